package space.apophis.chart.trajectory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.CruiseResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TransferResult;

/**
 * The one option that is drawn as a path: the nominal one, or the first that has what is needed.
 *
 * @param option the transfer
 */
public record DrawnTransfer(TransferResult option) {

    /** Seconds between points of a distance curve: a tenth of a day. */
    private static final double STEP = 8640;

    private static final double HOUR = 3600;
    private static final double AFTERWARDS = 5 * 86400;

    /** Of options with a path. */
    public static Optional<DrawnTransfer> withPath(StudyResult result) {
        return first(result, DrawnTransfer::hasPath);
    }

    /** Of options with a path and the masses along it. */
    public static Optional<DrawnTransfer> withMasses(StudyResult result) {
        return first(
                result,
                option -> hasPath(option)
                        && option.launchMassKg() != null
                        && option.burns() != null
                        && !option.burns().isEmpty());
    }

    private static boolean hasPath(TransferResult option) {
        return option.path() != null
                && option.path().size() > 1
                && option.earthPath() != null
                && option.asteroidPath() != null;
    }

    private static Optional<DrawnTransfer> first(StudyResult result, Predicate<TransferResult> has) {
        List<TransferResult> options = result.launchPeriod().transfers() == null
                ? List.of()
                : result.launchPeriod().transfers();
        return options.stream()
                .filter(has)
                .filter(option -> option.label().equals("nominal"))
                .findFirst()
                .or(() -> options.stream().filter(has).findFirst())
                .map(DrawnTransfer::new);
    }

    /** Distance from Earth through the cruise, km, against TDB seconds since J2000. */
    public List<Point> earthDistance() {
        return isFlown() ? cruise(CruiseResult::earthKm) : distance(option.earthPath());
    }

    /** Distance from the asteroid. */
    public List<Point> asteroidDistance() {
        return isFlown() ? cruise(CruiseResult::asteroidKm) : distance(option.asteroidPath());
    }

    /** Whether it was flown in full dynamics, which is then what is drawn. */
    public boolean isFlown() {
        return option.flown() != null && option.flown().cruise().size() > 1;
    }

    private List<Point> cruise(ToDoubleFunction<CruiseResult> quantity) {
        return option.flown().cruise().stream()
                .map(sample -> new Point(sample.secondsTdb(), quantity.applyAsDouble(sample)))
                .toList();
    }

    private List<Point> distance(List<StateSample> other) {
        SampledPath body = new SampledPath(other);
        return new SampledPath(option.path())
                .refined(STEP).samples().stream()
                        .filter(sample -> body.covers(sample.secondsTdb()))
                        .map(sample -> new Point(
                                sample.secondsTdb(),
                                Ecliptic.position(sample)
                                        .minus(Ecliptic.position(body.at(sample.secondsTdb())))
                                        .norm()))
                        .toList();
    }

    /** Mass from launch until some days after the last burn, kg, against TDB seconds since J2000: it falls in burns. */
    public List<Point> mass() {
        if (isFlown()) {
            List<Point> flown = new ArrayList<>(cruise(CruiseResult::massKg));
            Point last = flown.get(flown.size() - 1);
            flown.add(new Point(last.x() + AFTERWARDS, last.y()));
            return flown;
        }
        List<Point> mass = new ArrayList<>(List.of(new Point(start(), option.launchMassKg())));
        for (BurnResult burn : option.burns()) {
            double half = HOUR / 2 * burn.durationHours();
            mass.add(new Point(burn.secondsTdb() - half, burn.massBeforeKg()));
            mass.add(new Point(burn.secondsTdb() + half, burn.massAfterKg()));
        }
        Point last = mass.get(mass.size() - 1);
        mass.add(new Point(Math.max(end(), last.x()) + AFTERWARDS, last.y()));
        return mass;
    }

    /** The burns of each kind, which share a label: those of a braking sequence lie within days of each other. */
    public Collection<List<BurnResult>> burnsByKind() {
        Map<String, List<BurnResult>> kinds = new LinkedHashMap<>();
        List<BurnResult> burns = option.burns() == null ? List.of() : option.burns();
        burns.forEach(burn ->
                kinds.computeIfAbsent(burn.kind(), k -> new ArrayList<>()).add(burn));
        return kinds.values();
    }

    /** Launch, TDB seconds since J2000. */
    public double start() {
        return option.path().get(0).secondsTdb();
    }

    /** Arrival of the path, or the end of the flight, TDB seconds since J2000. */
    public double end() {
        if (isFlown()) {
            return option.flown()
                    .cruise()
                    .get(option.flown().cruise().size() - 1)
                    .secondsTdb();
        }
        return option.path().get(option.path().size() - 1).secondsTdb();
    }
}
