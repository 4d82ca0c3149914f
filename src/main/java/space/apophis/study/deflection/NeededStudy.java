package space.apophis.study.deflection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.deflection.NeededPush;
import space.apophis.deflection.PlaneShift;
import space.apophis.deflection.TrackAxes;
import space.apophis.dynamics.OrbitSample;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.IncomingAsymptote;
import space.apophis.job.Progress;
import space.apophis.scenario.deflection.NeededSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.NeededPushResult;
import space.apophis.units.Unit;

/** The least push for a wanted miss, against its date. */
final class NeededStudy {

    /** Dates on which the best push is flown. */
    private static final int FLOWN = 8;

    /** The last date of action where the scenario gives none, before the pass, s. */
    private static final double LAST = 30.0 * Unit.DAY;

    private static final double KILOMETRE = 1000.0;

    private final DeflectionCase deflection;
    private final NeededSpec spec;
    private final PushedFlights flights;

    private NeededStudy(DeflectionCase deflection) {
        this.deflection = deflection;
        this.spec = deflection.spec().needed();
        this.flights = new PushedFlights(deflection);
    }

    /**
     * Where a push is to take the orbit: outside a circle, or along zeta.
     *
     * @param radii of closest approach, equatorial radii of the body; null of a keyhole
     * @param radius impact parameter, m
     * @param keyhole null of a circle
     * @param distance along zeta, m
     */
    private record Wanted(Double radii, double radius, KeyholeResult keyhole, double distance) {}

    /** Null where the scenario does not ask. */
    static List<NeededPushResult> of(DeflectionCase deflection, List<KeyholeResult> keyholes, Progress progress) {
        return deflection.spec().needed() == null ? null : new NeededStudy(deflection).run(keyholes, progress);
    }

    private List<NeededPushResult> run(List<KeyholeResult> keyholes, Progress progress) {
        final List<Wanted> wanted = wanted(keyholes);
        final double[] dates = dates();
        final List<NeededPushResult> results = new ArrayList<>();
        for (Wanted each : wanted) {
            final List<Optional<NeededPush.Found>> found = IntStream.range(0, dates.length)
                    .parallel()
                    .mapToObj(i -> push(dates[i], each))
                    .toList();
            final Double[] shares = flown(dates, found, progress);
            final List<NeededPushResult.Sample> samples = new ArrayList<>();
            for (int i = 0; i < dates.length; i++) {
                if (found.get(i).isPresent()) {
                    samples.add(sample(dates[i], each, found.get(i).get(), shares[i]));
                }
            }
            if (!samples.isEmpty()) {
                results.add(new NeededPushResult(
                        each.keyhole() == null ? "radii" : "keyhole",
                        each.radii(),
                        each.keyhole() == null ? null : each.keyhole().returnYear(),
                        samples));
            }
        }
        return results;
    }

    private double[] dates() {
        final double start = deflection.assessed().flight().trajectory().start();
        final double first = spec.from() == null
                ? start
                : date(deflection.publisher().seconds(spec.from()), "deflection.needed.from");
        final double last = spec.to() == null
                ? deflection.passTime() - LAST
                : date(deflection.publisher().seconds(spec.to()), "deflection.needed.to");
        final int count = (int) FastMath.floor((last - first) / spec.step()) + 1;
        if (!(last > first)) {
            throw deflection.study().source().fault("deflection.needed", "leaves no date before the pass");
        }
        return IntStream.range(0, count)
                .mapToDouble(i -> first + i * spec.step())
                .toArray();
    }

    private double date(double t, String key) {
        if (!(t >= deflection.assessed().flight().trajectory().start() && t < deflection.passTime())) {
            throw deflection
                    .study()
                    .source()
                    .fault(key, "lies outside the flight before the pass, a date within it is needed");
        }
        return t;
    }

    private List<Wanted> wanted(List<KeyholeResult> keyholes) {
        final CloseApproach pass = deflection.partials().pass();
        final IncomingAsymptote asymptote = IncomingAsymptote.of(pass.conic()).orElseThrow();
        final List<Wanted> wanted = new ArrayList<>();
        for (double radii : spec.radii()) {
            wanted.add(new Wanted(
                    radii, asymptote.captureRadius(radii * pass.body().equatorialRadius()), null, 0.0));
        }
        if (spec.keyhole() != null) {
            wanted.add(keyhole(keyholes));
        }
        return wanted;
    }

    /** The widest keyhole of the year, and the way to its nearer edge: out of it, or into it from outside. */
    private Wanted keyhole(List<KeyholeResult> keyholes) {
        final KeyholeResult keyhole = (keyholes == null ? List.<KeyholeResult>of() : keyholes)
                .stream()
                        .filter(each ->
                                each.returnYear() == spec.keyhole() && each.widthKm() != null && each.widthKm() > 0.0)
                        .max(Comparator.comparingDouble(KeyholeResult::widthKm))
                        .orElseThrow(() -> deflection
                                .study()
                                .source()
                                .fault(
                                        "deflection.needed.keyhole",
                                        "no keyhole of a return in that year was found, a year of deflection.keyholes is"
                                                + " needed"));
        final double zeta = deflection.partials().plane().zeta();
        final double low = KILOMETRE * (keyhole.zetaKm() - 0.5 * keyhole.widthKm()) - zeta;
        final double high = KILOMETRE * (keyhole.zetaKm() + 0.5 * keyhole.widthKm()) - zeta;
        return new Wanted(null, 0.0, keyhole, FastMath.abs(low) < FastMath.abs(high) ? low : high);
    }

    private Optional<NeededPush.Found> push(double t, Wanted wanted) {
        final NeededPush needed = needed(t);
        return wanted.keyhole() == null
                ? needed.toCircle(wanted.radius())
                : Optional.of(needed.alongZeta(wanted.distance()));
    }

    private NeededPush needed(double t) {
        return new NeededPush(
                deflection.partials().byVelocity(t),
                deflection.partials().plane().xi(),
                deflection.partials().plane().zeta());
    }

    private NeededPushResult.Sample sample(double t, Wanted wanted, NeededPush.Found found, Double share) {
        final TrackAxes axes =
                TrackAxes.of(deflection.assessed().flight().trajectory().heliocentric(t));
        final Vector3D parts = axes.components(found.deltaV());
        final NeededPush needed = needed(t);
        final double along = wanted.keyhole() == null
                ? needed.toCircleAlong(axes.along(), wanted.radius())
                : FastMath.abs(wanted.distance() / needed.rows()[1].dotProduct(axes.along()));
        return new NeededPushResult.Sample(
                t,
                (deflection.passTime() - t) / Unit.JULIAN_YEAR.factor(),
                Publisher.milli(found.deltaV().getNorm()),
                Publisher.milli(parts.getX()),
                Publisher.milli(parts.getY()),
                Publisher.milli(parts.getZ()),
                Double.isFinite(along) ? Publisher.milli(along) : null,
                share);
    }

    /** What the best push gives in all forces over what it is to give, on some of the dates. */
    private Double[] flown(double[] dates, List<Optional<NeededPush.Found>> found, Progress progress) {
        final Double[] shares = new Double[dates.length];
        final int[] chosen = IntStream.range(0, FLOWN)
                .map(k -> (int) ((long) k * (dates.length - 1) / (FLOWN - 1)))
                .distinct()
                .filter(i -> found.get(i).isPresent())
                .toArray();
        IntStream.range(0, chosen.length).parallel().forEach(k -> {
            final int i = chosen[k];
            shares[i] = share(dates[i], found.get(i).orElseThrow());
            progress.report("needed pushes", k + 1L, chosen.length);
        });
        return shares;
    }

    /** Along the way wanted; null where the pushed orbit does not come near. */
    private Double share(double t, NeededPush.Found found) {
        final OrbitSample nominal = flights.nominal(t);
        final List<Optional<PushedFlights.Reading>> readings = flights.fly(
                t,
                List.of(
                        nominal,
                        new OrbitSample(
                                nominal.position(),
                                nominal.velocity().add(found.deltaV()),
                                nominal.nonGravitational())));
        final PlaneShift wanted = found.shift();
        return readings.get(1)
                .map(reading -> reading.from(readings.get(0).orElseThrow()))
                .map(shift ->
                        (shift.xi() * wanted.xi() + shift.zeta() * wanted.zeta()) / (wanted.length() * wanted.length()))
                .orElse(null);
    }
}
