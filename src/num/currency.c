#include "num/currency.h"

#include <stddef.h>
#include <string.h>

typedef struct entry {
    char code[4];
    int32_t exponent;
} entry;

enum { NUMBERS = 1000 };

/* By number, so that the exponent of a row costs one load. */
static const entry by_number[NUMBERS] = {
#define CURRENCY(code, number, exponent) [number] = {#code, exponent},
#define ALIAS(code, number)
#include "num/currency.def"
#undef CURRENCY
#undef ALIAS
};

/* In the order of the file: the codes ascend, the aliases come last. */
static const struct {
    char code[4];
    uint16_t number;
} by_code[] = {
#define CURRENCY(code, number, exponent) {#code, number},
#define ALIAS(code, number) {#code, number},
#include "num/currency.def"
#undef CURRENCY
#undef ALIAS
};

enum {
    CODES = sizeof by_code / sizeof by_code[0],
    ALIASES = 0
#define CURRENCY(code, number, exponent)
#define ALIAS(code, number) +1
#include "num/currency.def"
#undef CURRENCY
#undef ALIAS
    ,
    CURRENCIES = CODES - ALIASES
};

static bool is_known(dcr_currency currency)
{
    return currency < NUMBERS && by_number[currency].code[0] != '\0';
}

dcr_currency dcr_currency_find(const char *code)
{
    if (code == NULL) return 0;
    for (size_t i = 0; i < CODES; i++) {
        if (strcmp(by_code[i].code, code) == 0) return by_code[i].number;
    }
    return 0;
}

const char *dcr_currency_code(dcr_currency currency)
{
    return is_known(currency) ? by_number[currency].code : NULL;
}

int32_t dcr_currency_exponent(dcr_currency currency)
{
    return is_known(currency) ? by_number[currency].exponent : -1;
}

size_t dcr_currency_count(void)
{
    return CURRENCIES;
}

dcr_currency dcr_currency_at(size_t ix)
{
    return ix < CURRENCIES ? by_code[ix].number : 0;
}
