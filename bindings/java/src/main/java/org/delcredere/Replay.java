package org.delcredere;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What asking again says of a receipt.
 *
 * @param same whether everything is the same but, where it differs, the version
 * @param sameBytes whether the document written anew has the same bytes as the one given
 * @param library the version that replayed
 * @param libraryWas the version of the receipt, null where it names none
 * @param differences what differs, in the order in which it is looked for
 */
public record Replay(boolean same, boolean sameBytes, String library, String libraryWas, List<Difference> differences) {
    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*+)\"";
    private static final Pattern HEAD = Pattern.compile("^\\{\"delcredere\":\"replay\",\"version\":1,\"library\":" + TEXT
            + ",\"library_was\":(?:null|" + TEXT + "),\"same\":(true|false),\"same_bytes\":(true|false),\"differences\":\\[");
    private static final String VALUE = "(?:" + TEXT + "|([^\",}]++))";
    private static final Pattern DIFFERENCE =
            Pattern.compile("\\G,?\\{\"path\":" + TEXT + ",\"was\":" + VALUE + ",\"is\":" + VALUE + "}");

    /**
     * A value that differs, as text; null where nothing is there.
     *
     * @param path where, such as {@code result.totals.insured}
     * @param was what the document says
     * @param now what it is
     */
    public record Difference(String path, String was, String now) {
    }

    static Replay of(String report) {
        final Matcher head = HEAD.matcher(report);
        if (!head.find()) {
            throw Failures.argument(Status.INTERNAL, "a replay of another form");
        }
        final List<Difference> found = new ArrayList<>();
        final Matcher one = DIFFERENCE.matcher(report).region(head.end(), report.length());
        while (one.find()) {
            found.add(new Difference(Text.unquote(one.group(1)), value(one.group(2), one.group(3)), value(one.group(4), one.group(5))));
        }
        return new Replay(head.group(3).equals("true"), head.group(4).equals("true"), head.group(1), Text.unquote(head.group(2)),
                List.copyOf(found));
    }

    /** The first difference. */
    public Optional<Difference> difference() {
        return differences.stream().findFirst();
    }

    private static String value(String quoted, String plain) {
        return quoted != null ? Text.unquote(quoted) : plain.equals("null") ? null : plain;
    }
}
