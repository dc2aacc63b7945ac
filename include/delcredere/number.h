/* Exact money: rounding, shares, splitting, conversion, currencies, decimal text.
 * An amount is an int64 of minor units of a currency; a share is an int64 of parts per billion. */
#ifndef DELCREDERE_NUMBER_H
#define DELCREDERE_NUMBER_H

#include "delcredere/base.h"
#include "delcredere/choice.h"

#ifdef __cplusplus
extern "C" {
#endif

/** dcr_multiply_divide computes amount * numerator / denominator over a 128-bit product, rounded once.
 *  `denominator` is above zero; `rounding` may be unset only when the division leaves no rest.
 *  Errors: DCR_E_NULL, DCR_E_RANGE (denominator), DCR_E_ROUNDING_ABSENT, DCR_E_OVERFLOW.
 *  On error `out` is as it was. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_multiply_divide(
    int64_t amount, int64_t numerator, int64_t denominator, dcr_rounding rounding, int64_t *out, dcr_error *err);

/** dcr_share_of computes the share `share_ppb` (parts per billion, of any sign and size) of `amount`.
 *  Errors: as dcr_multiply_divide. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_share_of(
    int64_t amount, int64_t share_ppb, dcr_rounding rounding, int64_t *out, dcr_error *err);

/** dcr_split divides `amount` over `num_weights` weights so that the parts add up to it exactly: each gets its
 *  proportion rounded towards zero, the units left go to the largest remainders, ties to the earlier weight.
 *  Weights are not negative and their sum is above zero. `parts` may not overlap `weights`.
 *  Errors: DCR_E_NULL, DCR_E_RANGE (weights), DCR_E_OVERFLOW (sum of weights). On error `parts` is as it was.
 *  Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_split(
    int64_t amount, const int64_t *weights, size_t num_weights, int64_t *parts, dcr_error *err);

/** A currency by its ISO 4217 number (978 for EUR). 0 means none. */
typedef uint32_t dcr_currency;

/** dcr_currency_find gives the currency of a three-letter ISO 4217 code in capitals, or 0 if there is none
 *  (also for codes without minor units, such as XAU). Thread-safety: any. Since: 0.1 */
DCR_API dcr_currency dcr_currency_find(const char *code);

/** dcr_currency_code returns the three letters of a currency, or NULL. Thread-safety: any. Since: 0.1 */
DCR_API const char *dcr_currency_code(dcr_currency currency);

/** dcr_currency_exponent returns the number of decimals of a currency (0, 2, 3 or 4), or -1.
 *  Thread-safety: any. Since: 0.1 */
DCR_API int32_t dcr_currency_exponent(dcr_currency currency);

/** dcr_currency_count and dcr_currency_at list all currencies. Thread-safety: any. Since: 0.1 */
DCR_API size_t dcr_currency_count(void);
DCR_API dcr_currency dcr_currency_at(size_t ix);

/** An exchange rate: an amount in `from`, in major units, times numerator / denominator is one in `to`. */
typedef struct dcr_rate {
    uint32_t size; /* sizeof(dcr_rate) of the caller */
    dcr_currency from;
    dcr_currency to;
    uint32_t reserved;
    int64_t numerator;   /* above zero */
    int64_t denominator; /* above zero */
} dcr_rate;

/** dcr_convert converts `amount` (minor units of rate->from) into minor units of rate->to, rounded once.
 *  Errors: DCR_E_NULL, DCR_E_STRUCT_SIZE, DCR_E_CURRENCY, DCR_E_RANGE (rate), DCR_E_ROUNDING_ABSENT,
 *  DCR_E_OVERFLOW. Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_convert(
    int64_t amount, const dcr_rate *rate, dcr_rounding rounding, int64_t *out, dcr_error *err);

/** dcr_decimal_parse reads `length` bytes such as "-1234.50" into a whole number of 10^-exponent units.
 *  Accepted: an optional sign, digits, and optionally a point followed by digits; nothing else, no locale.
 *  `exponent` is 0 to 9. More decimals than it are an error unless they are zeros or `rounding` is set.
 *  Errors: DCR_E_NULL, DCR_E_RANGE (exponent), DCR_E_DECIMAL, DCR_E_PRECISION, DCR_E_OVERFLOW.
 *  Thread-safety: any. Since: 0.1 */
DCR_API DCR_MUST_CHECK dcr_status dcr_decimal_parse(
    const char *text, size_t length, int32_t exponent, dcr_rounding rounding, int64_t *out, dcr_error *err);

/** dcr_decimal_format writes `number` of 10^-exponent units with exactly `exponent` decimals and a final NUL,
 *  as snprintf does: returns the length without the NUL, writes at most `capacity` bytes, 0 on a bad exponent
 *  (0 to 9). Thread-safety: any. Since: 0.1 */
DCR_API size_t dcr_decimal_format(int64_t number, int32_t exponent, char *out, size_t capacity);

/** dcr_country_find gives the code of two capital letters of ISO 3166 as a number (first * 256 + second), or 0 if
 *  `text` is not two capital letters. Membership of the standard is not checked: lists of countries change.
 *  Thread-safety: any. Since: 0.1 */
DCR_API uint32_t dcr_country_find(const char *text);

#ifdef __cplusplus
}
#endif
#endif
