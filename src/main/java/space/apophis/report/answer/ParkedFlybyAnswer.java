package space.apophis.report.answer;

import java.util.List;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.report.answer.Card.Judgement;
import space.apophis.report.answer.Card.Line;
import space.apophis.study.result.ParkedFlybyResult;
import space.apophis.study.result.StudyResult;

/** A craft parked about Earth that leaves for a pass: what it costs, when, how near, how fast, and how well lit. */
record ParkedFlybyAnswer(StudyResult result) implements Answer {

    private static final double M_S = 1000.0;

    private ParkedFlybyResult parked() {
        return result.nearby().parkedFlyby();
    }

    private static String metresPerSecond(double kmS) {
        return Numbers.format("0", M_S * kmS) + " m/s";
    }

    @Override
    public String verdict() {
        final ParkedFlybyResult.Pass pass = parked().pass();
        return "A craft parked about Earth passes " + result.asteroid().designation() + " on "
                + Wording.day(pass.nearest().utc()) + " at " + Wording.km(pass.distanceKm()) + " for one burn of "
                + metresPerSecond(parked().deltaVKmS()) + " on "
                + Wording.day(parked().departure().utc()) + ". It goes by with " + Wording.kmS(pass.relativeSpeedKmS())
                + " and sees it " + lit(pass.sunPhaseAngleDeg()) + " on approach.";
    }

    private static String lit(double phase) {
        if (phase < 30.0) {
            return "nearly full";
        }
        return phase < 75.0 ? "well lit" : phase < 105.0 ? "half lit" : "from its dark side";
    }

    @Override
    public List<Card> cards() {
        final ParkedFlybyResult.Pass pass = parked().pass();
        return List.of(
                cost(),
                Card.of(
                        "Leaves",
                        Wording.day(parked().departure().utc()) + ", "
                                + Wording.second(parked().departure().utc()) + " UTC",
                        "from " + Numbers.grouped(parked().orbit().perigeeAltitudeKm()) + " by "
                                + Numbers.grouped(parked().orbit().apogeeAltitudeKm()) + " km",
                        "burn of "
                                + Numbers.format("0.0", 60.0 * parked().burn().durationHours()) + " min"),
                Card.of(
                        "Pass",
                        Wording.km(pass.distanceKm()),
                        Wording.day(pass.nearest().utc()) + ", "
                                + Wording.second(pass.nearest().utc()) + " UTC",
                        pass.sigmaKm() == null
                                ? ""
                                : "the asteroid's own place is known to " + Wording.shortKm(pass.sigmaKm()) + " (1σ)"),
                Card.of(
                        "Relative speed",
                        Wording.kmS(pass.relativeSpeedKmS()),
                        Wording.km(pass.earthDistanceKm()) + " from the centre of Earth"),
                Card.explained(
                        "Phase angle",
                        "phase-angle",
                        Wording.degrees(pass.sunPhaseAngleDeg()),
                        lit(pass.sunPhaseAngleDeg()) + " on approach"),
                Card.of(
                        "Place on its orbit",
                        Wording.degrees(parked().orbit().trueLongitudeDeg()),
                        "true longitude at "
                                + Wording.minute(parked().orbit().epoch().utc()) + " UTC",
                        parked().orbit().longitudeFree() ? "that which costs least" : "as given"));
    }

    private Card cost() {
        final double left = parked().leftKg();
        return new Card(
                "Δv of the craft",
                "delta-v",
                metresPerSecond(parked().deltaVKmS()),
                List.of(
                        new Line("flown; on conics " + metresPerSecond(parked().deltaVConicKmS()), Judgement.NONE),
                        new Line(
                                left >= 0.0
                                        ? Wording.kg(left) + " of propellant left with margins"
                                        : Wording.kg(-left) + " of propellant too little with margins",
                                left >= 0.0 ? Judgement.PASSED : Judgement.FAILED)));
    }

    @Override
    public boolean craftLeads() {
        return true;
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.PARKED_FLYBY, Figure.VISITORS);
    }

    @Override
    public List<KeyTable> tables() {
        return result.passes().closeApproaches().isEmpty() ? List.of() : List.of(PassAnswer.pass(result));
    }
}
