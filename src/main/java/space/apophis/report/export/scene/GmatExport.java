package space.apophis.report.export.scene;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.report.export.Manoeuvre;
import space.apophis.report.export.Manoeuvres;
import space.apophis.report.export.kernel.SpkExport;
import space.apophis.study.publish.Publisher;

/**
 * A script of GMAT (its sources of April 2026) with the SPK kernels that it plays: each body is a spacecraft with a propagator of type SPK about the Sun, and
 * reports its states. GMAT's player of STK files takes Lagrange's polynomials whatever the file says and would want other rows; SPICE reads
 * the kernels as they are. The burns of a craft stand as impulsive burns of the velocity they gave; the kernels hold them already.
 */
public final class GmatExport {

    private static final double DAY = 86400.0;
    private static final double KM = 1000.0;

    /** So that the first and the last epoch, told in milliseconds, are within the kernel, s. */
    private static final double MARGIN = 1.0;

    /** s */
    private static final double STEP = 3600.0;

    private GmatExport() {}

    public static Map<String, byte[]> write(ExportSource source) {
        final List<ExportedPath> paths = source.withoutMoon();
        final Map<String, byte[]> files = new TreeMap<>(SpkExport.write(source, paths));
        final StringBuilder text = new StringBuilder();
        source.provenance()
                .forEach(line -> text.append("% ").append(StkExport.ascii(line)).append('\n'));
        text.append("""

                Create CoordinateSystem SunICRF;
                SunICRF.Origin = Sun;
                SunICRF.Axes = ICRF;
                """);
        paths.forEach(path -> text.append(resources(source, path)));
        text.append("\nBeginMissionSequence;\n\n");
        paths.forEach(path -> text.append(String.format(
                Locale.ROOT,
                "Propagate %sPlayer(%s) {%s.ElapsedDays = %.6f};\n",
                name(path),
                name(path),
                name(path),
                (path.end() - path.start() - 2.0 * MARGIN) / DAY)));
        files.put(source.result().header().name() + ".script", text.toString().getBytes(StandardCharsets.US_ASCII));
        return files;
    }

    private static String resources(ExportSource source, ExportedPath path) {
        final String name = name(path);
        final String epoch = date(source, path.start() + MARGIN);
        final String kernels = path.kind() == ExportedPath.Kind.ESCORT
                ? "'" + source.wholeAsteroid().name() + ".bsp', '" + path.name() + ".bsp'"
                : "'" + path.name() + ".bsp'";
        final StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT, """

                %% %s
                Create Spacecraft %2$s;
                %2$s.DateFormat = TDBGregorian;
                %2$s.Epoch = '%3$s';
                %2$s.CoordinateSystem = SunICRF;
                %2$s.NAIFId = %4$d;
                %2$s.OrbitSpiceKernelName = {%5$s};

                Create Propagator %2$sPlayer;
                %2$sPlayer.Type = SPK;
                %2$sPlayer.StepSize = %6$.0f;
                %2$sPlayer.CentralBody = Sun;
                %2$sPlayer.EpochFormat = 'TDBGregorian';
                %2$sPlayer.StartEpoch = '%3$s';

                Create ReportFile %2$sStates;
                %2$sStates.Filename = '%7$s.txt';
                %2$sStates.Precision = 16;
                %2$sStates.Add = {%2$s.TDBModJulian, %2$s.SunICRF.X, %2$s.SunICRF.Y, %2$s.SunICRF.Z, \
                %2$s.SunICRF.VX, %2$s.SunICRF.VY, %2$s.SunICRF.VZ};
                """, StkExport.ascii(path.title()), name, epoch, path.naif(), kernels, STEP, path.name()));
        int burn = 0;
        for (Manoeuvre manoeuvre : Manoeuvres.within(source, path)) {
            text.append(burn(source, name + "Burn" + ++burn, manoeuvre));
        }
        return text.toString();
    }

    private static String burn(ExportSource source, String name, Manoeuvre manoeuvre) {
        return String.format(
                Locale.ROOT,
                """

                %% from %s TDB, %.1f s, %.3f kg to %.3f kg
                Create ImpulsiveBurn %5$s;
                %5$s.CoordinateSystem = SunICRF;
                %5$s.Element1 = %6$.12f;
                %5$s.Element2 = %7$.12f;
                %5$s.Element3 = %8$.12f;
                """,
                date(source, manoeuvre.start()),
                manoeuvre.duration(),
                manoeuvre.massBefore(),
                manoeuvre.massAfter(),
                name,
                manoeuvre.deltaV().getX() / KM,
                manoeuvre.deltaV().getY() / KM,
                manoeuvre.deltaV().getZ() / KM);
    }

    /** Letters and digits, the first a letter. */
    private static String name(ExportedPath path) {
        final StringBuilder text = new StringBuilder();
        for (String word : path.name().split("[^A-Za-z0-9]+")) {
            text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return Character.isLetter(text.charAt(0)) ? text.toString() : "Body" + text;
    }

    private static String date(ExportSource source, double secondsTdb) {
        return StkExport.DATE.format(LocalDateTime.parse(new Publisher(source.solarSystem()).tdb(secondsTdb)));
    }
}
