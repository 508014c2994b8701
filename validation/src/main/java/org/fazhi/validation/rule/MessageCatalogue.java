package org.fazhi.validation.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.finding.Text;

/**
 * The texts of a rule set in both languages (消息目录), by key: {@code NUM-01.title}, {@code NUM-01.message},
 * {@code NUM-01.advice}, {@code reason.noFigures}.
 *
 * <p>A text may hold names in braces, {@code {rate}}, in whose place the arguments of a finding are put, once and as
 * they are: what a report says is never read as a template.
 */
public final class MessageCatalogue {
    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private final Properties chinese;
    private final Properties english;

    private MessageCatalogue(Properties chinese, Properties english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Reads a catalogue from two files in the form of {@link Properties}, in UTF-8.
     *
     * @param chinese the Chinese texts; closed, also when one of the two cannot be read
     * @param english the English texts; closed, also when one of the two cannot be read
     * @return the catalogue
     * @throws UncheckedIOException when one of the two cannot be read
     * @throws IllegalArgumentException when one of the two holds a malformed escape
     */
    public static MessageCatalogue read(InputStream chinese, InputStream english) {
        try (chinese;
                english) {
            return new MessageCatalogue(load(chinese), load(english));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A catalogue of texts at hand.
     *
     * @param texts the texts by key
     * @return the catalogue
     */
    public static MessageCatalogue of(Map<String, Text> texts) {
        Properties chinese = new Properties();
        Properties english = new Properties();
        texts.forEach((key, text) -> {
            chinese.setProperty(key, text.getZh());
            english.setProperty(key, text.getEn());
        });
        return new MessageCatalogue(chinese, english);
    }

    private static Properties load(InputStream file) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        return texts;
    }

    /**
     * The keys of both languages.
     *
     * @return sorted
     */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>(chinese.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        return keys;
    }

    /**
     * Whether there is a text.
     *
     * @param key its key
     * @return true when both languages have it
     */
    public boolean has(String key) {
        return chinese.containsKey(key) && english.containsKey(key);
    }

    /**
     * A text without arguments.
     *
     * @param key its key
     * @return the text in both languages
     * @throws IllegalArgumentException when one language lacks it
     */
    public Text text(String key) {
        return text(key, Map.of());
    }

    /**
     * A text with its arguments put in.
     *
     * @param key its key
     * @param arguments the values by name; a name without a value stays as it is
     * @return the text in both languages
     * @throws IllegalArgumentException when one language lacks it
     */
    public Text text(String key, Map<String, String> arguments) {
        return Text.of(fill(chinese, key, arguments), fill(english, key, arguments));
    }

    private static String fill(Properties texts, String key, Map<String, String> arguments) {
        String template = texts.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("消息目录中没有：" + key);
        }
        if (template.indexOf('{') < 0) {
            return template;
        }
        return NAME.matcher(template)
                .replaceAll(name -> Matcher.quoteReplacement(arguments.getOrDefault(name.group(1), name.group())));
    }
}
