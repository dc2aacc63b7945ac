package org.delcredere;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.delcredere.internal.Native;

/**
 * A question to one of the readers: its verb and its keys, as documents write them. {@link Questions} makes one for each verb
 * and says what its keys are. A key that the verb does not have, or a value that it cannot take, is refused when the question
 * is put. For use by one thread.
 */
public final class Question {
    private final String verb;
    private final List<String> members = new ArrayList<>();

    Question(String verb) {
        this.verb = verb;
        members.add("\"verb\": " + Text.quote(verb));
    }

    /**
     * Set a key: a text, an amount or ratio (BigDecimal), a day (LocalDate), a number, a flag, a constant of an enumeration of
     * this package, a policy's document ({@link Policy}), or a list or a map of these.
     */
    public Question with(String key, Object value) {
        members.add(Text.quote(key) + ": " + document(value));
        return this;
    }

    /** The question as a document. */
    public String document() {
        return "{" + String.join(", ", members) + "}";
    }

    /** Put the question to a policy and a book; either is null for a verb that needs none. */
    public Result put(Policy policy, Book book) {
        final long[] out = new long[1];
        Handle.run(policy == null ? null : policy.handle(), terms -> Handle.run(book == null ? null : book.handle(), facts ->
                Native.dcr_ask(terms, facts, Text.bytes(document()), out)));
        final String asked = document();
        return new Result(verb, out[0], () -> Receipt.of(policy, book, asked));
    }

    /** Put a question that needs no policy to a book. */
    public Result put(Book book) {
        return put(null, book);
    }

    /** Put a question that needs no book to a policy. */
    public Result put(Policy policy) {
        return put(policy, null);
    }

    /** Put a question that needs neither. */
    public Result put() {
        return put(null, null);
    }

    /** Put the question, and get inputs, result and their digests as one document. */
    public Receipt receipt(Policy policy, Book book) {
        return Receipt.of(policy, book, this);
    }

    private static String document(Object value) {
        if (value instanceof BigDecimal amount) {
            return Text.quote(amount.toPlainString());
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        if (value instanceof Enum<?> choice) {
            return Text.quote(Text.name(choice));
        }
        if (value instanceof Policy policy) {
            return policy.toJson();
        }
        if (value instanceof Map<?, ?> object) {
            final List<String> found = new ArrayList<>();
            object.forEach((key, member) -> found.add(Text.quote(key.toString()) + ": " + document(member)));
            return "{" + String.join(", ", found) + "}";
        }
        if (value instanceof Collection<?> list) {
            final List<String> found = new ArrayList<>();
            list.forEach(member -> found.add(document(member)));
            return "[" + String.join(", ", found) + "]";
        }
        if (value instanceof String || value instanceof LocalDate) {
            return Text.quote(value.toString());
        }
        throw Failures.argument(Status.TYPE, "a value of " + value.getClass().getSimpleName() + " has no form in a question");
    }
}
