package space.apophis.study.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.special.Erf;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orekit.utils.PVCoordinates;
import space.apophis.deflection.PlaneShift;
import space.apophis.deflection.TrackAxes;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.ApproachPublisher;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.BPlaneResult;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.DeflectedOrbitResult;
import space.apophis.study.result.ImpactProbabilityResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.units.Epoch;

/** Apophis after pushes on 2027-03-01, two years before its pass. */
class AfterStudyTest {

    private static final double TIME = Epoch.parse("2027-03-01 TDB").secondsSinceJ2000();

    private static final String SCENARIO = """
            name: small
            body: apophis
            propagation: {until: 2029-05-14 TDB}
            deflection: {}
            output: {from: 2029-03-15 TDB, to: 2029-05-13 TDB}
            """;

    @TempDir
    private Path folder;

    private DeflectionCase deflection(String scenario) throws IOException {
        final Path file = Files.writeString(folder.resolve("small.yaml"), scenario);
        final StudyInput input = StudyInput.read(file, Path.of("scenarios"));
        final FlightPlan plan =
                new FlightPlan(input.scenario(), OrbitSolution.of(input.body()), ShippedData.solarSystem());
        return DeflectionCase.of(input, plan, AssessedFlight.of(plan, input.body(), Progress.SILENT));
    }

    private static DeflectedOrbitResult after(DeflectionCase deflection, Vector3D change, Vector3D... sigmas) {
        final PVCoordinates state = deflection.assessed().flight().trajectory().heliocentric(TIME);
        final OrbitSolution pushed = new OrbitSolution(
                "pushed",
                "test",
                TIME,
                state.getPosition(),
                state.getVelocity().add(change),
                deflection.plan().orbit().nonGravitational());
        return AfterStudy.of(deflection, "push", new PushedOrbit(pushed, List.of(sigmas)), Progress.SILENT);
    }

    private static CloseApproachResult before(DeflectionCase deflection) {
        return new ApproachPublisher(
                        deflection.solarSystem(),
                        deflection.plan().scenario().closeApproaches(),
                        deflection.assessed().uncertainty())
                .approach(deflection.partials().pass());
    }

    private static CloseApproachResult pass(DeflectedOrbitResult after) {
        return after.approaches().stream()
                .filter(approach -> approach.body().equals(Body.EARTH.name()))
                .reduce((a, b) -> a.distanceKm() < b.distanceKm() ? a : b)
                .orElseThrow();
    }

    private static ImpactProbabilityResult earth(DeflectedOrbitResult after) {
        return after.probabilities().stream()
                .filter(chance -> chance.body().equals(Body.EARTH.name()))
                .findFirst()
                .orElseThrow();
    }

    /** The state, and the covariance mapped to 2027, lead to the pass that they came from. */
    @Test
    void noPushLeavesThePassAndItsEllipse() throws IOException {
        final DeflectionCase deflection = deflection(SCENARIO);
        final DeflectedOrbitResult after = after(deflection, Vector3D.ZERO);
        final CloseApproachResult expected = before(deflection);
        final CloseApproachResult found = pass(after);
        assertEquals(expected.distanceKm(), found.distanceKm(), 1e-3);
        assertEquals(expected.secondsTdb(), found.secondsTdb(), 1e-3);
        assertEquals(expected.timeSigmaSeconds(), found.timeSigmaSeconds(), 1e-4 * expected.timeSigmaSeconds());
        final BPlaneResult.Sigmas sigmas = expected.bPlane().sigmas();
        assertEquals(sigmas.sigmaZetaKm(), found.bPlane().sigmas().sigmaZetaKm(), 1e-4 * sigmas.sigmaZetaKm());
        assertEquals(sigmas.sigmaXiKm(), found.bPlane().sigmas().sigmaXiKm(), 1e-3 * sigmas.sigmaXiKm());
        assertEquals("push", after.label());
        assertEquals(TIME + 86_400.0, after.orbit().secondsTdb(), 1e-6);
        assertEquals(0.9224, after.orbit().semiMajorAxisAu(), 2e-4);
        assertNull(after.impact());
        assertEquals(0.0, earth(after).linear());
    }

    /** Of the push itself: its own sigma goes through the partials and adds to that of the orbit, as independent ones do. */
    @Test
    void aPushMovesThePassAndWidensItsEllipse() throws IOException {
        final DeflectionCase deflection = deflection(SCENARIO);
        final Vector3D along = TrackAxes.of(
                        deflection.assessed().flight().trajectory().heliocentric(TIME))
                .along();
        final Vector3D push = along.scalarMultiply(1e-3);
        final DeflectedOrbitResult after = after(deflection, push, along.scalarMultiply(2e-5));
        final CloseApproachResult expected = before(deflection);
        final CloseApproachResult found = pass(after);
        final PlaneShift shift = deflection.partials().shift(TIME, push);
        assertEquals(
                1e-3 * shift.zeta(),
                found.bPlane().opik().zetaKm() - expected.bPlane().opik().zetaKm(),
                2e-3 * 1e-3 * FastMath.abs(shift.zeta()));
        assertTrue(1e-3 * FastMath.abs(shift.zeta()) > 100.0);
        assertEquals(
                FastMath.hypot(expected.bPlane().sigmas().sigmaZetaKm(), 0.02 * 1e-3 * shift.zeta()),
                found.bPlane().sigmas().sigmaZetaKm(),
                0.005);
        // The keyholes stay where they are on the plane, so theory has them as far from the origin as before.
        assertTrue(after.keyholes().stream().noneMatch(KeyholeResult::refined));
        final KeyholeResult of2036 = after.keyholes().stream()
                .filter(keyhole -> keyhole.orbits() == 6 && keyhole.years() == 7)
                .findFirst()
                .orElseThrow();
        assertEquals(46_121.0, of2036.zetaKm(), 2.0);
        assertEquals(of2036.zetaKm() - found.bPlane().opik().zetaKm(), of2036.distanceKm(), 1e-6);
    }

    @Test
    void keyholesAreFlownToFromThePushedOrbitWhereTheTableIsAskedFor() throws IOException {
        final DeflectionCase deflection = deflection(SCENARIO.replace(
                "deflection: {}", "deflection: {keyholes: {until: 2036, reach: 1300 km, step: 260 km}}"));
        final DeflectedOrbitResult after = after(deflection, new Vector3D(0.0, 1e-3, 0.0));
        assertEquals(1, after.keyholes().size());
        final KeyholeResult of2036 = after.keyholes().get(0);
        assertTrue(of2036.refined());
        assertNotNull(of2036.widthKm());
        assertEquals(0.612, of2036.widthKm(), 0.01);
        assertEquals(46_120.8, of2036.zetaKm(), 5.0);
        assertEquals(pass(after).bPlane().opik().zetaKm() + of2036.distanceKm(), of2036.zetaKm(), 1e-3);
    }

    /** Some decimetres per second in 2027 would bring zeta to 0: the strike is told. */
    @Test
    void aPushOntoEarthIsAStrike() throws IOException {
        final DeflectionCase deflection = deflection(SCENARIO);
        final Vector3D[] rows = deflection.partials().byVelocity(TIME);
        final Vector3D zeta = rows[1].normalize();
        final double need = -deflection.partials().plane().zeta() / rows[1].getNorm();
        assertEquals(0.25, FastMath.abs(need), 0.15);
        final DeflectedOrbitResult after = after(deflection, zeta.scalarMultiply(need));
        assertNotNull(after.impact());
        assertEquals("EARTH", after.impact().body());
        assertEquals(0, after.keyholes().size());
        assertEquals(1.0, earth(after).linear(), 1e-6);
        // 340 m at 12.6 km/s are some 800 Mt, between 100 and 100,000.
        assertEquals("9", earth(after).torino().substring(0, 1));
    }

    /** A hit of 3.56e6 N s with DART's momentum factor: its own spread, beside 1.15 km of the orbit. */
    @Test
    void aHitLeavesTheSpreadOfItsMomentum() throws IOException {
        final DeflectionCase deflection = deflection(SCENARIO.replace("deflection: {}", """
                deflection:
                  after: hit
                  actions:
                    - {type: impulse, label: push, at: 2027-01-01 TDB, alongTrack: 1 mm/s}
                    - type: kinetic-impactor
                      label: hit
                      at: 2027-03-01 TDB
                      mass: 579.4 kg
                      velocity: 6.1449 0 0 km/s
                      beta: {nominal: 3.61, minus: 0.25, plus: 0.19}
                """));
        final List<Push> pushes = new PushPlanner(deflection, LaunchPeriodOutcome.NONE).pushes();
        final DeflectedOrbitResult after = AfterStudy.of(deflection, pushes, Progress.SILENT);
        assertEquals("hit", after.label());
        // dv = beta p / M; one sigma of beta is 0.22, of the logarithm of the mass 0.34 of its range on either side.
        final double dzeta = deflection.partials().byVelocity(TIME)[1].getX();
        final double momentum = 579.4 * 6144.9;
        final double share = 0.5 * Erf.erf(FastMath.sqrt(0.5));
        final double middle = FastMath.sqrt(2.65e10 * 8.28e10);
        final double ratio = FastMath.pow(8.28 / 2.65, share);
        final double byMass = 3.61 * momentum / middle * 0.5 * (ratio - 1.0 / ratio);
        final double byBeta = 0.22 * momentum / middle;
        final double orbit = before(deflection).bPlane().sigmas().sigmaZetaKm();
        assertEquals(
                FastMath.sqrt(orbit * orbit + 1e-6 * dzeta * dzeta * (byMass * byMass + byBeta * byBeta)),
                pass(after).bPlane().sigmas().sigmaZetaKm(),
                0.01 * FastMath.abs(1e-3 * dzeta * byMass));
        assertNull(AfterStudy.of(deflection(SCENARIO), pushes, Progress.SILENT));
    }
}
