package org.fazhi.validation;

import java.io.InputStream;
import java.util.Objects;
import org.fazhi.validation.rule.MessageCatalogue;

/** The reasons why a rule was skipped that every rule set may give without texts of its own. */
final class CommonReasons {
    static final MessageCatalogue CATALOGUE =
            MessageCatalogue.read(file("reasons_zh.properties"), file("reasons_en.properties"));

    private CommonReasons() {}

    private static InputStream file(String name) {
        return Objects.requireNonNull(CommonReasons.class.getResourceAsStream(name));
    }
}
