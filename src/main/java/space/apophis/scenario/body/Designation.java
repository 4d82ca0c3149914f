package space.apophis.scenario.body;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which a small body is known, from a designation such as {@code (99942) Apophis (2004 MN4)}. */
public final class Designation {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]*)\\)");

    private Designation() {}

    /**
     * All names: number, name, preliminary designation, and numbers in NAIF's old and new lists, each {@link #plain}. What
     * stands in brackets behind a comet is its discoverer, and no name.
     */
    public static Set<String> names(String designation) {
        final String bare = plain(IN_BRACKETS.matcher(designation).replaceAll(" "));
        final Set<String> names = new TreeSet<>(List.of(plain(designation), bare));
        final Matcher parts = IN_BRACKETS.matcher(bare.contains("/") ? "" : designation);
        while (parts.find()) {
            names.add(plain(parts.group(1)));
        }
        final Matcher number = Pattern.compile("^\\(?(\\d{1,7})\\)?(?: (?![A-Z]{1,2}\\d*\\b).*)?$")
                .matcher(designation.strip());
        if (number.matches()) {
            final int of = Integer.parseInt(number.group(1));
            names.add(number.group(1));
            names.add(plain(of + " " + bare.replaceFirst("^" + of + " ", "")));
            names.add(bare.replaceFirst("^" + of + " ", ""));
            names.add(Integer.toString(2_000_000 + of));
            names.add(Integer.toString(20_000_000 + of));
        }
        names.remove("");
        return names;
    }

    /** Whether two designations have a name in common. */
    static boolean isSame(String one, String other) {
        return !Collections.disjoint(names(one), names(other));
    }

    /** In capitals, with one space for all that stands between words. */
    public static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[\\s_()-]+", " ").strip();
    }
}
