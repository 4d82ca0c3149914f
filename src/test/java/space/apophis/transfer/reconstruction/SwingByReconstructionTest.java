package space.apophis.transfer.reconstruction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.CloseApproachSearch;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.transfer.flight.FlightFailure;
import space.apophis.transfer.reconstruction.SwingByReconstruction.Interpretation;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** OSIRIS-APEX: orbit of September 2026 and swing-by of March 2027 as a public repository quotes them from Horizons. */
class SwingByReconstructionTest {

    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    private static final ForceSpec FORCES =
            new ForceSpec(true, true, true, true, true, true, true, true, true, true, true, EarthPoleName.TRUE_OF_DATE);
    private static final double GM_SUN = SOLAR_SYSTEM.planets().gm(Body.SUN);
    private static final double INSTANT = Epoch.parse("2027-03-16T03:30:00 TDB").secondsSinceJ2000();
    private static final double DISTANCE = 10564e3;
    private static final double KM = 1e3;

    private static final RoundedElements PUBLISHED = new RoundedElements(
            Epoch.parse("2026-09-22 TDB").secondsSinceJ2000(),
            GM_SUN,
            1.06431,
            0.22684,
            0.0043,
            353.4003,
            95.4774,
            263.441,
            List.of(1e-5, 1e-5, 1e-4, 1e-4, 1e-4, 1e-3));

    private static final ReturnAim AIM = new ReturnAim(
            Epoch.parse("2029-04-13T21:46:12.7 TDB").secondsSinceJ2000(), 10.0 * Unit.DAY, 38000e3, FastMath.PI);

    private static final SwingByReconstruction RECONSTRUCTION = reconstruction();
    private static final ReconstructedSwingBy PERIAPSIS =
            RECONSTRUCTION.solve(Interpretation.PERIAPSIS, Progress.SILENT);

    private static SwingByReconstruction reconstruction() {
        return new SwingByReconstruction(SOLAR_SYSTEM, FORCES, Sunlight.NONE, PUBLISHED, INSTANT, DISTANCE, AIM);
    }

    /** By two-body motion the published orbit passes at 73,000 km; with Earth's pull on the way it comes far nearer. */
    @Test
    void thePublishedOrbitPassesAtEighteenThousandKilometres() {
        final CloseApproach pass = RECONSTRUCTION.asPublished();
        assertEquals(18035.2, pass.distance() / KM, 1.0);
        assertEquals(600.0, pass.time() - INSTANT, 2.0);
    }

    /** The same by another propagation, which knows nothing of spacecraft. */
    @Test
    void thePublishedOrbitByAnotherPropagation() {
        final Trajectory path = asteroid(new ArrayRealVector(RoundedElements.SIZE).toArray(), INSTANT + Unit.DAY);
        final CloseApproach pass =
                CloseApproachSearch.nearest(SOLAR_SYSTEM, Body.EARTH, path, INSTANT - Unit.DAY, INSTANT + Unit.DAY);
        assertEquals(RECONSTRUCTION.asPublished().distance(), pass.distance(), 1.0);
    }

    /** Lambert's arcs against Kepler's motion: turned by what the periapsis gives, the craft meets Earth's centre. */
    @Test
    void theConicLeadsBackToEarth() {
        final List<ReturnConic> conics = RECONSTRUCTION.conics();
        assertEquals(1, conics.size());
        final ReturnConic conic = conics.get(0);
        assertEquals(9677.0, conic.periapsis() / KM, 5.0);
        final RelativeMotion motion = new RelativeMotion(SOLAR_SYSTEM);
        final PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, INSTANT);
        final BPlane plane =
                BPlane.of(PERIAPSIS.swingBy().conic(), BPlanePole.ECLIPTIC).orElseThrow();
        final double speed = plane.asymptote().excessVelocity();
        final double turn = 2.0
                * FastMath.asin(1.0
                        / (1.0
                                + conic.periapsis()
                                        * speed
                                        * speed
                                        / SOLAR_SYSTEM.planets().gm(Body.EARTH)));
        assertEquals(conic.turn(), turn, 1e-4);
        final Vector3D b = new Vector3D(FastMath.cos(conic.angle()), plane.t(), FastMath.sin(conic.angle()), plane.r());
        final Vector3D leaving = new Vector3D(
                speed * FastMath.cos(conic.turn()),
                plane.asymptote().direction(),
                -speed * FastMath.sin(conic.turn()),
                b);
        final Vector3D there = new CartesianOrbit(
                        new PVCoordinates(
                                earth.getPosition(), earth.getVelocity().add(leaving)),
                        Frame.getRoot(),
                        AbsoluteDate.ARBITRARY_EPOCH,
                        GM_SUN)
                .shiftedBy(conic.arrival() - INSTANT)
                .getPosition();
        // the asymptote is that of another of the flights, 1e-5 rad away or less
        final double missed =
                there.distance(motion.of(Body.EARTH, Body.SUN, conic.arrival()).getPosition());
        assertTrue(missed < 200 * KM, missed + " m");
    }

    /** Both conditions of the return are met by two free numbers, two years apart. */
    @Test
    void aRowOfATableCloses() {
        final ReconstructedSwingBy found = RECONSTRUCTION.solve(Interpretation.BEFORE_PERIAPSIS, Progress.SILENT);
        assertTrue(found.closes());
        assertEquals(DISTANCE, found.distanceThen(), KM);
        assertEquals(38000e3, found.returning().distance(), KM);
        assertTrue(found.mismatch() < KM);
        assertEquals(9664.4, found.swingBy().distance() / KM, 1.0);
        assertEquals(478.0, found.swingBy().time() - INSTANT, 1.0);
        assertEquals(180.03, FastMath.toDegrees(found.angle()), 0.01);
        assertEquals(
                0.0,
                found.returning().time()
                        - Epoch.parse("2029-04-14T05:26:35 TDB").secondsSinceJ2000(),
                60.0);
        assertEquals(3.84, found.largestChange(), 0.02);
        assertEquals(1.86, found.change().getVelocity().getNorm(), 0.02);
        assertEquals(12162.0, found.change().getPosition().getNorm() / KM, 20.0);
        assertEquals(
                0.0,
                found.start()
                        .position()
                        .distance(PUBLISHED
                                .state(new ArrayRealVector(array(found)), SwingByReconstruction.MASS)
                                .position()),
                1e-3);
        // a millimetre before the swing-by is 70 m at the return
        final Trajectory other = asteroid(array(found), AIM.to());
        final CloseApproach returning =
                CloseApproachSearch.nearest(SOLAR_SYSTEM, Body.EARTH, other, AIM.from(), AIM.to());
        assertEquals(found.returning().distance(), returning.distance(), KM);
        final ReconstructedSwingBy again = reconstruction().solve(Interpretation.BEFORE_PERIAPSIS, Progress.SILENT);
        assertEquals(found.changes(), again.changes());
        assertEquals(found.returning(), again.returning());
    }

    /** The mirror of it in time has the same periapsis, and needs more of the elements. */
    @Test
    void theOtherSideClosesToo() {
        final ReconstructedSwingBy found = RECONSTRUCTION.solve(Interpretation.AFTER_PERIAPSIS, Progress.SILENT);
        assertTrue(found.closes());
        assertEquals(DISTANCE, found.distanceThen(), KM);
        assertEquals(38000e3, found.returning().distance(), KM);
        assertEquals(9662.8, found.swingBy().distance() / KM, 1.0);
        assertEquals(-478.4, found.swingBy().time() - INSTANT, 1.0);
        assertEquals(4.96, found.largestChange(), 0.02);
    }

    /** At the published periapsis gravity turns the path by 58.9 deg, where 61.8 are needed. */
    @Test
    void thePublishedPeriapsisDoesNotClose() {
        final ReconstructedSwingBy found = PERIAPSIS;
        assertFalse(found.closes());
        assertEquals(DISTANCE, found.swingBy().distance(), KM);
        assertEquals(INSTANT, found.swingBy().time(), 0.01);
        assertEquals(
                58.9, FastMath.toDegrees(found.swingBy().conic().turnAngle().orElseThrow()), 0.1);
        assertEquals(14.7e9, found.mismatch(), 0.2e9);
        assertEquals(1.31, found.largestChange(), 0.02);
    }

    /**
     * The changes are the least: none of their components leaves the swing-by as it is. What changes it are the three
     * gradients of B.T, B.R and the time to the periapsis, taken here by differences.
     */
    @Test
    void theChangesAreTheLeast() {
        final RealVector x = new ArrayRealVector(array(PERIAPSIS));
        final RealMatrix gradients = new Array2DRowRealMatrix(3, RoundedElements.SIZE);
        final BPlane here = planeAt(x);
        for (int k = 0; k < RoundedElements.SIZE; k++) {
            final RealVector moved = x.copy();
            moved.addToEntry(k, 0.1);
            final BPlane there = planeAt(moved);
            gradients.setColumn(k, new double[] {
                (there.bDotT() - here.bDotT()) / KM,
                (there.bDotR() - here.bDotR()) / KM,
                there.timeToPeriapsis() - here.timeToPeriapsis()
            });
        }
        final RealVector within = gradients
                .transpose()
                .operate(new SingularValueDecomposition(gradients.transpose())
                        .getSolver()
                        .solve(x));
        assertEquals(0.0, x.subtract(within).getNorm(), 0.02 * x.getNorm());
        // and it is not that every vector is within: one of them alone is not
        final RealVector one = new ArrayRealVector(new double[] {1, 0, 0, 0, 0, 0});
        final RealVector projected = gradients
                .transpose()
                .operate(new SingularValueDecomposition(gradients.transpose())
                        .getSolver()
                        .solve(one));
        assertTrue(one.subtract(projected).getNorm() > 0.1);
    }

    private static BPlane planeAt(RealVector changes) {
        final PVCoordinates state =
                new RelativeMotion(SOLAR_SYSTEM).of(asteroid(changes.toArray(), INSTANT), Body.EARTH, INSTANT);
        return BPlane.of(
                        new OsculatingConic(
                                SOLAR_SYSTEM.planets().gm(Body.EARTH), state.getPosition(), state.getVelocity()),
                        BPlanePole.ECLIPTIC)
                .orElseThrow();
    }

    /** A month in which no conic of that excess speed leads back. */
    @Test
    void whereNothingReturnsItSaysSo() {
        final ReturnAim autumn = new ReturnAim(
                Epoch.parse("2028-11-15 TDB").secondsSinceJ2000(), 5.0 * Unit.DAY, AIM.periapsis(), AIM.angle());
        final SwingByReconstruction other =
                new SwingByReconstruction(SOLAR_SYSTEM, FORCES, Sunlight.NONE, PUBLISHED, INSTANT, DISTANCE, autumn);
        assertEquals(
                "no conic returns from a periapsis within the published distance",
                assertThrows(FlightFailure.class, () -> other.solve(Interpretation.BEFORE_PERIAPSIS, Progress.SILENT))
                        .getMessage());
    }

    /** A pass with the B that it says leaves as it says. */
    @Test
    void theAimTurnsThePath() {
        final double gm = SOLAR_SYSTEM.planets().gm(Body.EARTH);
        final OsculatingConic coming = new OsculatingConic(gm, new Vector3D(-2e9, 4e7, 1e7), new Vector3D(6e3, 0, 10));
        final BPlane plane = BPlane.of(coming, BPlanePole.ECLIPTIC).orElseThrow();
        final Vector3D leaving = new Vector3D(1.0, 0.7, -0.5).normalize();
        final ReturnAim aim = AIM.towards(plane, leaving);
        final double b = plane.asymptote().captureRadius(aim.periapsis());
        final Vector3D impact =
                new Vector3D(b * FastMath.cos(aim.angle()), plane.t(), b * FastMath.sin(aim.angle()), plane.r());
        assertEquals(
                0.0,
                aim.miss(plane)
                        .distance(new Vector3D(
                                plane.bDotT() - impact.dotProduct(plane.t()),
                                plane.bDotR() - impact.dotProduct(plane.r()),
                                0)),
                1e-3);
        final Vector3D direction = plane.asymptote().direction();
        final double speed = plane.asymptote().excessVelocity();
        // far out on the asymptote, flown through as a conic
        final Vector3D far = new Vector3D(-1e12, direction, 1.0, impact);
        final Vector3D velocity = direction.scalarMultiply(FastMath.sqrt(speed * speed + 2.0 * gm / far.getNorm()));
        final Vector3D after = new CartesianOrbit(
                        new PVCoordinates(far, velocity), Frame.getRoot(), AbsoluteDate.ARBITRARY_EPOCH, gm)
                .shiftedBy(2e12 / speed)
                .getVelocity();
        assertEquals(0.0, Vector3D.angle(after, leaving), 1e-4);
    }

    private static double[] array(ReconstructedSwingBy found) {
        return found.changes().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Trajectory asteroid(double[] changes, double until) {
        final var start = PUBLISHED.state(new ArrayRealVector(changes), 1.0);
        return new SmallBodyPropagation(
                        SOLAR_SYSTEM,
                        new SmallBodyAcceleration(SOLAR_SYSTEM, FORCES, NonGravitational.NONE),
                        1e-5,
                        5.0 * Unit.DAY)
                .run(
                        new OrbitSolution(
                                "", "", start.time(), start.position(), start.velocity(), NonGravitational.NONE),
                        until,
                        List.of(),
                        Progress.SILENT);
    }
}
