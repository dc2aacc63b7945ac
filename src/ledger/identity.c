/* Numbers of firms in one form, with what their check digits say. docs/readers/identity.md. */
#include "delcredere/identity.h"

#include <string.h>

#include "base/refuse.h"
#include "base/sized.h"
#include "ledger/id_check.h"

enum { LONGEST = 64, PREFIX = 2 };

typedef struct number {
    char text[LONGEST + PREFIX + 2];
    size_t length;
} number;

/* ---- Normalising ---- */

static bool is_left_out(char c)
{
    return c != '\0' && strchr(" \t.-/,'_:", c) != NULL;
}

static bool strip(const char *id, size_t length, number *out)
{
    out->length = 0;
    for (size_t i = 0; i < length; i++) {
        if (is_left_out(id[i])) continue;
        if (out->length == LONGEST) return false;
        out->text[out->length++] = id[i] >= 'a' && id[i] <= 'z' ? (char)(id[i] - 'a' + 'A') : id[i];
    }
    return true;
}

static bool begins_with(const number *n, const char *prefix)
{
    return n->length >= PREFIX && memcmp(n->text, prefix, PREFIX) == 0;
}

static void insert(number *n, size_t at, const char *text, size_t length)
{
    memmove(n->text + at + length, n->text + at, n->length - at);
    memcpy(n->text + at, text, length);
    n->length += length;
}

static bool has_prefix(const number *n)
{
    return n->length >= PREFIX && dcr__id_has_form(n->text, PREFIX, "AA");
}

static void complete_vat(number *n, uint32_t country)
{
    const char prefix[PREFIX] = {(char)(country / 256), (char)(country % 256)};
    if (n->length > 0 && !has_prefix(n) && country != 0) insert(n, 0, prefix, PREFIX);
    if (begins_with(n, "GR")) memcpy(n->text, "EL", PREFIX);
    if (dcr__id_has_form(n->text, n->length, "BE999999999")) insert(n, PREFIX, "0", 1);
}

/* ---- Form and check ---- */

static uint32_t said(bool is_right)
{
    return is_right ? DCR_ID_STATE_VALID : DCR_ID_STATE_WRONG_CHECK;
}

static uint32_t state_de(const number *n)
{
    if (!dcr__id_has_form(n->text, n->length, "DE999999999") || n->text[2] == '0') return DCR_ID_STATE_WRONG_FORM;
    return said(dcr__id_check_de(n->text + 2));
}

static bool is_french_key(char c)
{
    return c != 'I' && c != 'O';
}

static uint32_t state_fr(const number *n)
{
    if (!dcr__id_has_form(n->text, n->length, "FR**999999999")) return DCR_ID_STATE_WRONG_FORM;
    if (!is_french_key(n->text[2]) || !is_french_key(n->text[3])) return DCR_ID_STATE_WRONG_FORM;
    if (!dcr__id_has_form(n->text + 2, 2, "99")) return DCR_ID_STATE_NOT_CHECKED;
    return said((12 + 3 * dcr__id_mod(n->text + 4, 9, 97)) % 97 == dcr__id_mod(n->text + 2, 2, 100));
}

static uint32_t state_it(const number *n)
{
    if (!dcr__id_has_form(n->text, n->length, "IT99999999999")) return DCR_ID_STATE_WRONG_FORM;
    return said(dcr__id_luhn(n->text + 2, 11));
}

static uint32_t state_es(const number *n)
{
    if (!dcr__id_has_form(n->text, n->length, "ES*9999999*")) return DCR_ID_STATE_WRONG_FORM;
    const bool begins_with_digit = dcr__id_has_form(n->text + 2, 1, "9");
    const bool ends_with_digit = dcr__id_has_form(n->text + 10, 1, "9");
    if (begins_with_digit ? ends_with_digit : strchr("ABCDEFGHJKLMNPQRSUVWXYZ", n->text[2]) == NULL)
        return DCR_ID_STATE_WRONG_FORM;
    return said(dcr__id_check_es(n->text + 2));
}

static uint32_t state_gb(const number *n)
{
    const bool is_good = dcr__id_has_form(n->text, n->length, "GB999999999") ||
                         dcr__id_has_form(n->text, n->length, "GB999999999999");
    return is_good ? said(dcr__id_check_gb(n->text + 2)) : DCR_ID_STATE_WRONG_FORM;
}

static uint32_t state_be(const number *n)
{
    if (!dcr__id_has_form(n->text, n->length, "BE9999999999") || n->text[2] > '1') return DCR_ID_STATE_WRONG_FORM;
    return said(dcr__id_check_be(n->text + 2));
}

static uint32_t state_nl(const number *n)
{
    if (!dcr__id_has_form(n->text, n->length, "NL999999999B99")) return DCR_ID_STATE_WRONG_FORM;
    return said(dcr__id_check_nl(n->text));
}

/* Two letters, and 2 to 13 letters or digits. */
static uint32_t state_of_other_vat(const number *n)
{
    static const char form[] = "AA*************";
    char own[sizeof form] = "";
    if (n->length < 4 || n->length >= sizeof form) return DCR_ID_STATE_WRONG_FORM;
    memcpy(own, form, n->length);
    own[n->length] = '\0';
    return dcr__id_has_form(n->text, n->length, own) ? DCR_ID_STATE_NOT_CHECKED : DCR_ID_STATE_WRONG_FORM;
}

static uint32_t state_of_vat(const number *n)
{
    static const struct {
        char prefix[PREFIX + 1];
        uint32_t (*state)(const number *n);
    } countries[] = {{"DE", state_de}, {"FR", state_fr}, {"IT", state_it}, {"ES", state_es},
                     {"GB", state_gb}, {"BE", state_be}, {"NL", state_nl}};
    for (size_t i = 0; i < sizeof countries / sizeof countries[0]; i++)
        if (begins_with(n, countries[i].prefix)) return countries[i].state(n);
    return state_of_other_vat(n);
}

static uint32_t state_of_lei(const number *n)
{
    if (!dcr__id_has_form(n->text, n->length, "******************99")) return DCR_ID_STATE_WRONG_FORM;
    return said(dcr__id_mod97(n->text, n->length));
}

static uint32_t state_of_siren(const number *n)
{
    if (!dcr__id_has_form(n->text, n->length, "999999999")) return DCR_ID_STATE_WRONG_FORM;
    return said(dcr__id_luhn(n->text, n->length));
}

static uint32_t state_of_siret(const number *n)
{
    if (!dcr__id_has_form(n->text, n->length, "99999999999999")) return DCR_ID_STATE_WRONG_FORM;
    if (memcmp(n->text, "356000000", 9) == 0) return DCR_ID_STATE_NOT_CHECKED;
    return said(dcr__id_luhn(n->text, n->length));
}

static uint32_t state_of(const number *n, uint32_t kind)
{
    if (n->length == 0) return DCR_ID_STATE_ABSENT;
    switch (kind) {
    case DCR_ID_KIND_VAT: return state_of_vat(n);
    case DCR_ID_KIND_LEI: return state_of_lei(n);
    case DCR_ID_KIND_DUNS:
        return dcr__id_has_form(n->text, n->length, "999999999") ? DCR_ID_STATE_NOT_CHECKED : DCR_ID_STATE_WRONG_FORM;
    case DCR_ID_KIND_SIREN: return state_of_siren(n);
    case DCR_ID_KIND_SIRET: return state_of_siret(n);
    default: return DCR_ID_STATE_NOT_CHECKED;
    }
}

/* ---- Roots ---- */

static const char *name_of(uint32_t kind)
{
    static const char *const names[] = {"", "vat", "lei", "duns", "siren", "siret", "national", "other"};
    return names[kind];
}

static void join(char *out, const char *head, const char *colon, const char *text, size_t length)
{
    const size_t head_length = strlen(head);
    const size_t colon_length = strlen(colon);
    memcpy(out, head, head_length);
    memcpy(out + head_length, colon, colon_length);
    memcpy(out + head_length + colon_length, text, length);
    out[head_length + colon_length + length] = '\0';
}

static void put_root(const number *n, uint32_t kind, uint32_t state, char *out)
{
    const bool is_good = state != DCR_ID_STATE_WRONG_FORM;
    if (n->length == 0)
        out[0] = '\0';
    else if (is_good && kind == DCR_ID_KIND_VAT && begins_with(n, "FR"))
        join(out, "FR", "", n->text + 4, 9);
    else if (is_good && (kind == DCR_ID_KIND_SIREN || kind == DCR_ID_KIND_SIRET))
        join(out, "FR", "", n->text, 9);
    else if (is_good && kind == DCR_ID_KIND_VAT && begins_with(n, "GB"))
        join(out, "vat", ":", n->text, 11);
    else
        join(out, name_of(kind), ":", n->text, n->length);
}

/* ---- For callers ---- */

dcr_status dcr_id_normalize(
    const char *id, size_t length, uint32_t id_kind, uint32_t country, dcr_identity *out, dcr_error *err)
{
    number n;
    if ((id == NULL && length > 0) || out == NULL) return dcr__refuse(err, DCR_E_NULL, "id or out is NULL");
    const dcr_status status = dcr__sized_check(out, sizeof *out);
    if (status != DCR_OK) return dcr__refuse(err, status, "size of out is not known; use DCR_IDENTITY_INIT");
    if (id_kind > DCR_ID_KIND_OTHER) return dcr__refuse(err, DCR_E_CODE, "id_kind is not a kind of number");
    dcr_identity found = DCR_IDENTITY_INIT;
    found.id_kind = id_kind != 0 ? id_kind : DCR_ID_KIND_OTHER;
    const bool fits = strip(id, length, &n);
    if (fits && found.id_kind == DCR_ID_KIND_VAT) complete_vat(&n, country);
    if (!fits || n.length > LONGEST) return dcr__refuse(err, DCR_E_RANGE, "a number has at most 64 letters and digits, its prefix among them");
    found.state = state_of(&n, found.id_kind);
    memcpy(found.id, n.text, n.length);
    put_root(&n, found.id_kind, found.state, found.root);
    return dcr__sized_write(out, &found, sizeof found, sizeof found);
}

int32_t dcr_id_match(const dcr_identity *one, const dcr_identity *other)
{
    if (one == NULL || other == NULL || one->root[0] == '\0') return 0;
    return strcmp(one->root, other->root) == 0 ? 1 : 0;
}

void dcr_identity_init(dcr_identity *identity, size_t size)
{
    static const dcr_identity init = DCR_IDENTITY_INIT;
    dcr__sized_init(identity, size, &init, sizeof init, sizeof init);
}
