package org.delcredere;

import org.delcredere.internal.Native;

/** The library as a whole. */
public final class Delcredere {
    private Delcredere() {
    }

    /** The version of the native library, which is that of the jar. */
    public static String version() {
        return Native.dcr_version();
    }

    /** One line of build facts of the native library. */
    public static String buildInfo() {
        return Native.dcr_build_info();
    }

    /**
     * Answer a question that is itself a document, such as {@code {"verb": "cover", "as_of_day": "2025-06-30"}}, with
     * a document. Policy and book are null for verbs that need none.
     */
    public static String ask(Policy policy, Book book, String question) {
        return Text.document(out -> Handle.run(policy == null ? null : policy.handle(), terms ->
                Handle.run(book == null ? null : book.handle(), facts ->
                        Native.dcr_ask_json(terms, facts, Text.bytes(question), out))));
    }

    /** Answer a question about a book that brings its own policies, or needs none: which of several governs each document. */
    public static String ask(Book book, String question) {
        return ask(null, book, question);
    }

    /** Answer a question that needs neither policy nor book, such as one about a period or a split. */
    public static String ask(String question) {
        return ask(null, null, question);
    }
}
