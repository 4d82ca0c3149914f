package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec.Domain;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Programme;
import space.apophis.timeline.ShippedTimeline;
import space.apophis.timeline.Words;
import space.apophis.units.PreciseDate;

class GanttRowsTest {

    static final Programme PROGRAMME = new Programme(ShippedTimeline.spec());

    static GanttRows whole(Language language) {
        return GanttRows.of(
                PROGRAMME,
                excerpt(Set.copyOf(PROGRAMME.ids()), LocalDate.of(2010, 1, 1), LocalDate.of(2045, 12, 31)),
                new Words(language));
    }

    static GanttRows planetaryDefence(Language language) {
        return GanttRows.of(
                PROGRAMME,
                excerpt(
                        Excerpt.withNeeds(PROGRAMME, Set.of(Domain.PLANETARY_DEFENCE), List.of()),
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2030, 12, 31)),
                new Words(language));
    }

    private static Excerpt excerpt(Set<String> systems, LocalDate from, LocalDate to) {
        return Excerpt.of(
                PROGRAMME, systems, from, to, PROGRAMME.timeline().asOf().firstDay());
    }

    @Test
    void everySystemHasARowAndFieldsStandTogether() {
        final List<GanttRows.Row> rows = whole(Language.ENGLISH).rows();
        assertEquals(
                Set.copyOf(PROGRAMME.ids()),
                rows.stream().map(GanttRows.Row::system).collect(Collectors.toSet()));
        for (int i = 1; i < rows.size(); i++) {
            assertTrue(
                    rows.get(i - 1).domain().compareTo(rows.get(i).domain()) <= 0,
                    rows.get(i).system());
        }
    }

    @Test
    void planetaryDefenceComesWithWhatItNeeds() {
        assertEquals(
                List.of("ramses", "destiny-plus", "hera", "osiris-apex", "h3", "ministerial-councils"),
                planetaryDefence(Language.ENGLISH).rows().stream()
                        .map(GanttRows.Row::system)
                        .toList());
    }

    @Test
    void aWindowIsABarWithAMarkInItsMiddle() {
        final GanttRows.Mark launch = mark("launch");
        // 20 April to 10 May 2028, both whole days: 21 days.
        assertEquals(LocalDate.of(2028, 4, 20).toEpochDay(), launch.first());
        assertEquals(LocalDate.of(2028, 5, 11).toEpochDay(), launch.last());
        assertEquals(LocalDate.of(2028, 4, 30).toEpochDay() + 0.5, launch.middle());
        assertTrue(launch.lasts());
        assertEquals(EventState.PLANNED, launch.state());
        assertEquals(GateKind.LAUNCH, launch.gate());
        assertEquals(0.85, launch.strength());
    }

    @Test
    void aMinuteIsAnInstant() {
        final GanttRows.Mark encounter = mark("encounter");
        assertEquals(LocalDate.of(2029, 4, 13).toEpochDay() + (21 * 60 + 45) / 1440.0, encounter.middle(), 1e-9);
        assertFalse(encounter.lasts());
        assertEquals(1, encounter.strength());
    }

    @Test
    void aDayHasNoBarAndNoGateIsNone() {
        final GanttRows.Mark start = mark("start");
        assertFalse(start.lasts());
        assertNull(start.gate());
        assertEquals(LocalDate.of(2024, 7, 16).toEpochDay() + 0.5, start.middle());
    }

    private static GanttRows.Mark mark(String event) {
        return planetaryDefence(Language.ENGLISH).rows().get(0).marks().stream()
                .filter(mark -> mark.event().equals(event))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatLastsBeyondTheAxisIsCutAndWhatLiesOutsideIsNotThere() {
        final GanttRows series = GanttRows.of(
                PROGRAMME,
                excerpt(Set.of("ramses"), LocalDate.of(2028, 5, 1), LocalDate.of(2029, 2, 14)),
                new Words(Language.ENGLISH));
        final List<GanttRows.Mark> marks = series.rows().get(0).marks();
        assertEquals(
                List.of("launch", "arrival"),
                marks.stream().map(GanttRows.Mark::event).toList());
        assertEquals(series.from(), marks.get(0).first());
        assertEquals(series.to(), marks.get(1).last());
        assertTrue(series.lines().isEmpty());
    }

    @Test
    void needsThatTieEventsAreArrows() {
        final GanttRows series = planetaryDefence(Language.ENGLISH);
        assertEquals(3, series.arrows().size(), series.arrows().toString());
        final GanttRows.Arrow money = series.arrows().get(0);
        assertEquals("ministerial-councils", series.rows().get(money.fromRow()).system());
        assertEquals("ramses", series.rows().get(money.toRow()).system());
        assertEquals(LocalDate.of(2025, 11, 27).toEpochDay(), money.fromDay());
        assertEquals(LocalDate.of(2025, 11, 27).toEpochDay() + 0.5, money.toDay());
        assertEquals(
                1, series.arrows().stream().filter(GanttRows.Arrow::together).count());
    }

    @Test
    void todayAndTheEncounterAreLines() {
        final List<GanttRows.Line> lines = whole(Language.FRENCH).lines();
        assertEquals(
                List.of("aujourd'hui 2026-11-30", "rencontre 2029-04-13"),
                lines.stream().map(GanttRows.Line::text).toList());
        assertEquals(LocalDate.of(2026, 11, 30).toEpochDay(), lines.get(0).day());
        assertTrue(lines.get(0).today());
    }

    @Test
    void namesAreInTheLanguageWhereThereIsOne() {
        final List<String> names =
                whole(Language.ARABIC).rows().stream().map(GanttRows.Row::name).toList();
        assertTrue(names.contains("هيرا"), names.toString());
        assertTrue(names.contains("Ramses"), names.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2029-04-13T21:45Z, 1",
        "2029-04-13, 1",
        "2029-02, 0.85",
        "2028-Q4, 0.7",
        "2027-H1, 0.6",
        "2031, 0.5",
        "2028-04-20/2028-05-10, 0.85",
        "2030/2039, 0.5"
    })
    void strengthFallsWithPrecision(String date, double strength) {
        assertEquals(strength, GanttRows.strength(PreciseDate.parse(date)));
    }
}
