// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** What a call can return and a row can carry. */
public enum Status {
    /** Success. */
    OK(0, "DCR_OK", "ok", "ok", "success"),
    /** A required pointer is NULL. */
    NULL(1, "DCR_E_NULL", "null", "argument", "a required pointer is NULL"),
    /** The size field of a struct is not one this library knows; use its _INIT macro or _init function. */
    STRUCT_SIZE(2, "DCR_E_STRUCT_SIZE", "struct_size", "argument", "the size field of a struct is not one this library knows; use its _INIT macro or _init function"),
    /** A number is outside the range that is stated for it. */
    RANGE(3, "DCR_E_RANGE", "range", "argument", "a number is outside the range that is stated for it"),
    /** A name or number is not in the registry. */
    UNKNOWN(4, "DCR_E_UNKNOWN", "unknown", "argument", "a name or number is not in the registry"),
    /** A value or column is of another type than its table states. */
    TYPE(5, "DCR_E_TYPE", "type", "argument", "a value or column is of another type than its table states"),
    /** The object is not in a state that allows this call. */
    STATE(6, "DCR_E_STATE", "state", "argument", "the object is not in a state that allows this call"),
    /** A required column is not bound. */
    COLUMN_ABSENT(7, "DCR_E_COLUMN_ABSENT", "column_absent", "argument", "a required column is not bound"),
    /** Columns of one table have different numbers of rows. */
    ROWS(8, "DCR_E_ROWS", "rows", "argument", "columns of one table have different numbers of rows"),
    /** No rounding mode given where money would be rounded. */
    ROUNDING_ABSENT(9, "DCR_E_ROUNDING_ABSENT", "rounding_absent", "argument", "no rounding mode given where money would be rounded"),
    /** A term on which the answer turns is not given. */
    TERM_ABSENT(20, "DCR_E_TERM_ABSENT", "term_absent", "term", "a term on which the answer turns is not given"),
    /** Two terms contradict one another. */
    TERM_CONFLICT(21, "DCR_E_TERM_CONFLICT", "term_conflict", "term", "two terms contradict one another"),
    /** The term cannot be given for this scope. */
    TERM_SCOPE(22, "DCR_E_TERM_SCOPE", "term_scope", "term", "the term cannot be given for this scope"),
    /** The plan of steps is not one that can be carried out. */
    PLAN(23, "DCR_E_PLAN", "plan", "term", "the plan of steps is not one that can be carried out"),
    /** A date is missing or outside the years 1 to 9999. */
    DATE(40, "DCR_E_DATE", "date", "data", "a date is missing or outside the years 1 to 9999"),
    /** Two dates are the wrong way round. */
    DATE_ORDER(41, "DCR_E_DATE_ORDER", "date_order", "data", "two dates are the wrong way round"),
    /** Two decisions on one buyer take effect on the same day and differ. */
    OVERLAP(42, "DCR_E_OVERLAP", "overlap", "data", "two decisions on one buyer take effect on the same day and differ"),
    /** The key stands in more than one row. */
    DUPLICATE(43, "DCR_E_DUPLICATE", "duplicate", "data", "the key stands in more than one row"),
    /** The buyer is not in the table of buyers. */
    BUYER_UNKNOWN(44, "DCR_E_BUYER_UNKNOWN", "buyer_unknown", "data", "the buyer is not in the table of buyers"),
    /** The invoice is not in the table of invoices of this buyer. */
    INVOICE_UNKNOWN(45, "DCR_E_INVOICE_UNKNOWN", "invoice_unknown", "data", "the invoice is not in the table of invoices of this buyer"),
    /** An amount has the wrong sign; only credit notes are negative. */
    AMOUNT_SIGN(46, "DCR_E_AMOUNT_SIGN", "amount_sign", "data", "an amount has the wrong sign; only credit notes are negative"),
    /** An amount does not fit the amount it is a part of. */
    AMOUNT(47, "DCR_E_AMOUNT", "amount", "data", "an amount does not fit the amount it is a part of"),
    /** Not an ISO 4217 currency with minor units. */
    CURRENCY(48, "DCR_E_CURRENCY", "currency", "data", "not an ISO 4217 currency with minor units"),
    /** Amounts of two currencies meet without a rate. */
    CURRENCY_MIX(49, "DCR_E_CURRENCY_MIX", "currency_mix", "data", "amounts of two currencies meet without a rate"),
    /** No exchange rate on or before the day. */
    RATE_ABSENT(50, "DCR_E_RATE_ABSENT", "rate_absent", "data", "no exchange rate on or before the day"),
    /** More decimals than the currency has. */
    PRECISION(51, "DCR_E_PRECISION", "precision", "data", "more decimals than the currency has"),
    /** Not a decimal number. */
    DECIMAL(52, "DCR_E_DECIMAL", "decimal", "data", "not a decimal number"),
    /** A fact on which the answer turns is not given. */
    FACT_ABSENT(53, "DCR_E_FACT_ABSENT", "fact_absent", "data", "a fact on which the answer turns is not given"),
    /** A period in business days needs a calendar. */
    CALENDAR_ABSENT(54, "DCR_E_CALENDAR_ABSENT", "calendar_absent", "data", "a period in business days needs a calendar"),
    /** A code is not in its list of values. */
    CODE(55, "DCR_E_CODE", "code", "data", "a code is not in its list of values"),
    /** The document is not JSON. */
    JSON_SYNTAX(60, "DCR_E_JSON_SYNTAX", "json_syntax", "document", "the document is not JSON"),
    /** A value of the document is of the wrong JSON type. */
    JSON_TYPE(61, "DCR_E_JSON_TYPE", "json_type", "document", "a value of the document is of the wrong JSON type"),
    /** The document has a key that is not known here. */
    JSON_KEY(62, "DCR_E_JSON_KEY", "json_key", "document", "the document has a key that is not known here"),
    /** An object of the document has the same key twice. */
    JSON_DUPLICATE(63, "DCR_E_JSON_DUPLICATE", "json_duplicate", "document", "an object of the document has the same key twice"),
    /** A required key of the document is missing. */
    JSON_ABSENT(64, "DCR_E_JSON_ABSENT", "json_absent", "document", "a required key of the document is missing"),
    /** A value of the document cannot be read as what it stands for. */
    JSON_VALUE(65, "DCR_E_JSON_VALUE", "json_value", "document", "a value of the document cannot be read as what it stands for"),
    /** A result does not fit 64 bits. */
    OVERFLOW(80, "DCR_E_OVERFLOW", "overflow", "overflow", "a result does not fit 64 bits"),
    /** The allocator returned NULL. */
    NOMEM(81, "DCR_E_NOMEM", "nomem", "memory", "the allocator returned NULL"),
    /** The library is older than the caller needs. */
    VERSION(82, "DCR_E_VERSION", "version", "version", "the library is older than the caller needs"),
    /** The library broke a promise of its own; please report it. */
    INTERNAL(83, "DCR_E_INTERNAL", "internal", "internal", "the library broke a promise of its own; please report it");

    private final int number;
    private final String code;
    private final String documentName;
    private final String group;
    private final String text;

    Status(int number, String code, String documentName, String group, String text) {
        this.number = number;
        this.code = code;
        this.documentName = documentName;
        this.group = group;
        this.text = text;
    }

    /** The number in the registry. */
    public int number() {
        return number;
    }

    /** The name in C, such as DCR_E_RANGE. */
    public String code() {
        return code;
    }

    /** The name as documents write it. */
    public String documentName() {
        return documentName;
    }

    /** What kind of fault: argument, term, fact, document or machine. */
    public String group() {
        return group;
    }

    /** One line of English. */
    public String text() {
        return text;
    }

    /** The constant with that number; IllegalArgumentException when there is none. */
    public static Status of(int number) {
        for (Status constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no Status has the number " + number);
    }
}
