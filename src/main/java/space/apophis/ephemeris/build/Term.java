package space.apophis.ephemeris.build;

/** The finer terms of the integration: each can be left out, to see what it is worth. */
public enum Term {
    LENSE_THIRRING("frame dragging by the Sun's rotation (Lense-Thirring)"),
    SUN_MASS_LOSS("the Sun's loss of mass, 9e-14 a year"),
    EARTH_TIDES("tides raised on Earth by Moon and Sun, with their lags, acting on the Moon"),
    MOON_TIDES("tides raised on the Moon by Earth, with their lag"),
    EARTH_NUTATION("nutation of Earth's pole"),
    MOON_DEGREE_3("the Moon's figure to degree 3, about its principal axes"),
    ASTEROIDS("the 343 asteroids");

    private final String label;

    Term(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }
}
