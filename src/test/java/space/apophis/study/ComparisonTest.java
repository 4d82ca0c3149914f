package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.apophis.RecordCopy;
import space.apophis.job.InputFault;
import space.apophis.report.ComparisonSentence;
import space.apophis.study.result.KeptLimitResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

class ComparisonTest {

    private static final TrajectoryResult PLAIN =
            SyntheticFlyby.result().launchPeriod().transfers().get(0);

    private static ComparedStudy study(String name, TrajectoryResult... transfers) {
        return new ComparedStudy(
                name,
                name + ".yaml",
                RecordCopy.with(
                        RecordCopy.of(
                                SyntheticFlyby.result(),
                                transfers.length == 0
                                        ? Map.of("name", name)
                                        : Map.of("name", name, "transfers", List.of(transfers), "nominalTransfer", 0)),
                        "options",
                        null));
    }

    private static TrajectoryResult option(String label, double deltaV, Double mass, double lead) {
        return RecordCopy.of(
                RecordCopy.with(PLAIN, "deliveredMassKg", mass == null ? 1.0 : mass),
                Map.of(
                        "label",
                        label,
                        "rendezvous",
                        deltaV > 0,
                        "deltaVConicKmS",
                        deltaV,
                        "deltaVFlownKmS",
                        deltaV,
                        "daysBeforeEncounter",
                        lead));
    }

    private static List<String> labels(ComparisonCriterion criterion, ComparedStudy... studies) {
        return Comparison.of(List.of(studies), criterion).rows().stream()
                .map(ComparisonRow::label)
                .toList();
    }

    @Test
    void theCriterionSaysWhatIsFirst() {
        ComparedStudy first = study("first", option("a", 1.5, 800.0, 50), option("b", 1.4, null, 40));
        ComparedStudy second = study("second", option("c", 1.6, 900.0, 70), option("d", 1.5, 700.0, 60));
        assertEquals(List.of("b", "a", "d", "c"), labels(ComparisonCriterion.DELTA_V, first, second));
        assertEquals(List.of("b", "d", "a", "c"), labels(ComparisonCriterion.DELTA_V, second, first));
        assertEquals(List.of("c", "d", "a", "b"), labels(ComparisonCriterion.LEAD, first, second));
        assertEquals(List.of("c", "a", "d", "b"), labels(ComparisonCriterion.MASS, first, second));
        assertEquals(
                List.of(1, 2, 3, 4),
                Comparison.of(List.of(first, second), ComparisonCriterion.MASS).rows().stream()
                        .map(ComparisonRow::rank)
                        .toList());
    }

    @Test
    void aFlybyComesAfterWhatStaysThere() {
        TrajectoryResult flyby = option("flyby", 0, 1300.0, 90);
        ComparedStudy study = study("both", flyby, option("stays", 1.5, 800.0, 50));
        for (ComparisonCriterion criterion : ComparisonCriterion.values()) {
            assertEquals(List.of("stays", "flyby"), labels(criterion, study), criterion.key());
        }
    }

    /** Two launchers against one asteroid: what shifts it most is the first, whatever flies lighter. */
    @Test
    void hitsRankByTheirShift() {
        final ComparedStudy first = study("first", hit("a", 900.0, 3_700.0), hit("b", 800.0, 3_400.0));
        final ComparedStudy second = study("second", hit("c", 700.0, 3_900.0), option("stays", 1.5, 800.0, 50));
        assertEquals(List.of("stays", "c", "a", "b"), labels(ComparisonCriterion.SHIFT, first, second));
        final Comparison hits =
                Comparison.of(List.of(first, study("second", hit("c", 700.0, 3_900.0))), ComparisonCriterion.SHIFT);
        assertEquals(3_900.0, ComparisonCriterion.SHIFT.of(hits.rows().get(0)));
        assertTrue(hits.rows().get(0).hits());
        assertTrue(
                ComparisonSentence.of(hits)
                        .startsWith("\"c\" of second shifts the asteroid most, 3900.0 km, of the 3 impacts that"),
                ComparisonSentence.of(hits));
    }

    private static TrajectoryResult hit(String label, double mass, double shift) {
        return RecordCopy.of(option(label, 0.0, mass, 1_000.0), Map.of("hits", true, "shiftKm", shift));
    }

    @ParameterizedTest
    @EnumSource
    void everyCriterionOrdersByItsOwnValue(ComparisonCriterion criterion) {
        assertEquals(Optional.of(criterion), ComparisonCriterion.of(criterion.key()));
        List<Double> values = Comparison.of(
                        List.of(study(
                                "all",
                                SyntheticTransfers.transfers().stream()
                                        .map(option -> RecordCopy.of(
                                                option,
                                                Map.of("shiftKm", option.mass().deliveredMassKg())))
                                        .toArray(TrajectoryResult[]::new))),
                        criterion)
                .rows()
                .stream()
                .filter(row -> !row.fails())
                .map(criterion::of)
                .filter(v -> v != null)
                .toList();
        assertTrue(!values.isEmpty(), "the synthetic options have such a value");
        assertTrue(
                IntStream.range(1, values.size()).allMatch(i -> values.get(i - 1) <= values.get(i))
                        || IntStream.range(1, values.size()).allMatch(i -> values.get(i - 1) >= values.get(i)),
                values.toString());
    }

    /** A long lead is worth nothing to a craft that has not the propellant for it. */
    @Test
    void whatIsKnownNotToWorkComesLastWhateverTheCriterion() {
        TrajectoryResult empty = RecordCopy.of(
                option("empty", 1.2, 1300.0, 90),
                Map.of("shortfalls", List.of(new ShortfallResult(Shortfall.PROPELLANT, null, 600.0, 750.0, null))));
        TrajectoryResult lost = RecordCopy.of(
                option("lost", 1.1, 1350.0, 95),
                Map.of(
                        "converged",
                        false,
                        "shortfalls",
                        List.of(new ShortfallResult(Shortfall.NOT_CONVERGED, null, null, null, null))));
        ComparedStudy study = study("all", empty, lost, option("flyby", 0, 700.0, 20), option("works", 1.5, 650.0, 10));
        for (ComparisonCriterion criterion : ComparisonCriterion.values()) {
            List<String> labels = labels(criterion, study);
            assertEquals(List.of("works", "flyby"), labels.subList(0, 2), criterion.key());
        }
        assertEquals(
                List.of("not flown to the end", "propellant"),
                Comparison.of(List.of(study), ComparisonCriterion.LEAD).rows().stream()
                        .filter(ComparisonRow::fails)
                        .map(ComparisonRow::shortfalls)
                        .toList());
    }

    /** The launch asked for more than the launcher gives, and was the first by the very figure that it fails by. */
    @Test
    void anOptionBeyondTheLimitOnC3IsNotTheFirstByC3() {
        TrajectoryResult beyond = RecordCopy.of(
                option("beyond", 1.2, 900.0, 50),
                Map.of(
                        "c3Km2S2",
                        11.1,
                        "shortfalls",
                        List.of(new ShortfallResult(Shortfall.C3, null, 11.1, 8.0, null))));
        TrajectoryResult within = RecordCopy.with(option("within", 1.4, 800.0, 40), "c3Km2S2", 12.0);
        ComparedStudy study = study("all", beyond, within);
        assertEquals(List.of("within", "beyond"), labels(ComparisonCriterion.C3, study));
        ComparisonRow last =
                Comparison.of(List.of(study), ComparisonCriterion.C3).rows().get(1);
        assertEquals("C3", last.shortfalls());
        assertEquals(2, last.rank());
    }

    @Test
    void trajectoriesOfSeveralLegsStandBesideTransfers() {
        List<ComparisonRow> rows = Comparison.of(
                        List.of(new ComparedStudy("all", "a file", SyntheticFlyby.result())),
                        ComparisonCriterion.DELTA_V)
                .rows();
        assertEquals(
                SyntheticFlyby.result().launchPeriod().transfers().size()
                        + SyntheticFlyby.result().trajectories().options().size(),
                rows.size());
        ComparisonRow ion =
                rows.stream().filter(row -> row.option().ion()).findFirst().orElseThrow();
        assertFalse(ion.rendezvous());
        assertTrue(ion.visibility() != null);
        TrajectoryResult heavy = RecordCopy.with(
                SyntheticTrajectories.burns(),
                "shortfalls",
                List.of(new ShortfallResult(Shortfall.LAUNCHER_MASS, null, 1000.0, 1081.0, null)));
        assertEquals("launcher mass", ComparisonRow.of("any", heavy).shortfalls());
        assertFalse(ComparisonRow.of("any", SyntheticTrajectories.burns()).fails());
        TrajectoryResult elsewhere = RecordCopy.with(SyntheticTrajectories.burns(), "daysBeforeEncounter", null);
        assertNull(ComparisonCriterion.LEAD.of(ComparisonRow.of("any", elsewhere)));
    }

    @Test
    void scenariosOfOneNameAreTold() {
        List<ComparedStudy> studies = Comparison.of(
                        List.of(study("ramses", PLAIN), study("ramses", PLAIN), study("ramses", PLAIN)),
                        ComparisonCriterion.C3)
                .studies();
        assertEquals(
                List.of("ramses", "ramses (2)", "ramses (3)"),
                studies.stream().map(ComparedStudy::scenario).toList());
    }

    @Test
    void withoutTransfersThereIsNothingToCompare() {
        Map<String, Object> none = new HashMap<>();
        none.put("transfers", null);
        none.put("nominalTransfer", null);
        StudyResult visitors = RecordCopy.of(study("none").result(), none);
        assertThrows(
                InputFault.class,
                () -> Comparison.of(
                        List.of(new ComparedStudy("none", "none.yaml", visitors)), ComparisonCriterion.DELTA_V));
        StudyResult nothing = RecordCopy.with(visitors, "visitors", null);
        assertThrows(IllegalArgumentException.class, () -> new ComparedStudy("none", "none.yaml", nothing));
    }

    /** Towards declination 0 by the stored paths: Earth in the origin, the asteroid on the x axis, within the precession. */
    @Test
    void visibilityIsThatOfTheEndsOfThePaths() {
        TrajectoryResult transfer = RecordCopy.of(
                PLAIN,
                Map.of(
                        "earthPath", List.of(before(9), at(0, 0, 0)),
                        "asteroidPath", List.of(before(-9), at(3e7, 0, 0))));
        ArrivalVisibility visibility = ArrivalVisibility.of(
                        transfer.way().earthPath(), transfer.way().asteroidPath())
                .orElseThrow();
        // IAU 2006: the pole moves by 2004.2 arcsec a century towards the x axis; 29.1 years; nutation 9 arcsec.
        assertEquals(2004.2 / 3600 * 0.291, visibility.declinationDeg(), 0.004);
        StationHours longest = visibility.stations().stream()
                .max(Comparator.comparingDouble(StationHours::hoursPerDay))
                .orElseThrow();
        // On the equator cos H = sin 10° / cos φ, the longer the nearer the site to it.
        assertEquals("New Norcia DSA-1", longest.station());
        double half = Math.acos(Math.sin(Math.toRadians(10)) / Math.cos(Math.toRadians(31.04823)));
        assertEquals(24 * half / Math.PI, longest.hoursPerDay(), 0.02);
        assertTrue(visibility.esaHoursPerDay() > longest.hoursPerDay());
    }

    @Test
    void resultsWithoutPathsHaveNoVisibility() {
        TrajectoryResult transfer = RecordCopy.of(PLAIN, Map.of("earthPath", List.of(), "samples", List.of()));
        assertNull(ComparisonRow.of("any", transfer).visibility());
    }

    private static StateSample before(double x) {
        return new StateSample(0, x, 9, 9, 0, 0, 0);
    }

    private static StateSample at(double x, double y, double z) {
        return new StateSample(29.1 * 365.25 * 86400, x, y, z, 0, 0, 0);
    }

    /** By what is flown, not by what it is called; another launcher is another row, and so is another outcome. */
    @Test
    void oneFlightOfSeveralScenariosIsOneRow() {
        TrajectoryResult flight = option("nominal", 1.4, 800.0, 50);
        TrajectoryResult renamed = RecordCopy.of(
                flight, Map.of("label", "open", "deltaVFlownKmS", 1.4 + 1e-5, "deltaVConicKmS", 1.4 + 1e-5));
        TrajectoryResult lifted = RecordCopy.with(flight, "launcher", "another");
        TrajectoryResult failing = RecordCopy.with(
                flight, "shortfalls", List.of(new ShortfallResult(Shortfall.DELTA_V, null, 1.4, 1.39, null)));
        TrajectoryResult dearer = RecordCopy.of(flight, Map.of("deltaVFlownKmS", 1.402, "deltaVConicKmS", 1.402));
        List<ComparisonRow> rows = Comparison.of(
                        List.of(study("first", flight), study("second", renamed, lifted, failing, dearer)),
                        ComparisonCriterion.DELTA_V)
                .rows();
        assertEquals(4, rows.size());
        assertEquals(List.of("first", "second"), rows.get(0).scenarios());
        assertEquals(List.of("nominal", "open"), rows.get(0).labels());
        assertEquals(List.of(1, 2, 3, 4), rows.stream().map(ComparisonRow::rank).toList());
    }

    /** Two scenarios ask for other things of one flight: both limits are told, those failed first. */
    @Test
    void limitsOfAllScenariosOfARowAreTold() {
        TrajectoryResult narrow = RecordCopy.with(
                option("nominal", 1.4, 800.0, 50),
                "kept",
                List.of(
                        new KeptLimitResult(Shortfall.DELTA_V, null, 1.4, 1.45),
                        new KeptLimitResult(Shortfall.PROPELLANT, null, 800, 750)));
        TrajectoryResult wide = RecordCopy.with(
                narrow,
                "kept",
                List.of(
                        new KeptLimitResult(Shortfall.DELTA_V, null, 1.4, 1.65),
                        new KeptLimitResult(Shortfall.PROPELLANT, null, 800, 750)));
        ComparisonRow row = Comparison.of(
                        List.of(study("first", narrow), study("second", wide)), ComparisonCriterion.DELTA_V)
                .rows()
                .get(0);
        assertEquals(
                List.of(0.05, 50.0, 0.25),
                row.limits().stream()
                        .map(limit -> Math.round(1e6 * limit.margin()) / 1e6)
                        .toList());
    }

    /** What stands first has to be held against another flight, not against itself on another launcher. */
    @Test
    void theNextIsAnotherFlight() {
        TrajectoryResult first = option("first", 1.4, 800.0, 50);
        TrajectoryResult twin = RecordCopy.of(first, Map.of("label", "twin", "launcher", "another"));
        TrajectoryResult next = option("next", 1.5, 790.0, 60);
        TrajectoryResult failing = RecordCopy.with(
                option("failing", 1.3, 790.0, 60),
                "shortfalls",
                List.of(new ShortfallResult(Shortfall.DELTA_V, null, 1.3, 1.2, null)));
        ComparisonVerdict verdict = ComparisonVerdict.of(
                Comparison.of(List.of(study("all", first, twin, next, failing)), ComparisonCriterion.DELTA_V));
        assertEquals("first", verdict.first().label());
        assertEquals(
                List.of("twin"),
                verdict.twins().stream().map(ComparisonRow::label).toList());
        assertEquals("next", verdict.next().orElseThrow().label());
        assertEquals(3, verdict.alike());
    }
}
