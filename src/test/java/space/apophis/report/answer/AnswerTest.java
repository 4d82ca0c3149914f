package space.apophis.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.Figure;
import space.apophis.report.answer.Card.Judgement;
import space.apophis.study.SyntheticDeflection;
import space.apophis.study.SyntheticEscort;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.ImpactProbabilityResult;
import space.apophis.study.result.NeededPushResult;
import space.apophis.study.result.NoHarmResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

class AnswerTest {

    private static final StudyResult ALL = SyntheticFlyby.result();

    /** A result of a kind: what kinds before it would speak of is taken away. */
    private static StudyResult without(String... components) {
        return RecordCopy.of(ALL, nulls(components));
    }

    private static final String[] CRAFT = {
        "deflection",
        "impact",
        "reconstructions",
        "escort",
        "parkedFlyby",
        "options",
        "declinationPrice",
        "published",
        "sharedLaunch",
        "transfers",
        "nominalTransfer",
        "window",
        "launchGrid",
        "flownMap"
    };

    private static StudyResult withoutCraft(String... components) {
        return without(Stream.of(CRAFT, components).flatMap(Stream::of).toArray(String[]::new));
    }

    private static StudyResult pass() {
        return withoutCraft("forceLadder", "solutions", "ensemble", "impactProbabilities");
    }

    /** The launch period alone. */
    private static StudyResult launch() {
        return without("deflection", "impact", "options", "declinationPrice", "published", "sharedLaunch");
    }

    private static Card card(Answer answer, String label) {
        return answer.cards().stream()
                .filter(card -> card.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        answer.cards().stream().map(Card::label).toList().toString()));
    }

    private static String lines(Card card) {
        return card.lines().stream().map(Card.Line::text).collect(Collectors.joining("; "));
    }

    @Test
    void eachKindOfScenarioHasItsOwnAnswer() {
        assertInstanceOf(SharedLaunchAnswer.class, Answer.of(without("deflection", "impact")));
        assertInstanceOf(LaunchAnswer.class, Answer.of(launch()));
        assertInstanceOf(
                TrajectoryAnswer.class,
                Answer.of(without(
                        "deflection",
                        "impact",
                        "transfers",
                        "nominalTransfer",
                        "window",
                        "launchGrid",
                        "flownMap",
                        "sharedLaunch")));
        final Answer parked = Answer.of(RecordCopy.with(
                withoutCraft("forceLadder"), "parkedFlyby", ALL.nearby().parkedFlyby()));
        assertInstanceOf(ParkedFlybyAnswer.class, parked);
        assertTrue(parked.verdict().contains("at 100 km for one burn of 151 m/s on 12 April 2029"), parked.verdict());
        assertInstanceOf(ForceLadderAnswer.class, Answer.of(withoutCraft()));
        assertInstanceOf(PassAnswer.class, Answer.of(pass()));
        assertInstanceOf(NoPassAnswer.class, Answer.of(SyntheticFlyby.withoutEncounter()));
    }

    private static Answer escort(EscortResult escort) {
        return Answer.of(RecordCopy.with(withoutCraft(), "escort", escort));
    }

    @Test
    void anEscortIsToldByItsPhasesItsTankAndItsLink() {
        final Answer answer = escort(SyntheticEscort.escort());
        assertInstanceOf(EscortAnswer.class, answer);
        assertTrue(answer.craftLeads());
        assertTrue(
                answer.verdict()
                        .startsWith(
                                "A craft stays beside (99942) Apophis from 25 February to 17 March 2029 in 2 phases, as near as 5 km to its centre, for 1.5 m/s of Δv, 1.90 m/s with errors (99 %). It strikes the ground in the phase station, on "),
                answer.verdict());
        assertTrue(
                answer.verdict()
                        .contains(
                                "50 kg of propellant are left, and a missed burn could lead into the asteroid in 1 of 2 phases."),
                answer.verdict());
        assertTrue(answer.cards().size() >= 4 && answer.cards().size() <= 6);
        assertEquals("14.0 h a day", card(answer, "Link with Earth").value());
        assertEquals("1 of 2 phases", card(answer, "Passively safe").value());
        assertEquals(
                Judgement.FAILED, card(answer, "Passively safe").lines().get(0).judgement());
        assertEquals(2, answer.tables().size());
    }

    @Test
    void anEscortSaysWhatDoesNotHold() {
        final EscortResult good = SyntheticEscort.escort();
        final Answer answer = escort(RecordCopy.with(
                RecordCopy.with(
                        RecordCopy.with(good, "links", null),
                        "phases",
                        List.of(RecordCopy.with(good.phases().get(0), "passivelySafe", false))),
                "budget",
                RecordCopy.with(good.budget(), "leftKg", -12.0)));
        assertTrue(
                answer.verdict()
                        .contains(
                                "Its propellant does not suffice, 12 kg are missing, and a missed burn could lead into the asteroid in 1 of 1 phase."),
                answer.verdict());
        assertEquals("0 of 1 phase", card(answer, "Passively safe").value());
        assertEquals(
                Judgement.FAILED, card(answer, "Passively safe").lines().get(0).judgement());
        assertTrue(card(answer, "Δv of all phases").lines().stream()
                .anyMatch(line -> line.judgement() == Judgement.FAILED));
    }

    private static Answer pushes(DeflectionResult deflection) {
        return Answer.of(RecordCopy.with(ALL, "deflection", deflection));
    }

    /** Before all else of a made-up orbit: no one may take it for a forecast. */
    @Test
    void pushesLeadAndSayThatTheOrbitIsMadeUp() {
        final DeflectionResult all = SyntheticDeflection.result();
        final Answer answer = pushes(RecordCopy.with(
                all,
                "actions",
                List.of(
                        all.actions().get(0),
                        RecordCopy.with(all.actions().get(1), "mutual", null),
                        all.actions().get(2))));
        assertInstanceOf(DeflectionAnswer.class, answer);
        assertTrue(answer.pushLeads());
        assertEquals(
                "On a made-up orbit, 1,075 σ from the known one, (99942) Apophis strikes Earth on 13 April 2029. One launch from 1 February"
                        + " to 4 March 2027 moves it by the wanted 500 km, as do 12 later days from 1 May"
                        + " to 11 June 2027: the best, on 16 February 2027, gives 740 km, and it still"
                        + " strikes; 14 such launches would make it miss, 28 at the greatest mass of its range. “hit of January 2028” would push it into the keyhole of 2036.",
                answer.verdict());
        assertEquals(6, answer.cards().size());
        assertEquals("740 km", card(answer, "One launch").value());
        assertEquals(Judgement.PASSED, card(answer, "One launch").lines().get(0).judgement());
        assertEquals("11.7 mm/s", card(answer, "Needed at least").value());
        assertEquals(3, answer.tables().size());
    }

    /** What is needed before an earlier pass by the same body is told apart from what is needed after it. */
    @Test
    void whatItTakesIsToldBeforeAndAfterAPassThatMakesItDearer() {
        final DeflectionResult all = SyntheticDeflection.result();
        final NeededPushResult want = all.needed().get(0);
        final DeflectionResult asked =
                RecordCopy.of(RecordCopy.with(all, "actions", List.of()), nulls("virtual", "window", "noHarm"));
        assertTrue(pushes(RecordCopy.with(asked, "needed", List.of(want)))
                .verdict()
                .endsWith("To be just past Earth it takes 11.7 mm/s 6.0 years before, and 919 mm/s 37 days before."));
        // The same three years on: the pass of 2029 lies amid the dates of action.
        final double later = 3.05 * 365.25 * 86_400.0;
        final DeflectionResult returning = RecordCopy.with(
                RecordCopy.with(
                        asked,
                        "needed",
                        List.of(RecordCopy.with(
                                want,
                                "samples",
                                want.samples().stream()
                                        .map(sample ->
                                                RecordCopy.with(sample, "secondsTdb", sample.secondsTdb() + later))
                                        .toList()))),
                "plane",
                RecordCopy.with(all.plane(), "secondsTdb", all.plane().secondsTdb() + later));
        final String verdict = pushes(returning).verdict();
        assertTrue(
                verdict.matches(
                        ".*it takes 11\\.7 mm/s 6\\.0 years before, and once the pass between is over [\\d.]+ mm/s [123]\\.\\d years before\\."),
                verdict);
    }

    /** Of a hit on a moon its period is what is measured. */
    @Test
    void aHitOnAMoonIsToldByItsPeriod() {
        final DeflectionResult all = SyntheticDeflection.result();
        final Answer answer = pushes(RecordCopy.of(
                RecordCopy.with(
                        all, "actions", List.of(RecordCopy.with(all.actions().get(1), "nextReturns", List.of()))),
                nulls("virtual", "needed", "noHarm")));
        assertTrue(
                answer.verdict()
                        .endsWith(
                                "and its middle still strikes, with a chance of a strike of 93 %. It changes the period of Dimorphos by −32.9 min, from 715.3 to 682.4 min."),
                answer.verdict());
        assertEquals("−32.9 min", card(answer, "Period of Dimorphos").value());
    }

    @Test
    void aLaunchThatDoesNotSufficeSaysHowManyDo() {
        final DeflectionResult all = SyntheticDeflection.result();
        final Answer answer = pushes(RecordCopy.with(
                RecordCopy.with(
                        RecordCopy.with(all, "actions", List.of()),
                        "window",
                        RecordCopy.of(all.window(), nulls("firstLaunchUtc", "lastLaunchUtc"))),
                "virtual",
                null));
        assertTrue(
                answer.verdict()
                        .startsWith("(99942) Apophis strikes Earth on 13 April 2029. No single launch moves it by"),
                answer.verdict());
        assertEquals(Judgement.FAILED, card(answer, "One launch").lines().get(0).judgement());
        assertTrue(answer.cards().size() >= 4, answer.cards().toString());
    }

    /** A statement of no harm stands beside what the scenario is about. */
    @Test
    void noHarmAloneDoesNotLead() {
        final DeflectionResult all = SyntheticDeflection.result();
        final DeflectionResult alone = RecordCopy.of(
                RecordCopy.with(all, "actions", List.of()), nulls("virtual", "needed", "window", "after", "keyholes"));
        final Answer answer = Answer.of(RecordCopy.with(launch(), "deflection", alone));
        assertInstanceOf(LaunchAnswer.class, answer);
        assertFalse(answer.pushLeads());
        assertTrue(
                answer.verdict()
                        .endsWith(
                                "No accident listed moves the pass by more than 1.18 km, 1.0 σ; the nearest keyhole found, of the return in 2036, is 1,241 km away."
                                        + " 59 returns to 2116 were found, of which 2 lead into Earth, and the nearest of the others passes 7,364 km from its"
                                        + " centre, in 2059; keyholes by way of a return in between are not sought."),
                answer.verdict());
        final NoHarmResult reached = RecordCopy.with(
                RecordCopy.with(
                        RecordCopy.of(all.noHarm(), nulls("nearestMiss")),
                        "keyholes",
                        List.of(RecordCopy.with(all.noHarm().keyholes().get(0), "leastDistanceKm", 0.0))),
                "returnsFound",
                1);
        assertTrue(NoHarmStatement.of(RecordCopy.with(ALL, "deflection", RecordCopy.with(alone, "noHarm", reached)))
                .endsWith(
                        ", but that could reach the keyhole of 2036, 1,241 km away. 1 return to 2116 was found, of which 1 leads into"
                                + " Earth; keyholes by way of a return in between are not sought."));
        final NoHarmResult none = RecordCopy.with(all.noHarm(), "keyholes", List.of());
        assertTrue(
                NoHarmStatement.of(RecordCopy.with(ALL, "deflection", RecordCopy.with(alone, "noHarm", none)))
                        .contains(
                                "; no keyhole of a return to 2116 was found. 59 returns to 2116 were found, of which none leads into Earth, and"));
    }

    @Test
    void aPassIsToldByTheFiguresOfItsResult() {
        final Answer answer = Answer.of(pass());
        final CloseApproachResult approach = ALL.passes().encounter().approach();
        assertTrue(
                answer.verdict()
                        .startsWith(
                                "(99942) Apophis passes Earth on 13 April 2029 at 21:45 UTC, 38,011 km from its centre and"
                                        + " 31,633 km above its surface."),
                answer.verdict());
        assertEquals(
                "13 April 2029, " + approach.utc().substring(11, 19) + " UTC",
                card(answer, "When").value());
        assertTrue(lines(card(answer, "When")).startsWith(approach.tdb().substring(11) + " TDB"));
        assertEquals("38,011.0 km", card(answer, "How close").value());
        assertFalse(answer.craftLeads());
        assertEquals(Figure.HYPERBOLA, answer.pictures().get(0));
        assertTrue(answer.cards().size() >= 4 && answer.cards().size() <= 6);
    }

    /** Two heights of one pass must not stand on a page: that above the ellipsoid, where it is known, is the one told. */
    @Test
    void theHeightIsThatAboveTheEllipsoid() {
        final StudyResult result = RecordCopy.with(
                pass(), "closestPoint", RecordCopy.with(ALL.sighting().closestPoint(), "altitudeKm", 31638.0));
        assertTrue(
                Answer.of(result).verdict().contains("31,638 km above its surface"),
                Answer.of(result).verdict());
        assertTrue(lines(card(Answer.of(result), "How close")).contains("31,638 km above its surface"));
    }

    /** Three standard deviations below 38,011 km with one of 1000 km; of 20,000 km that is inside Earth. */
    @Test
    void theLeastDistanceIsThatOfThreeSigma() {
        for (Map.Entry<Double, String> expected : Map.of(
                        1000.0, "at 3σ no nearer than 35,011.0 km", 20000.0, "at 3σ within Earth")
                .entrySet()) {
            final CloseApproachResult approach =
                    RecordCopy.with(ALL.passes().encounter().approach(), "distanceSigmaKm", expected.getKey());
            final StudyResult result = RecordCopy.with(
                    pass(), "encounter", RecordCopy.with(ALL.passes().encounter(), "approach", approach));
            assertTrue(
                    lines(card(Answer.of(result), "How sure")).contains(expected.getValue()),
                    lines(card(Answer.of(result), "How sure")));
        }
    }

    @Test
    void aChanceOfAStrikeLeadsTheSureness() {
        final StudyResult result = RecordCopy.with(
                pass(),
                "impactProbabilities",
                List.of(
                        new ImpactProbabilityResult("EARTH", 0.0, null, null, null, null, null, null),
                        new ImpactProbabilityResult("MOON", 0.04, null, null, null, null, null, null)));
        final Answer answer = Answer.of(result);
        assertTrue(
                answer.verdict().endsWith("The chance that it strikes the Moon is 4.0 %, 1 in 25."), answer.verdict());
        assertEquals("4.0 % to strike", card(answer, "How sure").value());
    }

    @Test
    void aLaunchPeriodLeadsWithWhatIsFlown() {
        final StudyResult result = launch();
        final Answer answer = Answer.of(result);
        final TrajectoryResult best = result.launchPeriod().best().orElseThrow();
        final String first = result.launchPeriod().window().firstLaunchUtc();
        final String last = result.launchPeriod().window().lastLaunchUtc();
        assertEquals(Wording.span(first, last), card(answer, "Launch period").value());
        assertTrue(answer.verdict().contains(Wording.count(Wording.days(first, last), "day")), answer.verdict());
        final double deltaV =
                best.flown() ? best.deltaV().deltaVFlownKmS() : best.deltaV().deltaVConicKmS();
        assertEquals(Wording.kmS(deltaV), card(answer, "Δv of the craft").value());
        assertTrue(answer.craftLeads());
    }

    @Test
    void aPeriodThatIsEmptySaysSo() {
        final StudyResult result = RecordCopy.with(
                launch(),
                "window",
                RecordCopy.of(ALL.launchPeriod().window(), nulls("firstLaunchUtc", "lastLaunchUtc")));
        assertTrue(Answer.of(result).verdict().startsWith("No launch day meets the limit, Δv at most 1.55 km/s."));
        assertEquals("none", card(Answer.of(result), "Launch period").value());
    }

    private static Map<String, Object> nulls(String... names) {
        final Map<String, Object> none = new HashMap<>();
        for (String name : names) {
            none.put(name, null);
        }
        return none;
    }

    @Test
    void aLimitThatIsNotKeptIsNamedAsSuch() {
        final TrajectoryResult failing = ALL.options().stream()
                .filter(option -> !option.limits().shortfalls().isEmpty())
                .findFirst()
                .orElseThrow();
        final Card limits = new OptionCards(failing).limits();
        final ShortfallResult shortfall = failing.limits().shortfalls().get(0);
        assertEquals(Judgement.FAILED, limits.lines().get(0).judgement());
        assertTrue(
                shortfall.kind() == Shortfall.DELTA_V
                        ? limits.lines().get(0).text().startsWith("Δv " + Wording.kmS(shortfall.value()))
                        : limits.lines().get(0).text().equals(shortfall.message()),
                limits.lines().get(0).text());
        assertTrue(limits.value().endsWith("not kept"), limits.value());
    }

    /** The days that fit both are counted one by one, and the best is the one of least delta v. */
    @Test
    void oneLaunchForTwoIsToldByItsDays() {
        final Answer answer = Answer.of(without("deflection", "impact"));
        final long both = ALL.trajectories().sharedLaunch().days().stream()
                .filter(day -> day.bothFit())
                .count();
        assertTrue(
                answer.verdict().startsWith("One launcher serves both craft on " + both + " days"), answer.verdict());
        final double least = ALL.trajectories().sharedLaunch().days().stream()
                .filter(day -> day.bothFit())
                .mapToDouble(day -> day.shared().deltaVKmS())
                .min()
                .orElseThrow();
        assertEquals(Wording.kmS(least), card(answer, "Δv and propellant then").value());
        assertEquals(both, answer.tables().get(0).rows().size());
    }

    @Test
    void wordsAreTheSameForSmallAndLarge() {
        assertEquals("below 1 in 10¹²", Wording.probability(0));
        assertEquals("4.18 %", Wording.probability(0.0418));
        assertEquals("1 in 8,330,000", Wording.probability(1.2e-7));
        assertEquals("20 April to 7 May 2028", Wording.span("2028-04-20T00:00:00Z", "2028-05-07T00:00:00Z"));
        assertEquals(
                "20 December 2028 to 3 January 2029", Wording.span("2028-12-20T00:00:00Z", "2029-01-03T00:00:00Z"));
        assertEquals(18, Wording.days("2028-04-20T00:00:00Z", "2028-05-07T00:00:00Z"));
        assertEquals("28.85° N, 43.13° W", Wording.place(28.854, -43.126));
        assertEquals("3.86 t", Wording.tnt(0.0038635));
        assertEquals("1 day", Wording.count(1, "day"));
    }
}
