package example.songhe;

import java.io.InputStream;
import java.util.Objects;
import org.fazhi.validation.rule.MessageCatalogue;

/** The texts of a set: two property files beside the classes. */
final class Texts {
    private Texts() {}

    static MessageCatalogue of(String set) {
        return MessageCatalogue.read(file(set + "_zh.properties"), file(set + "_en.properties"));
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
    }
}
