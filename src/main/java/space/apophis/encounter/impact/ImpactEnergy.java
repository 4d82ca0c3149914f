package space.apophis.encounter.impact;

import org.hipparchus.util.FastMath;

/**
 * The kinetic energy of a sphere at a speed, and its range by what is not known of its size and density.
 *
 * @param nominal J
 * @param least J
 * @param most J
 * @param basis what it stands on
 */
public record ImpactEnergy(double nominal, double least, double most, Basis basis) {

    /** A kiloton of TNT, J: by definition. */
    public static final double KILOTON = 4.184e12;

    /** Of a body of which nothing is known, kg/m^3: what JPL's Sentry assumes, and the range of rocky bodies beside it. */
    public static final Range DENSITY = new Range(2600.0, 1300.0, 3500.0);

    /** Geometric albedo likewise: 0.154 is that of the Palermo scale (Chesley et al. 2002, Icarus 159, 423). */
    public static final Range ALBEDO = new Range(0.154, 0.05, 0.4);

    /** Diameter of a body of H 0 and albedo 1, m (Fowler and Chillemi 1992; Pravec and Harris 2007, eq. 3). */
    private static final double DIAMETER = 1_329e3;

    /** What the mass is known by. */
    public enum Basis {
        MASS("the mass"),
        DIAMETER_AND_DENSITY("diameter and density"),
        DIAMETER("the diameter, with an assumed density of 2600 kg/m^3 (1300 to 3500)"),
        MAGNITUDE(
                "the absolute magnitude, with an albedo of 0.154 (0.05 to 0.4) and a density of 2600 kg/m^3 (1300 to 3500)"
                        + " where the body file has none");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** For people: "computed from ...". */
        public String words() {
            return words;
        }
    }

    /** A value that is assumed, and between what it lies. */
    public record Range(double nominal, double least, double most) {

        static Range known(double value) {
            return new Range(value, value, value);
        }
    }

    /** Of a mass, kg, at a speed, m/s. */
    public static ImpactEnergy ofMass(double mass, double speed) {
        final double energy = 0.5 * mass * speed * speed;
        return new ImpactEnergy(energy, energy, energy, Basis.MASS);
    }

    /**
     * Of a diameter.
     *
     * @param diameter m
     * @param density kg/m^3; null where it is not known
     * @param speed m/s
     */
    public static ImpactEnergy ofDiameter(double diameter, Double density, double speed) {
        return of(
                Range.known(diameter),
                density == null ? DENSITY : Range.known(density),
                speed,
                density == null ? Basis.DIAMETER : Basis.DIAMETER_AND_DENSITY);
    }

    /**
     * Of an absolute magnitude: D = 1329 km / sqrt(albedo) 10^(-H/5).
     *
     * @param albedo null where it is not known
     * @param density kg/m^3; null where it is not known
     * @param speed m/s
     */
    public static ImpactEnergy ofMagnitude(double absoluteMagnitude, Double albedo, Double density, double speed) {
        final Range p = albedo == null ? ALBEDO : Range.known(albedo);
        final double whole = DIAMETER * FastMath.pow(10.0, -0.2 * absoluteMagnitude);
        return of(
                new Range(
                        whole / FastMath.sqrt(p.nominal()),
                        whole / FastMath.sqrt(p.most()),
                        whole / FastMath.sqrt(p.least())),
                density == null ? DENSITY : Range.known(density),
                speed,
                Basis.MAGNITUDE);
    }

    private static ImpactEnergy of(Range diameter, Range density, double speed, Basis basis) {
        return new ImpactEnergy(
                energy(diameter.nominal(), density.nominal(), speed),
                energy(diameter.least(), density.least(), speed),
                energy(diameter.most(), density.most(), speed),
                basis);
    }

    private static double energy(double diameter, double density, double speed) {
        return FastMath.PI / 12.0 * density * FastMath.pow(diameter, 3) * speed * speed;
    }
}
