package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The examples run from their sources, and the virtual machine finds no fault. */
class ExampleTest {
    @Test
    void reportSaysWhatIsCoveredAndWhatThePolicyPays() throws IOException, InterruptedException {
        final String printed = run("examples/Report.java");
        assertTrue(printed.contains("covered on 2025-06-30: 10000.00 of 13000.00 EUR"), printed);
        assertTrue(printed.contains("3000.00  above the limit"), printed);
        assertTrue(printed.contains("the policy pays 9000.00"), printed);
    }

    @Test
    void nightlyRunFreezesWhatIsInsuredAndSaysWhatMustBeDone() throws IOException, InterruptedException {
        final String printed = run("examples/NightlyRun.java");
        assertTrue(printed.contains("INV-2     5400.00 of    9000.00  above the limit"), printed);
        // Without INV-1 the other invoice has 9 000.00 within the limit instead of 6 000.00, so that 900.00 are lost and not 3 600.00.
        assertTrue(printed.contains("2025-06-01  INV-1 notify the overdue; lost if it passes: 900.00"), printed);
        assertTrue(printed.contains("notify the insurer: INV-1 by 2025-06-01"), printed);
        assertTrue(printed.contains("700.00 of B2: no limit in force"), printed);
    }

    private static String run(String source) throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xcheck:jni", "-cp", System.getProperty("java.class.path"), source).redirectErrorStream(true).start();
        final String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertFalse(printed.contains("in native method"), printed);
        return printed;
    }
}
