#include "ledger/id_check.h"

#include <string.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return c >= 'A' && c <= 'Z';
}

static uint32_t digit(char c)
{
    return (uint32_t)(c - '0');
}

static bool fits(char c, char form)
{
    switch (form) {
    case '9': return is_digit(c);
    case 'A': return is_letter(c);
    case '*': return is_digit(c) || is_letter(c);
    default: return c == form;
    }
}

bool dcr__id_has_form(const char *text, size_t length, const char *form)
{
    if (length != strlen(form)) return false;
    for (size_t i = 0; i < length; i++)
        if (!fits(text[i], form[i])) return false;
    return true;
}

uint32_t dcr__id_mod(const char *digits, size_t num, uint32_t modulus)
{
    uint32_t rest = 0;
    for (size_t i = 0; i < num; i++) rest = (rest * 10 + digit(digits[i])) % modulus;
    return rest;
}

/* The sum of digits of which every second is doubled, the last being so or not. */
static uint32_t luhn_sum(const char *digits, size_t num, bool doubles_last)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < num; i++) {
        const bool doubles = ((num - 1 - i) % 2 == 0) == doubles_last;
        const uint32_t value = digit(digits[i]) * (doubles ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum;
}

bool dcr__id_luhn(const char *digits, size_t num)
{
    return luhn_sum(digits, num, false) % 10 == 0;
}

bool dcr__id_mod97(const char *text, size_t num)
{
    uint32_t rest = 0;
    for (size_t i = 0; i < num; i++)
        rest = is_digit(text[i]) ? (rest * 10 + digit(text[i])) % 97 : (rest * 100 + (uint32_t)(text[i] - 'A') + 10) % 97;
    return rest == 1;
}

bool dcr__id_check_de(const char *digits)
{
    uint32_t product = 10;
    for (size_t i = 0; i < 8; i++) {
        const uint32_t sum = (digit(digits[i]) + product) % 10;
        product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (11 - product) % 10 == digit(digits[8]);
}

/* Persons: a letter by the number. */
static bool is_personal(const char *text, char first)
{
    static const char letters[] = "TRWAGMYFPDXBNJZSQVHLCKE";
    char digits[8];
    memcpy(digits, text, sizeof digits);
    digits[0] = first;
    return is_digit(text[7]) && letters[dcr__id_mod(digits, sizeof digits, 23)] == text[8];
}

bool dcr__id_check_es(const char *text)
{
    if (is_digit(text[0])) return is_personal(text, text[0]);
    if (text[0] >= 'X') return is_personal(text, (char)('0' + (text[0] - 'X')));
    if (text[0] >= 'K' && text[0] <= 'M') return is_personal(text, '0');
    const uint32_t check = (10 - luhn_sum(text + 1, 7, true) % 10) % 10;
    return is_digit(text[8]) ? digit(text[8]) == check : "JABCDEFGHI"[check] == text[8];
}

bool dcr__id_check_gb(const char *digits)
{
    uint32_t sum = digit(digits[7]) * 10 + digit(digits[8]);
    for (uint32_t i = 0; i < 7; i++) sum += (8 - i) * digit(digits[i]);
    return sum % 97 == 0 || (sum + 55) % 97 == 0;
}

bool dcr__id_check_be(const char *digits)
{
    return 97 - dcr__id_mod(digits, 8, 97) == dcr__id_mod(digits + 8, 2, 100);
}

bool dcr__id_check_nl(const char *text)
{
    uint32_t sum = 0;
    for (uint32_t i = 0; i < 8; i++) sum += (9 - i) * digit(text[2 + i]);
    return sum % 11 == digit(text[10]) || dcr__id_mod97(text, 14);
}
