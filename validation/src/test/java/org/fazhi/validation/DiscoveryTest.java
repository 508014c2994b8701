package org.fazhi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Providers in jars that a class loader sees. */
class DiscoveryTest {
    private static final String PACKAGE = "org.fazhi.validation.offered.";

    @TempDir
    private Path folder = Path.of("");

    /** Loads the providers as classes of its own, outside the module under test. */
    private static final class Jar extends URLClassLoader {
        Jar(Path folder) throws MalformedURLException {
            super(new URL[] {folder.toUri().toURL()}, DiscoveryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(PACKAGE)) {
                return super.loadClass(name, resolve);
            }
            String file = "/" + name.replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(DiscoveryTest.class.getResourceAsStream(file))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    private ReportValidator discovered(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.fazhi.validation.rule.RuleSetProvider"), String.join("\n", providers));
        try (Jar jar = new Jar(folder)) {
            return ReportValidator.discovered(jar);
        }
    }

    @Test
    void theSetsOfAProviderAreThereById() throws IOException {
        assertThat(discovered(PACKAGE + "TwoSets").ruleSets())
                .extracting(set -> set.info().getId())
                .endsWith("t:a:1", "t:c:1")
                .hasSize(ReportValidator.standard().ruleSets().size() + 2);
    }

    @Test
    void withoutProvidersTheStandardSetsAreThere() throws IOException {
        assertThat(discovered().ruleSets()).isEqualTo(ReportValidator.standard().ruleSets());
    }

    @Test
    void twoProvidersOfOneSetAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discovered(PACKAGE + "TwoSets", PACKAGE + "SameSet"))
                .withMessage("规则集编号重复：t:a:1");
    }

    @Test
    void aProviderThatBreaksIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discovered(PACKAGE + "BrokenProvider"))
                .withMessage(
                        "规则集提供者无法使用：org.fazhi.validation.offered.BrokenProvider：java.lang.IllegalStateException: gone");
    }

    @Test
    void aProviderThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discovered("no.such.Provider"))
                .withMessageStartingWith("规则集提供者无法使用：")
                .withMessageContaining("no.such.Provider");
    }
}
