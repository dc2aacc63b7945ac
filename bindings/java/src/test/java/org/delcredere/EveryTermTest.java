package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.delcredere.internal.Native;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every term of the registry is set by its name, for the policy and for each scope, and read back. */
class EveryTermTest {
    private static final int GROUPS = 200;
    private static final int CHOICES = 64;
    private static final List<String> VALUES = List.of("5000.00", "50%", "200%", "1", "2", "10 days", "6 months",
            "2025-06-01", "yes", "no", "EUR", "DE");
    private static final Map<Term, String> LEAST = new LinkedHashMap<>();
    /** Terms that stand only with a value of another that is not the first that is accepted. */
    private static final Map<Term, Map<Term, String>> BESIDE = Map.of(
            Term.STOP_AMOUNT, Map.of(Term.STOP_OF_COVER, "overdue_amount"),
            Term.STOP_SHARE, Map.of(Term.STOP_OF_COVER, "overdue_share"),
            Term.INDEMNITY_SECOND_PERIOD, Map.of(Term.INDEMNITY_PERIOD, "10 days", Term.INDEMNITY_ANCHOR, "date_of_loss",
                    Term.INDEMNITY_SECOND_ANCHOR, "filing"));
    private static final Map<Term, List<String>> ACCEPTED = new LinkedHashMap<>();

    static {
        LEAST.put(Term.CURRENCY, "EUR");
        LEAST.put(Term.FORM, "whole_turnover");
        LEAST.put(Term.ROUNDING, "half_even");
        LEAST.put(Term.INSURED_PERCENTAGE, "90%");
        LEAST.put(Term.PERIOD_FROM, "2025-01-01");
        LEAST.put(Term.PERIOD_UNTIL, "2026-01-01");
        LEAST.put(Term.ATTACHMENT_BASIS, "delivery");
        LEAST.put(Term.LIMIT_ORDER_KEY, "delivery");
        LEAST.put(Term.LIMIT_FILLED_BY, "covered_debt");
        LEAST.put(Term.INVOICE_LIMIT_RULE, "at_attachment");
        LEAST.put(Term.PAYMENT_ALLOCATION, "oldest_due");
        final Set<String> choices = new TreeSet<>();
        for (int group = 1; group < GROUPS; group++) {
            for (int number = 1; number < CHOICES; number++) {
                final String name = Native.dcr_choice_name(group, number);
                if (name != null && !name.isEmpty()) {
                    choices.add(name);
                }
            }
        }
        final List<String> candidates = new ArrayList<>(VALUES);
        candidates.addAll(choices);
        for (final Term term : Term.values()) {
            ACCEPTED.put(term, term == Term.UNSET ? List.of()
                    : candidates.stream().filter(value -> isAccepted(term, TermScope.POLICY, value)).toList());
        }
    }

    private static boolean isAccepted(Term term, TermScope scope, String value) {
        try (Policy.Builder builder = Policy.builder().set(Term.CURRENCY, "EUR")) {
            builder.set(term, scope, value);
            return true;
        } catch (DcrException | IllegalArgumentException refused) {
            return false;
        }
    }

    /** The policy with that term, and with those that it needs: a refusal for want of a term names it. Or null. */
    private static Policy with(Map<Term, String> beside, Term term, TermScope scope, String value) {
        final Map<Term, String> terms = new LinkedHashMap<>(LEAST);
        terms.putAll(beside);
        if (scope == TermScope.POLICY) {
            terms.put(term, value);
        }
        for (int turn = 0; turn < 8; turn++) {
            try (Policy.Builder builder = Policy.builder()) {
                terms.forEach(builder::set);
                builder.set(term, scope, value);
                return builder.build();
            } catch (DcrException refused) {
                final List<String> wanted = ACCEPTED.get(refused.term());
                if (refused.code() != Status.TERM_ABSENT || wanted.isEmpty()) {
                    return null;
                }
                terms.put(refused.term(), wanted.get(0));
            }
        }
        return null;
    }

    private static Policy anyWith(Term term, TermScope scope, String value) {
        Policy policy = with(BESIDE.getOrDefault(term, Map.of()), term, scope, value);
        if (policy != null) {
            return policy;
        }
        for (final Term other : Term.values()) {        // some need a certain value of a choice
            for (final String choice : ACCEPTED.get(other)) {
                if (other != term && !VALUES.contains(choice)) {
                    policy = with(Map.of(other, choice), term, scope, value);
                    if (policy != null) {
                        return policy;
                    }
                }
            }
        }
        return null;
    }

    private static List<TermScope> scopes() {
        return List.of(TermScope.of(LimitKind.NAMED), TermScope.of(Cause.INSOLVENCY), TermScope.ofCountry("FR"),
                TermScope.ofCountry("FR", LocalDate.of(2025, 3, 1)), TermScope.of(Condition.values()[1]),
                TermScope.of(Deduction.values()[1]));
    }

    @ParameterizedTest
    @EnumSource(value = Term.class, mode = EnumSource.Mode.EXCLUDE, names = "UNSET")
    void aTermIsSetAndReadBack(Term term) {
        final List<String> values = ACCEPTED.get(term);
        assertFalse(values.isEmpty(), "no value of " + term + " is accepted");
        int tried = 0;
        for (final String value : values) {
            try (Policy policy = tried == 0 ? anyWith(term, TermScope.POLICY, value)
                    : with(BESIDE.getOrDefault(term, Map.of()), term, TermScope.POLICY, value)) {
                if (policy != null) {
                    tried++;
                    isThere(policy, term, value, Scope.UNSET);
                }
            }
        }
        assertTrue(tried > 0, "no value of " + term + " makes a policy");
    }

    @ParameterizedTest
    @EnumSource(value = Term.class, mode = EnumSource.Mode.EXCLUDE, names = "UNSET")
    void aTermIsSetForAScopeAndReadBack(Term term) {
        final String value = ACCEPTED.get(term).get(0);
        final List<Scope> kinds = List.of(Scope.LIMIT_KIND, Scope.CAUSE, Scope.COUNTRY, Scope.COUNTRY, Scope.CONDITION,
                Scope.DEDUCTION);
        for (int ix = 0; ix < kinds.size(); ix++) {
            final TermScope scope = scopes().get(ix);
            if (isAccepted(term, scope, value)) {
                try (Policy policy = anyWith(term, scope, value)) {
                    if (policy != null) {
                        isThere(policy, term, value, kinds.get(ix));
                    }
                }
            }
        }
    }

    /** The term stands in the table of terms and in the document, and the document makes the same policy. */
    private static void isThere(Policy policy, Term term, String value, Scope scope) {
        final Table terms = policy.terms();
        int found = 0;
        for (int row = 0; row < terms.rows(); row++) {
            if (terms.code(row, Column.POLICY_TERMS_TERM) == term.number()
                    && terms.code(row, Column.POLICY_TERMS_SCOPE) == scope.number()) {
                found++;
                assertEquals(Source.GIVEN.number(), terms.code(row, Column.POLICY_TERMS_SOURCE), term + " = " + value);
                if (!VALUES.contains(value)) {
                    assertEquals(value, terms.text(row, Column.POLICY_TERMS_TEXT), term.toString());
                }
            }
        }
        assertEquals(1, found, term + " = " + value + " for " + scope);
        final String document = policy.toJson();
        assertTrue(document.contains('"' + term.documentName() + '"'), document);
        try (Policy again = Policy.fromJson(document)) {
            assertEquals(document, again.toJson());
        }
    }
}
