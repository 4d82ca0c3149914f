package space.apophis.study.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.OrbitSample;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.KeyholeGrid;
import space.apophis.encounter.KeyholeSearch;
import space.apophis.encounter.LineOfVariations;
import space.apophis.encounter.ResonantReturns;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.KeyholeSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.KeyholeResult;

/** Resonant returns after a pass by Earth, placed by orbits flown to the return, beside Öpik's theory. */
public final class KeyholeStudy {

    private final FlightPlan plan;
    private final CloseApproach pass;
    private final BatchPropagation propagation;
    private final Double zetaSigma;
    private final KeyholeTheory theory;

    /**
     * @param pass of the nominal orbit
     * @param propagation of the orbits that look for returns
     * @param zetaSigma of the nominal orbit, m; null without a covariance
     */
    public KeyholeStudy(FlightPlan plan, CloseApproach pass, BatchPropagation propagation, Double zetaSigma) {
        this.plan = plan;
        this.pass = pass;
        this.propagation = propagation;
        this.zetaSigma = zetaSigma;
        this.theory = new KeyholeTheory(plan, pass, zetaSigma);
    }

    /** Whole years after a pass up to which the ephemerides cover a return. */
    public static int mostYears(FlightPlan plan, CloseApproach pass) {
        final double covered = plan.attractedUntil() - pass.time() - KeyholeSearch.MARGIN;
        return (int) (covered / ResonantReturns.SIDEREAL_YEAR);
    }

    /** All returns found, those that theory alone places among them, by year and zeta. */
    public List<KeyholeResult> search(KeyholeSpec spec, Progress progress) {
        final KeyholeSearch search = search();
        final List<KeyholeSearch.Keyhole> flown =
                search.search(KeyholeGrid.even(spec.reach(), spec.step()), spec.years(), progress);
        final double nominal = search.nominalZeta();
        final List<ResonantReturns.ResonantReturn> expectations = theory.returns(nominal, spec.reach(), spec.years());
        final List<KeyholeResult> results = new ArrayList<>();
        for (KeyholeSearch.Keyhole keyhole : flown) {
            results.add(result(keyhole, nominal, expectations));
        }
        expectations.stream()
                .filter(expected -> flown.stream()
                        .noneMatch(k -> k.orbits() == expected.revolutions() && k.years() == expected.years()))
                .forEach(expected -> results.add(theory.result(expected, nominal)));
        results.sort(Comparator.comparingInt(KeyholeResult::years).thenComparingDouble(KeyholeResult::zetaKm));
        return results;
    }

    /** The returns found by flights alone, by year and zeta: also those of orbits of which the nominal one strikes. */
    public List<KeyholeResult> flown(KeyholeGrid grid, int years, Progress progress) {
        final KeyholeSearch search = search();
        return search.search(grid, years, progress).stream()
                .map(keyhole -> result(keyhole, search.nominalZeta(), List.of()))
                .toList();
    }

    private KeyholeSearch search() {
        final LineOfVariations line = new LineOfVariations(
                OrbitSample.nominal(plan.orbit()), plan.solarSystem().planets().gm(Body.SUN));
        return new KeyholeSearch(propagation, line, plan.orbit().epoch(), pass.time());
    }

    private KeyholeResult result(
            KeyholeSearch.Keyhole keyhole, double nominalZeta, List<ResonantReturns.ResonantReturn> expectations) {
        final Optional<ResonantReturns.ResonantReturn> expected = expectations.stream()
                .filter(r -> r.revolutions() == keyhole.orbits() && r.years() == keyhole.years())
                .min(Comparator.comparingDouble(r -> FastMath.abs(r.zeta() - keyhole.zeta())));
        final double distance = keyhole.zeta() - nominalZeta;
        return new KeyholeResult(
                keyhole.orbits(),
                keyhole.years(),
                Publisher.year(keyhole.returnTime()),
                Publisher.km(keyhole.zeta()),
                Publisher.km(keyhole.width()),
                Publisher.km(distance),
                zetaSigma == null ? null : distance / zetaSigma,
                true,
                Publisher.km(keyhole.returnDistance()),
                expected.map(r -> Publisher.km(r.zeta())).orElse(null));
    }
}
