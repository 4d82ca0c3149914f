package space.apophis.study.deflection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.deflection.PlaneShift;
import space.apophis.dynamics.OrbitSample;
import space.apophis.job.Progress;
import space.apophis.scenario.format.Variants;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.NextReturnResult;
import space.apophis.units.Unit;

/** Pushes, flown in all forces and by partials. */
final class ActionStudy {

    /** Sizes of a push in the same direction at which the partials are held against a flight, m/s. */
    private static final double[] SIZES = DoubleStream.iterate(-6.0, power -> power <= 0.0, power -> power + 0.5)
            .map(power -> FastMath.pow(10.0, power))
            .toArray();

    /** Partials hold within this part of what is flown. */
    private static final double LINEAR = 0.01;

    /** Shifts below this say nothing of the partials, m. */
    private static final double LEAST_SHIFT = 10.0;

    private static final int MOST_RETURNS = 8;

    private final DeflectionCase deflection;
    private final List<KeyholeResult> keyholes;
    private final DeflectionChance chance;
    private final PushedFlights flights;

    private ActionStudy(DeflectionCase deflection, List<KeyholeResult> keyholes) {
        this.deflection = deflection;
        this.keyholes = keyholes == null ? List.of() : keyholes;
        this.chance = DeflectionChance.of(deflection);
        this.flights = new PushedFlights(deflection);
    }

    /**
     * Flies them.
     *
     * @param keyholes of the pass; null where none were looked for
     */
    static List<DeflectionActionResult> of(
            DeflectionCase deflection, List<Push> pushes, List<KeyholeResult> keyholes, Progress progress) {
        final ActionStudy study = new ActionStudy(deflection, keyholes);
        final AtomicLong done = new AtomicLong();
        return pushes.parallelStream()
                .map(push -> {
                    final DeflectionActionResult result = study.result(push);
                    progress.report("pushes", done.incrementAndGet(), pushes.size());
                    return result;
                })
                .toList();
    }

    private DeflectionActionResult result(Push push) {
        final Flown flown = flown(push);
        final PlaneShift none = new PlaneShift(0.0, 0.0);
        final Optional<ImpactorOutcome> impactor =
                push.hit().map(hit -> ImpactorOutcome.of(deflection, chance, push, hit));
        return new DeflectionActionResult(
                push.label(),
                Variants.name(push.action().getClass()),
                deflection.publisher().tdb(push.start()),
                push.start(),
                size(push),
                new DeflectionActionResult.Shift(
                        Publisher.km(flown.shift().xi()),
                        Publisher.km(flown.shift().zeta()),
                        Publisher.km(push.linear().length()),
                        Publisher.km(push.linear().xi()),
                        Publisher.km(push.linear().zeta()),
                        flown.linearUpTo() == null ? null : Publisher.milli(flown.linearUpTo()),
                        Publisher.km(flown.before().distance()),
                        Publisher.km(flown.after().distance())),
                chance.probability(none),
                impactor.map(ImpactorOutcome::probability).orElseGet(() -> chance.probability(flown.shift())),
                impactor.map(ImpactorOutcome::result).orElse(null),
                SlowPush.result(deflection, push),
                MoonHit.result(deflection, push),
                returns(flown.shift()));
    }

    private DeflectionActionResult.Push size(Push push) {
        final Vector3D parts = push.components();
        return new DeflectionActionResult.Push(
                Publisher.milli(push.size()),
                Publisher.milli(parts.getX()),
                Publisher.milli(parts.getY()),
                Publisher.milli(parts.getZ()),
                (deflection.passTime() - push.middle()) / Unit.DAY);
    }

    /**
     * What a push does in all forces.
     *
     * @param linearUpTo m/s; null where it is not known
     */
    private record Flown(
            PushedFlights.Reading before, PushedFlights.Reading after, PlaneShift shift, Double linearUpTo) {}

    private Flown flown(Push push) {
        final double t = push.after().epoch();
        final OrbitSample nominal = flights.nominal(t);
        final Vector3D unit =
                push.after().velocity().subtract(nominal.velocity()).normalize();
        final List<OrbitSample> tried = push.atOnce()
                ? DoubleStream.of(SIZES)
                        .mapToObj(size -> pushed(nominal, unit.scalarMultiply(size)))
                        .toList()
                : List.of();
        final List<Optional<PushedFlights.Reading>> readings = flights.fly(
                t,
                Stream.concat(Stream.of(nominal, OrbitSample.nominal(push.after())), tried.stream())
                        .toList());
        final PushedFlights.Reading before = readings.get(0).orElseThrow();
        final PushedFlights.Reading after = readings.get(1)
                .orElseThrow(() -> deflection
                        .study()
                        .source()
                        .fault(
                                "deflection.actions",
                                "'" + push.label()
                                        + "' moves the asteroid more than 0.5 au from the body at the pass, a"
                                        + " smaller push is allowed"));
        return new Flown(
                before,
                after,
                after.from(before),
                tried.isEmpty() ? null : linearUpTo(t, unit, before, readings.subList(2, readings.size())));
    }

    private static OrbitSample pushed(OrbitSample orbit, Vector3D deltaV) {
        return new OrbitSample(orbit.position(), orbit.velocity().add(deltaV), orbit.nonGravitational());
    }

    /** The largest size up to which all are within a hundredth of their partials, m/s; null where the least is not. */
    private Double linearUpTo(
            double t, Vector3D unit, PushedFlights.Reading before, List<Optional<PushedFlights.Reading>> readings) {
        Double last = null;
        for (int i = 0; i < SIZES.length; i++) {
            final PlaneShift linear = deflection.partials().shift(t, unit.scalarMultiply(SIZES[i]));
            if (linear.length() >= LEAST_SHIFT) {
                final PlaneShift flown =
                        readings.get(i).map(reading -> reading.from(before)).orElse(new PlaneShift(0.0, 0.0));
                final double apart = FastMath.hypot(flown.xi() - linear.xi(), flown.zeta() - linear.zeta());
                if (apart > LINEAR * linear.length()) {
                    return last;
                }
            }
            last = SIZES[i];
        }
        return last;
    }

    /** The keyholes that are nearest after a shift. */
    private List<NextReturnResult> returns(PlaneShift shift) {
        final double before = Publisher.km(deflection.partials().plane().zeta());
        final double after = before + Publisher.km(shift.zeta());
        return keyholes.stream()
                .filter(keyhole -> keyhole.widthKm() != null && keyhole.widthKm() > 0.0)
                .sorted(Comparator.comparingDouble(keyhole -> FastMath.abs(keyhole.zetaKm() - after)))
                .limit(MOST_RETURNS)
                .map(keyhole -> new NextReturnResult(
                        keyhole.returnYear(),
                        keyhole.orbits(),
                        keyhole.years(),
                        keyhole.zetaKm() - before,
                        keyhole.zetaKm() - after,
                        keyhole.widthKm(),
                        FastMath.abs(keyhole.zetaKm() - after) <= 0.5 * keyhole.widthKm()))
                .toList();
    }
}
