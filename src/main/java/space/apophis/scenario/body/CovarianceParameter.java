package space.apophis.scenario.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import space.apophis.scenario.format.KeyFault;

/**
 * What a row of the covariance of an orbit may stand for, with the unit in which agencies print it. A complete set is
 * six elements of one kind, heliocentric and of the ecliptic of J2000, and any of A1, A2, A3 after them.
 */
public enum CovarianceParameter {
    /** Eccentricity. */
    ECCENTRICITY("e"),
    /** Perihelion distance. */
    PERIHELION_DISTANCE("q au"),
    /** Time of perihelion, TDB. */
    TIME_OF_PERIHELION("tp d"),
    /** Longitude of the ascending node. */
    NODE("node deg"),
    /** Argument of perihelion. */
    ARGUMENT_OF_PERIHELION("peri deg"),
    INCLINATION("i deg"),
    SEMI_MAJOR_AXIS("a au"),
    MEAN_ANOMALY("M deg"),
    /** Equinoctial: eccentricity times the sine of the longitude of perihelion. */
    E_SIN_LONGITUDE("e*sin(LP)"),
    /** Equinoctial: eccentricity times the cosine of the longitude of perihelion. */
    E_COS_LONGITUDE("e*cos(LP)"),
    /** Equinoctial: tangent of half the inclination times the sine of the longitude of the node. */
    TAN_SIN_NODE("tan(i/2)*sin(LN)"),
    /** Equinoctial: tangent of half the inclination times the cosine of the longitude of the node. */
    TAN_COS_NODE("tan(i/2)*cos(LN)"),
    /** Node plus argument of perihelion plus mean anomaly. */
    MEAN_LONGITUDE("LM deg"),
    /** Radial non-gravitational parameter of Marsden. */
    A1("A1 au/d^2"),
    /** Transverse. */
    A2("A2 au/d^2"),
    /** Normal. */
    A3("A3 au/d^2");

    /** Those of JPL's Small-Body Database. */
    public static final Set<CovarianceParameter> COMETARY =
            Set.of(ECCENTRICITY, PERIHELION_DISTANCE, TIME_OF_PERIHELION, NODE, ARGUMENT_OF_PERIHELION, INCLINATION);

    /** Those of the Keplerian orbit files of OrbFit. */
    public static final Set<CovarianceParameter> KEPLERIAN =
            Set.of(SEMI_MAJOR_AXIS, ECCENTRICITY, INCLINATION, NODE, ARGUMENT_OF_PERIHELION, MEAN_ANOMALY);

    /** Those of the equinoctial orbit files of OrbFit. */
    public static final Set<CovarianceParameter> EQUINOCTIAL =
            Set.of(SEMI_MAJOR_AXIS, E_SIN_LONGITUDE, E_COS_LONGITUDE, TAN_SIN_NODE, TAN_COS_NODE, MEAN_LONGITUDE);

    private static final Set<CovarianceParameter> NON_GRAVITATIONAL = Set.of(A1, A2, A3);

    private final String text;

    CovarianceParameter(String text) {
        this.text = text;
    }

    /**
     * Refuses what is no complete set.
     *
     * @throws KeyFault of the key "parameters"
     */
    static void requireComplete(List<CovarianceParameter> parameters) {
        KeyFault.requireDistinct("parameters", "", parameters.stream());
        final Set<CovarianceParameter> elements = EnumSet.noneOf(CovarianceParameter.class);
        elements.addAll(parameters);
        elements.removeAll(NON_GRAVITATIONAL);
        final List<Set<CovarianceParameter>> sets = List.of(COMETARY, KEPLERIAN, EQUINOCTIAL);
        if (!sets.contains(elements)) {
            final Set<CovarianceParameter> nearest = nearest(elements, sets);
            final Set<CovarianceParameter> missing = EnumSet.copyOf(nearest);
            missing.removeAll(elements);
            elements.removeAll(nearest);
            throw new KeyFault(
                    "parameters",
                    "no complete set of six elements"
                            + (missing.isEmpty() ? "" : ", missing are " + missing)
                            + (elements.isEmpty() ? "" : ", too many are " + elements));
        }
    }

    private static Set<CovarianceParameter> nearest(
            Set<CovarianceParameter> elements, List<Set<CovarianceParameter>> sets) {
        Set<CovarianceParameter> nearest = sets.get(0);
        for (Set<CovarianceParameter> set : sets) {
            if (common(set, elements) > common(nearest, elements)) {
                nearest = set;
            }
        }
        return nearest;
    }

    private static long common(Set<CovarianceParameter> set, Set<CovarianceParameter> elements) {
        return elements.stream().filter(set::contains).count();
    }

    /** Name and unit, as files have them. */
    @Override
    public String toString() {
        return text;
    }
}
