package space.apophis.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.report.table.CsvCell;
import space.apophis.study.result.ContactResult;
import space.apophis.study.result.PossibleStrike;
import space.apophis.study.result.ScreenResult;
import space.apophis.study.result.ScreenedApproach;
import space.apophis.study.result.ScreenedStrike;
import space.apophis.study.result.SkippedOrbit;

/** The folder of a screened catalogue: its tables as CSV, JSON and a page. It appears whole or not at all. */
public final class ScreenFolder {

    /** The page. */
    public static final String PAGE = "approaches.html";

    private static final List<String> APPROACHES = List.of(
            "designation",
            "body",
            "jd_tdb",
            "tdb",
            "utc",
            "distance_au",
            "distance_min_au",
            "distance_max_au",
            "v_rel_km_s",
            "v_inf_km_s",
            "h",
            "sigma_time_s");
    private static final List<String> STRIKES = List.of(
            "designation",
            "body",
            "tdb",
            "utc",
            "latitude_deg",
            "longitude_deg",
            "height_km",
            "speed_km_s",
            "angle_deg");
    private static final List<String> POSSIBLE =
            List.of("designation", "body", "tdb", "distance_au", "sigmas", "probability");
    private static final List<String> SKIPPED = List.of("file", "line", "designation", "fault");

    private static final int DAY = 10;

    private ScreenFolder() {}

    /**
     * Writes it.
     *
     * @param more tables of it, by the names of their files
     * @param name of the folder
     * @param parent is made if need be
     * @param force whether a folder may be replaced whoever made it
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    public static Path write(ScreenResult result, Map<String, byte[]> more, String name, Path parent, boolean force)
            throws IOException {
        final Path target = ReportFolder.check(name, parent, force);
        final PageFiles files = new PageFiles();
        files.add(
                "approaches.csv",
                "CSV: every approach",
                table(APPROACHES, result.approaches().stream().map(ScreenFolder::cells)));
        files.add(
                "impacts.csv",
                "CSV: orbits that strike",
                table(STRIKES, result.strikes().stream().map(ScreenFolder::cells)));
        files.add(
                "possible-impacts.csv",
                "CSV: approaches that may be strikes",
                table(POSSIBLE, result.possibleStrikes().stream().map(ScreenFolder::cells)));
        files.add(
                "skipped.csv",
                "CSV: orbits left out",
                table(SKIPPED, result.skipped().stream().map(ScreenFolder::cells)));
        files.add("approaches.json", "JSON: all of it", ResultMapper.bytes(result));
        more.forEach((file, content) -> files.add(file, "the same: every approach", content));
        files.hidden(
                Headline.NAME,
                new Headline(
                                "Approaches of a catalogue",
                                String.format(
                                        Locale.ROOT,
                                        "%,d orbits, %,d approaches from %s to %s, %,d strikes.",
                                        result.orbits(),
                                        result.approaches().size(),
                                        result.fromTdb().substring(0, DAY),
                                        result.toTdb().substring(0, DAY),
                                        result.strikes().size()),
                                PAGE)
                        .bytes());
        OutputFolder.write(target, files.with(PAGE, ScreenPage.of(result, files.companions())));
        return target;
    }

    private static byte[] table(List<String> header, Stream<Object[]> rows) {
        return Stream.concat(Stream.of(CsvCell.line(header.toArray())), rows.map(CsvCell::line))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Object[] cells(ScreenedApproach approach) {
        return new Object[] {
            approach.designation(),
            approach.body(),
            approach.jdTdb(),
            approach.tdb(),
            approach.utc(),
            approach.distanceAu(),
            approach.distanceMinAu(),
            approach.distanceMaxAu(),
            approach.relativeSpeedKmS(),
            approach.excessSpeedKmS(),
            approach.absoluteMagnitude(),
            approach.sigmaTimeSeconds()
        };
    }

    private static Object[] cells(ScreenedStrike strike) {
        final ContactResult contact = strike.contact();
        return new Object[] {
            strike.designation(),
            strike.body(),
            contact.tdb(),
            contact.utc(),
            contact.latitudeDeg(),
            contact.longitudeDeg(),
            contact.heightKm(),
            contact.entrySpeedKmS(),
            contact.flightPathAngleDeg()
        };
    }

    private static Object[] cells(PossibleStrike possible) {
        return new Object[] {
            possible.designation(),
            possible.body(),
            possible.tdb(),
            possible.distanceAu(),
            possible.sigmas(),
            possible.probability()
        };
    }

    private static Object[] cells(SkippedOrbit skipped) {
        return new Object[] {skipped.file(), skipped.line(), skipped.designation(), skipped.fault()};
    }
}
