package space.apophis.proximity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.smallbody.NonGravitational;
import space.apophis.units.Unit;

/**
 * The errors of the relative motion beside Apophis, 5 km from it: over a quiet week, and from three days before the perigee of 2029 to
 * a week after it. Against a tighter run, against a second formulation (two heliocentric flights by Orekit and their difference,
 * which doubles hold to 3e-5 m and the passage stretches by 100 times), and what each degree of Earth's field changes.
 */
class PassageAccuracyTest {

    /** 2029-04-13 21:46 TDB. */
    private static final double PERIGEE = 924_083_220.0;

    private static final double BEFORE = PERIGEE - 3.0 * Unit.DAY;
    private static final double AFTER = PERIGEE + 7.0 * Unit.DAY;
    private static final double QUIET = BEFORE - 8.0 * Unit.DAY;
    private static final Sunlight LIGHT = new Sunlight(17.0, 1.3);

    private static Trajectory apophis;
    private static NonGravitational own;

    @BeforeAll
    static void fly() {
        apophis = Flights.fly(Flights.apophis(), AFTER + Unit.DAY, 1e-4);
        own = Flights.apophis().nonGravitational();
    }

    private static RelativeForces forces(int degree, NonGravitational nonGravitational) {
        return new RelativeForces(
                TidalSources.along(Beside.SYSTEM, apophis, nonGravitational, QUIET, AFTER),
                degree == 0 ? Optional.empty() : Optional.of(new EarthField(Beside.SYSTEM, degree, PERIGEE)),
                List.of(Beside.point(2.747)),
                LIGHT);
    }

    private static RelativeState at(double time) {
        return new RelativeState(
                time,
                new SunFrame(Beside.SYSTEM, apophis, OptionalDouble.empty()).axes(time)[0].scalarMultiply(5000.0),
                Vector3D.ZERO,
                800.0);
    }

    private static RelativeState end(RelativeForces forces, double tolerance, double from, double to) {
        return new RelativePropagation(forces, tolerance).state(at(from), to);
    }

    @Test
    void agreesWithATighterRun() {
        for (double[] span : new double[][] {{QUIET, QUIET + 7.0 * Unit.DAY}, {BEFORE, AFTER}}) {
            RelativeState end = end(forces(4, own), RelativePropagation.FINE, span[0], span[1]);
            RelativeState tight = end(forces(4, own), 1e-9, span[0], span[1]);
            RelativeState coarse = end(forces(4, own), RelativePropagation.COARSE, span[0], span[1]);
            assertEquals(0.0, end.position().distance(tight.position()), 1e-3, "m");
            assertEquals(0.0, coarse.position().distance(tight.position()), 2.0, "m, of a flight of many samples");
            RelativePath path =
                    new RelativePropagation(forces(4, own), RelativePropagation.FINE).path(at(span[0]), span[1]);
            RelativePropagation tighter = new RelativePropagation(forces(4, own), 1e-9);
            double worst = 0.0;
            RelativeState s = at(span[0]);
            for (double t = span[0] + 5003.0; t < span[1]; t += 5003.0) {
                s = tighter.state(s, t);
                worst = Math.max(worst, path.at(t).getPosition().distance(s.position()));
            }
            assertEquals(0.0, worst, 1e-3, "m, between the steps too");
        }
    }

    @Test
    void saysWhatEachDegreeChanges() {
        RelativeState[] ends = new RelativeState[5];
        for (int degree : new int[] {0, 2, 3, 4}) {
            ends[degree] = end(forces(degree, own), 1e-9, BEFORE, AFTER);
        }
        assertEquals(
                5.63, ends[0].position().distance(ends[2].position()), 0.1, "m, J2 and the ellipse of the equator");
        assertEquals(0.0069, ends[2].position().distance(ends[3].position()), 0.001, "m");
        assertEquals(0.0006, ends[3].position().distance(ends[4].position()), 0.0002, "m");
        // Of the asteroid's own: 5.8e-13 m/s^2 times t^2 / 2 is 0.1 m in a week, and the passage stretches what was
        // before it.
        RelativeState without = end(forces(4, NonGravitational.NONE), 1e-9, BEFORE, AFTER);
        assertEquals(3.9, without.position().distance(ends[4].position()), 0.5, "m");
    }

    @Test
    void agreesWithTheDifferenceOfTwoFlights() {
        ForceSpec point = new ForceSpec(
                true, true, true, true, true, true, false, false, false, true, false, EarthPoleName.TRUE_OF_DATE);
        for (double[] span : new double[][] {{QUIET, QUIET + 7.0 * Unit.DAY}, {BEFORE, AFTER}}) {
            PVCoordinates from = apophis.heliocentric(span[0]);
            CraftPath rock = new CraftPropagation(Beside.SYSTEM, point, Sunlight.NONE, 1e-6)
                    .path(new CraftState(span[0], from.getPosition(), from.getVelocity(), 1.0), span[1], List.of());
            Vector3D place = at(span[0]).position();
            CraftPath craft = new CraftPropagation(Beside.SYSTEM, point, LIGHT, 1e-6)
                    .path(
                            new CraftState(span[0], from.getPosition().add(place), from.getVelocity(), 800.0),
                            span[1],
                            List.of());
            Vector3D began = craft.trajectory()
                    .heliocentric(span[0])
                    .getPosition()
                    .subtract(rock.trajectory().heliocentric(span[0]).getPosition());
            RelativeForces forces = new RelativeForces(
                    TidalSources.along(Beside.SYSTEM, rock.trajectory(), NonGravitational.NONE, span[0], span[1]),
                    Optional.empty(),
                    List.of(),
                    LIGHT);
            RelativeState end = new RelativePropagation(forces, 1e-9)
                    .state(new RelativeState(span[0], began, Vector3D.ZERO, 800.0), span[1]);
            Vector3D difference = craft.end().position().subtract(rock.end().position());
            assertEquals(0.0, difference.distance(end.position()), 0.01, "m");
            assertTrue(end.range() > 10_000.0, "m, it has moved far");
        }
    }
}
