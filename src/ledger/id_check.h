/* Check digits of the numbers of firms. Each function takes digits and letters of the right form. docs/readers/identity.md. */
#ifndef DCR_LEDGER_ID_CHECK_H
#define DCR_LEDGER_ID_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The form of a text: 9 a digit, A a letter, * either; anything else is itself. */
bool dcr__id_has_form(const char *text, size_t length, const char *form);

/* `num` digits as a number modulo `modulus`. */
uint32_t dcr__id_mod(const char *digits, size_t num, uint32_t modulus);

bool dcr__id_luhn(const char *digits, size_t num);

/* Letters as A = 10 to Z = 35; the whole is 1 modulo 97. */
bool dcr__id_mod97(const char *text, size_t num);

bool dcr__id_check_de(const char *digits); /* 9 */
bool dcr__id_check_es(const char *text);   /* 9 */
bool dcr__id_check_gb(const char *digits); /* 9 */
bool dcr__id_check_be(const char *digits); /* 10 */
bool dcr__id_check_nl(const char *text);   /* NL and 12 */

#endif
