package space.apophis.study.mission.navigation;

import java.util.List;
import java.util.stream.IntStream;
import space.apophis.scenario.mission.InjectionSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CostPercentiles;
import space.apophis.study.result.InjectionResult;
import space.apophis.study.result.ShortEnergyResult;
import space.apophis.transfer.navigation.CorrectionDelay;
import space.apophis.transfer.navigation.InjectionError;
import space.apophis.transfer.navigation.NavigationAim;
import space.apophis.transfer.navigation.NominalFlight;
import space.apophis.uncertainty.NormalDraws;
import space.apophis.units.Unit;

/** Errors of an injection and what their correction costs. */
public final class InjectionStudy {

    private static final int LAST_DAY = 60;
    private static final int MOST_SIGMAS = 3;

    private final NavigationCase navigated;
    private final InjectionSpec spec;
    private final NominalFlight flight;
    private final NavigationAim aim;
    private final List<double[]> errors;

    private InjectionStudy(NavigationCase navigated) {
        this.navigated = navigated;
        this.spec = navigated.mission().injection();
        this.flight = navigated.flight();
        this.aim = new NavigationAims(navigated).after(launch() + spec.firstCorrection());
        final InjectionError error = navigated.injectionError();
        final NormalDraws draws = new NormalDraws(navigated.seed(), InjectionError.DEVIATES);
        this.errors = IntStream.range(0, navigated.samples())
                .mapToObj(i -> error.drawn(draws.sample(i)))
                .toList();
    }

    /** Of a flight. */
    public static InjectionResult of(NavigationCase navigated) {
        return new InjectionStudy(navigated).result();
    }

    private double launch() {
        return navigated.flown().path().orElseThrow().trajectory().start();
    }

    private InjectionResult result() {
        final double first = spec.firstCorrection();
        if (!(launch() + first + Unit.DAY < aim.time())) {
            throw navigated.fault(
                    "injection.firstCorrection", "is not a day before where it is to lead, an earlier one is needed");
        }
        final CorrectionDelay then = CorrectionDelay.of(flight, aim, List.of(first, first + Unit.DAY));
        final CostPercentiles cost = percentiles(then, 0);
        final List<Double> days = IntStream.rangeClosed(1, LAST_DAY)
                .mapToObj(day -> day * Unit.DAY)
                .filter(day -> launch() + day + Unit.DAY < aim.time())
                .toList();
        final CorrectionDelay delay = CorrectionDelay.of(flight, aim, days);
        return new InjectionResult(
                Publisher.km2(spec.sigmaC3()),
                Publisher.degrees(spec.sigmaDeclination()),
                Publisher.degrees(spec.sigmaRightAscension()),
                new InjectionResult.First(
                        navigated.trajectoryCase().publisher().when(launch() + first),
                        first / Unit.DAY,
                        cost,
                        percentiles(then, 1).p99MS() - cost.p99MS()),
                IntStream.range(0, days.size())
                        .mapToObj(d -> new InjectionResult.Delay(days.get(d) / Unit.DAY, percentiles(delay, d)))
                        .toList(),
                shortEnergies(then),
                spec.source());
    }

    private CostPercentiles percentiles(CorrectionDelay delay, int day) {
        return NavigationStudy.percentiles(
                errors.stream().mapToDouble(error -> delay.deltaV(day, error)).toArray());
    }

    private List<ShortEnergyResult> shortEnergies(CorrectionDelay delay) {
        final ShortEnergy period = new ShortEnergy(navigated);
        return IntStream.rangeClosed(0, MOST_SIGMAS)
                .mapToObj(sigmas -> new ShortEnergyResult(
                        sigmas,
                        Publisher.km2(flight.excessVelocity().getNormSq() - sigmas * spec.sigmaC3()),
                        delay.deltaV(0, new double[] {-sigmas * spec.sigmaC3(), 0.0, 0.0}),
                        period.of(sigmas * spec.sigmaC3())))
                .toList();
    }
}
