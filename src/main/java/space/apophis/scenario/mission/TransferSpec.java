package space.apophis.scenario.mission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.Key.Renamed;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.format.KeyWords;
import space.apophis.units.Epoch;

/**
 * A spacecraft on its way to the asteroid.
 *
 * @param deepSpaceManoeuvre null where none is allowed
 * @param flown null where nothing is to be flown
 */
@Renamed(from = "spacecraft", to = "craft")
public record TransferSpec(
        @Key("Launch days of the grid") DaysSpec launch,

        @Key("Arrival days of the grid") DaysSpec arrival,

        @Key(value = "Most whole revolutions about the Sun", byDefault = "0", range = "0 to 5")
        int revolutions,

        @Key(
                value = "Rendezvous, which brakes at the asteroid, flyby, or impact, which hits it",
                byDefault = "rendezvous")
        TransferMode mode,

        @Key("The launcher") LauncherSpec launcher,

        @Key("The spacecraft") CraftSpec craft,

        @Key(value = "How the arrival is split into burns", byDefault = Defaults.ALL)
        LegSpec.Braking braking,

        @Key("Launch period: the days on which a launch meets a limit")
        LaunchPeriodSpec period,

        @Key(value = "Allows one deep-space manoeuvre", byDefault = Key.ABSENT)
        DeepSpaceSpec deepSpaceManoeuvre,

        @Key(value = "Flies the options in full dynamics", byDefault = Key.ABSENT)
        FlownSpec flown,

        @Key(value = "Further transfers to be told of", byDefault = "[]")
        List<TransferOptionSpec> options) {

    private static final double MOST_PAIRS = 10_000_000.0;
    private static final int MOST_OPTIONS = 20;
    private static final List<String> OWN_LABELS = List.of("open", "nominal", "close");

    public TransferSpec {
        craft = craft.leaving(launcher);
        if (craft.engine() == null) {
            throw new KeyFault("craft.engine", "missing, a transfer needs a chemical engine");
        }
        if (!(arrival.to().julianDate() > launch.from().julianDate())) {
            throw new KeyFault("arrival", "every arrival is before the first launch, a later arrival is needed");
        }
        if (launch.count() * (double) arrival.count() > MOST_PAIRS) {
            throw new KeyFault(
                    "launch",
                    "with arrival this is a grid of more than 10 million pairs of days, a larger step is needed");
        }
        if (mode != TransferMode.RENDEZVOUS && period.deltaV() != null) {
            throw new KeyFault(
                    "period",
                    (mode == TransferMode.FLYBY ? "a flyby" : "an impact")
                            + " has no arrival manoeuvre, a limit on deliveredMass or c3 is needed");
        }
        if (mode != TransferMode.IMPACT && period.shift() != null) {
            throw new KeyFault("period.shift", "a " + mode + " does not push the asteroid, mode impact is needed");
        }
        requireLabels(options);
    }

    /** The labels of its options: those of the launch period, of which the first and the last may not exist, and its own. */
    public List<String> labels() {
        return Stream.concat(OWN_LABELS.stream(), options.stream().map(TransferOptionSpec::label))
                .toList();
    }

    private static void requireLabels(List<TransferOptionSpec> options) {
        KeyFault.requireAtMost(MOST_OPTIONS, "options", options);
        final Set<String> labels = new HashSet<>(OWN_LABELS);
        for (TransferOptionSpec option : options) {
            if (!labels.add(option.label())) {
                throw new KeyFault(
                        "options",
                        "the label '" + option.label() + "' is taken, one of its own is needed for each and none of"
                                + " open, nominal, close");
            }
        }
    }

    /** What a spacecraft does at the asteroid. */
    public enum TransferMode {
        /** It brakes to rest with it. */
        RENDEZVOUS,
        /** It passes it. */
        FLYBY,
        /** It hits it. */
        IMPACT;

        /** Its name in a file. */
        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }

    /** A transfer to be told of beside those that open and close the launch period. */
    public record TransferOptionSpec(
            @Key(value = "Name for people", example = "early arrival")
            String label,

            @Key(value = "Launch", example = "2028-04-26 UTC")
            Epoch launch,

            @Key(value = "Arrival", example = "2029-02-12 UTC")
            Epoch arrival) {

        public TransferOptionSpec {
            if (!(arrival.julianDate() > launch.julianDate())) {
                throw new KeyFault("arrival", "'" + arrival + "' is not after the launch, a later date is needed");
            }
        }
    }

    /**
     * One manoeuvre allowed on the way.
     *
     * @param greatestC3 m^2/s^2
     */
    public record DeepSpaceSpec(
            @Key(
                    value =
                            "Greatest C3 of a launch with such a manoeuvre, unless the transfer without one needs more: with no"
                                    + " bound the search would have the launcher do the work",
                    range = "0 km^2/s^2 to 1000 km^2/s^2",
                    example = "15 km^2/s^2")
            double greatestC3,

            @Key(value = "Where the random numbers of the search start", byDefault = "1", range = "0 to 1000000000")
            long seed) {}
}
