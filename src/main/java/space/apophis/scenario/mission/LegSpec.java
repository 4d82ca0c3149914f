package space.apophis.scenario.mission;

import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.Key.Inline;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;

/** One leg of a trajectory, each type with keys of its own. */
public sealed interface LegSpec
        permits LegSpec.Launch,
                LegSpec.DeepSpaceManoeuvre,
                LegSpec.SwingBy,
                LegSpec.ThrustArc,
                LegSpec.Braking,
                EndSpec {

    /** Where its figures come from, where the file says nothing else. */
    String SCENARIO = "the scenario";

    /** Name for people; null for none. */
    String label();

    /** Where its figures come from. */
    String source();

    /** When it is. */
    default LegDates dates() {
        return LegDates.FREE;
    }

    /** Planet, or file of a small body; null for what happens on the way, and for an arrival at the scenario's own. */
    default String body() {
        return null;
    }

    /** What it is. */
    default LegType type() {
        return LegType.of(this);
    }

    /** Whether it is about a planet, and not a small body or nothing. */
    default boolean isAtPlanet() {
        return this instanceof Launch || this instanceof SwingBy;
    }

    /** The first instant it is allowed at; null where only its neighbours say. */
    default Epoch earliest() {
        return dates().earliest();
    }

    /** The last instant it is allowed at; null where only its neighbours say. */
    default Epoch latest() {
        return dates().latest();
    }

    /**
     * From a planet, by a launcher.
     *
     * @param greatestC3 m^2/s^2; null for what the launcher lifts
     * @param greatestDeclination of the asymptote, rad; null for no limit
     */
    record Launch(
            @Key(value = "Name for people", byDefault = Key.ABSENT)
            String label,

            @Key(
                    value = "Planet that it leaves",
                    byDefault = "EARTH",
                    pattern = {BodyName.PLANETS, BodyName.PLANETS_IN_WORDS})
            String body,

            @Inline LegDates dates,

            @Key(
                    value =
                            "Greatest C3; where it is not given, that to which the launcher lifts the full craft, or 100"
                                    + " km^2/s^2 without a launcher",
                    byDefault = Key.ABSENT,
                    range = "0 km^2/s^2 to 1000 km^2/s^2")
            Double greatestC3,

            @Key(
                    value =
                            "Greatest declination of the asymptote, north or south; a search for thrust arcs does not keep"
                                    + " to it, and says so where it is passed",
                    byDefault = Key.ABSENT,
                    range = "0 deg to 90 deg")
            Double greatestDeclination,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = SCENARIO)
            String source)
            implements LegSpec {

        public Launch {
            if (dates.earliest() == null) {
                throw new KeyFault("date", "missing, a launch needs a date or a range");
            }
        }
    }

    /**
     * An impulse of the craft on the way.
     *
     * @param deltaV m/s; null where it is free
     */
    record DeepSpaceManoeuvre(
            @Key(value = "Name for people", byDefault = Key.ABSENT, example = "DSM-1a")
            String label,

            @Inline LegDates dates,

            @Key(
                    value = "Its size, where that is given and not sought",
                    byDefault = Key.ABSENT,
                    range = "0 m/s to 20 km/s")
            Double deltaV,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = SCENARIO)
            String source)
            implements LegSpec {}

    /**
     * Past a planet, which turns the path.
     *
     * @param lowestAltitude above the equatorial radius, m
     * @param powered whether it has an impulse
     */
    record SwingBy(
            @Key(value = "Name for people", byDefault = Key.ABSENT)
            String label,

            @Key(
                    value = "Planet that it passes",
                    pattern = {BodyName.PLANETS, BodyName.PLANETS_IN_WORDS},
                    example = "MARS")
            String body,

            @Inline LegDates dates,

            @Key(
                    value = "Lowest altitude allowed above the equatorial radius",
                    byDefault = "300 km",
                    range = "0 km to 10000000 km")
            double lowestAltitude,

            @Key(value = "Whether the engine may burn at its lowest point", byDefault = "false")
            boolean powered,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = SCENARIO)
            String source)
            implements LegSpec {}

    /** Ion engines may run from the leg before it to the leg after it. */
    record ThrustArc(
            @Key(value = "Name for people", byDefault = Key.ABSENT)
            String label,

            @Key(value = "Segments of constant thrust", byDefault = "20", range = "2 to 100")
            int segments,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = SCENARIO)
            String source)
            implements LegSpec {}

    /**
     * How the arrival that follows is split into equal burns.
     *
     * @param interval s
     */
    record Braking(
            @Key(value = "Name for people", byDefault = Key.ABSENT)
            String label,

            @Key(value = "Number of equal burns", byDefault = "1", range = "1 to 20")
            int burns,

            @Key(value = "From one burn to the next", byDefault = "5 d", range = "1 h to 60 d")
            double interval,

            @Key(value = "Where the plan comes from, and how sure it is", byDefault = SCENARIO)
            String source)
            implements LegSpec {

        /** From the first burn to the last, s. */
        public double duration() {
            return (burns - 1) * interval;
        }
    }
}
