package org.delcredere.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.delcredere.Delcredere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    /** Runs in a JVM of its own: a library is loaded once. */
    public static final class PrintVersion {
        private PrintVersion() {
        }

        /** Print the version. */
        public static void main(String[] arguments) {
            System.out.println(Delcredere.version());
        }
    }

    private static String run(String... options) throws IOException, InterruptedException {
        final List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PrintVersion.class.getName()));
        final Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        final String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return printed.strip();
    }

    @Test
    void aLibraryOfAnotherVersionIsRefusedAndBothVersionsAreTold() {
        final UnsatisfiedLinkError refusal = assertThrows(UnsatisfiedLinkError.class,
                () -> Loader.checkVersion("1.2.3", "1.2.4"));
        assertTrue(refusal.getMessage().contains("1.2.3"));
        assertTrue(refusal.getMessage().contains("1.2.4"));
    }

    @Test
    void theJarBringsTheLibraryAndLeavesNothingBehind(@TempDir Path folder) throws Exception {
        assertEquals(Delcredere.version(), run("-Djava.io.tmpdir=" + folder, "-Djava.library.path=" + folder));
        assertEquals(0, folder.toFile().list((directory, name) -> name.startsWith("delcredere")).length);
    }

    @Test
    void thePropertyGoesFirstAndIsMeant(@TempDir Path folder) throws Exception {
        final Path library = Path.of(getClass().getResource(
                "/native/" + Loader.platform() + "/" + System.mapLibraryName("delcredere_jni")).toURI());
        assertEquals(Delcredere.version(), run("-D" + Loader.PATH_PROPERTY + "=" + library));
        assertEquals(Delcredere.version(), run("-D" + Loader.PATH_PROPERTY + "=" + library.getParent()));
        assertTrue(run("-D" + Loader.PATH_PROPERTY + "=" + folder).contains("UnsatisfiedLinkError"));
    }

    @Test
    void theSystemFindsIt() throws Exception {
        final Path library = Path.of(getClass().getResource(
                "/native/" + Loader.platform() + "/" + System.mapLibraryName("delcredere_jni")).toURI());
        assertEquals(Delcredere.version(), run("-Djava.library.path=" + library.getParent()));
    }
}
