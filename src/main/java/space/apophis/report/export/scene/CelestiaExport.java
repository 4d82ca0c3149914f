package space.apophis.report.export.scene;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.study.result.StudyResult;
import space.apophis.units.PlainLine;

/**
 * Paths as a catalogue of Celestia (.ssc, as its parseobject.cpp and solarsys.cpp read it) with a file of states for each stretch: a
 * timeline of which only the first phase says when it begins. The frame has to be said: left out, it is the ecliptic of J2000 about the
 * Sun and the mean equator about anything else.
 */
public final class CelestiaExport {

    /** Where no size of a craft is known, so that it can be found, km. */
    private static final double CRAFT_RADIUS = 0.005;

    private CelestiaExport() {}

    public static Map<String, byte[]> write(ExportSource source) {
        final XyzvFiles states = XyzvFiles.of(source);
        final StringBuilder text = new StringBuilder();
        source.provenance()
                .forEach(line -> text.append("# ").append(StkExport.ascii(line)).append('\n'));
        states.stretches().forEach((path, stretches) -> text.append(object(source.result(), path, stretches)));
        final Map<String, byte[]> files = new TreeMap<>(states.files());
        files.put(source.result().header().name() + ".ssc", text.toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String object(StudyResult result, ExportedPath path, List<XyzvFiles.Stretch> stretches) {
        final boolean asteroid = path.kind() == ExportedPath.Kind.ASTEROID;
        final String about = path.kind() == ExportedPath.Kind.ESCORT
                ? "Sol/" + quotable(PlainLine.of(result.asteroid().designation()))
                : "Sol";
        final StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%n\"%s\" \"%s\"%n{%n", quotable(path.title()), about))
                .append(String.format(Locale.ROOT, "    Class \"%s\"%n", asteroid ? "asteroid" : "spacecraft"))
                .append(String.format(Locale.ROOT, "    Radius %s%n", radius(result, asteroid)))
                .append("    Timeline [\n");
        for (int i = 0; i < stretches.size(); i++) {
            final XyzvFiles.Stretch stretch = stretches.get(i);
            text.append("        {\n");
            if (i == 0) {
                text.append("            Beginning ").append(stretch.start()).append('\n');
            }
            text.append("            Ending ")
                    .append(stretch.end())
                    .append('\n')
                    .append("            OrbitFrame { EquatorJ2000 { Center \"")
                    .append(about)
                    .append("\" } }\n")
                    .append("            SampledTrajectory { Source \"")
                    .append(stretch.file())
                    .append("\" Interpolation \"Cubic\" DoublePrecision true }\n        }\n");
        }
        return text.append("    ]\n}\n").toString().replace(System.lineSeparator(), "\n");
    }

    private static double radius(StudyResult result, boolean asteroid) {
        final Double diameter = result.asteroid().diameterKm();
        return asteroid && diameter != null ? 0.5 * diameter : CRAFT_RADIUS;
    }

    /** A stroke parts the names of a path of bodies, and a colon its other names. */
    private static String quotable(String name) {
        return name.replace('"', '\'').replace('\\', '-').replace('/', '-').replace(':', ' ');
    }
}
