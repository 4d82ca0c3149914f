package space.apophis.report.answer;

import java.util.List;
import space.apophis.chart.Figure;
import space.apophis.chart.launch.LaunchQuantity.LaunchLimit;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.WindowResult;

/** A launch period: from when to when, flown and on conics, its best day and what that costs, and the limits. */
record LaunchAnswer(StudyResult result) implements CraftAnswer {

    private WindowResult window() {
        return result.launchPeriod().window();
    }

    private OptionCards best() {
        return new OptionCards(result.launchPeriod().best().orElseThrow());
    }

    private boolean isOpen() {
        return window().firstLaunchUtc() != null;
    }

    private boolean isFlown() {
        return result.launchPeriod().transfers().stream().anyMatch(option -> option.flown());
    }

    @Override
    public String verdict() {
        final String limit = LaunchLimit.of(window()).map(LaunchLimit::text).orElse("the limit");
        final OptionCards best = best();
        final String day = "The best day is " + Wording.day(best.option().launchUtc()) + ": "
                + cost(best) + best.conics() + ", and the craft " + best.arrives() + " on "
                + Wording.day(best.option().arrivalUtc()) + (best.lead().isEmpty() ? "" : ", " + best.lead()) + ".";
        if (!isOpen()) {
            return "No launch day meets the limit, " + limit + ". " + day + best.failures()
                    + NoHarmStatement.after(result);
        }
        return "A craft can leave for " + best.target() + " from "
                + Wording.span(window().firstLaunchUtc(), window().lastLaunchUtc()) + ", on "
                + Wording.count(days(), "day") + " (" + limit + "). " + day + best.failures()
                + NoHarmStatement.after(result);
    }

    /** A hit shifts the asteroid; a flyby without a manoeuvre costs the launcher alone. */
    private static String cost(OptionCards best) {
        if (best.option().hits() && best.option().end().shiftKm() != null) {
            return "one launch shifts the asteroid by "
                    + Wording.km(best.option().end().shiftKm()) + " on the target plane,";
        }
        return best.option().rendezvous()
                ? "Δv " + Wording.kmS(best.deltaVKmS())
                : "C3 " + Wording.c3(best.option().c3Km2S2());
    }

    private long days() {
        return Wording.days(window().firstLaunchUtc(), window().lastLaunchUtc());
    }

    @Override
    public List<Card> cards() {
        final OptionCards best = best();
        final MissionLines mission = new MissionLines(result.mission());
        return List.of(
                period(),
                Card.of(
                                "Best launch day",
                                Wording.day(best.option().launchUtc()),
                                best.arrives() + " on "
                                        + Wording.day(best.option().arrivalUtc()),
                                best.lead())
                        .and(mission.launch(best.option().launchUtc())),
                best.option().hits() && best.option().end().shiftKm() != null
                        ? best.shift()
                        : best.deltaV().and(mission.deltaV()),
                best.departure(),
                best.mass(),
                best.limits());
    }

    private Card period() {
        if (!isOpen()) {
            return Card.explained("Launch period", "launch-period", "none", "no day meets the limit");
        }
        return Card.explained(
                "Launch period",
                "launch-period",
                Wording.span(window().firstLaunchUtc(), window().lastLaunchUtc()),
                Wording.count(days(), "day") + (isFlown() ? " flown" : " on conics"),
                isFlown() && window().firstLaunchConicUtc() != null
                        ? "on conics " + Wording.span(window().firstLaunchConicUtc(), window().lastLaunchConicUtc())
                        : "");
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.LAUNCH_PERIOD, Figure.LAUNCH_WINDOW, Figure.TRANSFER_ORBIT);
    }

    @Override
    public List<KeyTable> tables() {
        return List.of(OptionCards.table(result.launchPeriod().transfers()));
    }
}
