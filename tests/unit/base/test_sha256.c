#include "support/cmocka_all.h"

#include "base/sha256.h"
#include "delcredere/base.h"

typedef struct vector {
    const char *text, *digest;
} vector;

/* The examples of FIPS 180-4 for SHA-256, as NIST publishes them (csrc.nist.gov, SHA256.pdf), and of its shorter ones. */
static const vector published[] = {
    {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
     "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"},
};

static void the_examples_of_the_standard(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof published / sizeof published[0]; i++) {
        char found[65];
        assert_int_equal(dcr_sha256(published[i].text, strlen(published[i].text), found, sizeof found), 64);
        assert_string_equal(found, published[i].digest);
    }
}

/* A million times "a", the last example; in pieces of every length around a block. */
static void pieces_make_the_whole(void **state)
{
    (void)state;
    char piece[200];
    memset(piece, 'a', sizeof piece);
    for (size_t length = 1; length <= sizeof piece; length += length < 130 ? 9 : 1) {
        dcr__sha256 sha;
        unsigned char digest[DCR__SHA256_BYTES];
        char found[65];
        dcr__sha256_start(&sha);
        for (size_t left = 1000000; left > 0;) {
            const size_t next = length < left ? length : left;
            dcr__sha256_take(&sha, piece, next);
            left -= next;
        }
        dcr__sha256_finish(&sha, digest);
        dcr__sha256_give(digest, found, sizeof found);
        assert_string_equal(found, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
}

/* Lengths at which the padding goes into one more block; the digests are those of sha256sum. */
static void padding_around_a_block(void **state)
{
    (void)state;
    static const struct {
        size_t length;
        const char *digest;
    } cases[] = {{55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"},
                 {56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"},
                 {63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"},
                 {64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"},
                 {65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"},
                 {119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"},
                 {120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"}};
    char text[128];
    memset(text, 'a', sizeof text);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char found[65];
        dcr_sha256(text, cases[i].length, found, sizeof found);
        assert_string_equal(found, cases[i].digest);
    }
}

static void it_is_given_as_text_is(void **state)
{
    (void)state;
    char found[9];
    assert_int_equal(dcr_sha256("abc", 3, found, sizeof found), 64);
    assert_string_equal(found, "ba7816bf");
    assert_int_equal(dcr_sha256(NULL, 0, NULL, 0), 64);
    assert_int_equal(dcr_sha256(NULL, 1, found, sizeof found), 0);
}

/* 0x0807060504030201 taken as 8 and as 3 bytes is the bytes 1 to 8 and 1 to 3. */
static void numbers_go_in_with_the_least_byte_first(void **state)
{
    (void)state;
    static const unsigned char bytes[] = {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3};
    dcr__sha256 sha;
    unsigned char digest[DCR__SHA256_BYTES];
    char found[65], expected[65];
    dcr__sha256_start(&sha);
    dcr__sha256_take_number(&sha, UINT64_C(0x0807060504030201), 8);
    dcr__sha256_take_number(&sha, UINT64_C(0x0807060504030201), 3);
    dcr__sha256_finish(&sha, digest);
    dcr__sha256_give(digest, found, sizeof found);
    dcr_sha256(bytes, sizeof bytes, expected, sizeof expected);
    assert_string_equal(found, expected);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_examples_of_the_standard),
        cmocka_unit_test(pieces_make_the_whole),
        cmocka_unit_test(padding_around_a_block),
        cmocka_unit_test(it_is_given_as_text_is),
        cmocka_unit_test(numbers_go_in_with_the_least_byte_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
