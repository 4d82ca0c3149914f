package space.apophis.scenario.orbitfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import space.apophis.job.InputFault;
import space.apophis.job.Sha256;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.format.RecordBinder;
import space.apophis.scenario.format.YamlDocument;

/**
 * Orbits by the thousand, of one file: a table of comma-separated values with named columns, as JPL's Small-Body Database gives it, an
 * answer of that database's query, a list of its answers, a catalogue of ESA's NEOCC (OEF2.0, one line each), or lines of MPCORB. An
 * orbit at fault is told with its line and leaves the others alone.
 *
 * @param file as the user named it
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param entries in the order of the file
 */
public record OrbitCatalogue(Path file, String sha256, List<CatalogueEntry> entries) {

    private static final int LARGEST = 256 << 20;
    private static final int MOST = 2_000_000;

    /** An orbit whose text is not yet bound, and its place. */
    record Row(int line, String designation, Supplier<PublishedOrbit> orbit) {}

    /**
     * Reads it.
     *
     * @throws InputFault if the file as a whole is none of these
     */
    public static OrbitCatalogue read(Path file) {
        final byte[] bytes = YamlDocument.bytes(file, "file", LARGEST, "catalogue of orbits");
        final SourceText text = SourceText.of(file, bytes);
        final List<Row> rows = rows(text);
        if (rows.isEmpty()) {
            throw text.fault(1, "", "has no orbit, one at least is needed");
        }
        if (rows.size() > MOST) {
            throw text.fault(1, "", "has more than " + MOST + " orbits");
        }
        return new OrbitCatalogue(
                file,
                Sha256.of(bytes),
                rows.parallelStream().map(row -> entry(text, row)).toList());
    }

    private static List<Row> rows(SourceText text) {
        final String start = text.text().stripLeading();
        if (start.startsWith("[")) {
            return JsonValue.parse(text).list().stream()
                    .map(answer ->
                            new Row(answer.line(), designation(answer), () -> PublishedOrbit.answer(answer, true)))
                    .toList();
        }
        if (start.startsWith("{")) {
            final JsonValue answer = JsonValue.parse(text);
            return answer.find("fields").isPresent()
                    ? CatalogueTable.ofQuery(text, answer)
                    : List.of(new Row(1, designation(answer), () -> PublishedOrbit.answer(answer, true)));
        }
        if (start.lines().limit(20).anyMatch(line -> line.contains("OEF2"))) {
            return OrbFitCatalogue.rows(text);
        }
        final List<Row> printed = minorPlanetCenter(text);
        return printed.isEmpty() ? CatalogueTable.ofText(text) : printed;
    }

    /** From the first line of that form on all that are not blank: what is no such line is at fault there. */
    private static List<Row> minorPlanetCenter(SourceText text) {
        final List<String> lines = text.text().lines().toList();
        final int first = IntStream.range(0, lines.size())
                .filter(i -> MinorPlanetCenterLine.is(lines.get(i)))
                .findFirst()
                .orElse(lines.size());
        return IntStream.range(first, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> new Row(i + 1, "", () -> new MinorPlanetCenterLine(text, i + 1, lines.get(i)).orbit()))
                .toList();
    }

    private static String designation(JsonValue answer) {
        return Optional.of(answer)
                .filter(JsonValue::isObject)
                .flatMap(object -> object.find("object"))
                .filter(JsonValue::isObject)
                .flatMap(object -> object.find("fullname"))
                .filter(JsonValue::isText)
                .map(JsonValue::text)
                .orElse("");
    }

    private static CatalogueEntry entry(SourceText text, Row row) {
        final String file = text.file().getFileName().toString();
        String designation = row.designation();
        try {
            final PublishedOrbit orbit = row.orbit().get();
            designation = orbit.designation();
            final String name = orbit.name().isEmpty() ? "orbit" : orbit.name();
            final BodySpec body = new RecordBinder(YamlDocument.parsed(text.file(), new BodyFile(name, orbit).text()))
                    .bindFile(BodySpec.class);
            return new CatalogueEntry(file, row.line(), designation, body, null);
        } catch (InputFault fault) {
            return new CatalogueEntry(file, row.line(), designation, null, what(fault));
        }
    }

    /** Without the place, which is told by the entry: a line of the body file made of it says nothing to the reader. */
    private static String what(InputFault fault) {
        return fault.getMessage().replaceFirst("^[^\\n]*?:\\d+: ", "");
    }

    /** All entries of several files. */
    public static List<CatalogueEntry> all(List<OrbitCatalogue> catalogues) {
        final List<CatalogueEntry> all = new ArrayList<>();
        catalogues.forEach(catalogue -> all.addAll(catalogue.entries()));
        return all;
    }
}
