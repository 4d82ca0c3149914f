package space.apophis.scenario.escort;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.units.Epoch;

/** What a craft does beside the asteroid until a date, each type with keys of its own. */
public sealed interface PhaseSpec {

    /** Name for people. */
    String name();

    /** When it ends. */
    Epoch until();

    /** Time of the way to it from the phase before, s; 0 where it has none. */
    default double transfer() {
        return 0.0;
    }

    /** On which side of the asteroid it is; null where it has none. */
    default Side side() {
        return null;
    }

    /** Where its figures come from. */
    String source();

    /**
     * A way to another place, which ends at rest there.
     *
     * @param distance from the asteroid's centre, m
     * @param passAt m
     */
    record Approach(
            @Key(value = "Name for people", example = "approach")
            String name,

            @Key(value = "When it ends", example = "2029-02-26 UTC")
            Epoch until,

            @Key("Side of the asteroid on which it ends") Side side,

            @Key(value = "Distance from the centre at its end", range = "10 m to 100000 km", example = "20 km")
            double distance,

            @Key(
                    value =
                            "Legs of the way, each begun by a burn; every leg but the last ends at the same share of the distance left",
                    byDefault = "1",
                    range = "1 to 20")
            int legs,

            @Key(
                    value =
                            "Distance at which the asteroid would be passed straight on from each leg, if the next burn were missed; the point"
                                    + " where the approach ends stands aside by about as much",
                    byDefault = "0 m",
                    range = "0 m to 1000 km",
                    example = "3 km")
            double passAt,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements PhaseSpec {

        public Approach {
            if (!(passAt < distance)) {
                throw new KeyFault("passAt", "is not below distance, a smaller one is needed");
            }
        }
    }

    /**
     * At rest about a point that turns with the Sun or Earth: a push back whenever the craft reaches the edge of its box.
     *
     * @param distance from the asteroid's centre, m
     * @param deadBand m
     * @param transfer s
     */
    record Station(
            @Key(value = "Name for people", example = "characterisation at 20 km")
            String name,

            @Key(value = "When it ends", example = "2029-03-12 UTC")
            Epoch until,

            @Key("Side of the asteroid") Side side,

            @Key(value = "Distance of the point from the centre", range = "10 m to 100000 km", example = "20 km")
            double distance,

            @Key(value = "Half the width of the box about the point", range = "1 m to 1000 km", example = "200 m")
            double deadBand,

            @Key(value = "Time of the way there from the phase before", byDefault = "2 d", range = "1 h to 60 d")
            double transfer,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements PhaseSpec {

        public Station {
            if (!(deadBand < distance)) {
                throw new KeyFault("deadBand", "is not below distance, a smaller box is needed");
            }
        }
    }

    /**
     * Hyperbolic arcs on one side of the asteroid, with a burn from each to the next.
     *
     * @param distance of the burns from the asteroid's centre, m
     * @param nearest of the arcs without gravity, m
     * @param interval s
     * @param transfer s
     */
    record Arcs(
            @Key(value = "Name for people", example = "arcs at 20 km")
            String name,

            @Key(value = "When it ends", example = "2029-03-12 UTC")
            Epoch until,

            @Key("Side of the asteroid about which the arcs lie")
            Side side,

            @Key(value = "Distance of the burns from the centre", range = "10 m to 100000 km", example = "20 km")
            double distance,

            @Key(
                    value = "Distance from the centre in the middle of an arc, if it were straight",
                    range = "10 m to 100000 km",
                    example = "12 km")
            double nearest,

            @Key(value = "Time from burn to burn", byDefault = "3.5 d", range = "1 h to 60 d")
            double interval,

            @Key(value = "Time of the way there from the phase before", byDefault = "2 d", range = "1 h to 60 d")
            double transfer,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements PhaseSpec {

        public Arcs {
            if (!(nearest < distance)) {
                throw new KeyFault("nearest", "is not below distance, a smaller one is needed");
            }
        }
    }

    /**
     * An orbit in the plane of the terminator.
     *
     * @param radius m
     * @param correction s; null where nothing is done
     * @param transfer s
     */
    record TerminatorOrbit(
            @Key(value = "Name for people", example = "close observation")
            String name,

            @Key(value = "When it ends", example = "2029-06-30 UTC")
            Epoch until,

            @Key(value = "Radius of the orbit", range = "10 m to 1000 km", example = "1 km")
            double radius,

            @Key(
                    value = "Time between burns that bring it back to a circle of this radius; none where absent",
                    byDefault = Key.ABSENT,
                    range = "1 h to 60 d",
                    example = "7 d")
            Double correction,

            @Key(value = "Time of the way there from the phase before", byDefault = "2 d", range = "1 h to 60 d")
            double transfer,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements PhaseSpec {}

    /** Nothing is done. */
    record Drift(
            @Key(value = "Name for people", example = "passage")
            String name,

            @Key(value = "When it ends", example = "2029-04-16 UTC")
            Epoch until,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements PhaseSpec {}
}
