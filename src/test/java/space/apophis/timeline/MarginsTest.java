package space.apophis.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.timeline.MissionDates.Gate;

class MarginsTest {

    static final MissionDates MISSION = new MissionDates(
            LocalDate.of(2028, 4, 22), LocalDate.of(2028, 5, 3), LocalDate.of(2029, 2, 19), LocalDate.of(2029, 4, 13));

    private static final Programme PROGRAMME = new Programme(ShippedTimeline.spec());

    private static List<String> told(List<Margin> margins) {
        return margins.stream()
                .map(margin -> margin.from().what() + " > " + margin.to().what() + ": " + margin.days())
                .toList();
    }

    /**
     * By hand: 27 November 2025 is 331 days after 31 December 2024 and 422 after 1 October, the ends of its Q4; to 6
     * February 2026 it is 71 days, from there to 10 June 124, to 22 April 2028 then 682; the window is 11 days long; 3 May
     * 2028 to 19 February 2029 is 292 days and from there to 13 April 53.
     */
    @Test
    void gatesOfRamsesAgainstAMission() {
        final List<Gate> gates = Margin.gates(PROGRAMME, "ramses", MISSION);
        assertEquals(
                List.of(
                        "preliminary design review > mission is approved in Bremen: 331 to 422",
                        "mission is approved in Bremen > critical design review ends: 71",
                        "critical design review ends > test flight F6 with a dummy payload: 124",
                        "test flight F6 with a dummy payload > launch window opens: 682",
                        "launch window opens > launch window closes: 11",
                        "launch window closes > arrival: 292",
                        "arrival > encounter: 53"),
                told(Margin.between(gates)));
        assertEquals(Set.of(GateKind.DELIVERY), Margin.undated(gates));
    }

    /** Without a mission the programme's own dates stand, the launch as a span and the arrival as a month. */
    @Test
    void gatesOfRamsesAlone() {
        final List<Margin> margins = Margin.between(Margin.gates(PROGRAMME, "ramses", null));
        assertEquals(
                List.of(
                        "test flight F6 with a dummy payload > launch from Tanegashima: 680 to 700",
                        "launch from Tanegashima > arrival at Apophis: 267 to 314",
                        "arrival at Apophis > Apophis passes nearest to Earth: 44 to 71"),
                told(margins).subList(3, 6));
        assertEquals(List.of("h3", "ramses"), margins.get(3).systems());
    }

    /** DESTINY+ needs Ramses, whose flight is not its own. */
    @Test
    void gatesOfANeededSystemAreThoseOnTheGround() {
        assertEquals(
                List.of("launch from Tanegashima", "passage of Apophis"),
                Margin.gates(PROGRAMME, "destiny-plus", null).stream()
                        .skip(4)
                        .map(Gate::what)
                        .toList());
    }

    @Test
    void oneGateOrNoneHasNoMargin() {
        assertEquals(List.of(), Margin.between(List.of()));
        assertEquals(List.of(), Margin.between(MISSION.gates().subList(0, 1)));
    }

    /** A rendezvous may come after the encounter, as that of OSIRIS-APEX. */
    @Test
    void gatesOfAMissionAreInTime() {
        final MissionDates late = new MissionDates(
                MISSION.windowFirst(),
                MISSION.windowLast(),
                LocalDate.of(2029, 6, 1),
                MISSION.encounter().firstDay());
        assertEquals(
                List.of("launch window opens", "launch window closes", "encounter", "arrival"),
                late.gates().stream().map(Gate::what).toList());
    }

    @Test
    void aMissionThatCannotBeIsRefused() {
        final LocalDate day = LocalDate.of(2028, 4, 22);
        assertThrows(IllegalArgumentException.class, () -> new MissionDates(day, day.minusDays(1), day, day));
        assertThrows(IllegalArgumentException.class, () -> new MissionDates(day, day, day, day));
    }

    @Test
    void theProgrammeIsThereForTheMissionToTheEncounter() {
        assertEquals(List.of("ramses"), PROGRAMME.missions());
    }

    @Test
    void whatIsNotThereIsTold() {
        assertEquals(
                "no event 'lunch' of 'h3', there are first-flight, second-flight, f8-loss, cause, f9, later-cause, f6",
                assertThrows(NoSuchElementException.class, () -> PROGRAMME.event("h3", "lunch"))
                        .getMessage());
        assertThrows(NoSuchElementException.class, () -> PROGRAMME.system("H3"));
    }
}
