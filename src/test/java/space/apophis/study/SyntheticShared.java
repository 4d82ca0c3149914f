package space.apophis.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.ReconstructionResult;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;
import space.apophis.study.result.When;

/** One launch for two craft in closed form, and visitors on straight lines about the asteroid. */
public final class SyntheticShared {

    private static final LocalDate FIRST = LocalDate.parse("2028-04-15");
    private static final int DAYS = 30;
    private static final double LIMIT_DELTA_V = 1.55;
    private static final double LIMIT_PROPELLANT = 40;
    private static final double HOUR = 3600;

    private SyntheticShared() {}

    private static double deltaV(double day) {
        return 1.45 + 0.0012 * (day - 11) * (day - 11);
    }

    private static double propellant(double day) {
        return 31 + 0.1 * (day - 20) * (day - 20);
    }

    /** A quarter of the way from one asymptote to the other costs a tenth of the whole. */
    private static SharedLaunchResult.FrontPoint between(double day, double share) {
        return new SharedLaunchResult.FrontPoint(
                15.5 - share,
                35 - 4 * share,
                30 + 3 * share,
                deltaV(day) + 0.22 * share * share,
                propellant(day) + 14 * (1 - share) * (1 - share));
    }

    public static SharedLaunchResult sharedLaunch() {
        final List<SharedLaunchResult.Day> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            days.add(day(day));
        }
        final List<SharedLaunchResult.Day> both =
                days.stream().filter(SharedLaunchResult.Day::bothFit).toList();
        final List<SharedLaunchResult.FrontPoint> front = new ArrayList<>();
        for (int i = 0; i <= 6; i++) {
            front.add(between(14, i / 6.0));
        }
        return new SharedLaunchResult(
                "rendezvous",
                "ion craft",
                LIMIT_DELTA_V,
                LIMIT_PROPELLANT,
                1400,
                480,
                days,
                both.get(0).launchUtc(),
                both.get(both.size() - 1).launchUtc(),
                FIRST.plusDays(14) + "T00:00:00.000Z",
                front);
    }

    private static SharedLaunchResult.Day day(int day) {
        final boolean rendezvous = deltaV(day) <= LIMIT_DELTA_V;
        final boolean ion = propellant(day) <= LIMIT_PROPELLANT;
        // The share of the way at which the limit of propellant is just met.
        final double share = 1 - Math.sqrt(Math.max(0, Math.min(1, (LIMIT_PROPELLANT - propellant(day)) / 14)));
        final SharedLaunchResult.FrontPoint shared = ion ? between(day, share) : null;
        final boolean both = rendezvous && shared != null && shared.deltaVKmS() <= LIMIT_DELTA_V;
        return new SharedLaunchResult.Day(
                FIRST.plusDays(day) + "T00:00:00.000Z",
                SyntheticFlyby.seconds(FIRST.plusDays(day) + "T00:00:00") + 69.184,
                between(day, 0),
                day == 3 ? null : between(day, 1),
                shared,
                shared == null ? null : 2300.0,
                rendezvous,
                ion,
                both,
                both
                        ? null
                        : !rendezvous
                                ? "rendezvous asks for too much"
                                : !ion ? "ion engines ask for too much" : "no asymptote serves both");
    }

    static List<ReconstructionResult> reconstructions() {
        return List.of(new ReconstructionResult(
                "a craft of others, reconstructed",
                true,
                List.of("the angle in the B-plane is chosen so that it returns", "the orbit is moved by 90,000 km"),
                12.5,
                "2027-03-16T03:28:50.816Z",
                10564,
                90_000.0,
                8.5,
                "2029-04-13T21:44:50.816Z",
                39_000.0,
                "a talk",
                line(2e5, 9e4, -3e4, 5.1, -1.2, 0.4)));
    }

    public static List<VisitorResult> visitors() {
        return List.of(
                new VisitorResult(
                        "rendezvous",
                        "transfer",
                        "one",
                        "this scenario",
                        NEAREST,
                        20,
                        0.01,
                        line(20, 5, -3, 1e-5, 2e-6, 0)),
                new VisitorResult(
                        "ion craft",
                        "trajectory",
                        "another",
                        "this scenario",
                        NEAREST,
                        8e6,
                        4.5,
                        line(8e6, 1e6, 0, 4.5, 1.1, -0.6)),
                new VisitorResult(
                        "a craft of others, reconstructed",
                        "reconstruction",
                        "a third",
                        "reconstructed from published figures",
                        NEAREST,
                        2e5,
                        5.1,
                        line(2e5, 9e4, -3e4, 5.1, -1.2, 0.4)));
    }

    private static final When NEAREST = new When(SyntheticFlyby.CLOSEST, "2029-04-13T21:45:00Z");

    /** Each hour of four days about the encounter. */
    private static List<VisitorSample> line(double x, double y, double z, double u, double v, double w) {
        final List<VisitorSample> path = new ArrayList<>();
        final double middle = HOUR * Math.rint(SyntheticFlyby.CLOSEST / HOUR);
        for (int hour = -48; hour <= 48; hour++) {
            final double t = HOUR * hour;
            path.add(new VisitorSample(middle + t, x + u * t, y + v * t, z + w * t, 38_011 + 6 * Math.abs(t)));
        }
        return path;
    }
}
