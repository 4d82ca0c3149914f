package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/** A trajectory on several legs: its best option, what it passes, what it costs, and the limits. */
record TrajectoryAnswer(StudyResult result) implements CraftAnswer {

    private static final double YEAR_DAYS = 365.25;

    private TrajectoryResult option() {
        return result.trajectories().options().get(0);
    }

    private OptionCards best() {
        return new OptionCards(option());
    }

    private double years() {
        return Wording.daysBetween(option().launchUtc(), option().arrivalUtc()) / YEAR_DAYS;
    }

    @Override
    public String verdict() {
        final String by = passed();
        final int number = result.trajectories().options().size();
        return (number == 1 ? "The craft leaves on " : "The best of " + Wording.count(number, "option") + " leaves on ")
                + Wording.day(option().launchUtc())
                + (by.isEmpty() ? "" : ", passes " + by) + " and " + best().arrives() + " on "
                + Wording.day(option().arrivalUtc())
                + (best().lead().isEmpty() ? "" : ", " + best().lead()) + ", after "
                + Numbers.format("0.0", years()) + " years, for a Δv of " + Wording.kmS(best().deltaVKmS())
                + best().conics() + "." + best().failures();
    }

    /** Bodies on the way, in order. */
    private String passed() {
        final List<LegResult> legs = option().legs();
        return legs.stream()
                .limit(Math.max(0, legs.size() - 1))
                .filter(leg -> leg.type().equals("swing-by") || leg.type().equals("flyby"))
                .map(leg -> OptionCards.body(leg.body()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<Card> cards() {
        final MissionLines mission = new MissionLines(result.mission());
        final List<Card> cards = new ArrayList<>();
        cards.add(Card.of("Launch", Wording.day(option().launchUtc()), passed().isEmpty() ? "" : "by " + passed())
                .and(mission.launch(option().launchUtc())));
        cards.add(Card.of(
                "Arrival",
                Wording.day(option().arrivalUtc()),
                best().arrives() + ", " + Numbers.format("0.0", years()) + " years after launch",
                option().rendezvous() ? "" : "at " + Wording.kmS(option().end().arrivalVInfinityKmS())));
        cards.add(best().deltaV().and(mission.deltaV()));
        cards.add(best().departure());
        cards.add(best().mass());
        cards.add(best().limits());
        return cards;
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.TRAJECTORY_ORBIT, Figure.TRAJECTORY_DISTANCE);
    }

    @Override
    public List<KeyTable> tables() {
        final KeyTable legs = new KeyTable(
                "Legs of the best option, as flown where it was",
                List.of("Leg", "Body", "UTC", "Δv, m/s", "Speed, km/s", "Altitude, km", "Mass after, kg"),
                option().legs().stream().limit(14).map(TrajectoryAnswer::leg).toList());
        return result.trajectories().options().size() == 1
                ? List.of(legs)
                : List.of(legs, OptionCards.table(result.trajectories().options()));
    }

    private static List<String> leg(LegResult leg) {
        final String type = leg.kind();
        return List.of(
                leg.label() == null ? type : type + " " + leg.label(),
                leg.body() == null ? "–" : OptionCards.body(leg.body()),
                Wording.plainMinute(leg.utc()),
                Numbers.format("#,##0.0", 1000 * leg.deltaVKmS()),
                leg.excessSpeedKmS() == null ? "–" : Numbers.format("0.000", leg.excessSpeedKmS()),
                leg.altitudeKm() == null ? "–" : Numbers.grouped(leg.altitudeKm()),
                Numbers.format("#,##0.0", leg.massAfterKg()));
    }
}
