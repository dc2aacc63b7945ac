package org.delcredere.cases;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.delcredere.Book;
import org.delcredere.Column;
import org.delcredere.DcrFailure;
import org.delcredere.Delcredere;
import org.delcredere.Policy;
import org.delcredere.TableKind;
import org.delcredere.Term;

/**
 * Runs cases (docs/cases.md) through the public classes: one line per case, exit code 1 if one failed.
 *
 * <pre>bindings/java/run-cases tests/cases</pre>
 */
public final class RunCases {
    private static final Set<String> CASE_KEYS = Set.of("id", "source", "notes", "outputs", "skip", "cases", "policy",
            "policy_text", "book", "book_text", "ask", "expect", "tolerance");
    private static final Set<String> PART_KEYS = Set.of("name", "notes", "policy", "policy_text", "book", "book_text",
            "ask", "expect", "tolerance");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final PrintStream out;
    private int passed;
    private int failed;
    private int skipped;

    /** A runner that prints to {@code out}. */
    public RunCases(PrintStream out) {
        this.out = out;
    }

    /** Run the files and folders named. */
    public static void main(String[] paths) throws IOException {
        final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        final boolean isPassed = new RunCases(out).run(List.of(paths));
        out.flush();
        System.exit(isPassed ? 0 : 1);
    }

    /** Run the files and folders named and print the sum; true when something ran and nothing failed. */
    public boolean run(List<String> paths) throws IOException {
        for (final String path : paths) {
            runPath(Path.of(path));
        }
        out.println(passed + " passed, " + failed + " failed, " + skipped + " skipped");
        return failed == 0 && passed + skipped > 0;
    }

    private void runPath(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> entries = Files.list(path)) {
                for (final Path entry : entries.sorted().toList()) {
                    final String name = entry.getFileName().toString();
                    if (!name.startsWith(".") && (Files.isDirectory(entry) || name.endsWith(".json"))) {
                        runPath(entry);
                    }
                }
            }
        } else if (Files.exists(path)) {
            runFile(path);
        } else {
            failed++;
            out.println(path + " error there is no such file or folder");
        }
    }

    private void runFile(Path path) throws IOException {
        final JsonNode document;
        try {
            document = JSON.readTree(Files.readString(path));
        } catch (JsonProcessingException malformed) {
            failed++;
            out.println(path + " error " + malformed.getOriginalMessage());
            return;
        }
        if (!document.path("id").isTextual()) {
            failed++;
            out.println(path + " error the case has no id");
        } else if (document.path("skip").isTextual()) {
            skipped++;
            out.println(document.get("id").textValue() + " skipped: " + document.get("skip").textValue());
        } else {
            final String verdict = runParts(document);
            passed += verdict == null ? 1 : 0;
            failed += verdict == null ? 0 : 1;
            out.println(document.get("id").textValue() + " " + (verdict == null ? "passed" : verdict));
        }
    }

    /** What is wrong with a case, or null. */
    private static String runParts(JsonNode document) throws JsonProcessingException {
        final String unknown = unknownKey(document, CASE_KEYS);
        if (unknown != null) {
            return "error unknown key " + unknown;
        }
        final JsonNode parts = document.get("cases");
        if (parts == null) {
            return runPart(document, "");
        }
        for (int ix = 0; ix < parts.size(); ix++) {
            final String number = " [" + (ix + 1) + "]";
            final String unknownInPart = unknownKey(parts.get(ix), PART_KEYS);
            final String verdict = unknownInPart != null ? "error" + number + " unknown key " + unknownInPart
                    : runPart(whole(document, parts.get(ix)), number);
            if (verdict != null) {
                return verdict;
            }
        }
        return parts.isEmpty() ? "error the list of cases is empty" : null;
    }

    private static String unknownKey(JsonNode object, Set<String> known) {
        return object.properties().stream().map(entry -> entry.getKey()).filter(key -> !known.contains(key))
                .findFirst().orElse(null);
    }

    /** A part with what it takes from the case around it. A document given in one way hides the other. */
    private static JsonNode whole(JsonNode around, JsonNode part) {
        final ObjectNode whole = part.deepCopy();
        for (final String key : List.of("policy", "policy_text", "book", "book_text", "ask", "tolerance")) {
            final String other = key.endsWith("_text") ? key.substring(0, key.length() - 5) : key + "_text";
            if (around.has(key) && !part.has(key) && !part.has(other)) {
                whole.set(key, around.get(key));
            }
        }
        return whole;
    }

    private static String runPart(JsonNode part, String number) throws JsonProcessingException {
        final JsonNode ask = part.path("ask");
        final JsonNode expect = part.path("expect");
        if (!ask.isObject() || !expect.isObject()) {
            return "error" + number + " the case has no " + (ask.isObject() ? "expect" : "ask");
        }
        final JsonNode answer = answer(part, ask);
        if (answer.has("error") && !expect.has("error")) {
            return "error" + number + " " + answer.get("error").get("code").textValue() + ": "
                    + answer.get("error").get("text").textValue();
        }
        final Match.Difference found = Match.first(expect, answer, part.get("tolerance"));
        return found == null ? null : "failed" + number + " " + found;
    }

    /** The answer of the library, or {"error": ...}. */
    private static JsonNode answer(JsonNode part, JsonNode ask) throws JsonProcessingException {
        final String question = JSON.writeValueAsString(ask);
        final String policyText = document(part, "policy");
        final String bookText = document(part, "book");
        return attempt("policy", () -> {
            try (Policy policy = policyText == null ? null : Policy.fromJson(policyText)) {
                return attempt("book", () -> {
                    try (Book book = bookText == null ? null : Book.fromJson(bookText)) {
                        return attempt("ask", () -> JSON.readTree(Delcredere.ask(policy, book, question)));
                    }
                });
            }
        });
    }

    private interface Question {
        JsonNode answer() throws JsonProcessingException;
    }

    private static JsonNode attempt(String in, Question question) throws JsonProcessingException {
        try {
            return question.answer();
        } catch (RuntimeException failure) {
            if (failure instanceof DcrFailure detail) {
                return JSON.createObjectNode().set("error", error(in, detail, failure.getMessage()));
            }
            throw failure;
        }
    }

    private static JsonNode error(String in, DcrFailure failure, String text) {
        final ObjectNode error = JSON.createObjectNode().put("in", in).put("code", failure.code().code())
                .put("text", text);
        if (failure.term() != Term.UNSET) {
            error.put("term", failure.term().documentName());
        }
        if (failure.table() != TableKind.UNSET) {
            error.put("table", failure.table().documentName());
        }
        if (failure.column() != Column.UNSET) {
            error.put("column", failure.column().documentName());
        }
        if (failure.row() >= 0) {
            error.put("row", failure.row());
        }
        if (failure.position() >= 0) {
            error.put("position", failure.position());
        }
        return error;
    }

    /** A document as text: {@code key} as JSON, or {@code key}_text as it stands. */
    private static String document(JsonNode part, String key) throws JsonProcessingException {
        final JsonNode text = part.get(key + "_text");
        if (text != null && text.isTextual()) {
            return text.textValue();
        }
        return part.has(key) ? JSON.writeValueAsString(part.get(key)) : null;
    }
}
