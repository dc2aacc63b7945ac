package org.delcredere;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ExampleTest {
    @Test
    void theExampleRunsFromItsSourceAndTheVirtualMachineFindsNoFault() throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xcheck:jni", "-cp", System.getProperty("java.class.path"), "examples/Report.java").redirectErrorStream(true).start();
        final String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(printed.contains("covered on 2025-06-30: 10000.00 of 13000.00 EUR"), printed);
        assertTrue(printed.contains("3000.00  above the limit"), printed);
        assertTrue(printed.contains("the policy pays 9000.00"), printed);
        assertFalse(printed.contains("in native method"), printed);
    }
}
