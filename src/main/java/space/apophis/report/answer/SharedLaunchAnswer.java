package space.apophis.report.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.report.answer.Card.Judgement;
import space.apophis.report.answer.Card.Line;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.SharedLaunchResult.Day;
import space.apophis.study.result.StudyResult;

/** One launch for two craft: the days that serve both, the best of them, and the limits. */
record SharedLaunchAnswer(StudyResult result) implements CraftAnswer {

    /** As many rows as a sheet has room for. */
    private static final int MOST = 20;

    private SharedLaunchResult shared() {
        return result.trajectories().sharedLaunch();
    }

    private long count(Predicate<Day> fits) {
        return shared().days().stream().filter(fits).count();
    }

    /** The one that costs the rendezvous least. */
    private Optional<Day> best() {
        return shared().days().stream()
                .filter(Day::bothFit)
                .min(Comparator.comparingDouble(day -> day.shared().deltaVKmS()));
    }

    /** What is left of the launcher when it has lifted both. */
    private double margin(Day day) {
        return day.launcherMassKg() - shared().rendezvousMassKg() - shared().ionMassKg();
    }

    @Override
    public String verdict() {
        final long both = count(Day::bothFit);
        if (shared().firstUtc() == null || best().isEmpty()) {
            return "No launch day of the " + shared().days().size()
                    + " tried serves both craft with one asymptote: the " + shared().rendezvousLabel()
                    + " alone fits on "
                    + count(Day::rendezvousFits) + " of them, the " + shared().ionLabel() + " alone on "
                    + count(Day::ionFits) + ".";
        }
        final Day best = best().orElseThrow();
        return "One launcher serves both craft on " + Wording.count(both, "day") + ", without a gap from "
                + Wording.span(shared().firstUtc(), shared().lastUtc()) + ", on conics. On the best, "
                + Wording.day(best.launchUtc()) + ", the " + shared().rendezvousLabel() + " takes "
                + Wording.kmS(best.shared().deltaVKmS()) + " and the " + shared().ionLabel() + " "
                + Numbers.format("0.0", best.shared().propellantKg()) + " kg of propellant.";
    }

    @Override
    public List<Card> cards() {
        final Card run = shared().firstUtc() == null
                ? Card.explained(
                        "Days for both",
                        "launch-period",
                        "none",
                        "of " + shared().days().size() + " tried")
                : Card.explained(
                        "Days for both",
                        "launch-period",
                        Wording.span(shared().firstUtc(), shared().lastUtc()),
                        Wording.count(Wording.days(shared().firstUtc(), shared().lastUtc()), "day")
                                + " without a gap, on conics",
                        count(Day::bothFit) + " of " + shared().days().size() + " tried serve both");
        final Card alone = Card.of(
                "Each alone",
                count(Day::rendezvousFits) + " and " + count(Day::ionFits) + " days",
                shared().rendezvousLabel(),
                shared().ionLabel());
        if (best().isEmpty()) {
            return List.of(run, alone, limits(null));
        }
        final Day best = best().orElseThrow();
        return List.of(
                run,
                Card.of("Best launch day", Wording.day(best.launchUtc()), "least Δv of the rendezvous"),
                Card.explained(
                        "Δv and propellant then",
                        "delta-v",
                        Wording.kmS(best.shared().deltaVKmS()),
                        "of the rendezvous, "
                                + Numbers.format("0.000", best.rendezvousBest().deltaVKmS()) + " alone",
                        Numbers.format("0.0", best.shared().propellantKg()) + " kg of the ion engines, "
                                + Numbers.format("0.0", best.ionBest().propellantKg()) + " alone"),
                Card.explained(
                        "C3 of the launch",
                        "c3",
                        Wording.c3(best.shared().c3Km2S2()),
                        "declination (DLA) " + Wording.degrees(best.shared().launchDeclinationDeg())),
                alone,
                limits(best));
    }

    private Card limits(Day day) {
        final Judgement judgement = day == null ? Judgement.FAILED : Judgement.PASSED;
        final double mass = shared().rendezvousMassKg() + shared().ionMassKg();
        return new Card(
                "Limits",
                "launcher-margin",
                day == null ? "not kept together" : "all kept",
                List.of(
                        new Line("Δv at most " + Wording.kmS(shared().limitDeltaVKmS()), judgement),
                        new Line(
                                "propellant at most " + Numbers.format("0.0", shared().limitPropellantKg()) + " kg",
                                judgement),
                        new Line(
                                "launcher lifts " + Wording.kg(mass)
                                        + (day == null || day.launcherMassKg() == null
                                                ? ""
                                                : ", margin " + Numbers.grouped(margin(day)) + " kg"),
                                judgement)));
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.SHARED_LAUNCH);
    }

    @Override
    public List<KeyTable> tables() {
        return List.of(new KeyTable(
                "Launch days that serve both, on conics",
                List.of("Launch", "C3, km²/s²", "DLA, °", "Δv, km/s", "Propellant, kg", "Launcher, kg", "Margin, kg"),
                shared().days().stream()
                        .filter(Day::bothFit)
                        .limit(MOST)
                        .map(this::row)
                        .toList()));
    }

    private List<String> row(Day day) {
        return List.of(
                day.launchUtc().substring(0, 10),
                Numbers.format("0.00", day.shared().c3Km2S2()),
                Numbers.format("0.0", day.shared().launchDeclinationDeg()),
                Numbers.format("0.000", day.shared().deltaVKmS()),
                Numbers.format("0.0", day.shared().propellantKg()),
                day.launcherMassKg() == null ? "–" : Numbers.grouped(day.launcherMassKg()),
                day.launcherMassKg() == null ? "–" : Numbers.grouped(margin(day)));
    }
}
