package space.apophis.transfer.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.ArrivalMode;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.transfer.Days;
import space.apophis.transfer.departure.DeparturePoint;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Unit;

/** Circles in one plane, where Hohmann's transfer is the least and comes again after each synodic period. */
class OpportunitySearchTest {

    private static final double GM = 1.32712440018e20;
    private static final double INNER = Unit.AU;
    private static final double OUTER = 1.3 * Unit.AU;

    /** Of the ecliptic in the ICRF, about whose pole transfers turn. */
    private static final double TILT = HeliocentricElements.OBLIQUITY;

    private static DoubleFunction<PVCoordinates> circle(double radius, double phase) {
        final double rate = Math.sqrt(GM / radius) / radius;
        return t -> {
            final double u = phase + rate * t;
            final double speed = radius * rate;
            return new PVCoordinates(
                    tilted(radius * Math.cos(u), radius * Math.sin(u)),
                    tilted(-speed * Math.sin(u), speed * Math.cos(u)));
        };
    }

    private static Vector3D tilted(double x, double y) {
        return new Vector3D(x, y * Math.cos(TILT), y * Math.sin(TILT));
    }

    private static OpportunitySearch search(ArrivalMode mode, OpportunityCriterion.Bounds bounds) {
        final double years = 6.0 * 365.25 * Unit.DAY;
        final DeparturePoint from =
                new DeparturePoint.Parked(GM, 0.0, circle(INNER, 0.0).apply(0.0));
        return new OpportunitySearch(
                GM,
                circle(OUTER, 1.0),
                new OpportunityCriterion(mode, from, bounds, any -> true),
                new OpportunitySpan(
                        Days.between(0.0, years, 8.0 * Unit.DAY), 0.0, years + 500.0 * Unit.DAY, years, 0, Double.NaN));
    }

    private static OpportunityCriterion.Bounds bounds(double phase, double speed) {
        return new OpportunityCriterion.Bounds(Double.POSITIVE_INFINITY, Math.PI, phase, speed, 400.0 * Unit.DAY);
    }

    private static final OpportunityCriterion.Bounds FREE = bounds(Math.PI, 0.0);

    /** Hohmann's two impulses, m/s. */
    private static double departing() {
        return Math.sqrt(GM / INNER) * (Math.sqrt(2.0 * OUTER / (INNER + OUTER)) - 1.0);
    }

    private static double arriving() {
        return Math.sqrt(GM / OUTER) * (1.0 - Math.sqrt(2.0 * INNER / (INNER + OUTER)));
    }

    @Test
    void hohmannComesAgainAfterASynodicPeriod() {
        final OpportunitySearch search = search(ArrivalMode.RENDEZVOUS, FREE);
        final double least = departing() + arriving();
        final double limit = 1.1 * least;
        final List<TransferOption> days = search.ofDays(search.ofSteps(), 1.3 * limit, Progress.SILENT);
        final List<Opportunity> periods = search.within(days, limit);
        final double inner = Math.sqrt(GM / INNER) / INNER;
        final double outer = Math.sqrt(GM / OUTER) / OUTER;
        final double synodic = 2.0 * Math.PI / (inner - outer);
        assertEquals(2, periods.size());
        assertEquals(
                synodic, periods.get(1).best().launch() - periods.get(0).best().launch(), 3.0 * Unit.DAY);
        for (Opportunity period : periods) {
            assertEquals(least, search.criterion().deltaV(period.best()), 0.01 * least);
            assertTrue(search.criterion().deltaV(period.best()) >= least - 1e-6);
            // One arrival for all leaves no more days than one for each, and the best is among both.
            assertTrue(period.fixedArrival().size() <= period.freeArrival().size());
            assertTrue(period.fixedArrival().stream()
                    .anyMatch(option -> option.launch() == period.best().launch()));
            assertTrue(period.fixedArrival().stream()
                    .allMatch(option -> option.arrival() == period.best().arrival()
                            && search.criterion().deltaV(option) <= limit));
        }
    }

    /** The best of all is that of the best day, found without looking at every day. */
    @Test
    void theBestOfAllIsThatOfTheBestDay() {
        final OpportunitySearch search = search(ArrivalMode.RENDEZVOUS, FREE);
        final double least = departing() + arriving();
        assertEquals(least, search.criterion().deltaV(search.bestOfAll().orElseThrow()), 0.01 * least);
    }

    /** A flyby saves the braking; an impact at a speed costs more the faster it is. */
    @Test
    void modesCostWhatTheyAsk() {
        final double flyby = cost(search(ArrivalMode.FLYBY, FREE));
        assertTrue(flyby < departing() + arriving());
        assertEquals(departing(), flyby, 0.02 * departing());
        final double impact = cost(search(ArrivalMode.IMPACT, bounds(Math.PI, 6000.0)));
        assertTrue(impact > flyby + 500.0, "" + impact);
    }

    private static double cost(OpportunitySearch search) {
        return search.criterion().deltaV(search.bestOfAll().orElseThrow());
    }

    @Test
    void whatNoArrivalMeetsIsEmpty() {
        final OpportunitySearch search = search(ArrivalMode.IMPACT, bounds(0.0, 0.0));
        assertTrue(search.bestOfAll().isEmpty());
        assertTrue(search.ofSteps().stream().allMatch(Objects::isNull));
        assertFalse(search.options().findAny().isEmpty());
    }
}
