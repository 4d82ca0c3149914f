package space.apophis.scenario.escort;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.units.Epoch;

/**
 * A small craft without engine that is released beside the asteroid.
 *
 * @param mass kg
 * @param crossSection m^2
 * @param speed relative to the craft, m/s
 * @param aimOffset m
 * @param sigmaVelocity m/s
 * @param sigmaPosition m
 * @param horizon s
 * @param escapeDistance m; null for the Hill radius
 */
public record CubeSatSpec(
        @Key(value = "Name for people", example = "Don Quijote")
        String name,

        @Key(value = "When it is released", example = "2029-07-20 UTC")
        Epoch release,

        @Key(value = "Its mass", range = "0.1 kg to 1000 kg", example = "12 kg")
        double mass,

        @Key(value = "Area that it turns to the Sun", range = "0 m^2 to 100 m^2", example = "0.1 m^2")
        double crossSection,

        @Key(value = "Coefficient Cr of the pressure of sunlight", byDefault = "1.3", range = "0 to 2")
        double reflection,

        @Key(
                value =
                        "Speed at which the craft lets it go, so that it moves along the line to its aim as far as that speed allows",
                range = "0.001 m/s to 10 m/s",
                example = "0.05 m/s")
        double speed,

        @Key(
                value =
                        "Distance of the aim from the asteroid's centre, along its motion about the Sun; 0 for the centre",
                byDefault = "0 m",
                range = "-100 km to 100 km")
        double aimOffset,

        @Key(value = "One sigma of its velocity, for each axis", byDefault = "0.005 m/s", range = "0 m/s to 1 m/s")
        double sigmaVelocity,

        @Key(value = "One sigma of its place, for each axis", byDefault = "0 m", range = "0 m to 10 km")
        double sigmaPosition,

        @Key(value = "Samples", byDefault = "300", range = "10 to 100000")
        int samples,

        @Key(value = "Where the random numbers start", byDefault = "1", range = "0 to 1000000000")
        long seed,

        @Key(value = "How long it is followed", byDefault = "20 d", range = "1 h to 365 d")
        double horizon,

        @Key(
                value =
                        "Distance beyond which it has left if its energy is above 0; the asteroid's Hill radius against the Sun,"
                                + " beyond which it has left whatever its energy, where absent",
                byDefault = Key.ABSENT,
                range = "10 m to 10000 km",
                example = "20 km")
        Double escapeDistance,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {}
