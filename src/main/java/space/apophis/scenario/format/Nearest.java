package space.apophis.scenario.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that a user most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** The known word nearest to a given one, if it is near at all. */
    public static Optional<String> to(String given, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String word) -> distance(given, word))
                        .thenComparing(word -> word))
                .filter(word -> distance(given, word) <= Math.max(2, word.length() / 2));
    }

    /** That a word is none of those known, with the nearest. */
    static String unknown(String given, Collection<String> known) {
        return "'" + Shown.text(given) + "' is not known" + hint(given, known);
    }

    /** The word that was meant, and all that are known, as the end of a sentence. */
    static String hint(String given, Collection<String> known) {
        return to(given, known).map(word -> ", did you mean '" + word + "'?").orElse(",") + " allowed are "
                + String.join(", ", known);
    }

    /** Edit distance (Levenshtein 1966), letters of either case alike. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= Math.min(a.length(), 100); i++) {
            final int[] next = new int[row.length];
            next[0] = i;
            for (int j = 1; j < row.length; j++) {
                final boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                next[j] = Math.min(Math.min(row[j], next[j - 1]) + 1, row[j - 1] + (same ? 0 : 1));
            }
            row = next;
        }
        return row[b.length()];
    }
}
