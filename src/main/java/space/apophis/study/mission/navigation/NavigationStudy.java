package space.apophis.study.mission.navigation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import space.apophis.job.Progress;
import space.apophis.study.mission.navigation.NavigationPlan.Stop;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BudgetLine;
import space.apophis.study.result.CorrectionResult;
import space.apophis.study.result.CostPercentiles;
import space.apophis.study.result.FlownCheckResult;
import space.apophis.transfer.navigation.FlownSamples;
import space.apophis.transfer.navigation.LinearMap;
import space.apophis.transfer.navigation.NavigatedSample;
import space.apophis.transfer.navigation.NominalFlight;
import space.apophis.uncertainty.NormalDraws;
import space.apophis.uncertainty.SampleStatistics;

/** Samples of a flight with errors, on the linear map and flown. */
public final class NavigationStudy {

    private static final double PERCENT = 100.0;

    private final NavigationCase navigated;
    private final List<Stop> stops;
    private final NominalFlight flight;
    private final LinearMap map;
    private final NormalDraws draws;
    private final List<NavigatedSample> samples;

    private NavigationStudy(NavigationCase navigated) {
        this.navigated = navigated;
        this.stops = NavigationPlan.of(navigated);
        this.flight = navigated.flight();
        this.map = LinearMap.about(
                flight,
                navigated.injectionError(),
                navigated.navigation().targetPosition(),
                stops.stream().map(Stop::node).toList());
        this.draws = new NormalDraws(navigated.seed(), map.deviates());
        this.samples = IntStream.range(0, navigated.samples())
                .mapToObj(i -> map.sample(draws.sample(i)))
                .toList();
    }

    /** Draws them. */
    static NavigationStudy of(NavigationCase navigated) {
        return new NavigationStudy(navigated);
    }

    /** Of a quantity of samples, m/s. */
    static CostPercentiles percentiles(double[] values) {
        final SampleStatistics statistics = new SampleStatistics(values);
        return new CostPercentiles(
                statistics.percentile(50.0), statistics.percentile(95.0), statistics.percentile(99.0));
    }

    /** Delta v without errors as flown, m/s. */
    double deterministic() {
        return navigated.flown().deltaV();
    }

    /** What calibrations, and burns changed for them, cost without any error, m/s. */
    double split() {
        return map.quiet().total() - deterministic();
    }

    /** What samples give beyond the flight without errors, on a line of the budget, m/s. */
    double[] beyond(BudgetLine line) {
        return samples.stream().mapToDouble(sample -> beyond(sample, line)).toArray();
    }

    private double beyond(NavigatedSample sample, BudgetLine line) {
        double sum = 0.0;
        for (int k = 0; k < stops.size(); k++) {
            if (stops.get(k).line() == line) {
                sum += sample.deltaV()[k] - nominal(stops.get(k));
            }
        }
        return sum;
    }

    private static double nominal(Stop stop) {
        return switch (stop.node().kind()) {
            case BURN, THRUST -> stop.node().nominal().getNorm();
            case CALIBRATION, CORRECTION -> 0.0;
        };
    }

    /** Distance from where the craft was to be at the end, km. */
    SampleStatistics left() {
        return new SampleStatistics(samples.stream()
                .mapToDouble(sample -> Publisher.km(sample.left().getNorm()))
                .toArray());
    }

    /** Burn by burn, those of ion engines apart, whose errors alone count. */
    List<CorrectionResult> corrections() {
        final Publisher publisher = navigated.trajectoryCase().publisher();
        final List<CorrectionResult> results = new ArrayList<>();
        for (int k = 0; k < stops.size(); k++) {
            final int at = k;
            final Stop stop = stops.get(k);
            results.add(new CorrectionResult(
                    stop.label(),
                    CorrectionResult.Kind.valueOf(stop.node().kind().name()),
                    publisher.when(stop.date()),
                    nominal(stop),
                    percentiles(samples.stream()
                            .mapToDouble(sample -> sample.deltaV()[at])
                            .toArray()),
                    stop.line()));
        }
        return results;
    }

    /** The first of the samples in full dynamics; null where none is asked for, or thrust is not of an engine of one size. */
    FlownCheckResult flownCheck(Progress progress) {
        final int count = navigated.navigation().flownSamples();
        if (count == 0 || navigated.isIon()) {
            return null;
        }
        final FlownSamples flights =
                new FlownSamples(flight, map, navigated.isRendezvous() ? navigated.target() : null);
        final AtomicLong done = new AtomicLong();
        final List<NavigatedSample> flown = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> {
                    final NavigatedSample sample = flights.sample(draws.sample(i));
                    progress.report("flying samples with errors", done.incrementAndGet(), count);
                    return sample;
                })
                .toList();
        final double[] total = new double[count];
        final double[] statistical = new double[count];
        final double[] size = new double[count];
        final double[] place = new double[count];
        for (int i = 0; i < count; i++) {
            final NavigatedSample mapped = samples.get(i);
            size[i] = Math.abs(flown.get(i).total() - mapped.total());
            total[i] = PERCENT * size[i] / mapped.total();
            statistical[i] = PERCENT * size[i] / Math.abs(mapped.total() - deterministic());
            place[i] = Publisher.km(flown.get(i).left().distance(mapped.left()));
        }
        return new FlownCheckResult(
                count,
                most(total),
                most(statistical),
                new SampleStatistics(statistical).percentile(50.0),
                most(size),
                most(place));
    }

    private static double most(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
