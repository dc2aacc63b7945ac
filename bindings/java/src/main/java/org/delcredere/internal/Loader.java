package org.delcredere.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Finds the native library in three places: the file or folder named by the system property
 * {@value #PATH_PROPERTY}, the places that {@link System#loadLibrary} knows, and the jar itself.
 * The first that is there is taken; a library of another version is refused.
 */
final class Loader {
    static final String PATH_PROPERTY = "org.delcredere.library.path";
    private static final String NAME = "delcredere_jni";

    private Loader() {
    }

    /** Load the library once; called when {@link NativeJNI} is initialised. */
    static void load() {
        final List<String> tried = new ArrayList<>();
        if (!loadFromProperty(tried) && !loadFromSystem(tried) && !loadFromJar(tried)) {
            throw new UnsatisfiedLinkError("no native library of delcredere: " + String.join("; ", tried));
        }
        checkVersion(jarVersion(), NativeJNI.dcr_version());
    }

    /** A property that is set is meant: if it leads nowhere, nothing else is tried. */
    private static boolean loadFromProperty(List<String> tried) {
        final String named = System.getProperty(PATH_PROPERTY);
        if (named == null || named.isEmpty()) {
            tried.add("property " + PATH_PROPERTY + " is not set");
            return false;
        }
        final Path path = Path.of(named).toAbsolutePath();
        final Path file = Files.isDirectory(path) ? path.resolve(System.mapLibraryName(NAME)) : path;
        System.load(file.toString());
        return true;
    }

    private static boolean loadFromSystem(List<String> tried) {
        try {
            System.loadLibrary(NAME);
            return true;
        } catch (UnsatisfiedLinkError absent) {
            tried.add(absent.getMessage());
            return false;
        }
    }

    private static boolean loadFromJar(List<String> tried) {
        final String entry = "/native/" + platform() + "/" + System.mapLibraryName(NAME);
        try (InputStream library = Loader.class.getResourceAsStream(entry)) {
            if (library == null) {
                tried.add("the jar has no " + entry);
                return false;
            }
            unpackAndLoad(library);
            return true;
        } catch (IOException failure) {
            tried.add("unpacking " + entry + " failed: " + failure);
            return false;
        }
    }

    /** The folder is new and the user's own, and goes at once where an open file may be deleted. */
    private static void unpackAndLoad(InputStream library) throws IOException {
        final Path folder = Files.createTempDirectory("delcredere-");
        final Path file = folder.resolve(System.mapLibraryName(NAME));
        try {
            Files.copy(library, file);
            System.load(file.toString());
        } finally {
            if (!isWindows()) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            } else {
                folder.toFile().deleteOnExit();
                file.toFile().deleteOnExit();
            }
        }
    }

    /** Folder of the library in the jar, such as linux-amd64. */
    static String platform() {
        final String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        final String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        final String system = os.contains("win") ? "windows" : os.contains("mac") ? "macos" : "linux";
        return system + "-" + ("x86_64".equals(arch) ? "amd64" : arch);
    }

    private static boolean isWindows() {
        return platform().startsWith("windows");
    }

    private static String jarVersion() {
        final Properties properties = new Properties();
        try (InputStream stream = Loader.class.getResourceAsStream("/org/delcredere/version.properties")) {
            if (stream != null) {
                properties.load(stream);
            }
        } catch (IOException failure) {
            throw new UnsatisfiedLinkError("the version of the jar cannot be read: " + failure);
        }
        return properties.getProperty("version", "unknown");
    }

    static void checkVersion(String jar, String library) {
        if (!jar.equals(library)) {
            throw new UnsatisfiedLinkError(
                    "the delcredere jar has version " + jar + " but its native library has version " + library);
        }
    }
}
