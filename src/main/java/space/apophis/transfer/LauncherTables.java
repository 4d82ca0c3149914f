package space.apophis.transfer;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hipparchus.util.FastMath;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;
import space.apophis.units.Table;

/** The launchers and launch sites that ship: tables with source and mark of trust, none of them official. */
public final class LauncherTables {

    private static final double KM = 1e3;

    private LauncherTables() {}

    /** Names by which launchers are asked for. */
    public static List<String> ids() {
        return rows("launchers.csv").stream().map(row -> row.get(0)).toList();
    }

    /**
     * A launcher by its name.
     *
     * @param gmEarth m^3/s^2
     * @throws InputFault if there is none of that name
     */
    public static Launcher launcher(String id, double gmEarth) {
        final List<String> row = rows("launchers.csv").stream()
                .filter(r -> r.get(0).equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new InputFault("launcher '" + id + "' is unknown, allowed are " + String.join(", ", ids())));
        final List<MassCurve> curves = rows("launcher-masses.csv").stream()
                .filter(r -> r.get(0).equals(id))
                .map(LauncherTables::point)
                .collect(Collectors.groupingBy(MassPoint::declination, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MassCurve::new)
                .toList();
        final double radius = Body.EARTH.equatorialRadius() + Double.parseDouble(row.get(3)) * KM;
        return new Launcher(row.get(1), site(row.get(2)), new ParkingOrbit(gmEarth, radius), curves);
    }

    /**
     * A launch site by its name.
     *
     * @throws InputFault if there is none of that name
     */
    public static LaunchSite site(String id) {
        final List<List<String>> sites = rows("launch-sites.csv");
        final List<String> row = sites.stream()
                .filter(r -> r.get(0).equals(id))
                .findFirst()
                .orElseThrow(() -> new InputFault("launch site '" + id + "' is unknown, allowed are "
                        + sites.stream().map(r -> r.get(0)).collect(Collectors.joining(", "))));
        return new LaunchSite(
                row.get(1), degrees(row.get(2)), degrees(row.get(3)), degrees(row.get(4)), degrees(row.get(5)));
    }

    private static MassPoint point(List<String> row) {
        return new MassPoint(
                degrees(row.get(1)),
                Double.parseDouble(row.get(2)) * KM * KM,
                Double.parseDouble(row.get(3)),
                row.get(4),
                row.get(5));
    }

    private static double degrees(String text) {
        return FastMath.toRadians(Double.parseDouble(text));
    }

    private static List<List<String>> rows(String file) {
        return Table.shipped(LauncherTables.class, file).rows();
    }
}
