import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.delcredere.AgendaItem;
import org.delcredere.AgendaOrder;
import org.delcredere.Book;
import org.delcredere.Column;
import org.delcredere.Cover;
import org.delcredere.Policy;
import org.delcredere.Questions;
import org.delcredere.Reason;
import org.delcredere.Result;
import org.delcredere.Table;
import org.delcredere.TableKind;

/**
 * What an ERP does every night with its credit insurance: freeze what is insured of each invoice, tell the clerks what they must do and
 * what it is worth, and list what can still be covered.
 *
 * <pre>java -cp delcredere-0.1.0.jar NightlyRun.java [POLICY.json BOOK.json DAY LAST_RUN_DAY]</pre>
 *
 * Without arguments it runs on two buyers of its own. Only printing stands for what the host would write to its tables.
 */
public final class NightlyRun {
    private static final String POLICY = """
            {"delcredere": "policy", "version": 1,
             "terms": {
               "form": "whole_turnover", "currency": "EUR", "rounding": "half_even", "insured_percentage": "90%",
               "period_from": "2025-01-01", "period_until": "2026-01-01", "attachment_basis": "delivery",
               "limit_order_key": "delivery", "limit_filled_by": "covered_debt",
               "invoice_limit_rule": "at_attachment", "payment_allocation": "oldest_due",
               "maximum_extension_period": "60 days", "stop_of_cover": "any_invoice", "stop_boundary": "after_date",
               "resume_of_cover": "on_payment", "disputed_stops_cover": "no",
               "overdue_notice_period": "30 days", "overdue_notice_anchor": "extension_end", "overdue_notice_missed": "invoice_not_covered",
               "cause_insured": {"cause": {"insolvency": true}}},
             "plan": ["limit", "percentage"]}""";

    private static final String BOOK = """
            {"delcredere": "book", "version": 1, "currency": "EUR",
             "buyers": [{"buyer": "B1"}, {"buyer": "B2"}],
             "limits": [{"buyer": "B1", "amount": "10000.00", "from_day": "2025-01-01"}],
             "invoices": [
               {"invoice": "INV-1", "buyer": "B1", "invoice_day": "2025-02-01", "due_day": "2025-03-03", "amount": "4000.00"},
               {"invoice": "INV-2", "buyer": "B1", "invoice_day": "2025-04-01", "due_day": "2025-05-01", "amount": "9000.00"},
               {"invoice": "INV-3", "buyer": "B2", "invoice_day": "2025-04-10", "due_day": "2025-05-10", "amount": "700.00"}]}""";

    /** Two alerts of an overdue notice: a week before its last day, then every second day; and one three days before any other duty. */
    private static final List<Map<String, Object>> RULES = List.of(
            Map.of("item", AgendaItem.OVERDUE_NOTICE, "lead_days", 7, "every_days", 2, "label", "notify the insurer"),
            Map.of("item", AgendaItem.STOP_DELIVERIES, "lead_days", 3, "label", "deliveries stop"));

    private NightlyRun() {
    }

    /** Run for a day; the run before tells which alerts were given already. */
    public static void main(String[] arguments) throws Exception {
        final boolean isOwn = arguments.length == 0;
        if (!isOwn && arguments.length != 4) {
            System.err.println("expected POLICY.json BOOK.json DAY LAST_RUN_DAY, or nothing");
            System.exit(2);
        }
        final LocalDate day = LocalDate.parse(isOwn ? "2025-05-25" : arguments[2]);
        final LocalDate lastRun = LocalDate.parse(isOwn ? "2025-05-24" : arguments[3]);
        try (Policy policy = Policy.fromJson(isOwn ? POLICY : Files.readString(Path.of(arguments[0])));
                Book book = Book.fromJson(isOwn ? BOOK : Files.readString(Path.of(arguments[1])))) {
            if (book.problems().rows() > 0) {
                System.out.println(book.problems().rows() + " rows of the ledger cannot be used; see Book.problems()");
            }
            freeze(policy, book, day);
            agenda(policy, book, day);
            alerts(policy, book, day, lastRun);
            gaps(policy, book, day);
        }
    }

    /** What is insured of every open invoice, as of tonight: the value that the host stores beside it. */
    private static void freeze(Policy policy, Book book, LocalDate day) {
        try (Cover cover = Cover.compute(policy, book, day)) {
            final Table invoices = cover.invoices();
            System.out.println("insured on " + day);
            for (int row = 0; row < invoices.rows(); row++) {
                final Reason reason = invoices.reason(row, Column.COVER_INVOICES_REASON);
                if (invoices.money(row, Column.COVER_INVOICES_OPEN).signum() > 0) {
                    System.out.printf("  %-6s %10s of %10s  %s%n", invoice(book, row), invoices.money(row, Column.COVER_INVOICES_INSURED),
                            invoices.money(row, Column.COVER_INVOICES_OPEN), reason.text());
                }
            }
        }
    }

    /** What money depends on in the next two weeks, the most first. */
    private static void agenda(Policy policy, Book book, LocalDate day) {
        try (Result agenda = Questions.agenda(day).with("until_day", day.plusDays(14)).with("order", AgendaOrder.BY_MONEY)
                .with("with_money", true).put(policy, book)) {
            final Table items = agenda.table(TableKind.AGENDA);
            System.out.println("to be done by " + day.plusDays(14));
            for (int row = 0; row < items.rows(); row++) {
                final BigDecimal atStake = items.money(row, Column.AGENDA_AT_STAKE);
                if (atStake != null) {
                    System.out.printf("  %s  %s %s; lost if it passes: %s%n", items.day(row, Column.AGENDA_BY_DAY),
                            invoice(book, items.index(row, Column.AGENDA_INVOICE_IX)),
                            AgendaItem.of(items.code(row, Column.AGENDA_ITEM)).text(), atStake);
                }
            }
        }
    }

    /** What the clerks are told tonight and were not told by the run before. */
    private static void alerts(Policy policy, Book book, LocalDate day, LocalDate lastRun) {
        try (Result alerts = Questions.alerts(day, RULES).with("last_run_day", lastRun).put(policy, book)) {
            final Table rows = alerts.table(TableKind.ALERTS);
            System.out.println("alerts since " + lastRun);
            for (int row = 0; row < rows.rows(); row++) {
                System.out.println("  " + rows.text(row, Column.ALERTS_LABEL) + ": "
                        + invoice(book, rows.index(row, Column.ALERTS_INVOICE_IX)) + " by " + rows.day(row, Column.ALERTS_BY_DAY));
            }
        }
    }

    /** What is not covered, and whether anything can be done about it. */
    private static void gaps(Policy policy, Book book, LocalDate day) {
        try (Result gaps = Questions.gaps(day).put(policy, book)) {
            final Table rows = gaps.table(TableKind.GAPS_ROWS);
            System.out.println("not covered");
            for (int row = 0; row < rows.rows(); row++) {
                System.out.printf("  %10s of %s: %s%n", rows.money(row, Column.GAPS_ROWS_AMOUNT),
                        book.table(TableKind.BUYERS).text(rows.index(row, Column.GAPS_ROWS_BUYER_IX), Column.BUYERS_BUYER),
                        rows.reason(row, Column.GAPS_ROWS_REASON).text());
            }
        }
    }

    private static String invoice(Book book, int row) {
        return row < 0 ? "" : book.table(TableKind.INVOICES).text(row, Column.INVOICES_INVOICE);
    }
}
