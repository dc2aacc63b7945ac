// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>column_type</code>. */
public enum ColumnType {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** UTF-8 text. */
    TEXT(1, "text", "UTF-8 text"),
    /** Int64, minor units. */
    MONEY(2, "money", "int64, minor units"),
    /** Int64, parts per billion. */
    RATIO(3, "ratio", "int64, parts per billion"),
    /** Int64. */
    NUMBER(4, "number", "int64"),
    /** Int32, days since 1970-01-01. */
    DAY(5, "day", "int32, days since 1970-01-01"),
    /** Uint32, value of a registry. */
    CODE(6, "code", "uint32, value of a registry"),
    /** Uint32, row of a table. */
    INDEX(7, "index", "uint32, row of a table"),
    /** Uint32, ISO 4217 number. */
    CURRENCY(8, "currency", "uint32, ISO 4217 number"),
    /** Uint32, two letters of ISO 3166. */
    COUNTRY(9, "country", "uint32, two letters of ISO 3166"),
    /** Uint8, 0 or 1. */
    FLAG(10, "flag", "uint8, 0 or 1"),
    /** Uint64, bits of reason.def. */
    SET(11, "set", "uint64, bits of reason.def"),
    /** Int64, a number with nine decimals. */
    DECIMAL(12, "decimal", "int64, a number with nine decimals");

    private final int number;
    private final String documentName;
    private final String text;

    ColumnType(int number, String documentName, String text) {
        this.number = number;
        this.documentName = documentName;
        this.text = text;
    }

    /** The number in the registry. */
    public int number() {
        return number;
    }

    /** The name as documents write it. */
    public String documentName() {
        return documentName;
    }

    /** One line of English. */
    public String text() {
        return text;
    }

    /** The constant with that number; IllegalArgumentException when there is none. */
    public static ColumnType of(int number) {
        for (ColumnType constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no ColumnType has the number " + number);
    }
}
