package org.fazhi.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files this project is built from, as they lie beside the module of the tests. */
final class ProjectFiles {
    static final Path ROOT = Path.of("..");

    private ProjectFiles() {}

    static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files below a folder, in a fixed order. */
    static List<Path> java(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packages a module has sources in. */
    static List<String> packages(String module) {
        Path sources = ROOT.resolve(module).resolve("src/main/java");
        if (!Files.isDirectory(sources)) {
            return List.of();
        }
        return java(sources).stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(file -> sources.relativize(file.getParent()))
                .map(folder -> folder.toString().replace(folder.getFileSystem().getSeparator(), "."))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
