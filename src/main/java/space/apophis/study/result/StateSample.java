package space.apophis.study.result;

/**
 * Position and velocity at an instant, ICRF axes; the list it stands in names the centre.
 *
 * @param secondsTdb TDB seconds since J2000 (JD 2451545.0 TDB)
 * @param xKm position along the first axis, towards the equinox
 * @param yKm position along the second axis, in the equator
 * @param zKm position along the third axis, towards the pole
 * @param vxKmS velocity along the first axis
 * @param vyKmS velocity along the second axis
 * @param vzKmS velocity along the third axis
 */
public record StateSample(
        double secondsTdb, double xKm, double yKm, double zKm, double vxKmS, double vyKmS, double vzKmS) {}
