package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.ContactResult;
import space.apophis.study.result.ImpactProbabilityResult;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.StudyResult;

/** An impact: where, when, how sure, with what energy. */
record ImpactAnswer(StudyResult result) implements Answer {

    private ImpactResult impact() {
        return result.strikes().impact();
    }

    private ContactResult entry() {
        return impact().entry();
    }

    private boolean ofEarth() {
        return impact().body().equals("EARTH");
    }

    @Override
    public String verdict() {
        final String body = CloseApproachResult.named(impact().body());
        return result.asteroid().designation()
                + (impact().ground() == null
                        ? " enters the atmosphere of Earth and does not come down, on "
                        : " strikes " + body + " on ")
                + Wording.minute(entry().utc()) + " UTC: "
                + (ofEarth() ? "it enters the atmosphere above " : "at ")
                + Wording.place(entry().latitudeDeg(), entry().longitudeDeg()) + " at "
                + Numbers.format("0.0", entry().entrySpeedKmS()) + " km/s"
                + (impact().energy().energyKt() == null
                        ? "."
                        : ", with the energy of "
                                + Wording.tnt(impact().energy().energyKt()) + " of TNT.");
    }

    @Override
    public List<Card> cards() {
        final List<Card> cards = new ArrayList<>();
        cards.add(Card.of(
                ofEarth() ? "When it enters" : "When it strikes",
                Wording.day(entry().utc()) + ", " + Wording.second(entry().utc()) + " UTC",
                entry().tdb().substring(11) + " TDB",
                impact().ground() == null || !ofEarth()
                        ? ""
                        : "the ground, without drag, at "
                                + Wording.second(impact().ground().utc())));
        cards.add(Card.of(
                "Where",
                Wording.place(entry().latitudeDeg(), entry().longitudeDeg()),
                ofEarth() ? Numbers.grouped(entry().heightKm()) + " km above the ground" : "on the surface",
                impact().ground() == null || !ofEarth()
                        ? ""
                        : "ends at "
                                + Wording.place(
                                        impact().ground().latitudeDeg(),
                                        impact().ground().longitudeDeg())));
        cards.add(sure());
        cards.add(energy());
        cards.add(Card.of(
                "How steep and fast",
                Numbers.format("0.0", entry().flightPathAngleDeg()) + "° below the horizontal",
                Wording.kmS(entry().entrySpeedKmS()) + " against the ground",
                "towards azimuth " + Numbers.format("0", entry().azimuthDeg()) + "°, from north through east"));
        if (ofEarth()) {
            cards.add(Card.of(
                    "Seen from",
                    Wording.count(impact().sights().size(), "site"),
                    "with some of the way down above the horizon"));
        }
        return cards;
    }

    private Card sure() {
        final Optional<ImpactProbabilityResult> chance = PassAnswer.chance(result);
        return chance.isPresent()
                ? Card.of("How sure", Wording.probability(chance.get().best()), "chance of this impact")
                : Card.of("How sure", "by this orbit alone", "its file has no covariance to tell a corridor from");
    }

    private Card energy() {
        final ImpactResult.Energy energy = impact().energy();
        if (energy.energyKt() == null) {
            return Card.of("Energy", "not known", "neither mass, size nor brightness is");
        }
        return Card.explained(
                "Energy",
                "tnt",
                Wording.tnt(energy.energyKt()) + " of TNT",
                energy.energyLeastKt().equals(energy.energyMostKt())
                        ? ""
                        : Wording.tnt(energy.energyLeastKt()) + " to " + Wording.tnt(energy.energyMostKt()),
                "by " + energy.energyBasis());
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.CORRIDOR, Figure.FALL, Figure.DESCENT);
    }

    @Override
    public List<KeyTable> tables() {
        final List<List<String>> rows = new ArrayList<>();
        if (ofEarth()) {
            rows.add(row("Entry", entry()));
        }
        if (impact().ground() != null) {
            rows.add(row("Ground", impact().ground()));
        }
        return List.of(new KeyTable(
                "The way down, without drag",
                List.of(
                        "Place",
                        "UTC",
                        "Latitude, longitude",
                        "Height, km",
                        "Speed, km/s",
                        "Below the horizontal",
                        "Azimuth"),
                rows));
    }

    private static List<String> row(String name, ContactResult at) {
        return List.of(
                name,
                at.utc().substring(0, 19).replace('T', ' '),
                Wording.place(at.latitudeDeg(), at.longitudeDeg()),
                Numbers.format("0.0", at.heightKm()),
                Numbers.format("0.000", at.entrySpeedKmS()),
                Numbers.format("0.00", at.flightPathAngleDeg()) + "°",
                Numbers.format("0.0", at.azimuthDeg()) + "°");
    }
}
