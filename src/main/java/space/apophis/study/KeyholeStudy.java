package space.apophis.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Keyhole;
import space.apophis.encounter.KeyholeSearch;
import space.apophis.encounter.LineOfVariations;
import space.apophis.encounter.ResonantReturn;
import space.apophis.encounter.ResonantReturns;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.IntegratorSpec;
import space.apophis.scenario.KeyholeSpec;
import space.apophis.scenario.PropagationSpec;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.units.Unit;

/** Resonant returns after a pass by Earth: placed by Öpik's theory, and by orbits flown to the return. */
final class KeyholeStudy {

    private static final double KM = Publisher.KM;

    /** By then planet and asteroid have parted, and the asteroid's orbit no longer changes by the pass. */
    private static final double MONTHS_AFTER = 260.0 * Unit.DAY;

    private final FlightPlan plan;
    private final CloseApproach pass;
    private final BatchPropagation propagation;
    private final double zetaSigma;

    /**
     * @param pass of the nominal orbit
     * @param propagation of the orbits that look for returns
     * @param zetaSigma of the nominal orbit, m
     */
    KeyholeStudy(FlightPlan plan, CloseApproach pass, BatchPropagation propagation, double zetaSigma) {
        this.plan = plan;
        this.pass = pass;
        this.propagation = propagation;
        this.zetaSigma = zetaSigma;
    }

    /** All returns found, those that theory alone places among them, by year and zeta. */
    List<KeyholeResult> search(KeyholeSpec spec, Progress progress) {
        final LineOfVariations line = new LineOfVariations(
                OrbitSample.nominal(plan.orbit()), plan.solarSystem().planets().gm(Body.SUN));
        final KeyholeSearch search =
                new KeyholeSearch(propagation, line, plan.orbit().epoch(), pass.time());
        final List<Keyhole> flown = search.search(spec.reach(), spec.step(), (int) spec.years(), progress);
        final double nominal = search.nominalZeta();
        final List<ResonantReturn> theory = theory(nominal, spec);
        final List<KeyholeResult> results = new ArrayList<>();
        for (Keyhole keyhole : flown) {
            results.add(result(keyhole, nominal, theory));
        }
        theory.stream()
                .filter(expected -> flown.stream()
                        .noneMatch(k -> k.orbits() == expected.revolutions() && k.years() == expected.years()))
                .forEach(expected -> results.add(result(expected, nominal)));
        results.sort(Comparator.comparingInt(KeyholeResult::years).thenComparingDouble(KeyholeResult::zetaKm));
        return results;
    }

    private List<ResonantReturn> theory(double nominalZeta, KeyholeSpec spec) {
        final PVCoordinates earth = new RelativeMotion(plan.solarSystem()).of(Body.EARTH, Body.SUN, pass.time());
        final ResonantReturns returns = new ResonantReturns(
                        pass.conic(),
                        plan.solarSystem().planets().gm(Body.SUN),
                        earth.getPosition(),
                        earth.getVelocity(),
                        ResonantReturns.SIDEREAL_YEAR)
                .calibrated(nominalZeta, semiMajorAxisAfter());
        final int year = Integer.parseInt(tdb(pass.time()).substring(0, 4));
        return returns
                .within(
                        year,
                        (int) spec.years(),
                        Body.EARTH.equatorialRadius(),
                        FastMath.abs(nominalZeta) + spec.reach())
                .stream()
                .filter(expected -> FastMath.abs(expected.zeta() - nominalZeta) <= spec.reach())
                .toList();
    }

    /** Of the nominal orbit about the Sun, m. */
    private double semiMajorAxisAfter() {
        final PropagationSpec spec = plan.scenario().propagation();
        final IntegratorSpec integrator = spec.integrator();
        final double later = pass.time() + MONTHS_AFTER;
        final PVCoordinates state = new SmallBodyPropagation(
                        plan.solarSystem(),
                        new SmallBodyAcceleration(
                                plan.solarSystem(), spec.forces(), plan.orbit().nonGravitational()),
                        integrator.positionTolerance(),
                        integrator.maximumStep())
                .run(plan.orbit(), later, List.of(), Progress.SILENT)
                .heliocentric(later);
        return HeliocentricElements.of(
                        state.getPosition(),
                        state.getVelocity(),
                        plan.solarSystem().planets().gm(Body.SUN))
                .semiMajorAxis();
    }

    private KeyholeResult result(Keyhole keyhole, double nominalZeta, List<ResonantReturn> theory) {
        final Optional<ResonantReturn> expected = theory.stream()
                .filter(r -> r.revolutions() == keyhole.orbits() && r.years() == keyhole.years())
                .min(Comparator.comparingDouble(r -> FastMath.abs(r.zeta() - keyhole.zeta())));
        final double distance = keyhole.zeta() - nominalZeta;
        return new KeyholeResult(
                keyhole.orbits(),
                keyhole.years(),
                Integer.parseInt(tdb(keyhole.returnTime()).substring(0, 4)),
                keyhole.zeta() / KM,
                keyhole.width() / KM,
                distance / KM,
                distance / zetaSigma,
                true,
                keyhole.returnDistance() / KM,
                expected.map(r -> r.zeta() / KM).orElse(null));
    }

    private KeyholeResult result(ResonantReturn expected, double nominalZeta) {
        final double distance = expected.zeta() - nominalZeta;
        return new KeyholeResult(
                expected.revolutions(),
                expected.years(),
                expected.returnYear(),
                expected.zeta() / KM,
                null,
                distance / KM,
                distance / zetaSigma,
                false,
                null,
                expected.zeta() / KM);
    }

    private String tdb(double time) {
        return new Publisher(plan.solarSystem()).tdb(time);
    }
}
