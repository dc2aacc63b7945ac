package org.delcredere.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCasesTest {
    @TempDir
    Path folder;

    private String run(String... documents) throws IOException {
        for (int ix = 0; ix < documents.length; ix++) {
            Files.writeString(folder.resolve(ix + ".json"), documents[ix]);
        }
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RunCases(new PrintStream(bytes, true, StandardCharsets.UTF_8)).run(List.of(folder.toString()));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void oneLineForEachCaseAndASum() throws IOException {
        assertEquals("""
                good passed
                bad failed [2] day: expected 2025-03-02, got 2025-03-01
                later skipped: not yet
                1 passed, 1 failed, 1 skipped
                """, run(
                "{\"id\": \"good\", \"ask\": {\"verb\": \"days\", \"from\": \"2025-01-01\", \"until\": \"2025-01-31\"},"
                        + "\"expect\": {\"days\": \"30.0\"}}",
                "{\"id\": \"bad\", \"ask\": {\"verb\": \"period\", \"anchor\": \"2025-01-30\", \"period\": \"30 days\"},"
                        + "\"cases\": [{\"expect\": {\"day\": \"2025-03-01\"}}, {\"expect\": {\"day\": \"2025-03-02\"}}]}",
                "{\"id\": \"later\", \"skip\": \"not yet\"}"));
    }

    @Test
    void anExpectedErrorIsComparedAndAnUnexpectedOneShown() throws IOException {
        final String printed = run(
                "{\"id\": \"refused\", \"policy_text\": \"{\", \"ask\": {\"verb\": \"terms\"},"
                        + "\"expect\": {\"error\": {\"in\": \"policy\", \"code\": \"DCR_E_JSON_SYNTAX\"}}}",
                "{\"id\": \"surprise\", \"policy_text\": \"{\", \"ask\": {\"verb\": \"terms\"}, \"expect\": {}}",
                "{\"id\": \"misspelt\", \"aks\": {}}");
        assertTrue(printed.contains("refused passed"), printed);
        assertTrue(printed.contains("surprise error DCR_E_JSON_SYNTAX: "), printed);
        assertTrue(printed.contains("misspelt error unknown key aks"), printed);
    }
}
