package space.apophis.ephemeris.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.job.InputFault;
import space.apophis.units.Epoch;
import space.apophis.units.Table;
import space.apophis.units.Unit;

/**
 * States of the major bodies from which the integration starts: heliocentric, but the Moon's from Earth; ICRF, m and
 * m/s, in the order of {@link Body} and six numbers each.
 *
 * @param julianDate epoch, JD TDB
 * @param states the numbers
 */
record StartStates(double julianDate, double[][] states) {

    /** Epoch of the table that ships, that of the elements of the asteroids: MJD 59800. */
    static final double EPOCH = 2459800.5;

    /** Bytes; far more than such a table has. */
    private static final long LARGEST = 1 << 20;

    private static final String[] COLUMNS = {"x_m", "y_m", "z_m", "vx_m_s", "vy_m_s", "vz_m_s"};

    /** The table that ships. */
    static StartStates shipped() {
        return of(Table.shipped(StartStates.class, "start-states.csv"));
    }

    /** A table that a fit has written. */
    static StartStates read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new InputFault(file + ": no such table; 'apophis ephemeris fit' writes one");
        }
        try {
            final StartStates read = of(Table.of(Files.readString(file, StandardCharsets.ISO_8859_1)));
            if (read.julianDate != EPOCH) {
                throw new IllegalArgumentException("epoch JD " + read.julianDate + " is not " + EPOCH);
            }
            return read;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new InputFault(
                    file + ": not a table of start states as 'ephemeris fit' writes it: " + e.getMessage(), e);
        }
    }

    private static StartStates of(Table table) {
        final double[][] states = new double[Body.COUNT][COLUMNS.length];
        for (int row = 0; row < table.rows().size(); row++) {
            final Body body = Body.valueOf(table.text(row, "body"));
            for (int k = 0; k < COLUMNS.length; k++) {
                states[body.ordinal()][k] = table.number(row, COLUMNS[k]);
            }
        }
        return new StartStates(table.number(0, "jd_tdb"), states);
    }

    /** The states that an ephemeris has at the epoch. */
    static StartStates of(PlanetaryEphemeris ephemeris) {
        final BodyStates at = new BodyStates();
        ephemeris.fill((EPOCH - Epoch.J2000_JULIAN_DATE) * Unit.DAY, at);
        final double[][] states = new double[Body.COUNT][COLUMNS.length];
        for (Body body : Body.values()) {
            final int i = 3 * body.ordinal();
            final int centre = 3 * (body == Body.MOON ? Body.EARTH : Body.SUN).ordinal();
            for (int k = 0; k < 3; k++) {
                states[body.ordinal()][k] = at.position[i + k] - at.position[centre + k];
                states[body.ordinal()][3 + k] = at.velocity[i + k] - at.velocity[centre + k];
            }
        }
        return new StartStates(EPOCH, states);
    }

    /** The same with one number changed. */
    StartStates plus(Body body, int component, double change) {
        final double[][] changed = Arrays.stream(states).map(double[]::clone).toArray(double[][]::new);
        changed[body.ordinal()][component] += change;
        return new StartStates(julianDate, changed);
    }

    /** Epoch, TDB seconds since J2000. */
    double seconds() {
        return (julianDate - Epoch.J2000_JULIAN_DATE) * Unit.DAY;
    }

    /** The rows of the table, with their header. */
    String toCsv() {
        final StringBuilder text = new StringBuilder("body,jd_tdb," + String.join(",", COLUMNS) + "\n");
        for (Body body : Body.values()) {
            text.append(body).append(',').append(julianDate);
            for (double value : states[body.ordinal()]) {
                text.append(',').append(value);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
