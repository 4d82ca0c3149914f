package space.apophis.report.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.apophis.study.result.StateSample;

/**
 * Paths as a catalogue of Cosmographia with a file of states (.xyzv) for each stretch: Julian dates TDB, kilometres and kilometres a
 * second, axes of the ICRF ("EquatorJ2000" there). Celestia reads the files of states alike.
 */
final class CosmographiaExport {

    private static final BigDecimal J2000 = new BigDecimal(2451545);
    private static final BigDecimal DAY = new BigDecimal(86400);

    /** 0.1 microseconds. */
    private static final int DECIMALS = 12;

    private CosmographiaExport() {}

    static Map<String, byte[]> write(ExportSource source) {
        final Map<String, byte[]> files = new LinkedHashMap<>();
        final List<Object> items = new ArrayList<>();
        for (ExportedPath path : source.paths()) {
            final List<Object> arcs = new ArrayList<>();
            final List<List<StateSample>> stretches = source.rows(path);
            for (int i = 0; i < stretches.size(); i++) {
                final String name = path.name() + (stretches.size() > 1 ? "-" + (i + 1) : "") + ".xyzv";
                files.put(name, states(source, stretches.get(i)).getBytes(StandardCharsets.US_ASCII));
                arcs.add(arc(path, stretches.get(i), name));
            }
            items.add(item(source, path, arcs));
        }
        final Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("version", "1.0");
        catalogue.put("name", source.result().header().name());
        catalogue.put("comment", String.join("; ", source.provenance()));
        catalogue.put("items", items);
        files.put("catalog.json", JsonText.of(catalogue));
        return files;
    }

    private static Map<String, Object> item(ExportSource source, ExportedPath path, List<Object> arcs) {
        final Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", path.title());
        item.put("class", path.kind() == ExportedPath.Kind.ASTEROID ? "asteroid" : "spacecraft");
        item.put("startTime", date(path.start()));
        item.put("endTime", date(path.end()));
        item.put("arcs", arcs);
        final Map<String, Object> plot = new LinkedHashMap<>();
        plot.put("duration", String.format(Locale.ROOT, "%.3f d", (path.end() - path.start()) / 86400.0));
        item.put("trajectoryPlot", plot);
        final Double diameter = source.result().asteroid().diameterKm();
        if (path.kind() == ExportedPath.Kind.ASTEROID && diameter != null) {
            final Map<String, Object> globe = new LinkedHashMap<>();
            globe.put("type", "Globe");
            globe.put("radii", List.of(0.5 * diameter, 0.5 * diameter, 0.5 * diameter));
            item.put("geometry", globe);
        }
        return item;
    }

    private static Map<String, Object> arc(ExportedPath path, List<StateSample> rows, String file) {
        final Map<String, Object> trajectory = new LinkedHashMap<>();
        trajectory.put("type", "InterpolatedStates");
        trajectory.put("source", file);
        final Map<String, Object> arc = new LinkedHashMap<>();
        arc.put("center", path.centre().naif() == 10 ? "Sun" : path.centre().name());
        arc.put("trajectoryFrame", "EquatorJ2000");
        arc.put("endTime", date(rows.get(rows.size() - 1).secondsTdb()));
        arc.put("trajectory", trajectory);
        return arc;
    }

    private static String states(ExportSource source, List<StateSample> rows) {
        final StringBuilder text = new StringBuilder();
        source.provenance()
                .forEach(line -> text.append("# ").append(StkExport.ascii(line)).append('\n'));
        rows.forEach(row -> text.append(date(row.secondsTdb()))
                .append(String.format(
                        Locale.ROOT,
                        " %.9f %.9f %.9f %.12f %.12f %.12f\n",
                        row.xKm(),
                        row.yKm(),
                        row.zKm(),
                        row.vxKmS(),
                        row.vyKmS(),
                        row.vzKmS())));
        return text.toString();
    }

    /** Julian date TDB. */
    private static String date(double secondsTdb) {
        return BigDecimal.valueOf(secondsTdb)
                .divide(DAY, DECIMALS, RoundingMode.HALF_EVEN)
                .add(J2000)
                .toPlainString();
    }
}
