package space.apophis.encounter;

/**
 * A point of the line of constant xi on the b-plane through which the asteroid is thrown onto an orbit that is
 * commensurable with the planet's, so that both come back to where they met.
 *
 * @param revolutions h, of the asteroid
 * @param years k, revolutions of the planet in the same time
 * @param returnYear calendar year of the return
 * @param zeta of the point, m
 * @param semiMajorAxis of the orbit after the pass, m
 * @param stretching |d zeta''/d zeta|, by how much the distance of two points on the line has grown at the return
 * @param keyholeWidth largest width on the zeta axis of what then hits the planet, m: its capture diameter over the
 *     stretching, which a miss of the orbits at the return makes narrower
 */
public record ResonantReturn(
        int revolutions,
        int years,
        int returnYear,
        double zeta,
        double semiMajorAxis,
        double stretching,
        double keyholeWidth) {}
