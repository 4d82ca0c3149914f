package space.apophis.encounter;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampleApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.OrbitDraw;
import space.apophis.uncertainty.SecondOrderMap;

/**
 * One approach to a body as a function of second order of the deviates that an orbit is drawn by, in the smooth
 * {@link PassCoordinates}; made from orbits that fly in all forces in one batch, so that their steps, and what these leave
 * out, are the same. A sample then costs its random numbers (Park and Scheeres 2006; Armellin et al. 2010 map Apophis in
 * 2029 by differential algebra). It knows this approach only: strikes on other bodies are not seen. Immutable.
 */
public final class ApproachMap {

    private final OrbitDraw draw;
    private final EnsembleFlight flight;
    private final Window window;
    private final SecondOrderMap map;
    private final int orbits;

    /**
     * Which approach it is.
     *
     * @param body that is approached
     * @param from TDB seconds since J2000
     * @param to likewise
     */
    public record Window(Body body, double from, double to) implements Serializable {}

    private ApproachMap(OrbitDraw draw, EnsembleFlight flight, Window window, List<double[]> values) {
        this.draw = draw;
        this.flight = flight;
        this.window = window;
        this.map = SecondOrderMap.of(draw.dimension(), values);
        this.orbits = values.size();
    }

    /** Flies the orbits of the map; empty where one of them does not pass in the window on a hyperbola. */
    public static Optional<ApproachMap> of(OrbitDraw draw, EnsembleFlight flight, Window window, Progress progress) {
        final List<double[]> nodes = SecondOrderMap.nodes(draw.dimension());
        final List<double[]> values = new ArrayList<>();
        for (Optional<PassCoordinates> pass : flown(draw, flight, window, nodes, progress)) {
            if (pass.isEmpty()) {
                return Optional.empty();
            }
            values.add(pass.get().toArray());
        }
        return Optional.of(new ApproachMap(draw, flight, window, values));
    }

    /** In one batch. */
    private static List<Optional<PassCoordinates>> flown(
            OrbitDraw draw, EnsembleFlight flight, Window window, List<double[]> deviates, Progress progress) {
        final SolarSystem solarSystem = flight.propagation().solarSystem();
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final List<Optional<PassCoordinates>> passes = new ArrayList<>();
        deviates.forEach(each -> passes.add(Optional.empty()));
        new EnsembleFlight(flight.propagation(), flight.epoch(), flight.until(), deviates.size())
                .fly(
                        deviates.size(),
                        number -> draw.at(deviates.get(number)),
                        (first, approaches) ->
                                SampleApproach.nearest(approaches, window.body(), window.from(), window.to()),
                        "orbits of the map",
                        progress)
                .forEach(batch -> batch.forEach(
                        approach -> passes.set(approach.sample(), PassCoordinates.of(approach, motion, solarSystem))));
        return passes;
    }

    /** Some of the samples as they fly, in the order of the numbers. */
    List<Optional<PassCoordinates>> flown(List<Integer> numbers, Progress progress) {
        return flown(draw, flight, window, numbers.stream().map(draw::deviates).toList(), progress);
    }

    /** The approach of a sample by the map. */
    PassCoordinates pass(int number) {
        return pass(draw.deviates(number));
    }

    /** That of the orbit that is not moved. */
    PassCoordinates nominal() {
        return pass(new double[draw.dimension()]);
    }

    private PassCoordinates pass(double[] deviates) {
        final double[] values = new double[PassCoordinates.SIZE];
        map.value(deviates, values);
        return PassCoordinates.of(values);
    }

    /** Whether flown samples of such an approach would be kept. */
    boolean isThere(PassCoordinates pass) {
        final double time = pass.time(gm());
        return time >= window.from()
                && time <= window.to()
                && pass.distance(gm()) <= flight.propagation().limits().get(window.body());
    }

    Body body() {
        return window.body();
    }

    /** Of the body, m^3/s^2. */
    double gm() {
        return flight.propagation().solarSystem().planets().gm(window.body());
    }

    /** How many orbits it is made from. */
    int orbits() {
        return orbits;
    }

    /** Root mean square of what the terms of second order do on the target plane, m. */
    public double secondOrder() {
        return FastMath.hypot(map.secondOrder(0), map.secondOrder(1));
    }
}
