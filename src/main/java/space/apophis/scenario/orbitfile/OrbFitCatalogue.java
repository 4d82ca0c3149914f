package space.apophis.scenario.orbitfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import space.apophis.scenario.orbitfile.OrbitCatalogue.Row;

/**
 * A catalogue of ESA's NEO Coordination Centre: OrbFit's format OEF2.0 with one record on one line, of Keplerian elements in ecliptic and
 * equinox J2000: {@code 'name' MJD a e i node peri M H G flag}.
 */
final class OrbFitCatalogue {

    private static final String END = "END_OF_HEADER";
    private static final Pattern LINE = Pattern.compile("\\s*'(?<name>[^']{1,40})'\\s+(?<numbers>\\S.*)");
    private static final int LEAST = 7;

    private OrbFitCatalogue() {}

    static List<Row> rows(SourceText text) {
        final List<String> lines = text.text().lines().toList();
        final int end = lines.indexOf(lines.stream()
                .filter(line -> line.strip().equals(END))
                .findFirst()
                .orElseThrow(() -> text.fault(1, "", "its header does not end, " + END + " is needed")));
        if (lines.subList(0, end).stream().noneMatch(line -> line.matches("\\s*rectype\\s*=\\s*'1L'.*"))) {
            throw text.fault(
                    1, "rectype", "is not '1L', one record on one line is needed: `apophis import` takes the others");
        }
        if (lines.subList(0, end).stream().noneMatch(line -> line.matches("\\s*elem\\s*=\\s*'KEP'.*"))) {
            throw text.fault(1, "elem", "is not 'KEP', Keplerian elements are needed");
        }
        final List<Row> rows = new ArrayList<>();
        for (int i = end + 1; i < lines.size(); i++) {
            final String line = lines.get(i);
            if (!line.isBlank() && !line.strip().startsWith("!")) {
                final Matcher fields = LINE.matcher(line);
                final int number = i + 1;
                final String name = fields.matches() ? fields.group("name").strip() : "";
                rows.add(new Row(number, name, () -> orbit(text, number, line)));
            }
        }
        return rows;
    }

    private static PublishedOrbit orbit(SourceText text, int number, String line) {
        final Matcher fields = LINE.matcher(line);
        if (!fields.matches()) {
            throw text.fault(number, "", "no record 'name' MJD a e i node peri M H G");
        }
        final String[] numbers = fields.group("numbers").strip().split("\\s+");
        if (numbers.length < LEAST) {
            throw text.fault(number, "", "has " + numbers.length + " numbers, MJD a e i node peri M are needed");
        }
        final String[] units = {"", " au", "", " deg", " deg", " deg", " deg"};
        final String[] keys = {
            "", "semiMajorAxis", "eccentricity", "inclination", "node", "argumentOfPerihelion", "meanAnomaly"
        };
        final Map<String, String> elements = new LinkedHashMap<>();
        for (int k = 1; k < LEAST; k++) {
            elements.put(keys[k], value(text, number, numbers[k]) + units[k]);
        }
        final Map<String, String> physical = new LinkedHashMap<>();
        if (numbers.length > LEAST) {
            SourceText.number(numbers[LEAST]).ifPresent(h -> physical.put("absoluteMagnitude", h));
        }
        final String name = fields.group("name").strip();
        final String file = text.file().getFileName().toString();
        return new PublishedOrbit(
                text,
                PublishedOrbit.shortName(name),
                name,
                "NEOCC at MJD " + numbers[0],
                file,
                List.of(),
                "MJD " + value(text, number, numbers[0]) + " TDB",
                elements,
                Map.of(),
                List.of(),
                List.of(),
                physical,
                file);
    }

    private static String value(SourceText text, int line, String printed) {
        return SourceText.number(printed)
                .orElseThrow(() -> text.fault(line, "", SourceText.quote(printed) + " is not a number"));
    }
}
