package space.apophis.scenario.deflection;

import space.apophis.scenario.format.KeyWords;

/** Which way along its motion about the Sun an asteroid is pushed. */
public enum TrackSense {
    /** Along its heliocentric velocity: its year grows longer and it comes late. */
    FORWARD(1.0),
    /** Against its heliocentric velocity: its year grows shorter and it comes early. */
    BACKWARD(-1.0);

    private final double sign;

    TrackSense(double sign) {
        this.sign = sign;
    }

    /** 1 along the velocity, -1 against it. */
    public double sign() {
        return sign;
    }

    /** Its name in a file. */
    @Override
    public String toString() {
        return KeyWords.name(this);
    }
}
