package space.apophis.report.table;

import java.util.Locale;

/** Names of components as tools write names. */
final class TableNames {

    private TableNames() {}

    /** Lower-case words with underlines between, as SQL and pandas have them. */
    static String snake(String key) {
        return words(key).replace(' ', '_');
    }

    /** Lower-case words with hyphens between, as files have them. */
    static String hyphened(String key) {
        return words(key).replace(' ', '-');
    }

    static String words(String key) {
        return key.replace("[]", "")
                .replace('.', ' ')
                .replaceAll("(?<=[^ ])([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }
}
