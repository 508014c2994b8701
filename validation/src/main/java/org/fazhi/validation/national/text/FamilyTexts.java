package org.fazhi.validation.national.text;

import java.io.InputStream;
import java.util.Objects;
import org.fazhi.validation.rule.MessageCatalogue;

/** The texts of a family of rules: two property files beside its class. */
public final class FamilyTexts {
    private FamilyTexts() {}

    public static MessageCatalogue beside(Class<?> family) {
        return MessageCatalogue.read(file(family, "rules_zh.properties"), file(family, "rules_en.properties"));
    }

    private static InputStream file(Class<?> family, String name) {
        return Objects.requireNonNull(family.getResourceAsStream(name), name);
    }
}
