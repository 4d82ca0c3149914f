package space.apophis.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import space.apophis.study.result.StateSample;

/**
 * States as comma-separated values: Julian date TDB, position and velocity in ICRF axes. Decimals are exact, not
 * those of a double: a Julian date needs more digits than one has.
 */
public final class TrajectoryCsv {

    private static final String HEADER = "jd_tdb,x_km,y_km,z_km,vx_km_s,vy_km_s,vz_km_s\n";
    private static final BigDecimal J2000 = new BigDecimal(2451545);
    private static final BigDecimal DAY = new BigDecimal(86400);
    /** 0.1 microseconds; whole hours come within 5e-13 days. */
    private static final int DAY_DECIMALS = 12;

    private static final int POSITION_DECIMALS = 9;
    private static final int VELOCITY_DECIMALS = 12;

    private TrajectoryCsv() {}

    /** The file's content, one line for each sample after the header. */
    public static String write(List<StateSample> samples) {
        StringBuilder text = new StringBuilder(HEADER);
        for (StateSample s : samples) {
            text.append(julianDate(s.secondsTdb()));
            number(text, s.xKm(), POSITION_DECIMALS);
            number(text, s.yKm(), POSITION_DECIMALS);
            number(text, s.zKm(), POSITION_DECIMALS);
            number(text, s.vxKmS(), VELOCITY_DECIMALS);
            number(text, s.vyKmS(), VELOCITY_DECIMALS);
            number(text, s.vzKmS(), VELOCITY_DECIMALS);
            text.append('\n');
        }
        return text.toString();
    }

    /** Julian date of TDB seconds since J2000, twelve decimals. */
    static String julianDate(double secondsTdb) {
        return BigDecimal.valueOf(secondsTdb)
                .divide(DAY, DAY_DECIMALS, RoundingMode.HALF_EVEN)
                .add(J2000)
                .toPlainString();
    }

    private static void number(StringBuilder text, double value, int decimals) {
        text.append(',')
                .append(new BigDecimal(value)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .toPlainString());
    }
}
