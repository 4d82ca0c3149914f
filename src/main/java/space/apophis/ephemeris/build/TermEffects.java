package space.apophis.ephemeris.build;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;

/** What each finer term of the integration moves in ten years, with the same start states. */
public final class TermEffects {

    private static final double YEARS = 10.0;
    private static final double SPAN = YEARS * 365.25 * 86400.0;
    private static final double TOLERANCE = 1e-5;

    private TermEffects() {}

    /**
     * Distances, ten years after the epoch, between integrations with and without a term.
     *
     * @param earth of Earth from the Sun, m
     * @param moon of the Moon from Earth, m
     */
    public record Effect(double earth, double moon) {}

    /** Measures every term. */
    public static Map<Term, Effect> measure(Progress progress) {
        final Set<Term> planetary = EnumSet.complementOf(EnumSet.of(Term.ASTEROIDS));
        final double[] base = end(planetary);
        final Map<Term, Effect> effects = new EnumMap<>(Term.class);
        for (Term term : Term.values()) {
            final double[] other = end(toggled(planetary, term));
            effects.put(term, new Effect(distance(base, other, Body.EARTH), distance(base, other, Body.MOON)));
            progress.report("measuring the terms", effects.size(), Term.values().length);
        }
        return effects;
    }

    private static Set<Term> toggled(Set<Term> terms, Term term) {
        final Set<Term> toggled = EnumSet.copyOf(terms);
        Stream.of(term).filter(t -> !toggled.remove(t)).forEach(toggled::add);
        return toggled;
    }

    private static double[] end(Set<Term> terms) {
        final Samples samples = new Samples(new double[] {SPAN});
        new SolarSystemIntegration(
                        StartStates.shipped(), Constants.shipped(), AsteroidElements.shipped(), terms, TOLERANCE)
                .run(0.0, SPAN, List.of(samples), Progress.SILENT);
        return samples.positions()[0];
    }

    private static double distance(double[] a, double[] b, Body body) {
        final int at = 3 * (body.ordinal() - 1);
        return Math.sqrt(
                Math.pow(a[at] - b[at], 2) + Math.pow(a[at + 1] - b[at + 1], 2) + Math.pow(a[at + 2] - b[at + 2], 2));
    }
}
