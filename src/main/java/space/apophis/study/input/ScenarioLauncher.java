package space.apophis.study.input;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;
import space.apophis.scenario.ScenarioSource;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.LauncherSpec;
import space.apophis.transfer.LaunchSite;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.LauncherTables;
import space.apophis.transfer.MassCurve;
import space.apophis.transfer.MassPoint;
import space.apophis.transfer.ParkingOrbit;

/** The launcher a scenario names, or gives itself. */
public final class ScenarioLauncher {

    private ScenarioLauncher() {}

    /**
     * Makes it.
     *
     * @param source of the scenario, for a fault's line
     * @param key of the launcher in it
     * @param craft that leaves from it
     * @param gmEarth m^3/s^2
     * @return null where the scenario names none
     * @throws InputFault if there is none of that name, no such site, or own masses make no curve
     */
    public static Launcher of(ScenarioSource source, String key, CraftSpec craft, double gmEarth) {
        try {
            return craft.departure() == null ? null : of(craft.departure(), gmEarth);
        } catch (InputFault | IllegalArgumentException e) {
            throw source.fault(key, e.getMessage());
        }
    }

    private static Launcher of(LauncherSpec spec, double gmEarth) {
        if (spec.masses().isEmpty()) {
            final Launcher launcher = LauncherTables.launcher(spec.name(), gmEarth);
            return spec.site() == null ? launcher : at(LauncherTables.site(spec.site()), launcher);
        }
        final List<MassCurve> curves = spec.masses().stream()
                .map(row -> new MassPoint(row.declination(), row.c3(), row.mass(), "input", spec.source()))
                .collect(Collectors.groupingBy(MassPoint::declination, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(MassCurve::new)
                .toList();
        return new Launcher(
                spec.name(),
                LauncherTables.site(spec.site()),
                new ParkingOrbit(gmEarth, Body.EARTH.equatorialRadius() + spec.parkingAltitude()),
                curves);
    }

    private static Launcher at(LaunchSite site, Launcher launcher) {
        return new Launcher(launcher.name(), site, launcher.parkingOrbit(), launcher.curves());
    }
}
