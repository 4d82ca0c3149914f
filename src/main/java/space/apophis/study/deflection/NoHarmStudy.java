package space.apophis.study.deflection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.deflection.ShiftPartials;
import space.apophis.deflection.TrackAxes;
import space.apophis.encounter.KeyholeChance;
import space.apophis.scenario.deflection.NoHarmSpec;
import space.apophis.scenario.deflection.NoHarmSpec.NoHarmEventSpec;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.launch.OptionArrival;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.NoHarmResult;
import space.apophis.uncertainty.PlaneCovariance;

/**
 * What a craft at the asteroid could do by accident. Each event gives a momentum p = m v, times a factor of 1 to its greatest, to an
 * asteroid of the range of masses, in whatever direction: |shift of zeta| is at most |d zeta/dv| beta p / M. A keyhole is brought
 * nearer by that at most, and the chance of it is that of the normal density of zeta over its width.
 */
final class NoHarmStudy {

    private final DeflectionCase deflection;
    private final NoHarmSpec spec;
    private final Double sigmaZeta;

    private NoHarmStudy(DeflectionCase deflection) {
        this.deflection = deflection;
        this.spec = deflection.spec().noHarm();
        final PlaneCovariance covariance = DeflectionChance.of(deflection).covariance();
        this.sigmaZeta = covariance == null ? null : covariance.sigmaY();
    }

    /**
     * Checks the instants that the scenario gives.
     *
     * @throws space.apophis.job.InputFault if one lies outside the flight or after the pass
     */
    static void check(DeflectionCase deflection) {
        final NoHarmSpec spec = deflection.spec().noHarm();
        for (int i = 0; spec != null && i < spec.events().size(); i++) {
            if (spec.events().get(i).at() != null) {
                deflection.requireBeforePass(
                        deflection.publisher().seconds(spec.events().get(i).at()), key(i) + ".at");
            }
        }
    }

    /** Of an event, counted from 0. */
    private static String key(int number) {
        return "deflection.noHarm.events[" + (number + 1) + "]";
    }

    /**
     * The statement.
     *
     * @param keyholes of the pass; null where the scenario asks for none
     * @return null where the scenario asks for no statement
     * @throws space.apophis.job.InputFault if the option of a transfer does not arrive before the pass
     */
    static NoHarmResult of(DeflectionCase deflection, LaunchPeriodOutcome transfers, List<KeyholeResult> keyholes) {
        return deflection.spec().noHarm() == null ? null : new NoHarmStudy(deflection).state(transfers, keyholes);
    }

    private NoHarmResult state(LaunchPeriodOutcome transfers, List<KeyholeResult> keyholes) {
        final List<NoHarmResult.Event> events = new ArrayList<>();
        for (int i = 0; i < spec.events().size(); i++) {
            events.add(event(accident(i, transfers)));
        }
        final double shift = 1000.0
                * events.stream()
                        .mapToDouble(event -> event.shift().greatestWorstKm())
                        .max()
                        .orElseThrow();
        final Map<Boolean, List<KeyholeResult>> returns = keyholes.stream()
                .collect(Collectors.partitioningBy(back -> back.widthKm() != null && back.widthKm() > 0.0));
        final List<KeyholeResult> hitting = returns.get(true);
        return new NoHarmResult(
                events,
                sigmaZeta == null ? null : Publisher.km(sigmaZeta),
                hitting.stream()
                        .map(keyhole -> margin(keyhole, shift))
                        .sorted(Comparator.comparingDouble(margin -> FastMath.abs(margin.distanceKm())))
                        .toList(),
                keyholes.size(),
                nearestMiss(returns.get(false)),
                chance(hitting, 0.0),
                greatestChance(hitting, shift),
                deflection.spec().keyholes().until(),
                spec.source());
    }

    private static NoHarmResult.Miss nearestMiss(List<KeyholeResult> misses) {
        return misses.stream()
                .filter(miss -> miss.returnDistanceKm() != null)
                .min(Comparator.comparingDouble(KeyholeResult::returnDistanceKm))
                .map(miss -> new NoHarmResult.Miss(miss.returnYear(), miss.returnDistanceKm(), miss.distanceKm()))
                .orElse(null);
    }

    /**
     * An event with its figures, whoever gave them.
     *
     * @param time TDB seconds since J2000
     * @param mass kg
     * @param speed m/s
     * @param direction of arrival, unit vector, ICRF; null where it is not known
     */
    private record Accident(NoHarmEventSpec spec, double time, double mass, double speed, Vector3D direction) {}

    private Accident accident(int number, LaunchPeriodOutcome transfers) {
        final NoHarmEventSpec event = spec.events().get(number);
        if (event.option() != null) {
            final OptionArrival arrival = deflection.arrival(transfers, event.option(), key(number) + ".option");
            return new Accident(
                    event,
                    arrival.time(),
                    arrival.mass(),
                    arrival.velocity().getNorm(),
                    arrival.velocity().normalize());
        }
        final double time = deflection.publisher().seconds(event.at());
        return new Accident(event, time, event.mass(), event.speed(), null);
    }

    private NoHarmResult.Event event(Accident accident) {
        final ShiftPartials partials = deflection.partials();
        final Vector3D zetaByVelocity = partials.byVelocity(accident.time())[1];
        final Vector3D along = TrackAxes.of(partials.path().trajectory().heliocentric(accident.time()))
                .along();
        final double momentum = accident.mass() * accident.speed();
        final double least = momentum / deflection.mass().greatest();
        final double greatest =
                accident.spec().greatestBeta() * momentum / deflection.mass().least();
        final double worst = zetaByVelocity.getNorm();
        return new NoHarmResult.Event(
                accident.spec().label(),
                accident.spec().kind().toString(),
                deflection.publisher().utc(accident.time()),
                accident.mass(),
                accident.speed(),
                new NoHarmResult.Momentum(
                        momentum, accident.spec().greatestBeta(), Publisher.milli(least), Publisher.milli(greatest)),
                new NoHarmResult.ZetaShift(
                        Publisher.km(worst * least),
                        Publisher.km(worst * greatest),
                        Publisher.km(FastMath.abs(zetaByVelocity.dotProduct(along)) * greatest),
                        accident.direction() == null
                                ? null
                                : Publisher.km(
                                        FastMath.abs(zetaByVelocity.dotProduct(accident.direction())) * greatest),
                        sigmaZeta == null ? null : worst * greatest / sigmaZeta),
                accident.spec().source());
    }

    /**
     * How far a keyhole is.
     *
     * @param shift of zeta towards it, m
     */
    private NoHarmResult.Margin margin(KeyholeResult keyhole, double shift) {
        final double toEdge = FastMath.max(0.0, FastMath.abs(keyhole.distanceKm()) - 0.5 * keyhole.widthKm());
        final double signed = FastMath.copySign(toEdge, keyhole.distanceKm());
        return new NoHarmResult.Margin(
                keyhole.returnYear(),
                keyhole.orbits(),
                keyhole.years(),
                keyhole.widthKm(),
                signed,
                sigmaZeta == null ? null : Publisher.milli(signed) / sigmaZeta,
                FastMath.max(0.0, toEdge - Publisher.km(shift)));
    }

    /** The greatest with zeta shifted so far at most, m: the orbit goes as near each keyhole as it can. */
    private double greatestChance(List<KeyholeResult> keyholes, double shift) {
        return keyholes.stream()
                .mapToDouble(
                        keyhole -> FastMath.max(-shift, FastMath.min(shift, Publisher.milli(keyhole.distanceKm()))))
                .map(towards -> chance(keyholes, towards))
                .reduce(chance(keyholes, 0.0), FastMath::max);
    }

    /** Of a strike through any keyhole with zeta shifted, m; without a covariance 1 where the orbit lies in one, else 0. */
    private double chance(List<KeyholeResult> keyholes, double shift) {
        final double nominal = deflection.partials().plane().zeta();
        if (sigmaZeta == null) {
            return keyholes.stream()
                            .anyMatch(keyhole -> FastMath.abs(Publisher.milli(keyhole.distanceKm()) - shift)
                                    <= 0.5 * Publisher.milli(keyhole.widthKm()))
                    ? 1.0
                    : 0.0;
        }
        final KeyholeChance chance = new KeyholeChance(nominal, sigmaZeta).shifted(shift);
        return keyholes.stream()
                .mapToDouble(keyhole -> chance.within(
                        nominal + Publisher.milli(keyhole.distanceKm()), Publisher.milli(keyhole.widthKm())))
                .sum();
    }
}
