package org.delcredere.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Lays what a case expects over an answer, by the rules of docs/cases.md: only what is named is compared. Each function
 * returns the first difference, or null.
 */
final class Match {
    /** Where an answer differs from what was expected. */
    record Difference(String path, String expected, String got) {
        @Override
        public String toString() {
            return path + ": expected " + expected + ", got " + got;
        }
    }

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(\\.[0-9]*)?%?");

    private final JsonNode tolerance;

    private Match(JsonNode tolerance) {
        this.tolerance = tolerance;
    }

    static Difference first(JsonNode expected, JsonNode got, JsonNode tolerance) {
        return new Match(tolerance).over(expected, got, "", "");
    }

    private Difference over(JsonNode expected, JsonNode got, String path, String key) {
        if (expected.isNull()) {
            return got == null || got.isNull() ? null : differ(expected, got, path);
        }
        if (expected.isObject()) {
            return got != null && got.isArray() ? places(expected, got, path, key) : object(expected, got, path);
        }
        return expected.isArray() ? list(expected, got, path, key) : scalar(expected, got, path, key);
    }

    private Difference object(JsonNode expected, JsonNode got, String path) {
        if (got == null || !got.isObject()) {
            return differ(expected, got, path);
        }
        for (final Map.Entry<String, JsonNode> entry : expected.properties()) {
            final String key = entry.getKey();
            final Difference found = over(entry.getValue(), got.get(key), path.isEmpty() ? key : path + "." + key, key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** {"count": 3, "0": ...} over a list. */
    private Difference places(JsonNode expected, JsonNode got, String path, String key) {
        for (final Map.Entry<String, JsonNode> entry : expected.properties()) {
            final String place = entry.getKey();
            final String below = path + "." + place;
            final Difference found;
            if ("count".equals(place)) {
                final boolean isEqual = near(entry.getValue(), BigDecimal.valueOf(got.size()), BigDecimal.ZERO);
                found = isEqual ? null : new Difference(below, show(entry.getValue()), "" + got.size());
            } else if (!place.matches("[0-9]{1,9}")) {
                found = differ(entry.getValue(), null, below);
            } else {
                found = over(entry.getValue(), got.get(Integer.parseInt(place)), below, key);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Difference list(JsonNode expected, JsonNode got, String path, String key) {
        if (got == null || !got.isArray()) {
            return differ(expected, got, path);
        }
        if (expected.isEmpty()) {
            return got.isEmpty() ? null : differ(expected, got, path);
        }
        final boolean hasRows = expected.get(0).isObject();
        if (("reasons".equals(key) || "state".equals(key)) && expected.get(0).isTextual()) {
            return set(expected, got, path);
        }
        if (!hasRows && expected.size() != got.size()) {
            return differ(expected, got, path);
        }
        for (int ix = 0; ix < expected.size(); ix++) {
            final Difference found = hasRows ? row(expected.get(ix), got, path)
                    : over(expected.get(ix), got.get(ix), path, key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Sets are written as lists; their order means nothing. */
    private static Difference set(JsonNode expected, JsonNode got, String path) {
        boolean isEqual = expected.size() == got.size();
        for (final JsonNode element : expected) {
            boolean isThere = false;
            for (final JsonNode candidate : got) {
                isThere |= element.equals(candidate);
            }
            isEqual &= isThere;
        }
        return isEqual ? null : differ(expected, got, path);
    }

    /** Some row of the answer must match; when none does, the one that agrees in the first key is shown. */
    private Difference row(JsonNode row, JsonNode got, String path) {
        for (final JsonNode candidate : got) {
            if (over(row, candidate, "", "") == null) {
                return null;
            }
        }
        if (row.isEmpty()) {
            return differ(row, null, path);
        }
        final Map.Entry<String, JsonNode> first = row.properties().iterator().next();
        for (final JsonNode candidate : got) {
            final JsonNode value = candidate.get(first.getKey());
            if (value != null && over(first.getValue(), value, "", "") == null) {
                return over(row, candidate, path + "[" + first.getKey() + "=" + show(first.getValue()) + "]", "");
            }
        }
        return new Difference(path, show(row), "no such row among " + got.size());
    }

    private Difference scalar(JsonNode expected, JsonNode got, String path, String key) {
        final BigDecimal number = got == null ? null : decimal(got);
        if (number != null && decimal(expected) != null) {
            return near(expected, number, toleranceAt(key)) ? null : differ(expected, got, path);
        }
        if ("error.text".equals(path) && expected.isTextual() && got != null && got.isTextual()) {
            return got.textValue().contains(expected.textValue()) ? null : differ(expected, got, path);
        }
        return expected.equals(got) ? null : differ(expected, got, path);
    }

    private static boolean near(JsonNode expected, BigDecimal got, BigDecimal tolerance) {
        final BigDecimal number = decimal(expected);
        return number != null && number.subtract(got).abs().compareTo(tolerance) <= 0;
    }

    private BigDecimal toleranceAt(String key) {
        final JsonNode value = tolerance != null && tolerance.isObject() ? tolerance.get(key) : tolerance;
        final BigDecimal found = value == null ? null : decimal(value);
        return found == null ? BigDecimal.ZERO : found;
    }

    /** A number, or a text that is one ("9000.00", "90%"); else null. */
    private static BigDecimal decimal(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (!value.isTextual() || !DECIMAL.matcher(value.textValue()).matches()) {
            return null;
        }
        final String text = value.textValue();
        return text.endsWith("%") ? new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2)
                : new BigDecimal(text);
    }

    private static Difference differ(JsonNode expected, JsonNode got, String path) {
        return new Difference(path, show(expected), show(got));
    }

    private static String show(JsonNode value) {
        if (value == null) {
            return "nothing";
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
