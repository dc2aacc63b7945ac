package org.delcredere;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Text on its way to and from C, which reads UTF-8. */
final class Text {
    private static final int DIGEST_BYTES = 65;

    private Text() {
    }

    static byte[] bytes(String text) {
        return Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8);
    }

    /** With the zero byte at the end that C expects; null stays null. */
    static byte[] terminated(String text) {
        if (text == null) {
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            throw Failures.argument(Status.TYPE, "a text has a zero byte within");
        }
        final byte[] bytes = bytes(text);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    /** The document that a call writes into the array it is given. */
    static String document(Consumer<byte[][]> call) {
        final byte[][] out = new byte[1][];
        call.accept(out);
        if (out[0] == null) {
            throw Failures.argument(Status.RANGE, "the document is longer than a Java array can be");
        }
        return new String(out[0], StandardCharsets.UTF_8);
    }

    /** A text as documents write it: in quotes, with what JSON cannot hold escaped. */
    static String quote(String text) {
        final StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                quoted.append('\\').append((char) unit);
            } else if (unit < ' ') {
                quoted.append(String.format("\\u%04x", unit));
            } else {
                quoted.append((char) unit);
            }
        });
        return quoted.append('"').toString();
    }

    /** What stands between the quotes of a text of a document; null stays null. */
    static String unquote(String quoted) {
        if (quoted == null || quoted.indexOf('\\') < 0) {
            return quoted;
        }
        final StringBuilder text = new StringBuilder(quoted.length());
        for (int i = 0; i < quoted.length(); i++) {
            final char unit = quoted.charAt(i);
            if (unit != '\\') {
                text.append(unit);
            } else if (quoted.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(quoted.charAt(i)); // the library writes no other escapes than of quotes and backslashes
            }
        }
        return text.toString();
    }

    /** The 64 digits that a call writes into the array it is given; null when it writes none. */
    static String digest(ToLongFunction<byte[]> call) {
        final byte[] out = new byte[DIGEST_BYTES];
        return call.applyAsLong(out) == 0 ? null : new String(out, 0, DIGEST_BYTES - 1, StandardCharsets.US_ASCII);
    }

    /** The name of a constant of the registries as documents write it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
