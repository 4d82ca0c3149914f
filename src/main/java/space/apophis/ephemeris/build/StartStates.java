package space.apophis.ephemeris.build;

import space.apophis.ephemeris.Body;

/**
 * States of the major bodies from which the integration starts: heliocentric, but the Moon's from Earth; ICRF, m and
 * m/s, in the order of {@link Body} and six numbers each.
 *
 * @param julianDate epoch, JD TDB
 * @param states the numbers
 */
record StartStates(double julianDate, double[][] states) {

    private static final double J2000 = 2451545.0;
    private static final double DAY = 86400.0;
    private static final String[] COLUMNS = {"x_m", "y_m", "z_m", "vx_m_s", "vy_m_s", "vz_m_s"};

    /** The table that ships. */
    static StartStates shipped() {
        final Table table = Table.read("start-states.csv");
        final double[][] states = new double[Body.COUNT][COLUMNS.length];
        for (int row = 0; row < table.rows().size(); row++) {
            final Body body = Body.valueOf(table.text(row, "body"));
            for (int k = 0; k < COLUMNS.length; k++) {
                states[body.ordinal()][k] = table.number(row, COLUMNS[k]);
            }
        }
        return new StartStates(table.number(0, "jd_tdb"), states);
    }

    /** Epoch, TDB seconds since J2000. */
    double seconds() {
        return (julianDate - J2000) * DAY;
    }
}
