package space.apophis.uncertainty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.scenario.body.CovarianceParameter;
import space.apophis.smallbody.ElementPartials;
import space.apophis.smallbody.HeliocentricElements;

/**
 * Derivatives of a heliocentric state by the elements of a set, with the others of the same set held: what a change of
 * the eccentricity does differs between sets. All come from those of {@link ElementPartials}, in which perihelion
 * distance q and time of perihelion tp are held, by the chain rule.
 *
 * <p>Keplerian: q = a (1 - e), tp = t - M / n, n^2 a^3 = GM. Equinoctial (Broucke and Cefola 1972): h = e sin LP, k = e
 * cos LP, p = tan(i/2) sin LN, q = tan(i/2) cos LN, with the longitude of perihelion LP = LN + peri and the mean
 * longitude LP + M.
 */
final class ElementSet {

    private final HeliocentricElements elements;
    private final ElementPartials cometary;
    private final Map<CovarianceParameter, PVCoordinates> partials = new EnumMap<>(CovarianceParameter.class);

    private ElementSet(HeliocentricElements elements) {
        this.elements = elements;
        this.cometary = new ElementPartials(elements);
    }

    /**
     * The derivatives by each element of a set, SI and radians.
     *
     * @param elements at the epoch of the covariance, with the time since the perihelion that its tp stands for
     * @param parameters a complete set; A1, A2 and A3 in it are passed over
     */
    static Map<CovarianceParameter, PVCoordinates> partials(
            HeliocentricElements elements, List<CovarianceParameter> parameters) {
        final ElementSet set = new ElementSet(elements);
        set.putAngles();
        if (parameters.containsAll(CovarianceParameter.COMETARY)) {
            set.putCometary();
        } else {
            set.putKeplerian();
        }
        if (parameters.containsAll(CovarianceParameter.EQUINOCTIAL)) {
            set.putEquinoctial();
        }
        return set.partials;
    }

    /**
     * The elements of a state, with the time since the nearest perihelion, which is the one that sources give.
     *
     * @param position heliocentric, ICRF, m
     * @param velocity likewise, m/s
     */
    static HeliocentricElements elements(Vector3D position, Vector3D velocity, double gmSun) {
        final HeliocentricElements elements = HeliocentricElements.of(position, velocity, gmSun);
        final double since = elements.timeSincePerihelion();
        final double revolutions = elements.eccentricity() < 1.0 ? FastMath.rint(since / elements.period()) : 0.0;
        return revolutions == 0.0
                ? elements
                : new HeliocentricElements(
                        elements.gmSun(),
                        elements.eccentricity(),
                        elements.perihelionDistance(),
                        elements.inclination(),
                        elements.node(),
                        elements.argumentOfPerihelion(),
                        since - revolutions * elements.period());
    }

    private void putAngles() {
        partials.put(CovarianceParameter.NODE, cometary.byNode());
        partials.put(CovarianceParameter.INCLINATION, cometary.byInclination());
        partials.put(CovarianceParameter.ARGUMENT_OF_PERIHELION, cometary.byArgumentOfPerihelion());
    }

    private void putCometary() {
        partials.put(CovarianceParameter.ECCENTRICITY, cometary.byEccentricity());
        partials.put(CovarianceParameter.PERIHELION_DISTANCE, cometary.byPerihelionDistance());
        partials.put(CovarianceParameter.TIME_OF_PERIHELION, cometary.byTimeOfPerihelion());
    }

    private void putKeplerian() {
        final double a = elements.semiMajorAxis();
        final PVCoordinates byQ = cometary.byPerihelionDistance();
        final PVCoordinates byTime = cometary.byTimeOfPerihelion();
        // at fixed M a longer period puts the perihelion further from the epoch
        final double perihelionBySize = -1.5 * elements.timeSincePerihelion() / a;
        partials.put(
                CovarianceParameter.SEMI_MAJOR_AXIS,
                new PVCoordinates(1.0 - elements.eccentricity(), byQ, perihelionBySize, byTime));
        partials.put(CovarianceParameter.ECCENTRICITY, new PVCoordinates(1.0, cometary.byEccentricity(), -a, byQ));
        partials.put(CovarianceParameter.MEAN_ANOMALY, new PVCoordinates(-1.0 / elements.meanMotion(), byTime));
    }

    private void putEquinoctial() {
        final double e = elements.eccentricity();
        final double perihelion = elements.node() + elements.argumentOfPerihelion();
        final double tan = FastMath.tan(0.5 * elements.inclination());
        final PVCoordinates byE = partials.get(CovarianceParameter.ECCENTRICITY);
        final PVCoordinates byAnomaly = partials.get(CovarianceParameter.MEAN_ANOMALY);
        final PVCoordinates byArgument = partials.get(CovarianceParameter.ARGUMENT_OF_PERIHELION);
        // At fixed mean longitude a turn of the perihelion takes the mean anomaly back, at fixed LP one of the node the
        // argument of perihelion.
        final PVCoordinates byPerihelion = new PVCoordinates(1.0, byArgument, -1.0, byAnomaly);
        final PVCoordinates byNode = new PVCoordinates(1.0, partials.get(CovarianceParameter.NODE), -1.0, byArgument);
        putPolar(
                CovarianceParameter.E_SIN_LONGITUDE,
                CovarianceParameter.E_COS_LONGITUDE,
                e,
                perihelion,
                byE,
                byPerihelion);
        putPolar(
                CovarianceParameter.TAN_SIN_NODE,
                CovarianceParameter.TAN_COS_NODE,
                tan,
                elements.node(),
                new PVCoordinates(2.0 / (1.0 + tan * tan), partials.get(CovarianceParameter.INCLINATION)),
                byNode);
        partials.put(CovarianceParameter.MEAN_LONGITUDE, byAnomaly);
    }

    /** From those by length and angle to those by length x sin(angle) and length x cos(angle). */
    private void putPolar(
            CovarianceParameter sine,
            CovarianceParameter cosine,
            double length,
            double angle,
            PVCoordinates byLength,
            PVCoordinates byAngle) {
        final double sin = FastMath.sin(angle);
        final double cos = FastMath.cos(angle);
        partials.put(sine, new PVCoordinates(sin, byLength, cos / length, byAngle));
        partials.put(cosine, new PVCoordinates(cos, byLength, -sin / length, byAngle));
    }
}
