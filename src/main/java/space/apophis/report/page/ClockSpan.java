package space.apophis.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortViewsResult;
import space.apophis.study.result.EventResult;
import space.apophis.study.result.InboundPath;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;

/**
 * A stretch of time that the clock of a page runs through; all times TDB seconds since J2000.
 *
 * @param scene what is seen then: "encounter", "escort", "transfer-2" for the third option, "swing-by-2-0" for its first swing-by
 * @param group under which a reader finds it
 * @param label of it
 * @param from first instant
 * @param to last instant
 * @param start instant shown at first
 * @param events in time order
 */
record ClockSpan(String scene, String group, String label, double from, double to, double start, List<Moment> events) {

    /** The scene of a craft beside the asteroid. */
    static final String ESCORT = "escort";

    /**
     * An event to jump to.
     *
     * @param t TDB seconds since J2000
     * @param label a few words
     */
    record Moment(double t, String label) {}

    /** Those of a result, its encounter first. */
    static List<ClockSpan> all(StudyResult result) {
        final List<ClockSpan> spans = new ArrayList<>();
        if (result.passes().encounter() != null) {
            spans.add(encounter(result));
        } else {
            PassPart.strike(result).ifPresent(inbound -> spans.add(strike(result, inbound)));
        }
        CameraPart.views(result).ifPresent(views -> spans.add(escort(result, views)));
        final List<TrajectoryResult> options = result.options();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).way().samples().size() > 1) {
                spans.add(transfer(result, options.get(i), "transfer-" + i));
            }
        }
        for (int i = 0; i < options.size(); i++) {
            final List<SwingByResult> swingBys = options.get(i).passes().swingBys();
            for (int k = 0; k < swingBys.size(); k++) {
                if (swingBys.get(k).path().size() > 1) {
                    spans.add(swingBy(options.get(i), swingBys.get(k), "swing-by-" + i + "-" + k));
                }
            }
        }
        return List.copyOf(spans);
    }

    private static ClockSpan encounter(StudyResult result) {
        final EncounterResult encounter = result.passes().encounter();
        final List<StateSample> path = encounter.asteroid();
        return new ClockSpan(
                "encounter",
                "Encounter",
                "Pass by " + CloseApproachResult.named(encounter.approach().body()),
                path.get(0).secondsTdb(),
                path.get(path.size() - 1).secondsTdb(),
                encounter.approach().secondsTdb(),
                aboutThePass(
                        result,
                        path.get(0).secondsTdb(),
                        path.get(path.size() - 1).secondsTdb()));
    }

    private static ClockSpan strike(StudyResult result, InboundPath inbound) {
        final List<StateSample> path = inbound.asteroid();
        final double from = path.get(0).secondsTdb();
        final double to = path.get(path.size() - 1).secondsTdb();
        return new ClockSpan(
                "encounter",
                "Encounter",
                "Strike on "
                        + CloseApproachResult.named(result.strikes().impact().body()),
                from,
                to,
                result.strikes().impact().entry().secondsTdb(),
                aboutThePass(result, from, to));
    }

    /** A craft beside the asteroid: phases as the first camera's frames have them, eclipses, and passes by other bodies. */
    private static ClockSpan escort(StudyResult result, EscortViewsResult views) {
        final double from = views.track().craft().get(0).secondsTdb();
        final double to =
                views.track().craft().get(views.track().craft().size() - 1).secondsTdb();
        final List<Moment> moments = new ArrayList<>();
        for (EscortPhaseResult phase : result.nearby().escort().phases()) {
            moments.add(new Moment(phase.start().secondsTdb(), capitalised(phase.name())));
        }
        views.eclipses().forEach(e -> moments.add(new Moment(e.from().secondsTdb(), "Sun hidden from the craft")));
        result.passes().closeApproaches().stream()
                .forEach(a ->
                        moments.add(new Moment(a.secondsTdb(), "Closest to " + CloseApproachResult.named(a.body()))));
        final double start = result.passes().closeApproaches().stream()
                .filter(a -> a.body().equals("EARTH") && from <= a.secondsTdb() && a.secondsTdb() <= to)
                .mapToDouble(CloseApproachResult::secondsTdb)
                .findFirst()
                .orElse(from);
        return new ClockSpan(
                ESCORT,
                "Escort",
                "Beside " + result.asteroid().designation(),
                from,
                to,
                start,
                within(moments, from, to));
    }

    private static List<Moment> aboutThePass(StudyResult result, double from, double to) {
        final List<Moment> moments = new ArrayList<>();
        if (result.sighting().events() != null) {
            result.sighting().events().stream()
                    .filter(event -> event.secondsTdb() != null)
                    .forEach(event -> moments.add(new Moment(event.secondsTdb(), label(event))));
        }
        result.passes().closeApproaches().stream()
                .filter(a -> moments.stream().noneMatch(m -> Math.abs(m.t() - a.secondsTdb()) < 1))
                .forEach(a ->
                        moments.add(new Moment(a.secondsTdb(), "Closest to " + CloseApproachResult.named(a.body()))));
        return within(moments, from, to);
    }

    private static String label(EventResult event) {
        return switch (event.kind()) {
            case "closestApproach" -> "Closest to Earth";
            case "moonApproach" -> "Closest to the Moon";
            case "geostationaryIn" -> "Within the geostationary distance";
            case "geostationaryOut" -> "Beyond the geostationary distance";
            case "equatorNorthward" -> "Over the equator, northward";
            case "equatorSouthward" -> "Over the equator, southward";
            case "highestLatitude" -> "Above its northernmost latitude";
            case "lowestLatitude" -> "Above its southernmost latitude";
            case "penumbraEntry" -> "Into Earth's penumbra";
            case "penumbraExit" -> "Out of Earth's penumbra";
            case "umbraEntry" -> "Into Earth's umbra";
            case "umbraExit" -> "Out of Earth's umbra";
            case "moonConjunction" -> "Nearest to the Moon in the sky";
            case "sunConjunction" -> "Nearest to the Sun in the sky";
            case "sunOpposition" -> "Farthest from the Sun in the sky";
            case "impact" -> "Enters the air";
            default -> capitalised(event.words());
        };
    }

    private static ClockSpan transfer(StudyResult result, TrajectoryResult option, String scene) {
        final List<TrajectorySample> samples = option.way().samples();
        final double from = samples.get(0).secondsTdb();
        final double to = samples.get(samples.size() - 1).secondsTdb();
        final List<Moment> moments = new ArrayList<>();
        option.legs().forEach(leg -> moments.addAll(of(leg)));
        if (result.passes().encounter() != null) {
            final CloseApproachResult approach = result.passes().encounter().approach();
            moments.add(
                    new Moment(approach.secondsTdb(), "Encounter with " + CloseApproachResult.named(approach.body())));
        }
        return new ClockSpan(scene, "Transfer", title(option), from, to, from, within(moments, from, to));
    }

    /** A leg at its instant, of burns each where it begins. */
    private static List<Moment> of(LegResult leg) {
        final String type = capitalised(leg.kind());
        final String name = leg.label() != null
                ? type + ", " + leg.label()
                : leg.body() != null && !leg.type().equals("launch")
                        ? type + ", " + CloseApproachResult.named(leg.body())
                        : type;
        if (leg.burns().size() < 2) {
            return List.of(new Moment(leg.secondsTdb(), name));
        }
        final List<Moment> burns = new ArrayList<>();
        for (int i = 0; i < leg.burns().size(); i++) {
            final BurnResult burn = leg.burns().get(i);
            burns.add(new Moment(
                    burn.begin().secondsTdb(),
                    name + ", burn " + (i + 1) + " of " + leg.burns().size()));
        }
        return burns;
    }

    private static ClockSpan swingBy(TrajectoryResult option, SwingByResult swingBy, String scene) {
        final List<StateSample> path = swingBy.path();
        final double lowest = swingBy.when().secondsTdb();
        return new ClockSpan(
                scene,
                "Swing-by of " + CloseApproachResult.named(swingBy.body()),
                title(option),
                path.get(0).secondsTdb(),
                path.get(path.size() - 1).secondsTdb(),
                lowest,
                List.of(new Moment(lowest, "Lowest over " + CloseApproachResult.named(swingBy.body()))));
    }

    /** An option by its label, and its launch day where the label does not have it. */
    private static String title(TrajectoryResult option) {
        final String day = option.launchUtc().substring(0, 10);
        final String label = capitalised(option.label());
        return label.contains(day) ? label : label + ", launch " + day;
    }

    private static List<Moment> within(List<Moment> moments, double from, double to) {
        return moments.stream()
                .filter(m -> from <= m.t() && m.t() <= to)
                .sorted(Comparator.comparingDouble(Moment::t))
                .toList();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
