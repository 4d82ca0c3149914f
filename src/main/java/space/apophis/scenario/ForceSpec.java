package space.apophis.scenario;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/** Terms of the force model. By default those that JPL uses for Apophis. */
public record ForceSpec(
        @Key(value = "The Sun as a point mass", byDefault = "true")
        boolean sun,

        @Key(value = "Mercury to Neptune as point masses, Mars to Neptune with their moons", byDefault = "true")
        boolean planets,

        @Key(value = "The Moon as a point mass", byDefault = "true")
        boolean moon,

        @Key(value = "The Pluto system as a point mass", byDefault = "true")
        boolean pluto,

        @Key(value = "The 16 asteroids of JPL's small-body perturber set SB441-N16", byDefault = "true")
        boolean asteroids,

        @Key(
                value = "Relativity: Einstein-Infeld-Hoffmann terms with all major bodies that are on as sources",
                byDefault = "true")
        boolean relativity,

        @Key(value = "Earth's oblateness J2 about its precessing pole", byDefault = "true")
        boolean earthJ2,

        @Key(value = "Earth's J3; JPL's own run leaves it out", byDefault = "false")
        boolean earthJ3,

        @Key(value = "Earth's J4; JPL's own run leaves it out", byDefault = "false")
        boolean earthJ4,

        @Key(value = "The Sun's oblateness J2", byDefault = "true")
        boolean sunJ2,

        @Key(value = "Non-gravitational acceleration A1, A2, A3 of the body file", byDefault = "true")
        boolean nonGravitational) {

    public ForceSpec {
        if (!sun) {
            throw new KeyFault("sun", "false is not allowed, an orbit about the Sun needs it");
        }
    }
}
