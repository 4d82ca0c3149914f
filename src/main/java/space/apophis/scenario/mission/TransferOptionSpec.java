package space.apophis.scenario.mission;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;

/** A transfer to be told of beside those that open and close the launch period. */
public record TransferOptionSpec(
        @Key(value = "Name for people", example = "early arrival")
        String label,

        @Key(value = "Launch", example = "2028-04-26 UTC") Epoch launch,

        @Key(value = "Arrival", example = "2029-02-12 UTC") Epoch arrival) {

    public TransferOptionSpec {
        if (!(arrival.julianDate() > launch.julianDate())) {
            throw new KeyFault("arrival", "'" + arrival + "' is not after the launch, a later date is needed");
        }
    }
}
