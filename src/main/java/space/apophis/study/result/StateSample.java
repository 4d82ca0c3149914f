package space.apophis.study.result;

/**
 * Position and velocity at an instant, ICRF axes; the list it stands in names the centre.
 *
 * @param secondsTdb TDB seconds since J2000 (JD 2451545.0 TDB)
 */
public record StateSample(
        double secondsTdb, double xKm, double yKm, double zKm, double vxKmS, double vyKmS, double vzKmS) {}
