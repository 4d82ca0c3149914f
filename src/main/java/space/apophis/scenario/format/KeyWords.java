package space.apophis.scenario.format;

/** What is known of a key, in words. */
public final class KeyWords {

    private KeyWords() {}

    /** Its meaning, its default and its range, in sentences. */
    public static String sentence(Key key) {
        final StringBuilder words = new StringBuilder(key.value()).append('.');
        if (hasDefault(key)) {
            words.append(" Default: ").append(key.byDefault()).append('.');
        }
        final String allowed = allowed(key);
        if (!allowed.isEmpty()) {
            words.append(" Allowed: ").append(allowed).append('.');
        }
        return words.toString();
    }

    /** Whether it has a default that can be said. */
    public static boolean hasDefault(Key key) {
        return !key.byDefault().isEmpty()
                && !key.byDefault().equals(Key.ABSENT)
                && !key.byDefault().equals(Defaults.ALL);
    }

    /** Its range or its pattern in words; empty if it has neither. */
    public static String allowed(Key key) {
        if (key.min().isEmpty() && key.max().isEmpty()) {
            return key.patternInWords();
        }
        if (key.max().isEmpty()) {
            return key.min() + " or more";
        }
        return key.min().isEmpty() ? key.max() + " or less" : key.min() + " to " + key.max();
    }
}
