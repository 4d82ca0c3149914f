package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.apophis.RecordCopy;
import space.apophis.chart.Figure;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.EnsembleResult;
import space.apophis.study.result.FlowMapResult;
import space.apophis.study.result.ReconstructionResult;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;
import space.apophis.study.result.When;

class HtmlReportTest {

    private static final List<HtmlReport.Drawing> DRAWINGS =
            List.of(new HtmlReport.Drawing("speed", "Speed", "How fast.", "<svg id=\"drawn\"></svg>"));
    private static final List<HtmlReport.Companion> COMPANIONS =
            List.of(new HtmlReport.Companion("result.json", "Everything"));

    private final String page = HtmlReport.write(SyntheticFlyby.result(), DRAWINGS, COMPANIONS);

    @Test
    void theHeadlineSaysWhenHowNearAndHowFast() {
        String words = page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        assertTrue(
                words.contains("(99942) Apophis passes Earth at 2029-04-13 21:45:03 UTC, 38,011 km from its centre and"
                        + " 31,633 km above its surface, at 7.42 km/s."),
                words);
        assertTrue(words.contains("4,153 km nearer to the centre of Earth than the satellites"), words);
        assertTrue(words.contains("from class Aten to class Apollo"), words);
    }

    /** The earliest strike is not that of the first orbit of the line. */
    @Test
    void theCorridorIsToldFromItsEarliestToItsLatestStrike() {
        String words = page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertTrue(words.contains("strike Earth, from 2029-04-13 21:45:30 to 21:45:35 UTC."), words);
        assertTrue(words.contains("+0.3000 0.3900 2029-04-13 21:45:30 0.00° 176.00° 14.000 45.0° 90.0°"), words);
    }

    /** Above all else, and in the sections of the impact and its chance, which would read like a forecast. */
    @Test
    void aMadeUpOrbitIsSaidToBeOneEverywhere() {
        assertTrue(
                page.indexOf("<p class=\"banner\"><strong>Made-up orbit</strong>, 1,075.2 σ") < page.indexOf("<main>"));
        assertTrue(page.contains("On its made-up orbit (99942) Apophis <strong>"));
        assertTrue(page.contains("carried to the made-up one, (99942) Apophis strikes <strong>Earth"));
        assertTrue(page.indexOf("<h2 id=\"deflection\">What a push would do") < page.indexOf("<h2 id=\"impact\">"));
        final String real = HtmlReport.write(
                RecordCopy.with(
                        SyntheticFlyby.result(),
                        "deflection",
                        RecordCopy.with(SyntheticFlyby.result().strikes().deflection(), "virtual", null)),
                List.of(),
                List.of());
        assertFalse(real.toLowerCase(Locale.ROOT).contains("made-up"));
    }

    /** A wanted shift need not be a miss. */
    @Test
    void aLaunchIsJudgedByTheImpactParameter() {
        assertTrue(page.contains("<strong>still strikes</strong>: b is 3,900 km, and it strikes below 13,100 km."));
    }

    /** Powers of ten have a minus sign, not a hyphen, and stay one number. */
    @Test
    void pushesAreToldInSensibleDigits() {
        assertTrue(page.contains(">5.93 · 10<sup>−11</sup></td>"));
        assertTrue(page.contains(">−740</td>") && page.contains(">+176</td>"));
        assertTrue(page.contains(">1.18 km</td>") && page.contains(">300 µm</td>"));
        assertTrue(page.contains("<strong>hit of January 2028 into the keyhole of 2036</strong>"));
    }

    @Test
    void textOfTheResultIsEscapedAndDrawingsAreNot() {
        assertTrue(page.contains("&lt;not&gt; a propagation &amp; no &quot;truth&quot;"));
        assertTrue(page.contains("<svg id=\"drawn\"></svg>"));
    }

    /** A section names the figures it shows; one that no section names would be drawn for nothing. */
    @ParameterizedTest
    @EnumSource(Figure.class)
    void everyFigureHasOnePlaceInThePage(Figure figure) {
        String shown = HtmlReport.write(
                SyntheticFlyby.result(),
                List.of(new HtmlReport.Drawing(figure.stem(), "title", "caption", "<svg></svg>")),
                COMPANIONS);
        assertEquals(2, shown.split("id=\"figure-" + figure.stem() + "\"", -1).length);
    }

    @Test
    void theSourcesAreNamed() {
        for (String expected : List.of("a0".repeat(32), "0f".repeat(32), "Earth as a point mass", "No leap second")) {
            assertTrue(page.contains(expected), expected);
        }
        assertTrue(page.contains("-2.901766637153165E-14"));
    }

    @Test
    void aMapOfAnEnsembleTellsItsCheck() {
        final EnsembleResult flown = SyntheticFlyby.result().uncertainty().ensemble();
        final String mapped = HtmlReport.write(
                RecordCopy.with(
                        SyntheticFlyby.result(),
                        "ensemble",
                        RecordCopy.of(
                                flown,
                                Map.of(
                                        "samples",
                                        1_000_000,
                                        "impactProbabilityUpper",
                                        3.84e-6,
                                        "map",
                                        new FlowMapResult(73, 50, 6.9e-4, 1.27, 1.54e-5, 3.9e-4, 0.01, 1.7e-4)))),
                DRAWINGS,
                COMPANIONS);
        assertTrue(mapped.contains("a map of second order that 73 flights"));
        assertTrue(mapped.contains("0.69 m on the target plane, 1.3 km in distance and"));
        assertTrue(mapped.contains("15.4 µs, 0.000390 of a standard deviation at most"));
        assertTrue(mapped.contains("0.000384 %"));
        assertTrue(mapped.contains("√2,000,000"));
        assertFalse(page.contains("a map of second order"));
        assertTrue(page.contains("each flown with all forces"));
    }

    @Test
    void theForceLadderIsATable() {
        String words = page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertTrue(words.contains("Sun – – – 34,000,000.0"), words);
        assertTrue(words.contains("Moon 2029-04-13 21:46:12.100 38,009.000 +1,009.000 29,100.0"), words);
        assertFalse(HtmlReport.write(SyntheticFlyby.withoutEncounter(), DRAWINGS, COMPANIONS)
                .contains("What each force is worth"));
    }

    @Test
    void theLaunchPeriodAndTheOptionsAreTold() {
        String words = page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertTrue(words.contains("The launch period is 2028-04-"), words);
        assertTrue(
                words.contains(
                        "that meet a Δv of at most 1.550 km/s with an arrival, in the middle of its braking, from 2029-02-05"),
                words);
        assertTrue(words.contains("not converged: the correction stood still 4100 km from the target"), words);
        String empty = HtmlReport.write(
                RecordCopy.with(
                        SyntheticFlyby.result(),
                        "window",
                        RecordCopy.with(SyntheticFlyby.result().launchPeriod().window(), "firstLaunchUtc", null)),
                List.of(),
                COMPANIONS);
        assertTrue(empty.contains("No launch day meets a Δv of at most"));
        assertFalse(HtmlReport.write(SyntheticFlyby.withoutEncounter(), DRAWINGS, COMPANIONS)
                .contains("Launch and transfer"));
    }

    @Test
    void trajectoriesOfSeveralLegsAreTold() {
        String words = page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        for (String expected : List.of(
                "The best of 3 options, best , leaves on 2028-05-10",
                "passes (3200) Phaethon on 2030-01-20 , 281.0 days after the encounter",
                "(3200) Phaethon 2030-01-20 12:00:00 33.500 500.0 71.0 15.0 22.0 1.000 210.0",
                "an old set of seven digits",
                "altitude over MARS km 5,700 5,300 5,300 the aim was moved after launch a paper",
                "propellant kg 290 – – no figure of ours a paper",
                "Our inference, not a published figure: the burns of 166 m/s",
                "a limit of 31.60° on the declination",
                "Both fit on 8 of 30 launch days; the longest run is 2028-04-27 to 2028-05-04",
                "no: no asymptote serves both",
                "Reconstructed from published figures; not a fact.",
                "the orbit is moved by 90,000 km")) {
            assertTrue(
                    words.replaceAll(" ([,.;:])", "$1").contains(expected.replaceAll(" ([,.;:])", "$1")),
                    expected + " in " + words.substring(words.indexOf("Trajectory of several legs")));
        }
        String none = HtmlReport.write(SyntheticFlyby.withoutEncounter(), DRAWINGS, COMPANIONS);
        assertFalse(none.contains("Trajectory of several legs"));
        assertFalse(none.contains("One launch for two craft"));
        assertFalse(none.contains("Visitors"));
    }

    /** Didymos has no pass by Earth to count from; samples may be two hours apart. */
    @Test
    void withoutAPassTheSpanOfAVisitorIsInDays() {
        final List<VisitorSample> path = new ArrayList<>();
        for (int i = 0; i <= 30; i++) {
            path.add(new VisitorSample(8.4e8 + 7200.0 * i, 1000, 0, 0, 1e8));
        }
        final String page = HtmlReport.write(
                RecordCopy.with(
                        SyntheticFlyby.withoutEncounter(),
                        "visitors",
                        List.of(new VisitorResult(
                                "a craft",
                                "trajectory",
                                "one",
                                "flown",
                                new When(0, "2000-01-01T12:00:00Z"),
                                1,
                                1,
                                path))),
                DRAWINGS,
                COMPANIONS);
        assertTrue(
                page.replaceAll(" data-label=\"[^\"]*\"", "").contains("<td>flown</td><td>2.5 days</td>"),
                "span of 60 hours");
    }

    /** No angle in the B-plane, no distance, and no path: the dates that are published remain. */
    @Test
    void whatDoesNotCloseIsToldByItsDatesAlone() {
        ReconstructionResult open = RecordCopy.of(
                SyntheticFlyby.result().nearby().reconstructions().get(0), Map.of("closed", false, "path", List.of()));
        for (String component : List.of("bPlaneAngleDeg", "positionChangeKm", "velocityChangeMS", "backDistanceKm")) {
            open = RecordCopy.with(open, component, null);
        }
        String page = HtmlReport.write(
                RecordCopy.with(SyntheticFlyby.result(), "reconstructions", List.of(open)), DRAWINGS, COMPANIONS);
        String words = page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertTrue(words.contains("It does not close: no angle in the B-plane leads back as published."), words);
        assertTrue(words.contains("the pass by Earth at 2027-03-16 03:28 UTC, 10,564 km from its centre"), words);
        assertFalse(words.contains("The published orbit, changed"));
    }

    @Test
    void nothingIsFetched() {
        assertFalse(page.contains("<script src"));
        assertFalse(page.contains("<link"));
        assertFalse(page.contains(" src="));
        // A library says where it comes from.
        assertFalse(page.replace("<meta http-equiv=", "")
                .replace("https://github.com/leeoniya/uPlot", "")
                .contains("http"));
        assertFalse(page.contains("fetch("));
    }

    @Test
    void aResultWithoutAPassSaysSo() {
        String none = HtmlReport.write(SyntheticFlyby.withoutEncounter(), List.of(), COMPANIONS);
        assertTrue(none.contains("does not come within the limit"));
        assertFalse(none.contains("Absolute magnitude"));
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals(page, HtmlReport.write(SyntheticFlyby.result(), DRAWINGS, COMPANIONS));
        } finally {
            Locale.setDefault(before);
        }
    }
}
