#include "base/sha256.h"

#include <string.h>

#include "base/text.h"
#include "delcredere/base.h"

/* The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

/* Of the square roots of the first eight primes (5.3.3). */
static const uint32_t initial[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};

static inline uint32_t turned(uint32_t word, int by)
{
    return word >> by | word << (32 - by);
}

static inline uint32_t word_at(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* The message schedule (6.2.2, step 1). */
static void spread(const unsigned char *block, uint32_t words[64])
{
    for (size_t i = 0; i < 16; i++) words[i] = word_at(block + 4 * i);
    for (size_t i = 16; i < 64; i++) {
        const uint32_t early = turned(words[i - 15], 7) ^ turned(words[i - 15], 18) ^ words[i - 15] >> 3;
        const uint32_t late = turned(words[i - 2], 17) ^ turned(words[i - 2], 19) ^ words[i - 2] >> 10;
        words[i] = words[i - 16] + early + words[i - 7] + late;
    }
}

/* One block (6.2.2, steps 2 to 4). The letters are those of the standard. */
static void mix_block(uint32_t state[8], const unsigned char *block)
{
    uint32_t words[64];
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    spread(block, words);
    for (size_t i = 0; i < 64; i++) {
        const uint32_t choice = (e & f) ^ (~e & g);
        const uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
        const uint32_t first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + constants[i] + words[i];
        const uint32_t second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
        h = g;
        g = f;
        f = e;
        e = d + first;
        d = c;
        c = b;
        b = a;
        a = first + second;
    }
    const uint32_t mixed[8] = {a, b, c, d, e, f, g, h};
    for (size_t i = 0; i < 8; i++) state[i] += mixed[i];
}

void dcr__sha256_start(dcr__sha256 *sha)
{
    memcpy(sha->state, initial, sizeof initial);
    sha->length = 0;
}

void dcr__sha256_take(dcr__sha256 *sha, const void *bytes, size_t length)
{
    const unsigned char *next = bytes;
    const size_t held = (size_t)(sha->length % DCR__SHA256_BLOCK);
    sha->length += length;
    if (length == 0) return;
    if (held + length < DCR__SHA256_BLOCK) {
        memcpy(sha->block + held, next, length);
        return;
    }
    if (held > 0) {
        const size_t missing = DCR__SHA256_BLOCK - held;
        memcpy(sha->block + held, next, missing);
        mix_block(sha->state, sha->block);
        next += missing;
        length -= missing;
    }
    for (; length >= DCR__SHA256_BLOCK; next += DCR__SHA256_BLOCK, length -= DCR__SHA256_BLOCK) mix_block(sha->state, next);
    memcpy(sha->block, next, length);
}

void dcr__sha256_take_number(dcr__sha256 *sha, uint64_t number, size_t width)
{
    unsigned char bytes[8];
    for (size_t i = 0; i < width; i++) bytes[i] = (unsigned char)(number >> 8 * i);
    dcr__sha256_take(sha, bytes, width);
}

/* A one bit, zeros, and the length in bits at the end of a block (5.1.1). */
void dcr__sha256_finish(dcr__sha256 *sha, unsigned char digest[DCR__SHA256_BYTES])
{
    static const unsigned char padding[DCR__SHA256_BLOCK] = {0x80};
    const uint64_t bits = sha->length * 8;
    const size_t held = (size_t)(sha->length % DCR__SHA256_BLOCK);
    unsigned char end[8];
    for (size_t i = 0; i < 8; i++) end[i] = (unsigned char)(bits >> (56 - 8 * i));
    dcr__sha256_take(sha, padding, (held < 56 ? 56 : 120) - held);
    dcr__sha256_take(sha, end, sizeof end);
    for (size_t i = 0; i < DCR__SHA256_BYTES; i++) digest[i] = (unsigned char)(sha->state[i / 4] >> (24 - 8 * (i % 4)));
}

size_t dcr__sha256_give(const unsigned char digest[DCR__SHA256_BYTES], char *out, size_t capacity)
{
    static const char digits[] = "0123456789abcdef";
    char text[2 * DCR__SHA256_BYTES];
    for (size_t i = 0; i < DCR__SHA256_BYTES; i++) {
        text[2 * i] = digits[digest[i] >> 4];
        text[2 * i + 1] = digits[digest[i] & 15];
    }
    return dcr__text_give(text, sizeof text, out, capacity);
}

size_t dcr_sha256(const void *bytes, size_t length, char *out, size_t capacity)
{
    dcr__sha256 sha;
    unsigned char digest[DCR__SHA256_BYTES];
    if (bytes == NULL && length > 0) return 0;
    dcr__sha256_start(&sha);
    dcr__sha256_take(&sha, bytes, length);
    dcr__sha256_finish(&sha, digest);
    return dcr__sha256_give(digest, out, capacity);
}
