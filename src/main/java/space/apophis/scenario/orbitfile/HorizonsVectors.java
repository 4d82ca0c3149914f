package space.apophis.scenario.orbitfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of vectors of JPL's Horizons, of which the first state is taken: geometric, from the centre of the Sun, by TDB; axes of the
 * ICRF, or of the ecliptic of J2000, which are turned by Horizons' obliquity, 84381.448".
 */
record HorizonsVectors(SourceText text) {

    /** That line of a file by which it is known. */
    static final String BEGIN = "$$SOE";

    private static final double OBLIQUITY = Math.toRadians(84381.448 / 3600.0);
    private static final Pattern STATE = Pattern.compile(
            "(?:^|\\n)\\s*(?<jd>\\d{7}\\.\\d+)\\s*=[^\\n]*TDB[^\\n]*\\n\\s*X\\s*=(?<x>[^=]+)Y\\s*=(?<y>[^=]+)Z\\s*=(?<z>[^=]+)"
                    + "VX\\s*=(?<vx>[^=]+)VY\\s*=(?<vy>[^=]+)VZ\\s*=\\s*(?<vz>\\S+)");

    PublishedOrbit orbit() {
        if (!header("Center body name").matches("Sun \\(10\\).*")) {
            throw fault("Center body name", "the centre of the Sun, 'Sun (10)', is needed");
        }
        final String units = header("Output units").replaceFirst("[, ].*", "");
        if (!units.matches("KM-S|AU-D")) {
            throw fault("Output units", "'KM-S' or 'AU-D' is needed");
        }
        final boolean km = units.equals("KM-S");
        final String frame = header("Reference frame");
        if (!frame.matches("(ICRF|Ecliptic of J2000).*")) {
            throw fault("Reference frame", "'ICRF' or 'Ecliptic of J2000.0' is needed");
        }
        final Matcher state = STATE.matcher(text.text().substring(text.text().indexOf(BEGIN)));
        if (!state.find()) {
            throw fault(BEGIN, "no state with X, Y, Z, VX, VY and VZ by TDB follows");
        }
        final boolean ecliptic = frame.startsWith("Ecliptic");
        final Map<String, String> cartesian = new LinkedHashMap<>();
        cartesian.put("position", axes(state, ecliptic, "x", "y", "z") + (km ? " km" : " au"));
        cartesian.put("velocity", axes(state, ecliptic, "vx", "vy", "vz") + (km ? " km/s" : " au/d"));
        final String target = header("Target body name").replaceFirst("\\s*\\{.*", "");
        final String solution = header("Target body name").replaceFirst(".*\\{source: *(.*?)\\}.*", "$1");
        final List<String> remarks = new ArrayList<>();
        remarks.add("A state has neither a covariance nor the non-gravitational parameters that it was made with.");
        if (ecliptic) {
            remarks.add("Turned from the ecliptic of J2000 by 84381.448 arcseconds.");
        }
        final String designation = target.replaceFirst("^(\\d+)\\s+(?!\\()", "($1) ");
        final String bare = designation.replaceAll("\\([^)]*\\)", "").strip();
        return new PublishedOrbit(
                text,
                PublishedOrbit.shortName(bare.isEmpty() ? designation : bare),
                designation,
                solution,
                "JPL Horizons, table of vectors, " + solution,
                remarks,
                "JD " + state.group("jd") + " TDB",
                cartesian,
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                "");
    }

    private String axes(Matcher state, boolean ecliptic, String... names) {
        final String[] printed = new String[3];
        for (int i = 0; i < 3; i++) {
            final String word = state.group(names[i]).strip();
            printed[i] = SourceText.number(word)
                    .orElseThrow(() -> fault(BEGIN, SourceText.quote(word) + " is not a number"));
        }
        if (ecliptic) {
            final double y = Double.parseDouble(printed[1]);
            final double z = Double.parseDouble(printed[2]);
            printed[1] = Double.toString(Math.cos(OBLIQUITY) * y - Math.sin(OBLIQUITY) * z);
            printed[2] = Double.toString(Math.sin(OBLIQUITY) * y + Math.cos(OBLIQUITY) * z);
        }
        return String.join(" ", printed);
    }

    private String header(String key) {
        return text.text()
                .lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElseThrow(() -> fault(BEGIN, "a table with a line '" + key + ":' is needed"));
    }

    private RuntimeException fault(String key, String what) {
        final List<String> lines = text.text().lines().toList();
        int line = 0;
        while (line < lines.size() - 1 && !lines.get(line).startsWith(key)) {
            line++;
        }
        return text.fault(line + 1, key, what);
    }
}
