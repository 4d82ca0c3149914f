package space.apophis.transfer.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.transfer.LaunchSite;
import space.apophis.transfer.LauncherTables;

/**
 * Azimuth and inclination by hand, cos i = cos(latitude) sin A. Tanegashima (30.401 N) as tabled for this project's sizing, to the
 * tenth of a degree; the flights of HTV, remembered at about 108.5 deg and 35 deg, beside it. Kourou (5.262 N): due east 5.262 deg;
 * 93.5 deg: acos(0.995786 x 0.998135) = 6.32 deg; north-east for 35 deg: asin(0.819152 / 0.995786) = 55.35 deg; due north polar.
 */
class LaunchAzimuthValidationTest {

    @ParameterizedTest
    @CsvSource({
        "tanegashima, 96.4, 31.0, 0.06",
        "tanegashima, 103.5, 33.0, 0.06",
        "tanegashima, 108.2, 35.0, 0.06",
        "tanegashima, 108.5, 35.0, 0.2",
        "tanegashima, 112.2, 37.0, 0.06",
        "tanegashima, 115.7, 39.0, 0.06",
        "tanegashima, 119.0, 41.0, 0.06",
        "kourou, 90.0, 5.262, 0.0005",
        "kourou, 93.5, 6.32, 0.005",
        "kourou, 55.35, 35.0, 0.005",
        "kourou, 0.0, 90.0, 1e-9"
    })
    void inclination(String id, double azimuthDeg, double inclinationDeg, double tolerance) {
        LaunchSite site = LauncherTables.site(id);
        assertEquals(inclinationDeg, Math.toDegrees(site.inclination(Math.toRadians(azimuthDeg))), tolerance);
    }
}
