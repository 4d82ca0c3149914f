package space.apophis.study.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import space.apophis.encounter.CloseApproach;
import space.apophis.study.publish.PassSamples;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.UncertaintySample;
import space.apophis.uncertainty.PositionUncertainty;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** The sigmas of a position over a flight, as people read them. */
public final class UncertaintyHistory {

    /** Steps of the history over the whole flight. */
    private static final int STEPS = 800;

    /** About a pass the sigmas change within hours. */
    private static final double MARGIN = 3.0 * Unit.DAY;

    private static final double FINE_STEP = 3600.0;

    private UncertaintyHistory() {}

    /** Of a flight whose covariance is known, closer together about the pass chosen. */
    public static List<UncertaintySample> of(
            AssessedFlight assessed, Optional<CloseApproach> chosen, Publisher publisher) {
        final double first = assessed.flight().trajectory().start();
        final double last = assessed.flight().trajectory().end();
        final TreeSet<Double> instants = new TreeSet<>();
        for (int i = 0; i <= STEPS; i++) {
            instants.add(first + (last - first) * i / STEPS);
        }
        addYears(instants, first, last);
        chosen.ifPresent(pass -> {
            final double from = Math.max(first, pass.time() - MARGIN);
            // J2000 is a noon: multiples of an hour are whole hours
            for (double hour = Math.ceil(from / FINE_STEP);
                    hour * FINE_STEP <= Math.min(last, pass.time() + MARGIN);
                    hour++) {
                instants.add(hour * FINE_STEP);
            }
        });
        final List<UncertaintySample> history = new ArrayList<>();
        for (double t : instants) {
            final PositionUncertainty at = assessed.uncertainty().at(t);
            history.add(new UncertaintySample(
                    t,
                    publisher.tdb(t),
                    Publisher.km(at.major()),
                    Publisher.km(at.middle()),
                    Publisher.km(at.minor()),
                    Publisher.km(at.alongTrack()),
                    PassSamples.direction(at.majorAxis())));
        }
        return history;
    }

    /** The beginnings of years, at which sigmas are published. */
    private static void addYears(TreeSet<Double> instants, double first, double last) {
        for (int year = Publisher.year(first); year <= Publisher.year(last); year++) {
            final double t = Epoch.parse(year + "-01-01 TDB").secondsSinceJ2000();
            if (t >= first && t <= last) {
                instants.add(t);
            }
        }
    }
}
