package space.apophis.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.ArithmeticUtils;
import org.hipparchus.util.FastMath;
import space.apophis.units.Unit;

/**
 * Where on the b-plane an asteroid is thrown into resonance with the planet, by Öpik's theory: the pass turns the
 * velocity at infinity, of unchanged size U, at once and in the place of the planet (Valsecchi, Milani, Gronchi and
 * Chesley 2003).
 *
 * <p>With theta between U and the planet's heliocentric velocity V, c = GM/U^2 and b^2 = xi^2 + zeta^2, the rotation of U
 * about the normal of its hyperbola gives
 *
 * <p>(b^2 + c^2) cos theta' = (b^2 - c^2) cos theta + 2 c zeta sin theta,
 *
 * <p>and the energy about the Sun 1/a' = 2/r - (V^2 + U^2 + 2 U V cos theta') / GMsun, so one a' belongs to a circle
 * about zeta = D = c sin theta / (cos theta' - cos theta), of radius |c sin theta' / (cos theta' - cos theta)|. The
 * paper takes the planet on a circle (r = 1, V = 1); here its distance and velocity are those of the encounter, for
 * which the same circles hold, since a' depends on theta' alone.
 *
 * <p>The stretching is that of the lateness: a revolution longer by dP makes the asteroid late by h dP, and the planet
 * is then V sin theta' h dP further on along minus the zeta axis of the return.
 *
 * <p>The pass takes days in fact, in which planet and asteroid fall about the Sun, so the theory has 1.10497 au for
 * Apophis after 2029 where a propagation has 1.1030. {@link #calibrated} takes the difference in 1/a', found once for the
 * nominal orbit, for all of the line. Left out still are what the planets do until the return and the time from plane to
 * plane. The 7:6 return of 2036 comes out 416 km from the keyhole without and 50 km with it, the keyhole being
 * below 1 km wide: keyholes themselves take a propagation.
 */
public final class ResonantReturns {

    /** Sidereal year of Earth, s: 365.256363 d (Simon et al. 1994, mean longitude at J2000). */
    public static final double SIDEREAL_YEAR = 365.256363 * Unit.DAY;

    private final double gmSun;
    private final double planetDistance;
    private final double planetSpeed;
    private final double planetPeriod;
    private final IncomingAsymptote asymptote;
    private final double xi;
    private final double cosTheta;
    private final double sinTheta;
    private final double c;
    private final double energyOffset;

    /**
     * @param conic about the planet, osculating at closest approach, ICRF
     * @param planetPosition heliocentric position of the planet there, ICRF, m
     * @param planetVelocity heliocentric velocity of the planet there, ICRF, m/s
     * @param planetPeriod its sidereal year, s
     * @throws IllegalArgumentException for an ellipse about the planet
     */
    public ResonantReturns(
            OsculatingConic conic,
            double gmSun,
            Vector3D planetPosition,
            Vector3D planetVelocity,
            double planetPeriod) {
        this.asymptote = IncomingAsymptote.of(conic)
                .orElseThrow(() -> new IllegalArgumentException("an ellipse has no asymptote"));
        this.xi = OpikPlane.of(conic, planetVelocity).orElseThrow().xi();
        this.gmSun = gmSun;
        this.planetDistance = planetPosition.getNorm();
        this.planetSpeed = planetVelocity.getNorm();
        this.planetPeriod = planetPeriod;
        final double u = asymptote.excessVelocity();
        this.cosTheta = asymptote.direction().dotProduct(planetVelocity) / planetSpeed;
        this.sinTheta = FastMath.sqrt(1.0 - cosTheta * cosTheta);
        this.c = asymptote.gm() / (u * u);
        this.energyOffset = 0.0;
    }

    private ResonantReturns(ResonantReturns other, double energyOffset) {
        this.asymptote = other.asymptote;
        this.xi = other.xi;
        this.gmSun = other.gmSun;
        this.planetDistance = other.planetDistance;
        this.planetSpeed = other.planetSpeed;
        this.planetPeriod = other.planetPeriod;
        this.cosTheta = other.cosTheta;
        this.sinTheta = other.sinTheta;
        this.c = other.c;
        this.energyOffset = energyOffset;
    }

    /**
     * The same with 1/a' shifted so that a pass on the nominal orbit gives the semi-major axis of a propagation.
     *
     * @param zeta of the nominal orbit, m
     * @param semiMajorAxis heliocentric, months after the pass, m
     */
    public ResonantReturns calibrated(double zeta, double semiMajorAxis) {
        return new ResonantReturns(this, energyOffset + 1.0 / semiMajorAxis - 1.0 / semiMajorAxisAfter(zeta));
    }

    /**
     * All returns within so many years through points off the planet, each resonance in lowest terms, by year and zeta.
     *
     * @param encounterYear calendar year of this encounter
     * @param mostYears longest time to the return, revolutions of the planet
     * @param planetRadius for the capture radius within which nothing returns, m
     * @param largestZeta how far out to look on either side, m
     */
    public List<ResonantReturn> within(int encounterYear, int mostYears, double planetRadius, double largestZeta) {
        final List<ResonantReturn> returns = new ArrayList<>();
        final double capture = asymptote.captureRadius(planetRadius);
        // no orbit as far from the Sun as the planet is shorter than this
        final double shortest = period(0.5 * planetDistance);
        for (int years = 1; years <= mostYears; years++) {
            for (int revolutions = 1; revolutions <= years * planetPeriod / shortest; revolutions++) {
                if (ArithmeticUtils.gcd(revolutions, years) == 1) {
                    for (double zeta : zetas(semiMajorAxis(revolutions, years))) {
                        if (FastMath.hypot(xi, zeta) > capture && FastMath.abs(zeta) <= largestZeta) {
                            returns.add(at(encounterYear, revolutions, years, zeta, capture));
                        }
                    }
                }
            }
        }
        returns.sort(Comparator.comparingInt(ResonantReturn::years).thenComparingDouble(ResonantReturn::zeta));
        return List.copyOf(returns);
    }

    private ResonantReturn at(int encounterYear, int revolutions, int years, double zeta, double capture) {
        final double cosAfter = cosThetaAfter(zeta);
        final double sinAfter = FastMath.sqrt(1.0 - cosAfter * cosAfter);
        final double stretching = FastMath.abs(revolutions * periodSlope(zeta)) * planetSpeed * sinAfter;
        return new ResonantReturn(
                revolutions,
                years,
                encounterYear + years,
                zeta,
                semiMajorAxis(revolutions, years),
                stretching,
                2.0 * capture / stretching);
    }

    /** The semi-major axis with which h revolutions last k of the planet's, m. */
    public double semiMajorAxis(int revolutions, int years) {
        final double meanMotion = 2.0 * FastMath.PI * revolutions / (years * planetPeriod);
        return FastMath.cbrt(gmSun / (meanMotion * meanMotion));
    }

    /** The semi-major axis after a pass at the nominal xi and another zeta, m; negative for a hyperbola. */
    public double semiMajorAxisAfter(double zeta) {
        return 1.0 / (inverseSemiMajorAxis(cosThetaAfter(zeta)) + energyOffset);
    }

    /** The semi-major axis before the pass, by the same theory and never calibrated, m. */
    public double semiMajorAxisBefore() {
        return 1.0 / inverseSemiMajorAxis(cosTheta);
    }

    private double inverseSemiMajorAxis(double cosine) {
        final double u = asymptote.excessVelocity();
        return 2.0 / planetDistance - (planetSpeed * planetSpeed + u * u + 2.0 * u * planetSpeed * cosine) / gmSun;
    }

    private double cosThetaAfter(double zeta) {
        final double b2 = xi * xi + zeta * zeta;
        return ((b2 - c * c) * cosTheta + 2.0 * c * zeta * sinTheta) / (b2 + c * c);
    }

    /** Where the line of constant xi meets the circle of a semi-major axis after the pass; empty where it misses. */
    private double[] zetas(double semiMajorAxis) {
        final double u = asymptote.excessVelocity();
        final double speed2 = gmSun * (2.0 / planetDistance - 1.0 / semiMajorAxis + energyOffset);
        final double cosAfter = (speed2 - planetSpeed * planetSpeed - u * u) / (2.0 * u * planetSpeed);
        final double turn = cosAfter - cosTheta;
        if (!(FastMath.abs(cosAfter) <= 1.0) || turn == 0.0) {
            return new double[0];
        }
        final double centre = c * sinTheta / turn;
        final double radius2 = c * c * (1.0 - cosAfter * cosAfter) / (turn * turn);
        final double chord2 = radius2 - xi * xi;
        if (!(chord2 > 0.0)) {
            return new double[0];
        }
        final double chord = FastMath.sqrt(chord2);
        return new double[] {centre - chord, centre + chord};
    }

    /** dP/dzeta after the pass, s/m: P is as a^1.5, and 1/a falls as 2 U V cos theta' / GMsun grows. */
    private double periodSlope(double zeta) {
        final double b2 = xi * xi + zeta * zeta;
        final double slope = 2.0 * (zeta * (cosTheta - cosThetaAfter(zeta)) + c * sinTheta) / (b2 + c * c);
        final double a = semiMajorAxisAfter(zeta);
        return 3.0 * period(a) * a * asymptote.excessVelocity() * planetSpeed * slope / gmSun;
    }

    private double period(double semiMajorAxis) {
        return 2.0 * FastMath.PI * semiMajorAxis * FastMath.sqrt(semiMajorAxis / gmSun);
    }

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
}
