package space.apophis.scenario.orbitfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Equinoctial elements as OrbFit prints them (Broucke and Cefola 1972): with P the longitude of perihelion and N that of
 * the node.
 *
 * @param a semi-major axis, au
 * @param eSinP e sin P
 * @param eCosP e cos P
 * @param tanSinN tan(i/2) sin N
 * @param tanCosN tan(i/2) cos N
 * @param meanLongitude P plus the mean anomaly, degrees
 */
record EquinoctialElements(String a, double eSinP, double eCosP, double tanSinN, double tanCosN, double meanLongitude) {

    static EquinoctialElements of(List<String> printed) {
        return new EquinoctialElements(
                printed.get(0),
                Double.parseDouble(printed.get(1)),
                Double.parseDouble(printed.get(2)),
                Double.parseDouble(printed.get(3)),
                Double.parseDouble(printed.get(4)),
                Double.parseDouble(printed.get(5)));
    }

    /** Keys and values of a body file. */
    Map<String, String> keplerian() {
        final double node = Math.toDegrees(Math.atan2(tanSinN, tanCosN));
        final double perihelion = Math.toDegrees(Math.atan2(eSinP, eCosP));
        final Map<String, String> keys = new LinkedHashMap<>();
        keys.put("eccentricity", Double.toString(Math.hypot(eSinP, eCosP)));
        keys.put("semiMajorAxis", a + " au");
        keys.put("inclination", 2.0 * Math.toDegrees(Math.atan(Math.hypot(tanSinN, tanCosN))) + " deg");
        keys.put("node", positive(node) + " deg");
        keys.put("argumentOfPerihelion", positive(perihelion - node) + " deg");
        keys.put("meanAnomaly", positive(meanLongitude - perihelion) + " deg");
        return keys;
    }

    private static double positive(double degrees) {
        return degrees - 360.0 * Math.floor(degrees / 360.0);
    }
}
