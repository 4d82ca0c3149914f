package space.apophis.chart.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;

class DrawnTrajectoryTest {

    private static final TrajectoryResult ION = SyntheticTrajectories.ion();
    private final DrawnTrajectory trajectory = new DrawnTrajectory(ION);

    @Test
    void theFirstOptionWithAPathIsDrawn() {
        TrajectoryResult without = RecordCopy.with(ION, "samples", List.of());
        assertEquals(
                "as flown",
                DrawnTrajectory.of(RecordCopy.with(
                                SyntheticFlyby.result(), "options", List.of(without, SyntheticTrajectories.burns())))
                        .orElseThrow()
                        .option()
                        .label());
        assertTrue(DrawnTrajectory.of(SyntheticFlyby.withoutEncounter()).isEmpty());
        assertTrue(DrawnTrajectory.swingBy(SyntheticFlyby.withoutEncounter()).isEmpty());
    }

    /** Days 20 to 100, 180 to 260 at two strengths above half, 320 to 400, and 400 to 480 below half; none is on the coasts. */
    @Test
    void segmentsOfOneStrengthAreOneArc() {
        List<DrawnTrajectory.Arc> arcs = trajectory.arcs();
        assertEquals(
                List.of(true, true, true, false),
                arcs.stream().map(DrawnTrajectory.Arc::strong).toList());
        List<Point> last = arcs.get(2).path();
        assertEquals(last.get(last.size() - 1), arcs.get(3).path().get(0));
        // Samples are at even days, as are the ends of the segments.
        assertEquals(0, trajectory.path().get(10).distance(arcs.get(0).path().get(0)), 1e-9);
        assertEquals(
                0,
                trajectory
                        .path()
                        .get(50)
                        .distance(arcs.get(0).path().get(arcs.get(0).path().size() - 1)),
                1e-9);
        assertTrue(new DrawnTrajectory(SyntheticTrajectories.burns()).arcs().isEmpty());
    }

    /** Days 20 to 100, 180 to 260 and 320 to 480: the coasts of 80 and 60 days between them are none. */
    @Test
    void onlyWhereTheEnginesRunIsShaded() {
        List<DrawnTrajectory.Stretch> burning = trajectory.burning();
        assertEquals(3, burning.size());
        double launch = trajectory.sun().get(0).x();
        double[] days = {20, 100, 180, 260, 320, 480};
        for (int i = 0; i < burning.size(); i++) {
            assertEquals(days[2 * i], (burning.get(i).from() - launch) / 86_400_000, 1e-6);
            assertEquals(days[2 * i + 1], (burning.get(i).to() - launch) / 86_400_000, 1e-6);
        }
        assertTrue(new DrawnTrajectory(SyntheticTrajectories.burns()).burning().isEmpty());
    }

    /** The area below the steps is the impulse, which is what the propellant carried away at 29.42 km/s. */
    @Test
    void theStepsOfThrustHoldTheImpulse() {
        List<Point> steps = trajectory.thrust();
        double impulse = 0;
        for (int i = 1; i < steps.size(); i++) {
            double seconds = (steps.get(i).x() - steps.get(i - 1).x()) / 1000;
            impulse += seconds * (steps.get(i).y() + steps.get(i - 1).y()) / 2 * 1e-3;
        }
        List<Point> mass = trajectory.mass();
        assertEquals(29_420 * (mass.get(0).y() - mass.get(mass.size() - 1).y()), impulse, 1e-3 * impulse);
        assertEquals(0, steps.get(0).y());
        assertEquals(0, steps.get(steps.size() - 1).y());
        assertEquals(2, trajectory.available().size());
        assertEquals(
                36,
                trajectory.available().stream()
                        .flatMap(List::stream)
                        .mapToDouble(Point::y)
                        .max()
                        .orElseThrow(),
                1e-9);
    }

    /** Samples are a day apart and burns last hours: nothing may fall for longer than the longest of them. */
    @Test
    void chemicalBurnsAreStepsOfTheMass() {
        final List<Point> mass = new DrawnTrajectory(SyntheticTrajectories.burns()).mass();
        double fallen = 0;
        for (int i = 1; i < mass.size(); i++) {
            final double fall = mass.get(i - 1).y() - mass.get(i).y();
            fallen += fall;
            if (fall != 0) {
                assertTrue(mass.get(i).x() - mass.get(i - 1).x() < 6 * 3_600_000, "ramp before point " + i);
            }
        }
        assertEquals(mass.get(0).y() - mass.get(mass.size() - 1).y(), fallen, 1e-9);
        assertTrue(fallen > 100);
    }

    @Test
    void aTitleSaysWhoseCraftAndWhichOption() {
        final StudyResult result = SyntheticFlyby.result();
        assertEquals(result.header().name() + ", " + ION.label() + ": mass", trajectory.title(result, "mass"));
    }

    /** As flown a craft is at rest days behind the middle of its braking, where the conic of the leg has it. */
    @Test
    void aLegStandsOnThePathAtItsDate() {
        final TrajectorySample last =
                ION.way().samples().get(ION.way().samples().size() - 1);
        final LegResult late = RecordCopy.with(ION.legs().get(0), "secondsTdb", last.secondsTdb());
        final List<Point> path = trajectory.path();
        assertEquals(path.get(path.size() - 1), trajectory.place(late));
    }

    @Test
    void distancesAreInTheUnitsOfTheAxes() {
        assertEquals(1, trajectory.sun().get(0).y(), 1e-12);
        assertEquals(
                ION.way().samples().get(100).earthKm(),
                trajectory.earth().get(100).y());
        assertEquals(4.7, trajectory.power().get(0).y(), 1e-9);
        assertTrue(new DrawnTrajectory(SyntheticTrajectories.burns()).power().isEmpty());
    }

    @Test
    void legsAreNamedAsPeopleWriteThem() {
        List<String> names =
                SyntheticTrajectories.burns().legs().stream().map(LegNames::of).toList();
        assertEquals("Launch\n10 April 2027", names.get(0));
        assertEquals("DSM-1a\n26 April 2027, 146.3 m/s", names.get(1));
        assertEquals("Swing-by of Mars\n1 October 2027, 5,300 km", names.get(3));
        assertEquals("Braking at (65803) Didymos\n10 November 2028, 310.6 m/s", names.get(5));
        assertEquals("1.250 km/s", LegNames.speed(1.25));
    }
}
