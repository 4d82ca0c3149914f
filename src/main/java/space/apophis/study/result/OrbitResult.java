package space.apophis.study.result;

/**
 * Osculating heliocentric elements, ecliptic J2000.
 *
 * @param tdb ISO instant of osculation, TDB
 * @param secondsTdb the same, seconds since J2000
 * @param orbitClass Atira, Aten, Apollo, Amor, "other", or "Earth" for its own orbit
 */
public record OrbitResult(
        String tdb,
        double secondsTdb,
        double semiMajorAxisAu,
        double eccentricity,
        double inclinationDeg,
        double nodeDeg,
        double argumentOfPerihelionDeg,
        double meanAnomalyDeg,
        double perihelionAu,
        double aphelionAu,
        double periodDays,
        String orbitClass) {}
