package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StateSample;

class TrajectoryCsvTest {

    @Test
    void aLineIsWrittenInFixedDecimals() {
        StateSample sample = new StateSample(0, 1.5, -2e-10, 149597870.7, -29.78, 0, 1e-13);
        assertEquals(
                "jd_tdb,x_km,y_km,z_km,vx_km_s,vy_km_s,vz_km_s\n"
                        + "2451545.000000000000,1.500000000,0.000000000,149597870.699999988,"
                        + "-29.780000000000,0.000000000000,0.000000000000\n",
                TrajectoryCsv.write(List.of(sample)));
    }

    @Test
    void wholeHoursAreRightToAPicoday() {
        for (int hour = 0; hour < 59 * 24; hour++) {
            double seconds = SyntheticFlyby.seconds("2029-03-15T00:00:00") + 3600.0 * hour;
            BigDecimal hours = new BigDecimal(TrajectoryCsv.julianDate(seconds))
                    .subtract(new BigDecimal("2462210.5"))
                    .multiply(new BigDecimal(24));
            assertEquals(hour, hours.doubleValue(), 24e-12);
        }
    }

    @Test
    void aDateBeforeTheEpochCountsBackwards() {
        assertEquals("2451544.500000000000", TrajectoryCsv.julianDate(-43200));
    }

    @Test
    void everySampleHasItsLine() {
        List<StateSample> samples = SyntheticFlyby.result().tables().geocentric();
        assertEquals(samples.size() + 1, TrajectoryCsv.write(samples).lines().count());
    }
}
