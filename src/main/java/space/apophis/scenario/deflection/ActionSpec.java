package space.apophis.scenario.deflection;

import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.units.Epoch;
import space.apophis.units.Quantity.Triple;

/** One way to push the asteroid, each type with keys of its own. */
public sealed interface ActionSpec {

    /** Name for people. */
    String label();

    /** Where its figures come from. */
    String source();

    /**
     * A change of velocity at once.
     *
     * @param alongTrack m/s
     * @param radial m/s
     * @param normal m/s
     */
    record Impulse(
            @Key(value = "Name for people", example = "1 mm/s along track")
            String label,

            @Key(value = "When it is given", example = "2028-01-01 TDB")
            Epoch at,

            @Key(
                    value = "Along the asteroid's heliocentric velocity",
                    byDefault = "0 m/s",
                    range = "-1 km/s to 1 km/s",
                    example = "1 mm/s")
            double alongTrack,

            @Key(
                    value = "Away from the Sun, at right angles to the velocity in the plane of the orbit",
                    byDefault = "0 m/s",
                    range = "-1 km/s to 1 km/s")
            double radial,

            @Key(value = "Along the angular momentum of the orbit", byDefault = "0 m/s", range = "-1 km/s to 1 km/s")
            double normal,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements ActionSpec {

        public Impulse {
            if (alongTrack == 0.0 && radial == 0.0 && normal == 0.0) {
                throw new KeyFault("alongTrack", "the impulse is 0, one of alongTrack, radial and normal is needed");
            }
        }
    }

    /**
     * A craft that hits it.
     *
     * @param option label of the option of the transfer that arrives; null where the three below are given
     * @param at null where a transfer gives it, as the two below
     * @param mass kg
     * @param velocity of the craft relative to the asteroid, ICRF, m/s
     */
    record KineticImpactor(
            @Key(value = "Name for people", example = "hit of March 2030")
            String label,

            @Key(
                    value =
                            "The craft that hits: the label of an option of transfer, which gives instant, mass and velocity",
                    byDefault = Key.ABSENT,
                    example = "nominal")
            String option,

            @Key(value = "When it hits, where no transfer gives it", byDefault = Key.ABSENT, example = "2030-03-01 TDB")
            Epoch at,

            @Key(
                    value = "Mass that hits, where no transfer gives it",
                    byDefault = Key.ABSENT,
                    range = "1 g to 1000 t",
                    example = "579 kg")
            Double mass,

            @Key(
                    value = "Velocity relative to the asteroid, ICRF, where no transfer gives it",
                    byDefault = Key.ABSENT,
                    example = "-4.1 4.3 1.2 km/s")
            Triple velocity,

            @Key(value = "Momentum factor", byDefault = Defaults.ALL)
            BetaSpec beta,

            @Key(value = "Direction of the push of the ejecta", byDefault = Defaults.ALL)
            EjectaSpec ejecta,

            @Key(
                    value = "Whether the body itself is hit or its moon, whose orbit about it changes then",
                    byDefault = "body")
            HitTarget onto,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements ActionSpec {

        public KineticImpactor {
            final boolean own = at != null && mass != null && velocity != null;
            final boolean any = at != null || mass != null || velocity != null;
            if (option == null && !own || option != null && any) {
                throw new KeyFault("option", "either 'option' or 'at', 'mass' and 'velocity' are needed");
            }
            if (velocity != null && !(velocity.norm() > 0.0)) {
                throw new KeyFault("velocity", "is zero, which hits nothing, a velocity above 0 is needed");
            }
        }
    }

    /**
     * A craft that hovers before the asteroid and tows it by its gravity.
     *
     * @param mass kg
     * @param distance m
     * @param plumeHalfAngle rad
     */
    record GravityTractor(
            @Key(value = "Name for people", example = "gravity tractor of a year")
            String label,

            @Key(value = "When it begins", example = "2030-01-01 TDB")
            Epoch from,

            @Key(value = "When it ends", example = "2031-01-01 TDB")
            Epoch to,

            @Key(value = "Mean mass of the craft", range = "1 kg to 10000 t", example = "20 t")
            double mass,

            @Key(value = "Distance from the centre of the asteroid", range = "1 m to 100 km", example = "150 m")
            double distance,

            @Key(
                    value = "Half the angle of the exhaust, which has to miss the asteroid",
                    byDefault = "20 deg",
                    range = "0 deg to 60 deg")
            double plumeHalfAngle,

            @Key(value = "Which way it tows", byDefault = "forward")
            TrackSense sense,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements ActionSpec {

        public GravityTractor {
            if (!(to.julianDate() > from.julianDate())) {
                throw new KeyFault("to", "'" + to + "' is not after from, a later date is needed");
            }
        }
    }

    /**
     * A craft whose exhaust hits the asteroid, and which thrusts the other way to keep its place.
     *
     * @param thrust N
     * @param efficiency share of the thrust that reaches the asteroid
     */
    record IonBeam(
            @Key(value = "Name for people", example = "ion beam of two years")
            String label,

            @Key(value = "When it begins", example = "2030-01-01 TDB")
            Epoch from,

            @Key(value = "When it ends", example = "2032-01-01 TDB")
            Epoch to,

            @Key(value = "Thrust of the beam", range = "0.000001 N to 1000 N", example = "0.1 N")
            double thrust,

            @Key(value = "Share of the thrust that reaches the asteroid", byDefault = "1", range = "0.01 to 1")
            double efficiency,

            @Key(value = "Which way it pushes", byDefault = "forward")
            TrackSense sense,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source)
            implements ActionSpec {

        public IonBeam {
            if (!(to.julianDate() > from.julianDate())) {
                throw new KeyFault("to", "'" + to + "' is not after from, a later date is needed");
            }
        }
    }
}
