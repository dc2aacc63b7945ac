package org.delcredere;

import java.math.BigDecimal;
import java.util.List;

/**
 * Why an invoice is covered as it is: parts that add up to its gross amount.
 *
 * @param invoice number of the invoice, empty when it has none
 * @param row     row of the invoice in INVOICES
 * @param gross   gross amount in policy currency
 * @param parts   the parts
 */
public record Explanation(String invoice, int row, BigDecimal gross, List<Part> parts) {
    /** One line for the invoice and one for each part, in English. */
    @Override
    public String toString() {
        final StringBuilder text = new StringBuilder(invoice.isEmpty() ? "row " + row : invoice)
                .append(": ").append(gross == null ? "not used" : gross.toPlainString());
        for (final Part part : parts) {
            text.append("\n  ").append(part.amount().toPlainString()).append("  ").append(part.reason().text());
            if (part.day() != null) {
                text.append(" (").append(part.day()).append(')');
            }
        }
        return text.toString();
    }
}
