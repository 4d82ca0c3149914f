package space.apophis.ephemeris;

import org.hipparchus.util.FastMath;
import org.hipparchus.util.SinCos;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.TimeOffset;
import org.orekit.time.TimeScale;
import org.orekit.time.TimeScales;

/**
 * Barycentric dynamical time beside Orekit's dates, whose durations are those of terrestrial time.
 *
 * <p>The equations of motion in the barycentric frame hold for TDB. Over a year TDB runs ahead of TT and behind it by
 * 1.66 ms, which is 50 m of the motion of an asteroid; a propagation that counts the durations of dates has to allow
 * for it with the rates of {@link Reading}. These are those of the two-term formula of Orekit's scale
 * (Explanatory Supplement 1992, eq. 2.222-1: 1.658 ms sin g + 0.014 ms sin 2g, g = 357.53 deg + 0.9856003 deg/d).
 */
public final class TdbClock {

    private static final double ANNUAL = 0.001658;
    private static final double SEMI_ANNUAL = 0.000014;
    private static final double ANOMALY = FastMath.toRadians(357.53);
    private static final double ANOMALY_RATE = FastMath.toRadians(0.9856003) / 86400.0;

    private final TimeScale tdb;
    private final TimeScale utc;
    private final AbsoluteDate j2000Tdb;
    private final AbsoluteDate j2000Tt;

    TdbClock(TimeScales scales) {
        this.tdb = scales.getTDB();
        this.utc = scales.getUTC();
        this.j2000Tdb = new AbsoluteDate(2000, 1, 1, 12, 0, 0.0, tdb);
        this.j2000Tt = new AbsoluteDate(2000, 1, 1, 12, 0, 0.0, scales.getTT());
    }

    /** TDB seconds since J2000 (JD 2451545.0 TDB), good to the rounding of a double: 0.1 us in 2029. */
    public double seconds(AbsoluteDate date) {
        final double secondsTt = date.durationFrom(j2000Tt);
        return secondsTt + ahead(secondsTt);
    }

    /**
     * What a number of seconds, rounded to a double, falls short of a date.
     *
     * @param seconds {@link #seconds} of the date
     * @return s, good to 1e-15 of the annual term
     */
    public double beyond(AbsoluteDate date, double seconds) {
        final TimeOffset tt = date.accurateDurationFrom(j2000Tt);
        return tt.getSeconds() - seconds + tt.getAttoSeconds() * 1e-18 + ahead(seconds);
    }

    /**
     * TDB - TT, s.
     *
     * @param seconds since J2000, of TDB or of TT: their difference moves the result by 5e-13 s
     */
    public double ahead(double seconds) {
        return ahead(FastMath.sinCos(ANOMALY + ANOMALY_RATE * seconds));
    }

    private static double ahead(SinCos g) {
        return g.sin() * (ANNUAL + 2.0 * SEMI_ANNUAL * g.cos());
    }

    /** The instant of a number of TDB seconds since J2000. */
    public AbsoluteDate date(double secondsTdb) {
        return new AbsoluteDate(j2000Tdb, new TimeOffset(secondsTdb), tdb);
    }

    /** The scale of TDB. */
    public TimeScale tdb() {
        return tdb;
    }

    /** The scale of UTC, with no leap second after those known. */
    public TimeScale utc() {
        return utc;
    }

    /**
     * How much faster TDB runs than TT.
     *
     * @param secondsTdb since J2000
     * @return d(TDB - TT)/dTT, at most 3.3e-10
     */
    public double rate(double secondsTdb) {
        return rateByCosine(FastMath.cos(ANOMALY + ANOMALY_RATE * secondsTdb));
    }

    private static double rateByCosine(double cos) {
        return ANOMALY_RATE * (ANNUAL * cos + 2.0 * SEMI_ANNUAL * (2.0 * cos * cos - 1.0));
    }

    /** All that a force needs at a date, by one sine and cosine. */
    public Reading at(AbsoluteDate date) {
        final double secondsTt = date.durationFrom(j2000Tt);
        final SinCos g = FastMath.sinCos(ANOMALY + ANOMALY_RATE * secondsTt);
        final double drift = -ANOMALY_RATE * ANOMALY_RATE * g.sin() * (ANNUAL + 8.0 * SEMI_ANNUAL * g.cos());
        return new Reading(secondsTt + ahead(g), rateByCosine(g.cos()), drift);
    }

    /**
     * The clock at an instant.
     *
     * @param seconds TDB since J2000
     * @param rate how much faster TDB runs than TT, d(TDB - TT)/dTT, at most 3.3e-10
     * @param drift derivative of the rate by time, 1/s, at most 7e-17
     */
    public record Reading(double seconds, double rate, double drift) {}
}
