package space.apophis.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import space.apophis.chart.launch.LaunchWindowSeries;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Stretches;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.UtcClock;
import space.apophis.chart.trajectory.DrawnTrajectory;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.IntervalResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.SiteComplex;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/** What of a result stands above the Gantt rows of the programme, against milliseconds UTC. */
final class AlongsideSeries {

    /** Nearer to the middle of Earth, where a conic begins, no range is drawn. */
    static final double LOWEST_KM = 1e4;

    /** Seconds; samples further apart are not joined. */
    private static final double GAP = 20 * 86400.0;

    private static final double SECONDS_PER_HOUR = 3600.0;

    /**
     * A span of time in a row of its own.
     *
     * @param name of the row
     * @param spans each from and to, as x and y
     * @param text beside it; empty for none
     */
    record Bar(String name, List<Point> spans, String text) {

        Bar {
            spans = List.copyOf(spans);
        }
    }

    private final StudyResult result;

    /** @param result one with an encounter and a programme */
    AlongsideSeries(StudyResult result) {
        this.result = result;
    }

    /** The pass that the scenario chooses. */
    double encounter() {
        return millis(result.passes().encounter().approach().secondsTdb());
    }

    /** Distance from the centre of Earth then, km. */
    double encounterRange() {
        return asteroidRange().stream()
                .flatMap(List::stream)
                .min(Comparator.comparingDouble(point -> Math.abs(point.x() - encounter())))
                .map(Point::y)
                .orElse(LOWEST_KM);
    }

    /** UTC of a TDB instant; the difference of the two scales is that of the encounter, which changes by leap seconds only. */
    private double millis(double secondsTdb) {
        return TdbClock.millis(secondsTdb)
                - 1000 * TdbClock.tdbMinusUtc(result.passes().encounter().approach());
    }

    /** Distance of the asteroid from the centre of Earth, km: over the days shown, the flights and the output. */
    List<List<Point>> asteroidRange() {
        final TreeMap<Double, Double> range = new TreeMap<>();
        for (TrajectoryResult option : transfers()) {
            if (!option.way().asteroidPath().isEmpty()) {
                for (int i = 0; i < option.way().asteroidPath().size(); i++) {
                    final StateSample asteroid = option.way().asteroidPath().get(i);
                    range.put(
                            asteroid.secondsTdb(),
                            Ecliptic.position(asteroid)
                                    .minus(Ecliptic.position(
                                            option.way().earthPath().get(i)))
                                    .norm());
                }
            }
        }
        for (List<StateSample> geocentric : List.of(
                result.timeline().asteroid(),
                result.tables().geocentric(),
                PassedBody.of(result).isEarth() ? result.passes().encounter().asteroid() : List.<StateSample>of())) {
            geocentric.forEach(sample ->
                    range.put(sample.secondsTdb(), Ecliptic.position(sample).norm()));
        }
        return stretches(range);
    }

    private List<List<Point>> stretches(TreeMap<Double, Double> range) {
        return Stretches.of(range.keySet(), (before, seconds) -> seconds - before <= GAP).stream()
                .map(stretch -> stretch.stream()
                        .map(seconds -> new Point(millis(seconds), range.get(seconds)))
                        .toList())
                .toList();
    }

    /** Distance of the spacecraft of the drawn option from Earth, km; empty without one. */
    List<Point> craftRange() {
        return DrawnTrajectory.ofTransfers(result).stream()
                .flatMap(drawn -> drawn.option().way().samples().stream())
                .filter(sample -> sample.earthKm() >= LOWEST_KM)
                .map(sample -> new Point(millis(sample.secondsTdb()), sample.earthKm()))
                .toList();
    }

    /** Launch period, cruise, braking and hold of the drawn option; empty without one. */
    List<Bar> phases() {
        final TrajectoryResult option =
                DrawnTrajectory.ofTransfers(result).map(DrawnTrajectory::option).orElse(null);
        if (option == null) {
            return List.of();
        }
        final List<Bar> phases = new ArrayList<>();
        if (result.launchPeriod().window() != null
                && result.launchPeriod().window().firstLaunchUtc() != null) {
            phases.add(bar(
                    "Launch period",
                    UtcClock.millis(result.launchPeriod().window().firstLaunchUtc()),
                    UtcClock.millis(result.launchPeriod().window().lastLaunchUtc()),
                    LaunchWindowSeries.period(result.launchPeriod().window())));
        }
        final double launch = UtcClock.millis(option.launchUtc());
        final double arrival = UtcClock.millis(option.arrivalUtc());
        phases.add(bar("Cruise", launch, arrival, days(launch, arrival)));
        final Optional<LegResult> braking = option.legs().stream()
                .filter(leg -> leg.type().equals("braking") && !leg.burns().isEmpty())
                .findFirst();
        if (braking.isPresent()) {
            final List<BurnResult> burns = braking.get().burns();
            final BurnResult last = burns.get(burns.size() - 1);
            final double begin = millis(burns.get(0).begin().secondsTdb());
            final double end = millis(last.begin().secondsTdb() + SECONDS_PER_HOUR * last.durationHours());
            phases.add(bar(
                    "Braking",
                    begin,
                    end,
                    burns.size() + " burns, "
                            + Numbers.format("0.000", braking.get().deltaVKmS()) + " km/s"));
            final double there = Math.max(end, arrival);
            if (there < encounter()) {
                phases.add(
                        bar("At the asteroid", there, encounter(), days(there, encounter()) + " before the encounter"));
            }
        }
        return phases;
    }

    private static Bar bar(String name, double from, double to, String text) {
        return new Bar(name, List.of(new Point(from, to)), text);
    }

    private static String days(double from, double to) {
        return Math.round((to - from) / UtcClock.ofDays(1)) + " days";
    }

    /**
     * An option of the scenario at its launch.
     *
     * @param place milliseconds UTC and Δv as flown, km/s; on conics where it was not flown
     * @param text of its Δv and arrival
     */
    record Option(String name, OptionSign sign, Point place, String text) {}

    /** The options of the scenario, each with a sign of its own. */
    List<Option> options() {
        final List<Option> options = new ArrayList<>();
        for (TrajectoryResult option : transfers()) {
            options.add(new Option(
                    option.label(),
                    OptionSign.of(options.size()),
                    new Point(
                            UtcClock.millis(option.launchUtc()), option.deltaV().leading()),
                    UtcClock.date(option.launchUtc()) + ", "
                            + Numbers.format("0.000", option.deltaV().leading()) + " km/s, arrives "
                            + UtcClock.date(option.arrivalUtc())));
        }
        return options;
    }

    /**
     * When a complex of sites has the asteroid.
     *
     * @param above its horizon
     * @param dark those of them with the Sun far enough below it
     */
    record Seen(String name, List<Point> above, List<Point> dark) {}

    /** The complexes that see it, as of the first of their sites. */
    List<Seen> sites() {
        return result.sighting().complexes().stream()
                .filter(complex -> !complex.first().visibility().visible().isEmpty())
                .map(complex -> new Seen(
                        shortName(complex),
                        spans(complex.first().visibility().visible()),
                        spans(complex.first().visibility().visibleAtNight())))
                .toList();
    }

    private static List<Point> spans(List<IntervalResult> spans) {
        return spans.stream()
                .map(span -> new Point(UtcClock.millis(span.fromUtc()), UtcClock.millis(span.toUtc())))
                .toList();
    }

    /** The words with which all its names begin and how many they are, or each name without its last word. */
    private static String shortName(SiteComplex complex) {
        final List<String> names =
                complex.sites().stream().map(SiteResult::name).toList();
        if (names.size() == 1) {
            return names.get(0);
        }
        final String[] first = names.get(0).split(" ");
        for (int words = first.length - 1; words > 0; words--) {
            final String start = String.join(" ", Arrays.asList(first).subList(0, words));
            if (names.stream().allMatch(name -> name.startsWith(start + " "))) {
                return start + ", " + names.size() + " dishes";
            }
        }
        return names.stream().map(name -> name.replaceFirst(" \\S+$", "")).collect(Collectors.joining(", "));
    }

    /** Days of which the observation tells: those of the ground track. */
    Optional<Point> observed() {
        return Optional.ofNullable(result.sighting().groundTrack())
                .filter(track -> !track.isEmpty())
                .map(track -> new Point(
                        UtcClock.millis(track.get(0).utc()),
                        UtcClock.millis(track.get(track.size() - 1).utc())));
    }

    private List<TrajectoryResult> transfers() {
        return result.launchPeriod().transfers() == null
                ? List.of()
                : result.launchPeriod().transfers();
    }
}
