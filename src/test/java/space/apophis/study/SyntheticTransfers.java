package space.apophis.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.ArrivalState;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.CraftDistance;
import space.apophis.study.result.DeltaV;
import space.apophis.study.result.FlightResult;
import space.apophis.study.result.FlownMapResult;
import space.apophis.study.result.KeptLimitResult;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.LaunchGridSearch;
import space.apophis.study.result.LaunchState;
import space.apophis.study.result.LegCost;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.LimitsResult;
import space.apophis.study.result.MassState;
import space.apophis.study.result.OperationsResult;
import space.apophis.study.result.Passes;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.Place;
import space.apophis.study.result.ProximityResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.SpacecraftPathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;
import space.apophis.study.result.Way;
import space.apophis.study.result.When;
import space.apophis.study.result.WindowResult;

/** A launch period in closed form, a valley of delta v across launch and arrival days, sized like that to Apophis. */
public final class SyntheticTransfers {

    private static final LocalDate LAUNCH = LocalDate.parse("2028-04-01");
    private static final LocalDate ARRIVAL = LocalDate.parse("2029-01-15");
    private static final int LAUNCH_DAYS = 61;
    private static final int ARRIVAL_DAYS = 51;
    private static final double AU_KM = 149597870.7;
    private static final double YEAR = 365.25 * 86400;

    private SyntheticTransfers() {}

    /** Least, 1.45 km/s, for launch on 26 April and arrival on 19 February. */
    static double deltaV(int launch, int arrival) {
        final double along = (launch - 25) / 20.0;
        final double across = (arrival - 35 + (launch - 25) * 0.8) / 25.0;
        return 1.45 + 0.2 * along * along + 0.35 * across * across;
    }

    static double c3(int launch, int arrival) {
        return 15.5 - 0.22 * (launch - 25) + 0.004 * (launch - 25) * (launch - 25) + 0.03 * (35 - arrival);
    }

    static double declination(int launch, int arrival) {
        return 35 + 0.3 * (launch - 25) - 0.12 * (arrival - 35);
    }

    private static String day(LocalDate first, int days) {
        return first.plusDays(days) + "T00:00:00.000Z";
    }

    private static double seconds(LocalDate first, int days) {
        return SyntheticFlyby.seconds(first.plusDays(days) + "T00:00:00");
    }

    private static double mass(int launch, int arrival) {
        return 1400 * Math.exp(-deltaV(launch, arrival) / 2.854);
    }

    private static double before(int arrival) {
        return (SyntheticFlyby.CLOSEST - seconds(ARRIVAL, arrival)) / 86400;
    }

    static List<TrajectoryResult> transfers() {
        return List.of(
                transfer("open", 19, 35, 1.561, true, null),
                transfer("nominal", 25, 35, 1.458, true, null),
                transfer("close", 37, 27, null, false, "the correction stood still 4100 km from the target"),
                transfer("early arrival", 25, 20, null, null, null));
    }

    private static TrajectoryResult transfer(
            String label, int launch, int arrival, Double flown, Boolean converged, String reason) {
        final double from = seconds(LAUNCH, launch);
        final double to = seconds(ARRIVAL, arrival);
        final int later = flown == null ? 0 : 5;
        return new TrajectoryResult(
                label,
                true,
                false,
                new LaunchState(
                        new When(from, day(LAUNCH, launch)),
                        c3(launch, arrival) + (flown == null ? 0.0 : 0.1),
                        declination(launch, arrival),
                        28 + 0.95 * (launch - 25),
                        3.9,
                        flown == null ? null : declination(launch, arrival),
                        c3(launch, arrival),
                        declination(launch, arrival),
                        28 + 0.95 * (launch - 25),
                        3.9),
                new ArrivalState(
                        new When(to + later * 86400, day(ARRIVAL, arrival + later)),
                        new When(to, day(ARRIVAL, arrival)),
                        deltaV(launch, arrival),
                        before(arrival) - later,
                        before(arrival),
                        60 + arrival,
                        115,
                        3.2e7,
                        null,
                        null,
                        null),
                new DeltaV(deltaV(launch, arrival), flown, 0, 0),
                new MassState(
                        1400,
                        mass(launch, arrival),
                        mass(launch, arrival),
                        1400 - mass(launch, arrival),
                        flown == null ? null : mass(launch, arrival) + 30,
                        2000.0,
                        "h3-24"),
                new FlightResult(
                        converged,
                        flown == null ? null : 0.0012,
                        flown == null ? null : 0.0002,
                        flown == null ? null : 10,
                        flown == null
                                ? null
                                : new ProximityResult(
                                        50, new When(to + 19 * 86400, day(ARRIVAL, arrival + 19)), 1.6, 0.1)),
                new LimitsResult(
                        reason == null
                                ? List.of()
                                : List.of(new ShortfallResult(Shortfall.NOT_CONVERGED, null, null, null, reason)),
                        List.of(
                                new KeptLimitResult(Shortfall.LAUNCHER_MASS, null, 2000, 1400),
                                new KeptLimitResult(Shortfall.PROPELLANT, null, mass(launch, arrival), 750),
                                new KeptLimitResult(Shortfall.BURN_ELONGATION, "braking", 98 + launch, 5),
                                new KeptLimitResult(Shortfall.STATION_HOURS, "braking", 11.5, 8),
                                new KeptLimitResult(Shortfall.APPROACH_PHASE, "arrival", 60 + arrival, 90),
                                new KeptLimitResult(Shortfall.DETECTION, "arrival", 21, 14),
                                new KeptLimitResult(Shortfall.EPHEMERIS_ERROR, "arrival", 0.001, 2.75)),
                        operations(launch, arrival, to),
                        List.of(),
                        reason),
                legs(launch, arrival),
                new Passes(List.of(), List.of(), null),
                way(from, to));
    }

    private static OperationsResult operations(int launch, int arrival, double to) {
        final double burn = to - 7.5 * 86400;
        final double sight = to - 21 * 86400;
        return new OperationsResult(
                List.of(new OperationsResult.BurnContact(
                        "braking", new When(burn, day(ARRIVAL, arrival)), 98 + launch, 11.5, 12.25)),
                List.of(new OperationsResult.Approach(
                        "arrival",
                        "(99942) Apophis",
                        60 + arrival,
                        new OperationsResult.FirstSight(
                                new When(sight, day(ARRIVAL, arrival)), 21, 1.4e6, 0.001, 2.75))),
                List.of());
    }

    private static Way way(double from, double to) {
        final List<StateSample> craft = circle(from, to, 0.95, 1.05, 0.05);
        final List<TrajectorySample> samples = new ArrayList<>();
        for (int i = 0; i < craft.size(); i++) {
            final double share = i / 100.0;
            samples.add(new TrajectorySample(
                    craft.get(i), 0.95, 6700 + share * 3.2e7, 1000 + (1 - share) * 5e7, 1400 - 100 * share, 0, null));
        }
        return new Way(
                samples,
                circle(from, to, 1, 1, 0),
                circle(from, to, 0.95, 1.128, 0.05),
                new PathResult(List.of(craft)));
    }

    /** A launch, a braking of two burns four days apart, and an arrival. */
    private static List<LegResult> legs(int launch, int arrival) {
        final List<BurnResult> burns = burns(launch, arrival);
        final double after = burns.get(1).massAfterKg();
        return List.of(
                leg("launch", "EARTH", LAUNCH, launch, new LegCost(0, 0, 1400), List.of()),
                leg(
                        "braking",
                        null,
                        ARRIVAL,
                        arrival - 2,
                        new LegCost(deltaV(launch, arrival), 1400 - after, after),
                        burns),
                leg("arrival", "(99942) Apophis", ARRIVAL, arrival, new LegCost(0, 0, after), List.of()));
    }

    private static LegResult leg(
            String type, String body, LocalDate first, int days, LegCost cost, List<BurnResult> burns) {
        final StateSample at = onCircle(seconds(first, days), 0.95, 1.05, 0.05);
        return new LegResult(
                type,
                null,
                body,
                new When(at.secondsTdb(), day(first, days)),
                burns.isEmpty() ? null : new When(at.secondsTdb() + 4 * 86400, day(first, days + 4)),
                cost,
                null,
                null,
                burns,
                new Place(at.xKm(), at.yKm(), at.zKm()),
                null);
    }

    /** Half of the approach speed each, four days apart. */
    private static List<BurnResult> burns(int launch, int arrival) {
        final List<BurnResult> burns = new ArrayList<>();
        double mass = 1400;
        for (int i = 0; i < 2; i++) {
            final double half = deltaV(launch, arrival) / 2;
            final double after = mass * Math.exp(-half / 2.854);
            final int day = arrival - 2 + 4 * i;
            burns.add(new BurnResult(
                    new When(seconds(ARRIVAL, day), day(ARRIVAL, day)),
                    (mass - after) * 2854 / 26.3 / 3600,
                    half,
                    1e-5,
                    mass,
                    after));
            mass = after;
        }
        return burns;
    }

    private static List<StateSample> circle(double from, double to, double radius, double rate, double tilt) {
        final List<StateSample> samples = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            samples.add(onCircle(from + (to - from) * i / 100, radius, rate, tilt));
        }
        return samples;
    }

    private static StateSample onCircle(double t, double radiusAu, double rate, double tilt) {
        final double angle = 3.5 + 2 * Math.PI * rate * (t - SyntheticFlyby.CLOSEST) / YEAR;
        final double r = radiusAu * AU_KM;
        final double v = r * 2 * Math.PI * rate / YEAR;
        return new StateSample(
                t,
                r * Math.cos(angle),
                0.917 * r * Math.sin(angle),
                (0.398 + tilt) * r * Math.sin(angle),
                -v * Math.sin(angle),
                0.917 * v * Math.cos(angle),
                (0.398 + tilt) * v * Math.cos(angle));
    }

    static WindowResult window() {
        final List<LaunchDayResult> launches = new ArrayList<>();
        for (int launch = 0; launch < LAUNCH_DAYS; launch++) {
            int best = 21;
            for (int arrival = 21; arrival <= 35; arrival++) {
                best = deltaV(launch, arrival) < deltaV(launch, best) ? arrival : best;
            }
            launches.add(day(launch, best));
        }
        final List<LaunchDayResult> arrivals = new ArrayList<>();
        for (int arrival = 21; arrival <= 35; arrival++) {
            int best = 0;
            for (int launch = 0; launch < LAUNCH_DAYS; launch++) {
                best = deltaV(launch, arrival) < deltaV(best, arrival) ? launch : best;
            }
            arrivals.add(day(best, arrival));
        }
        final List<LaunchDayResult> within =
                launches.stream().filter(LaunchDayResult::within).toList();
        return new WindowResult(
                within.get(0).launchUtc(),
                within.get(within.size() - 1).launchUtc(),
                within.get(0).launchUtc(),
                within.get(within.size() - 1).launchUtc(),
                new WindowResult.Limit("deltaV", 1.55, null, null, null),
                day(ARRIVAL, 21),
                day(ARRIVAL, 35),
                new WindowResult.Best(1.45, mass(25, 35), c3(25, 35), null),
                launches,
                arrivals);
    }

    private static LaunchDayResult day(int launch, int arrival) {
        return new LaunchDayResult(
                day(LAUNCH, launch),
                seconds(LAUNCH, launch),
                day(ARRIVAL, arrival),
                seconds(ARRIVAL, arrival),
                deltaV(launch, arrival),
                c3(launch, arrival),
                declination(launch, arrival),
                launch == 3 ? null : mass(launch, arrival),
                null,
                before(arrival),
                deltaV(launch, arrival) <= 1.55);
    }

    /** Less the later it hits, and the lighter what hits is. */
    private static double shift(int launch, int arrival) {
        return 0.0005 * mass(launch, arrival) * before(arrival);
    }

    static LaunchGridResult launchGrid() {
        final List<String> launchUtc = new ArrayList<>();
        final List<Double> launch = new ArrayList<>();
        for (int i = 0; i < LAUNCH_DAYS; i++) {
            launchUtc.add(day(LAUNCH, i));
            launch.add(seconds(LAUNCH, i));
        }
        final List<String> arrivalUtc = new ArrayList<>();
        final List<Double> arrival = new ArrayList<>();
        for (int j = 0; j < ARRIVAL_DAYS; j++) {
            arrivalUtc.add(day(ARRIVAL, j));
            arrival.add(seconds(ARRIVAL, j));
        }
        return new LaunchGridResult(
                new LaunchGridResult.Days(launchUtc, launch, arrivalUtc, arrival, SyntheticFlyby.CLOSEST),
                matrix(SyntheticTransfers::c3),
                matrix(SyntheticTransfers::declination),
                matrix(SyntheticTransfers::deltaV),
                matrix(SyntheticTransfers::deltaV),
                matrix(SyntheticTransfers::mass),
                matrix((i, j) -> 3000 - 50 * c3(i, j)),
                new LaunchGridResult.Hits(
                        matrix(SyntheticTransfers::shift), matrix((i, j) -> 40_000 + shift(i, j)), seconds(LAUNCH, 4)),
                new LaunchGridSearch(
                        LAUNCH_DAYS,
                        ARRIVAL_DAYS,
                        0,
                        1400,
                        132712440041.27942,
                        launch.stream().map(SyntheticTransfers::circling).toList(),
                        arrival.stream().map(SyntheticTransfers::circling).toList()));
    }

    /** Once about the Sun in a year. */
    private static StateSample circling(double seconds) {
        final double angle = 2e-7 * seconds;
        return new StateSample(
                seconds,
                1.5e8 * Math.cos(angle),
                1.5e8 * Math.sin(angle),
                0,
                -30 * Math.sin(angle),
                30 * Math.cos(angle),
                0);
    }

    private interface Cell {
        double at(int launch, int arrival);
    }

    /** Without a transfer in one corner, as where the positions are aligned. */
    private static List<List<Double>> matrix(Cell cell) {
        final List<List<Double>> rows = new ArrayList<>();
        for (int i = 0; i < LAUNCH_DAYS; i++) {
            final List<Double> row = new ArrayList<>();
            for (int j = 0; j < ARRIVAL_DAYS; j++) {
                row.add(i > 57 && j < 3 ? null : Math.round(cell.at(i, j) * 1e4) / 1e4);
            }
            rows.add(row);
        }
        return rows;
    }

    static List<FlownMapResult> flownMap() {
        return List.of(
                new FlownMapResult(day(LAUNCH, 0), day(ARRIVAL, 0), 1.6, 1.61, 15, 15.2, null),
                new FlownMapResult(day(LAUNCH, 5), day(ARRIVAL, 0), 1.5, null, 14, 14, "no conic leads there"));
    }

    static List<SpacecraftPathResult> spacecraft() {
        final List<CraftDistance> distances = new ArrayList<>();
        final double from = seconds(LAUNCH, 10);
        final double to = seconds(ARRIVAL, 10);
        for (int i = 0; i <= 200; i++) {
            final double share = i / 200.0;
            distances.add(new CraftDistance(
                    from + share * (to - from), 1e4 + share * 3e7, 500 + Math.pow(1 - share, 2) * 8e7));
        }
        return List.of(new SpacecraftPathResult(
                "another design",
                "CRAFT",
                "a closed form",
                "2028-04-20T00:00:00.000",
                "2029-02-10T00:00:00.000",
                "2029-02-10T00:00:00.000",
                500,
                0.001,
                62.9,
                distances,
                null));
    }
}
