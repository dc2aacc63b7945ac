package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cover of a ledger under several policies or insurance years at once: each document stands once, under the policy
 * that governs it; one that no policy governs, under the first.
 */
public final class Covers implements AutoCloseable {
    private final Governed governed;
    private final List<Cover> covers;

    private Covers(Governed governed, List<Cover> covers) {
        this.governed = governed;
        this.covers = List.copyOf(covers);
    }

    /** Compute. The policies must have one currency. */
    public static Covers compute(List<Policy> policies, Book book, LocalDate asOf, GoverningRule rule) {
        if (policies.stream().map(Policy::currency).distinct().count() > 1) {
            throw Failures.argument(Status.CURRENCY_MIX,
                    "the policies have different currencies; ask about each of them");
        }
        final Governed governed = Governed.of(policies, book, rule);
        final List<Cover> covers = new ArrayList<>();
        boolean isDone = false;
        try {
            for (int place = 0; place < policies.size(); place++) {
                covers.add(Cover.of(policies.get(place), book, asOf).governed(governed, place).compute());
            }
            isDone = true;
            return new Covers(governed, covers);
        } finally {
            if (!isDone) {
                covers.forEach(Cover::close);
                governed.close();
            }
        }
    }

    /** Which policy governs which document. */
    public Governed governed() {
        return governed;
    }

    /** The covers, one for each policy in the order given. */
    public List<Cover> covers() {
        return covers;
    }

    /** The cover that shows an invoice, by its row. */
    public Cover of(int row) {
        return covers.get(Math.max(0, governed.policyOf(row)));
    }

    /** The sum of a column of COVER_INVOICES that is money, each document under the policy that governs it. */
    public BigDecimal total(Column column) {
        BigDecimal total = BigDecimal.ZERO;
        final Map<Cover, Table> tables = new IdentityHashMap<>();
        for (int row = 0; row < governed.rows(); row++) {
            final BigDecimal amount = tables.computeIfAbsent(of(row), Cover::invoices).money(row, column);
            total = amount == null ? total : total.add(amount);
        }
        return total;
    }

    @Override
    public void close() {
        covers.forEach(Cover::close);
        governed.close();
    }
}
