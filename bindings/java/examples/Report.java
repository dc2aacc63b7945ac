import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import org.delcredere.Book;
import org.delcredere.Cause;
import org.delcredere.Claim;
import org.delcredere.Column;
import org.delcredere.Cover;
import org.delcredere.Policy;
import org.delcredere.Rung;
import org.delcredere.TableKind;

/**
 * What of a buyer's debt is covered and why not the rest, and what the policy would pay.
 *
 * <pre>java -cp delcredere-0.1.0.jar Report.java [POLICY.json]</pre>
 *
 * Without a policy document it uses that of {@link #POLICY}. The facts come row by row here, as a program has them
 * that reads its own ledger; a million of them go in as columns, with {@code org.delcredere.Facts}.
 */
public final class Report {
    private static final String POLICY = """
            {"delcredere": "policy", "version": 1,
             "terms": {
               "form": "whole_turnover", "currency": "EUR", "rounding": "half_even", "insured_percentage": "90%",
               "period_from": "2025-01-01", "period_until": "2026-01-01", "attachment_basis": "delivery",
               "limit_order_key": "delivery", "limit_filled_by": "covered_debt",
               "invoice_limit_rule": "at_attachment", "payment_allocation": "oldest_due",
               "cause_insured": {"cause": {"insolvency": true}}},
             "plan": ["limit", "percentage"]}""";

    private Report() {
    }

    /** Print the report; the first argument may name a policy document. */
    public static void main(String[] arguments) throws Exception {
        final String document = arguments.length > 0 ? Files.readString(Path.of(arguments[0])) : POLICY;
        try (Policy policy = Policy.fromJson(document); Book book = ledger()) {
            cover(policy, book, LocalDate.of(2025, 6, 30));
            claim(policy, book, LocalDate.of(2025, 6, 30));
        }
    }

    private static void cover(Policy policy, Book book, LocalDate day) {
        try (Cover cover = Cover.compute(policy, book, day)) {
            System.out.println("covered on " + day + ": " + cover.totals().covered()
                    + " of " + cover.totals().exposure() + " " + policy.currency());
            System.out.println(cover.explain("INV-2"));
        }
    }

    private static void claim(Policy policy, Book book, LocalDate day) {
        try (Claim claim = Claim.of(policy, book, "B1", Cause.INSOLVENCY, day).causeDay(day).compute()) {
            for (final Rung rung : claim.ladder()) {
                System.out.println("less " + rung.reason().text() + ": " + rung.taken() + ", leaves " + rung.after());
            }
            System.out.println("the policy pays " + claim.indemnity());
        }
    }

    /** A buyer with a limit of 10 000.00 who owes two invoices. */
    private static Book ledger() {
        try (Book.Builder book = Book.builder(Currency.getInstance("EUR"))) {
            book.add(TableKind.BUYERS).set(Column.BUYERS_BUYER, "B1");
            book.add(TableKind.LIMITS).set(Column.LIMITS_BUYER, "B1")
                    .set(Column.LIMITS_AMOUNT, new BigDecimal("10000.00"))
                    .set(Column.LIMITS_FROM_DAY, LocalDate.of(2025, 1, 1));
            invoice(book, "INV-1", "4000.00", LocalDate.of(2025, 3, 1));
            invoice(book, "INV-2", "9000.00", LocalDate.of(2025, 4, 1));
            return book.build();
        }
    }

    private static void invoice(Book.Builder book, String number, String amount, LocalDate day) {
        book.add(TableKind.INVOICES).set(Column.INVOICES_INVOICE, number).set(Column.INVOICES_BUYER, "B1")
                .set(Column.INVOICES_AMOUNT, new BigDecimal(amount))
                .set(Column.INVOICES_INVOICE_DAY, day).set(Column.INVOICES_DUE_DAY, day.plusDays(60));
    }
}
