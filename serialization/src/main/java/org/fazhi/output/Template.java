package org.fazhi.output;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** A template beside this class, filled with values that are always escaped. */
final class Template {
    /** Besides the signs of Markdown those by which an address becomes a link without any. */
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_{}\\[\\]()<>#+|~!&$-]|:(?=//)|(?<=\\b[Ww]{3})\\.");

    private static final Pattern UNSEEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private final com.samskivert.mustache.Template compiled;

    private Template(com.samskivert.mustache.Template compiled) {
        this.compiled = compiled;
    }

    static Template read(String name, boolean html) {
        Mustache.Compiler compiler = Mustache.compiler()
                .emptyStringIsFalse(true)
                .zeroIsFalse(true)
                .defaultValue("")
                .withEscaper(html ? Template::html : Template::markdown);
        try (Reader source = new InputStreamReader(
                Objects.requireNonNull(Template.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return new Template(compiler.compile(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String fill(Object values) {
        return compiled.execute(values);
    }

    /** Signs that turn the direction of what follows, or are no text, are shown as their numbers. */
    private static String html(String text) {
        return UNSEEN.matcher(Escapers.HTML.escape(text))
                .replaceAll(found -> "[U+%04X]".formatted((int) found.group().charAt(0)));
    }

    private static String markdown(String text) {
        return BREAKS.matcher(MARKDOWN.matcher(text).replaceAll("\\\\$0")).replaceAll(" ");
    }
}
