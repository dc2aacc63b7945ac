package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class PolicyTest {
    @Test
    void theBuilderMakesThePolicyOfTheDocument() {
        try (Policy read = Policy.fromJson(Samples.POLICY); Policy built = Samples.policy()) {
            assertEquals(read.toJson(), built.toJson());
            assertEquals(Samples.EUR, built.currency());
        }
    }

    @Test
    void theTermsInForceListTheDefaultsThatAreUsed() {
        try (Policy policy = Samples.policy()) {
            final Table terms = policy.terms();
            int defaults = 0;
            for (int row = 0; row < terms.rows(); row++) {
                final boolean isDefault = terms.code(row, Column.POLICY_TERMS_SOURCE) == Source.DEFAULT.number();
                defaults += isDefault ? 1 : 0;
                if (terms.code(row, Column.POLICY_TERMS_TERM) == Term.INSURED_PERCENTAGE.number()) {
                    assertEquals(900_000_000L, terms.number(row, Column.POLICY_TERMS_NUMBER));
                }
            }
            assertEquals(true, defaults > 0);
            assertEquals("§ 4", policy.plan().text(0, Column.POLICY_PLAN_CLAUSE));
            assertEquals(Step.PERCENTAGE.number(), policy.plan().code(1, Column.POLICY_PLAN_STEP));
        }
    }

    @Test
    void aMissingTermIsNamed() {
        try (Policy.Builder builder = Policy.builder().set(Term.CURRENCY, Samples.EUR)) {
            final DcrException failure = assertThrows(DcrException.class, builder::build);
            assertEquals(Status.TERM_ABSENT, failure.code());
            assertEquals(Term.FORM, failure.term());
        }
        final DcrException failure = assertThrows(DcrException.class,
                () -> Policy.fromJson(Samples.POLICY.replace("\"rounding\": \"half_even\",", "")));
        assertEquals(Status.TERM_ABSENT, failure.code());
        assertEquals(Term.ROUNDING, failure.term());
    }

    @Test
    void anAmountWithMoreDecimalsThanTheCurrencyIsRefused() {
        try (Policy.Builder builder = Policy.builder().set(Term.CURRENCY, Samples.EUR)) {
            final DcrException failure = assertThrows(DcrException.class,
                    () -> builder.set(Term.EACH_LOSS_DEDUCTIBLE, new BigDecimal("1.005")));
            assertEquals(Status.PRECISION, failure.code());
            assertEquals(Term.EACH_LOSS_DEDUCTIBLE, failure.term());
        }
    }

    @Test
    void aTermThatCannotBeGivenForAScopeIsRefused() {
        try (Policy.Builder builder = Policy.builder()) {
            final DcrException failure = assertThrows(DcrException.class,
                    () -> builder.set(Term.ROUNDING, TermScope.ofCountry("DE"), "half_up"));
            assertEquals(Status.TERM_SCOPE, failure.code());
            assertEquals(Term.ROUNDING, failure.term());
        }
    }

    @Test
    void wrongArgumentsAreIllegalArguments() {
        try (Policy.Builder builder = Policy.builder()) {
            assertThrows(IllegalArgumentException.class, () -> builder.set(Term.UNSET, "1"));
            assertThrows(IllegalArgumentException.class, () -> builder.set(Term.STOP_AGE, Period.of(0, 1, 1)));
            assertThrows(IllegalArgumentException.class, () -> builder.set(Term.FORM, "whole\0turnover"));
            assertThrows(RuntimeException.class, () -> builder.set(Term.PERIOD_FROM, LocalDate.of(10_000, 1, 1)));
        }
    }
}
