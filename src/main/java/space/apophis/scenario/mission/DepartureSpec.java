package space.apophis.scenario.mission;

import space.apophis.scenario.body.CartesianSpec;
import space.apophis.scenario.body.ElementsSpec;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.format.KeyWords;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;

/** From where a craft sets out, each type with keys of its own. */
public sealed interface DepartureSpec {

    /** Name for people. */
    String label();

    /** Where its figures come from. */
    String source();

    /** By the launcher of the craft, which gives the whole departure. */
    record Launcher(
            @Key(value = "Name for people", byDefault = "launcher")
            String label,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements DepartureSpec {}

    /**
     * From an orbit about Earth that it is parked in, by its own engine.
     *
     * @param perigee above the mean equatorial radius, m
     * @param apogee likewise, m
     * @param inclination to the equator of the ICRF, rad
     * @param node rad; null where the season is free to turn it
     * @param argument of perigee, rad; null where it is free
     */
    record EarthOrbit(
            @Key(value = "Name for people", example = "GTO") String label,

            @Key(value = "Altitude of the perigee", range = "150 km to 1000000 km", example = "250 km")
            double perigee,

            @Key(value = "Altitude of the apogee", range = "150 km to 1000000 km", example = "35786 km")
            double apogee,

            @Key(value = "Inclination to the equator", range = "0 deg to 180 deg", example = "6 deg")
            double inclination,

            @Key(
                    value = "Right ascension of the ascending node; free where it is not given",
                    byDefault = Key.ABSENT,
                    range = "-360 deg to 360 deg")
            Double node,

            @Key(
                    value = "Argument of perigee; free where it is not given",
                    byDefault = Key.ABSENT,
                    range = "-360 deg to 360 deg")
            Double argument,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements DepartureSpec {

        public EarthOrbit {
            if (apogee < perigee) {
                throw new KeyFault("apogee", "is below perigee, a higher one is needed");
            }
            if ((node == null) != (argument == null)) {
                throw new KeyFault(
                        node == null ? "node" : "argument", "missing, node and argument are given both or neither");
            }
        }
    }

    /** From rest at a point of Sun and Earth, by its own engine. */
    record Libration(
            @Key(value = "Name for people", example = "Sun-Earth L2")
            String label,

            @Key("The point: l1 towards the Sun, l2 away from it")
            Point point,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements DepartureSpec {

        /** Points on the line of Sun and Earth. */
        public enum Point {
            L1,
            L2;

            /** Its name in a file. */
            @Override
            public String toString() {
                return KeyWords.name(this);
            }
        }
    }

    /** From an orbit about the Sun that it is parked in, by its own engine. */
    record Heliocentric(
            @Key(value = "Name for people", example = "parked beside Earth")
            String label,

            @Key(value = "Epoch, TDB", example = "2028-01-01 TDB")
            Epoch epoch,

            @Key(value = "Heliocentric state, ICRF", byDefault = Key.ABSENT)
            CartesianSpec cartesian,

            @Key(value = "Heliocentric elements, ecliptic J2000", byDefault = Key.ABSENT)
            ElementsSpec elements,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements DepartureSpec {

        public Heliocentric {
            KeyFault.requireScale("epoch", epoch, TimeScaleName.TDB);
            if ((cartesian == null) == (elements == null)) {
                throw new KeyFault("cartesian", "one of cartesian and elements is needed");
            }
        }
    }

    /**
     * From the path of a message, and from its last state on along the conic about the Sun; by its own engine.
     *
     * @param oem path of the file, from the scenario's folder
     */
    record Message(
            @Key(value = "Name for people", example = "OSIRIS-APEX")
            String label,

            @Key(
                    value = "File of the CCSDS Orbit Ephemeris Message of one spacecraft, from the scenario's folder",
                    example = "craft.oem")
            String oem,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = "the file")
            String source)
            implements DepartureSpec {}
}
