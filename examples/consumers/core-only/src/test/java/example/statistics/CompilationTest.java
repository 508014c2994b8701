package example.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.fazhi.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilationTest {
    @TempDir
    Path classes;

    @Test
    void the_compiler_misses_nothing_but_constants_of_jackson_annotations() throws Exception {
        Set<String> complaints = compile(Path.of("src/main/java/example/statistics/MediationTable.java")).stream()
                .map(CompilationTest::firstLine)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Set.of(
                        "WARNING unknown enum constant com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE",
                        "WARNING unknown enum constant com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING"),
                complaints);
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(Path source) throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(jar(Report.class), jar(Validation.class)));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> options = List.of("-Xlint:all,-classfile", "-proc:none");
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source))
                    .call();
        }
        return diagnostics.getDiagnostics();
    }

    private static Path jar(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String firstLine(Diagnostic<?> diagnostic) {
        String message =
                diagnostic.getMessage(Locale.ENGLISH).lines().findFirst().orElseThrow();
        return diagnostic.getKind() + " " + message;
    }
}
