package space.apophis.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hipparchus.util.FastMath;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;

/** The launchers and launch sites that ship: tables with source and mark of trust, none of them official. */
public final class LauncherTables {

    private static final double KM = 1e3;

    private LauncherTables() {}

    /** Names by which launchers are asked for. */
    public static List<String> ids() {
        return rows("launchers.csv").stream().map(row -> row[0]).toList();
    }

    /**
     * A launcher by its name.
     *
     * @param gmEarth m^3/s^2
     * @throws InputFault if there is none of that name
     */
    public static Launcher launcher(String id, double gmEarth) {
        final String[] row = rows("launchers.csv").stream()
                .filter(r -> r[0].equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new InputFault("launcher '" + id + "' is unknown, allowed are " + String.join(", ", ids())));
        final List<MassCurve> curves = rows("launcher-masses.csv").stream()
                .filter(r -> r[0].equals(id))
                .map(LauncherTables::point)
                .collect(Collectors.groupingBy(MassPoint::declination, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MassCurve::new)
                .toList();
        final double radius = Body.EARTH.equatorialRadius() + Double.parseDouble(row[3]) * KM;
        return new Launcher(row[1], site(row[2]), new ParkingOrbit(gmEarth, radius), curves);
    }

    /**
     * A launch site by its name.
     *
     * @throws InputFault if there is none of that name
     */
    public static LaunchSite site(String id) {
        final List<String[]> sites = rows("launch-sites.csv");
        final String[] row = sites.stream()
                .filter(r -> r[0].equals(id))
                .findFirst()
                .orElseThrow(() -> new InputFault("launch site '" + id + "' is unknown, allowed are "
                        + sites.stream().map(r -> r[0]).collect(Collectors.joining(", "))));
        return new LaunchSite(row[1], degrees(row[2]), degrees(row[3]), degrees(row[4]), degrees(row[5]));
    }

    private static MassPoint point(String[] row) {
        return new MassPoint(
                degrees(row[1]), Double.parseDouble(row[2]) * KM * KM, Double.parseDouble(row[3]), row[4], row[5]);
    }

    private static double degrees(String text) {
        return FastMath.toRadians(Double.parseDouble(text));
    }

    /** The rows below the line of titles; a number sign starts a remark. */
    private static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(LauncherTables.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
