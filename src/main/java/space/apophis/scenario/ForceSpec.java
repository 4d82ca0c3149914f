package space.apophis.scenario;

import java.io.Serializable;
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

        @Key(value = "Earth's oblateness J2", byDefault = "true")
        boolean earthJ2,

        @Key(value = "Earth's J3; the default leaves it out, as JPL Horizons does", byDefault = "false")
        boolean earthJ3,

        @Key(value = "Earth's J4; the default leaves it out, as JPL Horizons does", byDefault = "false")
        boolean earthJ4,

        @Key(value = "The Sun's oblateness J2", byDefault = "true")
        boolean sunJ2,

        @Key(value = "Non-gravitational acceleration A1, A2, A3 of the body file", byDefault = "true")
        boolean nonGravitational,

        @Key(
                value =
                        "The pole about which Earth's J2, J3 and J4 stand: that of date, with precession and nutation, or"
                                + " the z axis of the ICRF, which never moves",
                byDefault = "TRUE_OF_DATE")
        EarthPoleName earthPole)
        implements Serializable {

    /** What a scenario has that is silent about forces: the terms that JPL Horizons has for Apophis. */
    public static final ForceSpec DEFAULT = new ForceSpec(
            true, true, true, true, true, true, true, false, false, true, true, EarthPoleName.TRUE_OF_DATE);

    public ForceSpec {
        if (!sun) {
            throw new KeyFault("sun", "false is not allowed, an orbit about the Sun needs it");
        }
    }

    /** The pole of Earth's zonal harmonics. */
    public enum EarthPoleName {
        /** With precession and nutation. */
        TRUE_OF_DATE,
        /** The z axis of the ICRF. */
        J2000
    }
}
