package space.apophis.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.PublishedFigureResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.WindowResult;
import space.apophis.units.PlainLine;

/**
 * The craft of a run, for people: launch period, options, the legs of the best on several legs and published figures beside
 * it.
 */
record TrajectorySummary(StudyResult result) {

    private static final int DAY = 10;

    private static final List<String> OPTIONS = List.of(
            "option",
            "launch",
            "arrival",
            "C3/(km^2/s^2)",
            "DLA/deg",
            "dv/(km/s)",
            "flown/(km/s)",
            "v-infinity/(km/s)",
            "propellant/kg",
            "mass/kg",
            "days before");

    private static final List<String> LEGS = List.of(
            "leg",
            "label",
            "body",
            "time (UTC)",
            "flown (UTC)",
            "dv/(m/s)",
            "flown/(m/s)",
            "altitude/km",
            "propellant/kg");

    private static final List<String> FLYBYS =
            List.of("flyby", "time (UTC)", "speed/(km/s)", "distance/km", "phase/deg", "orbit sigma/km");

    private static final List<String> PUBLISHED = List.of("compared with", "unit", "figure", "computed", "flown");

    /** Lines and tables; empty where the scenario does not ask. */
    String text() {
        return launchPeriod() + trajectories();
    }

    private String launchPeriod() {
        return result.launchPeriod().transfers() == null
                        || result.launchPeriod().window() == null
                ? ""
                : period() + "\n" + options(result.launchPeriod().transfers());
    }

    private String period() {
        final WindowResult window = result.launchPeriod().window();
        if (window.firstLaunchUtc() == null) {
            return "launch period: empty, no launch meets " + limit(window) + "; the best found is "
                    + (window.best().bestShiftKm() == null
                            ? number("%.3f km/s, ", window.best().bestDeltaVKmS())
                            : number("a shift of %,.1f km, ", window.best().bestShiftKm()))
                    + number("%.1f kg, ", window.best().bestDeliveredMassKg())
                    + number("C3 %.2f km^2/s^2", window.best().bestC3Km2S2());
        }
        final long days =
                window.launchDays().stream().filter(day -> day.within()).count();
        return "launch period: " + day(window.firstLaunchUtc()) + " to " + day(window.lastLaunchUtc()) + " ("
                + days + (days == 1 ? " launch date) with " : " launch dates) with ") + limit(window)
                + ", arrival " + day(window.firstArrivalUtc()) + " to " + day(window.lastArrivalUtc())
                + (window.asOnConics()
                        ? ""
                        : "; on conics " + day(window.firstLaunchConicUtc()) + " to "
                                + day(window.lastLaunchConicUtc()));
    }

    private static String limit(WindowResult window) {
        if (window.limit().limitDeltaVKmS() != null) {
            return number("dv at most %.3f km/s", window.limit().limitDeltaVKmS());
        }
        if (window.limit().limitShiftKm() != null) {
            return number("a shift of at least %,.1f km", window.limit().limitShiftKm());
        }
        return window.limit().limitDeliveredMassKg() != null
                ? number("at least %.1f kg delivered", window.limit().limitDeliveredMassKg())
                : number("C3 at most %.2f km^2/s^2", window.limit().limitC3Km2S2());
    }

    private String trajectories() {
        if (result.trajectories().options() == null) {
            return "";
        }
        final StringBuilder text =
                new StringBuilder(options(result.trajectories().options()));
        text.append(table(
                LEGS,
                result.trajectories().options().get(0).legs().stream()
                        .map(TrajectorySummary::leg)
                        .toList()));
        if (!result.trajectories().options().get(0).passes().flybys().isEmpty()) {
            text.append(table(
                    FLYBYS,
                    result.trajectories().options().get(0).passes().flybys().stream()
                            .map(TrajectorySummary::flyby)
                            .toList()));
        }
        if (result.trajectories().declinationPrice() != null) {
            text.append("  limit on the launch declination at which the first burns are as flown: ")
                    .append(number(
                            "%.2f deg", result.trajectories().declinationPrice().impliedDeclinationDeg()))
                    .append(" (inferred)\n");
        }
        if (result.trajectories().published() != null) {
            text.append(table(
                    PUBLISHED,
                    result.trajectories().published().stream()
                            .map(TrajectorySummary::figure)
                            .toList()));
        }
        return text.toString();
    }

    /** A table, and a line for each of which more is to be said. */
    private static String options(List<TrajectoryResult> options) {
        final boolean hits = options.stream().anyMatch(option -> option.end().shiftKm() != null);
        return table(
                        hits
                                ? Stream.concat(OPTIONS.stream(), Stream.of("shift/km"))
                                        .toList()
                                : OPTIONS,
                        options.stream()
                                .map(option -> hits
                                        ? Stream.concat(
                                                        option(option).stream(),
                                                        Stream.of(number(
                                                                "%,.1f",
                                                                option.end().shiftKm())))
                                                .toList()
                                        : option(option))
                                .toList())
                + options.stream()
                        .filter(option -> option.limits().reason() != null)
                        .map(option -> "  "
                                + PlainLine.of(
                                        option.label() + ": " + option.limits().reason()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String table(List<String> header, List<List<String>> rows) {
        return new TextTable(header, rows).text("  ");
    }

    private static List<String> option(TrajectoryResult option) {
        return List.of(
                PlainLine.of(option.label()),
                day(option.launchUtc()),
                day(option.arrivalUtc()),
                number("%.2f", option.c3Km2S2()),
                number("%.1f", option.launchDeclinationDeg()),
                number("%.3f", option.deltaV().deltaVConicKmS()),
                number("%.3f", option.deltaV().deltaVFlownKmS()),
                number("%.3f", option.end().arrivalVInfinityKmS()),
                number("%,.1f", option.mass().propellantKg()),
                number("%,.0f", option.mass().deliveredMassKg()),
                number("%.1f", option.end().daysBeforeEncounter()));
    }

    private static List<String> leg(LegResult leg) {
        return List.of(
                leg.type(),
                leg.label() == null ? "" : PlainLine.of(leg.label()),
                leg.body() == null ? "" : PlainLine.of(leg.body()),
                leg.onConics().when().utc(),
                leg.conic() == null ? "-" : leg.utc(),
                number("%.1f", 1e3 * leg.onConics().cost().deltaVKmS()),
                number("%.1f", leg.conic() == null ? null : 1e3 * leg.deltaVKmS()),
                number("%,.0f", leg.altitudeKm()),
                number("%.1f", leg.propellantKg()));
    }

    private static List<String> flyby(FlybyResult flyby) {
        return List.of(
                PlainLine.of(flyby.body()),
                flyby.when().utc(),
                number("%.3f", flyby.speedKmS()),
                number("%,.0f", flyby.distanceKm()),
                number("%.1f", flyby.geometry().sunPhaseDeg()),
                number("%,.1f", flyby.orbitSigmaKm()));
    }

    private static List<String> figure(PublishedFigureResult figure) {
        return List.of(
                PlainLine.of(figure.words()),
                figure.unit(),
                number("%,.1f", figure.published()),
                number("%,.1f", figure.computed()),
                number("%,.1f", figure.flown()));
    }

    private static String day(String utc) {
        return utc.substring(0, DAY);
    }

    private static String number(String format, Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, format, value);
    }
}
