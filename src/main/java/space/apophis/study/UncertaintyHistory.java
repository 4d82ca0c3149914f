package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import space.apophis.ephemeris.Body;
import space.apophis.uncertainty.PositionUncertainty;
import space.apophis.units.Unit;

/** The sigmas of a position over a flight, as people read them. */
final class UncertaintyHistory {

    /** Steps of the history over the whole flight. */
    private static final int STEPS = 800;

    /** About a pass the sigmas change within hours. */
    private static final double MARGIN = 3.0 * Unit.DAY;

    private static final double FINE_STEP = 3600.0;

    private UncertaintyHistory() {}

    /** Of a flight whose covariance is known, closer together about the closest pass by Earth. */
    static List<UncertaintySample> of(AssessedFlight assessed) {
        final double first = assessed.flight().trajectory().start();
        final double last = assessed.flight().trajectory().end();
        final TreeSet<Double> instants = new TreeSet<>();
        for (int i = 0; i <= STEPS; i++) {
            instants.add(first + (last - first) * i / STEPS);
        }
        assessed.flight().closest(Body.EARTH).ifPresent(pass -> {
            for (double t = Math.max(first, pass.time() - MARGIN);
                    t <= Math.min(last, pass.time() + MARGIN);
                    t += FINE_STEP) {
                instants.add(t);
            }
        });
        final List<UncertaintySample> history = new ArrayList<>();
        for (double t : instants) {
            final PositionUncertainty at = assessed.uncertainty().at(t);
            history.add(new UncertaintySample(
                    t,
                    at.major() / Publisher.KM,
                    at.middle() / Publisher.KM,
                    at.minor() / Publisher.KM,
                    at.alongTrack() / Publisher.KM));
        }
        return history;
    }
}
