package org.delcredere;

import java.time.LocalDate;

/**
 * A deadline of the policy on one invoice.
 *
 * @param invoiceRow row in INVOICES
 * @param deadline   its name in the policy
 * @param by         last day; null while its anchor has not happened
 * @param done       day on which it was first done; null if it was not
 * @param state      where it stands on the day of the question
 * @param severity   what missing it does
 */
public record Deadline(int invoiceRow, String deadline, LocalDate by, LocalDate done, DeadlineState state,
        DeadlineSeverity severity) {
}
