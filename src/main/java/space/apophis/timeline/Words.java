package space.apophis.timeline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import space.apophis.scenario.timeline.Language;

/** Headings and fixed words of charts and pages in one language. */
public final class Words {

    private final Language language;
    private final Properties words = new Properties();

    public Words(Language language) {
        this.language = language;
        final String file = "words_" + language + ".properties";
        try (Reader reader = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /** Whether the language is written from right to left. */
    public boolean rightToLeft() {
        return language == Language.ARABIC;
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String of(String key) {
        final String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no word '" + key + "' in " + language);
        }
        return text;
    }

    /**
     * The text of a word of the timeline.
     *
     * @param kind start of the key, as "state"
     * @param word an enum whose text is the rest of it
     */
    public String of(String kind, Enum<?> word) {
        return of(kind + "." + word);
    }

    /** All keys. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }
}
