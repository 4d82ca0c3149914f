package space.apophis.scenario.orbitfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the Minor Planet Center's file MPCORB (https://minorplanetcenter.net/iau/info/MPOrbitFormat.html): elements at a packed
 * epoch, TT, angles to 1e-5 degrees and the semi-major axis to 1e-7 au.
 */
record MinorPlanetCenterLine(SourceText text, int number, String line) {

    private static final Pattern FORM =
            Pattern.compile("(?<packed>\\S{5,7}) *\\s(?<h>.{5}) (?<g>.{5}) (?<epoch>[IJK]\\d\\d[1-9ABC][1-9A-V])"
                    + " (?<m>[ \\d]{3}\\.\\d{5})  (?<peri>[ \\d]{3}\\.\\d{5})  (?<node>[ \\d]{3}\\.\\d{5})  (?<i>[ \\d]{3}\\.\\d{5})"
                    + "  (?<e>[ \\d]\\.\\d{7}) (?<n>[ \\d]{2}\\.\\d{8}) (?<a>[ \\d]{3}\\.\\d{7}).*");

    private static final int NAME = 166;
    private static final int NAME_END = 194;

    /** Whether a line is one. */
    static boolean is(String line) {
        return FORM.matcher(line).matches();
    }

    PublishedOrbit orbit() {
        final Matcher fields = FORM.matcher(line);
        if (!fields.matches()) {
            throw text.fault(number, "", "no line of MPCORB");
        }
        final Map<String, String> elements = new LinkedHashMap<>();
        elements.put("eccentricity", fields.group("e").strip());
        elements.put("semiMajorAxis", fields.group("a").strip() + " au");
        elements.put("inclination", fields.group("i").strip() + " deg");
        elements.put("node", fields.group("node").strip() + " deg");
        elements.put("argumentOfPerihelion", fields.group("peri").strip() + " deg");
        elements.put("meanAnomaly", fields.group("m").strip() + " deg");
        final Map<String, String> physical = new LinkedHashMap<>();
        SourceText.number(fields.group("h").strip()).ifPresent(h -> physical.put("absoluteMagnitude", h));
        SourceText.number(fields.group("g").strip()).ifPresent(g -> physical.put("slopeParameter", g));
        final String printed = line.length() <= NAME
                ? ""
                : line.substring(NAME, Math.min(NAME_END, line.length())).strip();
        final String designation = printed.isEmpty() ? fields.group("packed") : printed;
        final String bare = designation.replaceAll("\\([^)]*\\)", "").strip();
        return new PublishedOrbit(
                text,
                PublishedOrbit.shortName(bare.isEmpty() ? designation : bare),
                designation,
                "MPC " + date(fields.group("epoch")),
                "Minor Planet Center, MPCORB",
                List.of(
                        "Elements of MPCORB are rounded to 1e-7 au and 1e-5 deg, 25 km at 1 au, and have no covariance."),
                date(fields.group("epoch")) + " TDB",
                elements,
                Map.of(),
                List.of(),
                List.of(),
                physical,
                "Minor Planet Center, MPCORB");
    }

    /** {@code K25BL} is 2025-11-21: century, year, month and day in one sign each but the year. */
    private static String date(String packed) {
        return String.format(
                Locale.ROOT,
                "%d%s-%02d-%02d",
                packed.charAt(0) - 'A' + 10,
                packed.substring(1, 3),
                Character.digit(packed.charAt(3), 32),
                Character.digit(packed.charAt(4), 32));
    }
}
