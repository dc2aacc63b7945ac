package org.delcredere;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delcredere.internal.Native;

/**
 * The receipt of a question: one document with its inputs, its result and the digests of both (SHA-256, hexadecimal), that anyone
 * can {@link #replay replay}. Equal inputs give equal texts.
 */
public final class Receipt {
    private static final String DIGEST = "\"([0-9a-f]{64})\"";
    private static final Pattern DIGESTS = Pattern.compile("\"receipt\":\\{\"library\":\"([^\"]*)\",\"policy\":(?:null|" + DIGEST
            + "),\"book\":(?:null|" + DIGEST + "),\"question\":" + DIGEST + ",\"result\":" + DIGEST + "}}$");
    private static final int LONGEST_TAIL = 600;

    private final String text;
    private final Matcher digests;

    private Receipt(String text) {
        this.text = text;
        this.digests = DIGESTS.matcher(text).region(Math.max(0, text.length() - LONGEST_TAIL), text.length());
        if (!digests.find()) {
            throw Failures.argument(Status.JSON_VALUE, "the text is not a receipt as it was written");
        }
    }

    /** Ask a question that is a document of a policy and a book, which are null for verbs that need none. */
    public static Receipt of(Policy policy, Book book, String question) {
        return new Receipt(Text.document(out -> Handle.run(policy == null ? null : policy.handle(), terms ->
                Handle.run(book == null ? null : book.handle(), facts ->
                        Native.dcr_receipt_json(terms, facts, Text.bytes(question), out)))));
    }

    /** The receipt of an answer that keeps its policy and book. */
    static Receipt of(long policy, long book, Question asked) {
        if (asked == null) {
            throw Failures.argument(Status.STATE, "this answer knows no question of its own; use Receipt.of");
        }
        return new Receipt(Text.document(out -> Native.dcr_receipt_json(policy, book, Text.bytes(asked.document()), out)));
    }

    /** Ask one of {@link Questions}. */
    public static Receipt of(Policy policy, Book book, Question question) {
        return of(policy, book, question.document());
    }

    /** A receipt that was written before. */
    public static Receipt ofDocument(String text) {
        return new Receipt(text);
    }

    /** Ask again what a receipt was given for, whatever white space it is written with, and compare. */
    public static Replay replay(String receipt) {
        return Replay.of(Text.document(out -> Native.dcr_replay_json(Text.bytes(receipt), out)));
    }

    /** Ask again and compare. */
    public Replay replay() {
        return replay(text);
    }

    /** The document. */
    public String text() {
        return text;
    }

    /** The version of the library that answered. */
    public String library() {
        return digests.group(1);
    }

    /** The digest of the policy, where the question was put with one. */
    public Optional<String> policy() {
        return Optional.ofNullable(digests.group(2));
    }

    /** The digest of the book, where the question was put with one. */
    public Optional<String> book() {
        return Optional.ofNullable(digests.group(3));
    }

    /** The digest of the question. */
    public String question() {
        return digests.group(4);
    }

    /** The digest of the answer. */
    public String result() {
        return digests.group(5);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Receipt receipt && receipt.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Receipt " + result();
    }
}
