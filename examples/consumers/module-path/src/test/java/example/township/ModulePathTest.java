package example.township;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.Validation;
import java.util.Optional;
import org.fazhi.json.ReportJson;
import org.fazhi.report.Report;
import org.fazhi.validation.ReportValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModulePathTest {
    @Test
    void application_and_library_are_named_modules() {
        assertEquals("example.township", ModulePathTest.class.getModule().getName());
        assertEquals("org.fazhi.core", Report.class.getModule().getName());
        assertEquals("org.fazhi.validation", ReportValidator.class.getModule().getName());
        assertEquals("org.fazhi.serialization", ReportJson.class.getModule().getName());
        assertEquals("jakarta.validation", Validation.class.getModule().getName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.fazhi.core",
                "org.fazhi.validation",
                "org.fazhi.serialization",
                "org.hibernate.validator",
                "tools.jackson.databind"
            })
    void modules_are_declared_not_derived_from_a_file_name(String name) {
        Module module = ModuleLayer.boot().findModule(name).orElseThrow();

        assertFalse(module.getDescriptor().isAutomatic());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.el", "org.glassfish.expressly"})
    void expression_language_is_no_module(String name) {
        assertEquals(Optional.empty(), ModuleLayer.boot().findModule(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.el.ExpressionFactory", "org.glassfish.expressly.ExpressionFactoryImpl"})
    void expression_language_is_on_no_path(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name, false, Report.class.getClassLoader()));
    }
}
