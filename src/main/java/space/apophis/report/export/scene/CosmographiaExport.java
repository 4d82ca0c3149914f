package space.apophis.report.export.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.JsonText;
import space.apophis.study.result.StudyResult;
import space.apophis.units.PlainLine;

/**
 * Paths as a catalogue of Cosmographia (version 1.0, as its UniverseLoader.cpp reads it) with a file of states for each stretch. Dates are
 * numbers, Julian dates TDB: as text they would have to be of the calendar. Axes are those of the ICRF.
 */
public final class CosmographiaExport {

    private static final double DAY = 86400.0;

    private CosmographiaExport() {}

    public static Map<String, byte[]> write(ExportSource source) {
        final XyzvFiles states = XyzvFiles.of(source);
        final List<Object> items = new ArrayList<>();
        states.stretches().forEach((path, stretches) -> items.add(item(source.result(), path, stretches)));
        final Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("version", "1.0");
        catalogue.put("name", source.result().header().name());
        catalogue.put("comment", String.join("; ", source.provenance()));
        catalogue.put("items", items);
        final Map<String, byte[]> files = new TreeMap<>(states.files());
        files.put("cosmographia.json", JsonText.of(catalogue));
        return files;
    }

    private static Map<String, Object> item(StudyResult result, ExportedPath path, List<XyzvFiles.Stretch> stretches) {
        final boolean asteroid = path.kind() == ExportedPath.Kind.ASTEROID;
        final Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", path.title());
        item.put("class", asteroid ? "asteroid" : "spacecraft");
        item.put("startTime", stretches.get(0).start());
        item.put(
                "arcs",
                stretches.stream().map(stretch -> arc(result, path, stretch)).toList());
        item.put(
                "trajectoryPlot",
                Map.of("duration", Math.rint((path.end() - path.start()) / DAY) + " d", "sampleCount", 2000));
        final Double diameter = result.asteroid().diameterKm();
        if (asteroid && diameter != null) {
            item.put(
                    "geometry",
                    Map.of("type", "Globe", "radii", List.of(0.5 * diameter, 0.5 * diameter, 0.5 * diameter)));
        }
        return item;
    }

    private static Map<String, Object> arc(StudyResult result, ExportedPath path, XyzvFiles.Stretch stretch) {
        return Map.of(
                "center",
                path.kind() == ExportedPath.Kind.ESCORT
                        ? PlainLine.of(result.asteroid().designation())
                        : "Sun",
                "trajectoryFrame",
                "ICRF",
                "endTime",
                stretch.end(),
                "trajectory",
                Map.of("type", "InterpolatedStates", "source", stretch.file()));
    }
}
