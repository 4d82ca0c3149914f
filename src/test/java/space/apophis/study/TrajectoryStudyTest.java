package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.PublishedFigureResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;
import space.apophis.study.trajectory.TrajectoryOutcome;

/** Trajectories of small scenarios about Apophis. */
class TrajectoryStudyTest {

    private static final double EXHAUST_KM_S = 291.0 * 9.80665e-3;

    private static final String SMALL = """
            name: small
            body: apophis
            propagation:
              until: 2029-05-14 TDB
            transfer:
              launch: {from: 2028-04-30 UTC, to: 2028-05-01 UTC}
              arrival: {from: 2029-02-12 UTC, to: 2029-02-13 UTC}
              launcher: {name: h3-24}
              craft: {dryMass: 750 kg, wetMass: 1400 kg, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              period: {deltaV: 1.60 km/s}
              options: [{label: it, launch: 2028-04-30 UTC, arrival: 2029-02-12 UTC}]
            trajectory:
              legs:
                - {type: launch, date: 2028-04-30 UTC}
                - {type: braking, burns: 4}
                - {type: arrival, date: 2029-02-12 UTC}
              craft:
                dryMass: 750 kg
                wetMass: 1400 kg
                engine: {thrust: 26.3 N, specificImpulse: 291 s}
                deltaVMargin: 0.05
                otherDeltaV: 50 m/s
                source: assumed
              launcher: {name: h3-24, companionMass: 480 kg}
              search: {restarts: 2}
            output:
              from: 2029-03-15 TDB
              to: 2029-05-13 TDB
            """;

    private static final String BY_EARTH = """
                - {type: launch, from: 2027-04-25 UTC, to: 2027-05-05 UTC}
                - {type: swing-by, label: Earth, body: EARTH, from: 2028-04-15 UTC, to: 2028-05-15 UTC}
                - {type: arrival, from: 2029-01-15 UTC, to: 2029-02-20 UTC}
            """;

    @TempDir
    private Path folder;

    private StudyInput input(String... replacements) throws IOException {
        String text = SMALL;
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return StudyInput.read(Files.writeString(folder.resolve("small.yaml"), text), Path.of("scenarios"));
    }

    private static TrajectoryOutcome run(StudyInput input) {
        return ShippedTransfers.trajectories(input);
    }

    private static String legs() {
        return SMALL.substring(SMALL.indexOf("    - {type: launch"), SMALL.indexOf("  craft:\n    dryMass"));
    }

    /** From a launch straight to an arrival it is the transfer of the same dates. */
    @Test
    void withoutLegsBetweenItIsATransfer() throws IOException {
        final StudyInput input = input();
        final TrajectoryResult trajectory = run(input).trajectories().get(0);
        final List<TrajectoryResult> transfers =
                ShippedTransfers.of(input).section().transfers();
        final TrajectoryResult transfer = transfers.get(transfers.size() - 1);
        assertEquals("it", transfer.label());
        assertEquals(transfer.launchUtc(), trajectory.launchUtc());
        assertEquals(transfer.arrivalUtc(), trajectory.arrivalUtc());
        assertEquals(transfer.c3Km2S2(), trajectory.c3Km2S2(), 1e-9);
        assertEquals(transfer.launchDeclinationDeg(), trajectory.launchDeclinationDeg(), 1e-9);
        assertEquals(
                transfer.departure().launchRightAscensionDeg(),
                trajectory.departure().launchRightAscensionDeg(),
                1e-9);
        assertEquals(transfer.deltaV().deltaVConicKmS(), trajectory.deltaV().deltaVConicKmS(), 1e-9);
        assertEquals(transfer.end().daysBeforeEncounter(), trajectory.end().daysBeforeEncounter(), 1e-9);
        assertEquals(transfer.end().sunPhaseAngleDeg(), trajectory.end().sunPhaseAngleDeg(), 1e-9);
        assertEquals(transfer.end().solarElongationDeg(), trajectory.end().solarElongationDeg(), 1e-9);
        assertEquals(transfer.end().earthRangeKm(), trajectory.end().earthRangeKm(), 1e-3);
        assertNull(trajectory.limits().reason());
        assertNull(trajectory.flight().converged());
    }

    /** The rocket equation, without margins leg by leg and with them in all; the launcher without its companion. */
    @Test
    void massesAreByTheRocketEquation() throws IOException {
        final TrajectoryOutcome outcome = run(input());
        final TrajectoryResult best = outcome.trajectories().get(0);
        final LegResult braking = outcome.trajectories().get(0).legs().get(1);
        assertEquals("braking", braking.type());
        assertEquals(best.deltaV().deltaVConicKmS(), braking.deltaVKmS(), 1e-12);
        assertEquals(1400.0 * Math.exp(-best.deltaV().deltaVConicKmS() / EXHAUST_KM_S), braking.massAfterKg(), 1e-6);
        assertEquals("2029-02-04T12:00:00Z", braking.utc());
        assertEquals("2029-02-19T12:00:00Z", braking.until().utc());
        assertEquals(0.0, outcome.trajectories().get(0).legs().get(2).deltaVKmS());
        final double withMargins = 1.05 * best.deltaV().deltaVConicKmS() + 0.05;
        assertEquals(1400.0 * Math.exp(-withMargins / EXHAUST_KM_S), best.mass().deliveredMassKg(), 1e-6);
        assertEquals(1400.0 - best.mass().deliveredMassKg(), best.mass().propellantKg(), 1e-9);
        assertTrue(best.mass().launcherMassKg() > 1400.0 && best.mass().launcherMassKg() < 4000.0);
        assertEquals(List.of(), outcome.trajectories().get(0).passes().flybys());
    }

    @Test
    void samplesRunFromLaunchToArrival() throws IOException {
        final TrajectoryResult best = run(input()).trajectories().get(0);
        final List<TrajectorySample> trajectoryCase = best.way().samples();
        assertEquals(best.way().earthPath().size(), trajectoryCase.size());
        assertEquals(best.way().asteroidPath().size(), trajectoryCase.size());
        final StateSample earth = best.way().earthPath().get(0);
        assertEquals(earth.xKm(), trajectoryCase.get(0).xKm(), 1e-3);
        assertEquals(0.0, trajectoryCase.get(0).earthKm(), 1e-3);
        final TrajectorySample last = trajectoryCase.get(trajectoryCase.size() - 1);
        final StateSample asteroid = best.way().asteroidPath().get(trajectoryCase.size() - 1);
        assertEquals(asteroid.yKm(), last.yKm(), 1.0);
        assertEquals(0.0, last.asteroidKm(), 2.0);
        assertEquals(best.legs().get(1).massAfterKg(), last.massKg(), 1e-9);
        for (int i = 1; i < trajectoryCase.size(); i++) {
            final double step = trajectoryCase.get(i).secondsTdb()
                    - trajectoryCase.get(i - 1).secondsTdb();
            assertTrue(step > 0.0 && step <= 86400.0);
        }
    }

    /** An Earth swing-by between conics: its hyperbola turns by what rp and v-infinity give. */
    @Test
    void aSwingByHasItsTargetPlaneAndPath() throws IOException {
        final TrajectoryOutcome outcome = run(input(
                legs(),
                BY_EARTH,
                "h3-24, companionMass: 480 kg",
                "h3-24",
                "source: assumed\n  launcher",
                "source: assumed\n  published: [{quantity: altitude, legs: [Earth], value: 300 km, source: nobody}]\n"
                        + "  launcher"));
        final TrajectoryResult best = outcome.trajectories().get(0);
        final SwingByResult swingBy = best.passes().swingBys().get(0);
        final double periapsis = swingBy.altitudeKm() + swingBy.planet().radiusKm();
        final double energy = swingBy.excessSpeedKmS() * swingBy.excessSpeedKmS();
        final double eccentricity = 1.0 + periapsis * energy / swingBy.planet().gmKm3S2();
        assertEquals(2.0 * Math.toDegrees(Math.asin(1.0 / eccentricity)), swingBy.turnDeg(), 0.05);
        assertEquals(
                periapsis * Math.sqrt(1.0 + 2.0 * swingBy.planet().gmKm3S2() / (periapsis * energy)),
                Math.hypot(swingBy.aim().bDotTKm(), swingBy.aim().bDotRKm()),
                1.0);
        assertNull(swingBy.aim().targetMissKm());
        final double lowest = swingBy.path().stream()
                .mapToDouble(s -> Math.sqrt(s.xKm() * s.xKm() + s.yKm() * s.yKm() + s.zKm() * s.zKm()))
                .min()
                .orElseThrow();
        assertEquals(periapsis, lowest, 1e-3);
        final PublishedFigureResult figure = outcome.published().get(0);
        assertEquals(300.0, figure.published(), 1e-9);
        assertEquals(swingBy.altitudeKm(), figure.computed(), 1e-9);
        assertEquals("km", figure.unit());
        assertNull(figure.flown());
    }

    @Test
    void aFlybyTellsOfTheBody() throws IOException {
        final TrajectoryOutcome outcome = run(input(
                "    - {type: braking, burns: 4}\n",
                "",
                "{type: arrival, date: 2029-02-12 UTC}",
                "{type: flyby, body: apophis, date: 2029-02-12 UTC}"));
        final FlybyResult flyby =
                outcome.trajectories().get(0).passes().flybys().get(0);
        final TrajectoryResult best = outcome.trajectories().get(0);
        assertEquals("(99942) Apophis", flyby.body());
        assertEquals(0.0, best.deltaV().deltaVConicKmS());
        assertEquals(best.end().arrivalVInfinityKmS(), flyby.speedKmS(), 1e-12);
        assertEquals(100.0, flyby.distanceKm());
        // Its covariance of 2024 lets it stray by some kilometres by 2029.
        assertNotNull(flyby.orbitSigmaKm());
        assertTrue(flyby.orbitSigmaKm() > 0.1 && flyby.orbitSigmaKm() < 100.0, () -> "" + flyby.orbitSigmaKm());
        assertTrue(flyby.orbitRemark().contains("JPL"));
    }

    /** Ion thrust flown in full dynamics is told as it was flown, beside the conics. */
    @Test
    void ionThrustIsToldAsFlown() throws IOException {
        final TrajectoryOutcome outcome = run(input(
                legs(),
                """
                    - {type: launch, date: 2028-04-30 UTC, greatestC3: 9 km^2/s^2}
                    - {type: thrust-arc, label: cruise, segments: 8}
                    - {type: flyby, label: Apophis, body: apophis, date: 2029-02-12 UTC, distance: 100 km}
                """,
                "    engine: {thrust: 26.3 N, specificImpulse: 291 s}",
                "    ion: {thrusters: 4, thrust: 30 mN, specificImpulse: 3000 s, thrusterPower: 400 W, arrayPower: 4.7 kW,"
                        + " craftPower: 1 kW, dutyCycle: 0.9}",
                "search: {restarts: 2}",
                "search: {restarts: 1}\n  flown: true"));
        final TrajectoryResult best = outcome.trajectories().get(0);
        assertEquals(true, best.flight().converged(), best.limits().reason());
        assertTrue(best.flight().positionMissKm() < 1.0);
        assertEquals(0.0, best.flight().velocityMissMmS());
        assertEquals(
                best.deltaV().deltaVConicKmS(),
                best.deltaV().deltaVFlownKmS(),
                0.2 * best.deltaV().deltaVConicKmS());
        assertEquals(best.deltaV().deltaVFlownKmS(), best.legs().get(1).deltaVKmS(), 1e-12);
        final FlybyResult flyby =
                outcome.trajectories().get(0).passes().flybys().get(0);
        assertTrue(flyby.flown());
        assertEquals(100.0, flyby.distanceKm(), 1.0);
        double given = 0.0;
        for (ThrustSegmentResult stretch : best.passes().thrust()) {
            assertTrue(stretch.throttle() >= 0.0 && stretch.throttle() <= 1.0 + 1e-9);
            assertEquals(stretch.thrustN(), stretch.throttle() * stretch.availableN(), 1e-12);
            given += stretch.deltaVKmS();
        }
        assertEquals(best.deltaV().deltaVFlownKmS(), given, 1e-12);
        // It leaves a parking orbit, not the centre of Earth, and its samples have the mass of the flyby.
        assertTrue(best.way().samples().get(0).earthKm() > 6378.0);
        assertEquals(
                flyby.massKg(),
                best.way().samples().get(best.way().samples().size() - 1).massKg(),
                1e-6);
    }

    /** Another body than the scenario's is flown as far as its leg is away, before and after the epoch of its orbit. */
    @Test
    void aLegMayGoToAnotherBody() throws IOException {
        final TrajectoryOutcome outcome = run(input(legs(), """
                    - {type: launch, date: 2024-10-08 UTC}
                    - {type: flyby, body: didymos, date: 2026-11-20 UTC}
                """));
        final TrajectoryResult best = outcome.trajectories().get(0);
        assertEquals(
                "(65803) Didymos", outcome.trajectories().get(0).legs().get(1).body());
        assertNull(best.end().daysBeforeEncounter());
        assertNull(outcome.trajectories().get(0).passes().flybys().get(0).orbitSigmaKm());
        assertTrue(outcome.trajectories()
                .get(0)
                .passes()
                .flybys()
                .get(0)
                .orbitRemark()
                .contains("how sure it is"));
        // From the Sun to Didymos.
        final StateSample first = best.way().asteroidPath().get(0);
        assertEquals(1.2, Math.sqrt(first.xKm() * first.xKm() + first.yKm() * first.yKm()) / 1.496e8, 0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "date: 2029-02-12 UTC}|date: 2029-05-12 UTC}|trajectory.legs[3]: lies outside the propagation, which has"
                        + " apophis",
                "date: 2029-02-12 UTC}|body: nowhere, date: 2029-02-12 UTC}|trajectory.legs[3].body: no file of 'nowhere'",
                "date: 2028-04-30 UTC}|date: 1905-04-30 UTC}|trajectory.legs[1]: ",
                "launcher: {name: h3-24, companionMass: 480 kg}|launcher: {name: h3-42}|trajectory.launcher: launcher"
                        + " 'h3-42' is unknown",
                "- {type: braking|- {type: deep-space-manoeuvre, date: 2029-02-11T12:00 UTC}\\n    - {type:"
                        + " braking|trajectory.legs: the dates leave no time for the",
            })
    void whatCannotBeDoneIsToldAtItsKey(String whole, String broken, String expected) {
        final String message = assertThrows(InputFault.class, () -> run(input(whole, broken.replace("\\n", "\n"))))
                .getMessage();
        assertTrue(message.contains(expected), message);
    }

    /** What the launcher does not lift, or the tanks do not hold, is said of the option. */
    @Test
    void anOptionSaysWhyItDoesNotFit() throws IOException {
        final String heavy = run(input("companionMass: 480 kg", "companionMass: 5 t"))
                .trajectories()
                .get(0)
                .limits()
                .reason();
        assertTrue(heavy.contains("the launcher lifts 0.0 kg there"), heavy);
        final String dry = run(input("    dryMass: 750 kg", "    dryMass: 1100 kg"))
                .trajectories()
                .get(0)
                .limits()
                .reason();
        assertTrue(dry.contains("propellant is short"), dry);
    }
}
