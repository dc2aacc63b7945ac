// Written by src/generate.py from the registries in src; do not edit.
package org.delcredere;

/** Values of <code>id_kind</code>. */
public enum IdKind {
    /** Not given. */
    UNSET(0, "unset", "not given"),
    /** Number for value added tax. */
    VAT(1, "vat", "number for value added tax"),
    /** Legal entity identifier, ISO 17442. */
    LEI(2, "lei", "legal entity identifier, ISO 17442"),
    /** D-U-N-S number. */
    DUNS(3, "duns", "D-U-N-S number"),
    /** French register of firms. */
    SIREN(4, "siren", "French register of firms"),
    /** French register of establishments. */
    SIRET(5, "siret", "French register of establishments"),
    /** Another national register. */
    NATIONAL(6, "national", "another national register"),
    /** Any other number. */
    OTHER(7, "other", "any other number");

    private final int number;
    private final String documentName;
    private final String text;

    IdKind(int number, String documentName, String text) {
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
    public static IdKind of(int number) {
        for (IdKind constant : values()) {
            if (constant.number == number) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no IdKind has the number " + number);
    }
}
