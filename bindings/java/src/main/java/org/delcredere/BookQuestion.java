package org.delcredere;

import java.time.LocalDate;

/**
 * What questions about a policy and a book have in common.
 *
 * @param <Q> the question itself
 */
abstract sealed class BookQuestion<Q> permits Cover.Question, Claim.Question {
    final Policy policy;
    final Book book;
    final int asOf;
    private LocalDate knownOn;
    private UnknownAs unknownAs = UnknownAs.UNSET;
    private Governed governed;
    private int policyIx;

    BookQuestion(Policy policy, Book book, LocalDate asOf) {
        this.policy = policy;
        this.book = book;
        this.asOf = Amounts.dayNumber(asOf);
    }

    /** A function of the library: what it makes of policy, book and options goes to {@code out}. */
    @FunctionalInterface
    interface Function {
        void answer(long policy, long book, long[] options, long[] out);
    }

    abstract Q self();

    /** The options in the order in which the library takes them. */
    abstract long[] options(long governed, int policyIx, int unknownAs);

    /** Facts that became known later are not seen. */
    public Q knownOn(LocalDate day) {
        knownOn = day;
        return self();
    }

    /** How facts that are missing or pending count. */
    public Q unknownAs(UnknownAs reading) {
        unknownAs = reading;
        return self();
    }

    /** Several policies govern the documents; the policy asked about has this place among them. */
    public Q governed(Governed by, int place) {
        governed = by;
        policyIx = place;
        return self();
    }

    /** The question as a document, for a receipt; null where several policies govern, which a document has no form for. */
    final org.delcredere.Question asked(String verb) {
        if (governed != null) {
            return null;
        }
        final org.delcredere.Question asked = new org.delcredere.Question(verb).with("as_of_day", Amounts.day(asOf));
        return unknownAs == UnknownAs.UNSET ? asked : asked.with("unknown_as", unknownAs);
    }

    /** The address of what the function answers. */
    final long ask(Function function) {
        final long[] out = new long[1];
        final Book known = knownOn == null ? book : book.knownOn(knownOn);
        try {
            Governed.lend(governed, table -> {
                final long[] options = options(table, policyIx, unknownAs.number());
                policy.handle().run(terms -> known.handle().run(facts -> function.answer(terms, facts, options, out)));
            });
        } finally {
            if (knownOn != null) {
                known.close();
            }
        }
        return out[0];
    }
}
