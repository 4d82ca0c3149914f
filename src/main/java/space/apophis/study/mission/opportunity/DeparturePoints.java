package space.apophis.study.mission.opportunity;

import java.nio.file.Files;
import java.nio.file.Path;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.scenario.ScenarioSource;
import space.apophis.scenario.mission.DepartureSpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.trajectory.TrajectoryCase;
import space.apophis.transfer.departure.DeparturePoint;
import space.apophis.transfer.departure.EllipseEscape;
import space.apophis.transfer.message.SpacecraftEphemeris;

/** What a scenario names to set out from, as points that move. */
record DeparturePoints(TrajectoryCase trajectoryCase) {

    /**
     * One of them.
     *
     * @param number from 1
     */
    DeparturePoint of(DepartureSpec spec, int number) {
        final SolarSystem solarSystem = trajectoryCase.solarSystem();
        final double gmSun = solarSystem.planets().gm(Body.SUN);
        if (spec instanceof DepartureSpec.EarthOrbit orbit) {
            return earthOrbit(orbit);
        }
        if (spec instanceof DepartureSpec.Libration libration) {
            return new DeparturePoint.LibrationPoint(solarSystem, libration.point());
        }
        if (spec instanceof DepartureSpec.Heliocentric parked) {
            return new DeparturePoint.Parked(
                    gmSun,
                    parked.epoch().secondsSinceJ2000(),
                    OrbitSolution.state(parked.epoch(), parked.cartesian(), parked.elements()));
        }
        if (spec instanceof DepartureSpec.Message message) {
            return new DeparturePoint.OnPath(gmSun, read(message, number).trajectory());
        }
        return new DeparturePoint.Launched(solarSystem);
    }

    private DeparturePoint.EarthOrbit earthOrbit(DepartureSpec.EarthOrbit orbit) {
        final SolarSystem solarSystem = trajectoryCase.solarSystem();
        final double radius = Body.EARTH.equatorialRadius();
        return new DeparturePoint.EarthOrbit(
                solarSystem,
                new EllipseEscape(
                        solarSystem.planets().gm(Body.EARTH), radius + orbit.perigee(), radius + orbit.apogee()),
                orbit.inclination(),
                orbit.node() == null
                        ? null
                        : DeparturePoint.EarthOrbit.Orientation.of(
                                orbit.inclination(), orbit.node(), orbit.argument()));
    }

    private SpacecraftEphemeris read(DepartureSpec.Message message, int number) {
        final ScenarioSource source = trajectoryCase.study().source();
        final String key = OpportunityStudy.KEY + ".ways.departures[" + number + "].oem";
        final Path file = source.file().toAbsolutePath().resolveSibling(message.oem());
        if (!Files.isRegularFile(file)) {
            throw source.fault(key, "there is no file '" + message.oem() + "' beside the scenario");
        }
        try {
            return SpacecraftEphemeris.read(
                    file,
                    trajectoryCase.solarSystem(),
                    trajectoryCase.study().body().designation(),
                    trajectoryCase.flight().trajectory());
        } catch (InputFault fault) {
            throw source.fault(key, fault.getMessage());
        }
    }
}
