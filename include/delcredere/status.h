/* What a call can return and a row can carry.
 * Written by src/generate.py from the registries in src; do not edit. */
#ifndef DELCREDERE_STATUS_H
#define DELCREDERE_STATUS_H

typedef enum dcr_status {
    DCR_OK = 0, /* success */
    DCR_E_NULL = 1, /* a required pointer is NULL */
    DCR_E_STRUCT_SIZE = 2, /* the size field of a struct is not one this library knows; use its _INIT macro or _init function */
    DCR_E_RANGE = 3, /* a number is outside the range that is stated for it */
    DCR_E_UNKNOWN = 4, /* a name or number is not in the registry */
    DCR_E_TYPE = 5, /* a value or column is of another type than its table states */
    DCR_E_STATE = 6, /* the object is not in a state that allows this call */
    DCR_E_COLUMN_ABSENT = 7, /* a required column is not bound */
    DCR_E_ROWS = 8, /* columns of one table have different numbers of rows */
    DCR_E_ROUNDING_ABSENT = 9, /* no rounding mode given where money would be rounded */
    DCR_E_TERM_ABSENT = 20, /* a term on which the answer turns is not given */
    DCR_E_TERM_CONFLICT = 21, /* two terms contradict one another */
    DCR_E_TERM_SCOPE = 22, /* the term cannot be given for this scope */
    DCR_E_PLAN = 23, /* the plan of steps is not one that can be carried out */
    DCR_E_DATE = 40, /* a date is missing or outside the years 1 to 9999 */
    DCR_E_DATE_ORDER = 41, /* two dates are the wrong way round */
    DCR_E_OVERLAP = 42, /* two decisions on one buyer take effect on the same day and differ */
    DCR_E_DUPLICATE = 43, /* the key stands in more than one row */
    DCR_E_BUYER_UNKNOWN = 44, /* the buyer is not in the table of buyers */
    DCR_E_INVOICE_UNKNOWN = 45, /* the invoice is not in the table of invoices of this buyer */
    DCR_E_AMOUNT_SIGN = 46, /* an amount has the wrong sign; only credit notes are negative */
    DCR_E_AMOUNT = 47, /* an amount does not fit the amount it is a part of */
    DCR_E_CURRENCY = 48, /* not an ISO 4217 currency with minor units */
    DCR_E_CURRENCY_MIX = 49, /* amounts of two currencies meet without a rate */
    DCR_E_RATE_ABSENT = 50, /* no exchange rate on or before the day */
    DCR_E_PRECISION = 51, /* more decimals than the currency has */
    DCR_E_DECIMAL = 52, /* not a decimal number */
    DCR_E_FACT_ABSENT = 53, /* a fact on which the answer turns is not given */
    DCR_E_CALENDAR_ABSENT = 54, /* a period in business days needs a calendar */
    DCR_E_CODE = 55, /* a code is not in its list of values */
    DCR_E_JSON_SYNTAX = 60, /* the document is not JSON */
    DCR_E_JSON_TYPE = 61, /* a value of the document is of the wrong JSON type */
    DCR_E_JSON_KEY = 62, /* the document has a key that is not known here */
    DCR_E_JSON_DUPLICATE = 63, /* an object of the document has the same key twice */
    DCR_E_JSON_ABSENT = 64, /* a required key of the document is missing */
    DCR_E_JSON_VALUE = 65, /* a value of the document cannot be read as what it stands for */
    DCR_E_OVERFLOW = 80, /* a result does not fit 64 bits */
    DCR_E_NOMEM = 81, /* the allocator returned NULL */
    DCR_E_VERSION = 82, /* the library is older than the caller needs */
    DCR_E_INTERNAL = 83, /* the library broke a promise of its own; please report it */
    DCR_STATUS_FORCE_INT32 = 0x7fffffff
} dcr_status;

#endif
