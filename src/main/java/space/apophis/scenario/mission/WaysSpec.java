package space.apophis.scenario.mission;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;

/**
 * Ways to the body to be set against each other: each departure with each mode.
 *
 * @param arrivalTo null for the encounter with Earth, or where there is none the last arrival of all
 * @param impactPhase rad
 * @param impactSpeed m/s
 */
public record WaysSpec(
        @Key("What it sets out from") List<DepartureSpec> departures,

        @Key(value = "What it does there: rendezvous, flyby, impact; all where none is named", byDefault = "[]")
        List<ArrivalMode> modes,

        @Key(
                value =
                        "Last arrival; the encounter with Earth where it is not given, or the last of all where there is none",
                byDefault = Key.ABSENT,
                example = "2029-04-13 UTC")
        Epoch arrivalTo,

        @Key(value = "Greatest phase angle on approach of an impact", byDefault = "90 deg", range = "0 deg to 180 deg")
        double impactPhase,

        @Key(value = "Least relative speed of an impact", byDefault = "3 km/s", range = "0 km/s to 100 km/s")
        double impactSpeed) {

    private static final int MOST_DEPARTURES = 12;

    public WaysSpec {
        modes = modes.isEmpty() ? List.of(ArrivalMode.values()) : modes;
        KeyFault.requireAtMost(MOST_DEPARTURES, "departures", departures);
        KeyFault.requireDistinct("departures", "the label ", departures.stream().map(DepartureSpec::label));
        KeyFault.requireDistinct("modes", "the mode ", modes.stream());
        if (departures.isEmpty()) {
            throw new KeyFault("departures", "is empty, one at least is needed");
        }
    }
}
