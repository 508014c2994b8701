package org.fazhi.report;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public top-level types of the exported packages, found by scanning the compiled module. */
final class PublicTypes {
    private PublicTypes() {}

    static List<Class<?>> all() {
        Path root = root();
        try (Stream<Path> files =
                Stream.of("report", "finding", "diff").flatMap(name -> list(root.resolve("org/fazhi/" + name)))) {
            return files.map(root::relativize)
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.endsWith("-info.class"))
                    .<Class<?>>map(
                            name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList();
        }
    }

    /** The interfaces with a generated implementation. */
    static List<Class<?>> values() {
        return all().stream()
                .filter(type -> type.isInterface() && exists(implementation(type)))
                .toList();
    }

    static String implementation(Class<?> value) {
        return value.getPackageName() + ".Immutable" + value.getSimpleName();
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean exists(String name) {
        return Files.exists(root().resolve(name.replace('.', '/') + ".class"));
    }

    private static Path root() {
        try {
            return Path.of(Report.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Path> list(Path directory) {
        try {
            return Files.list(directory);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
