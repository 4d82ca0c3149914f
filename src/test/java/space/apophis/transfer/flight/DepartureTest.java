package space.apophis.transfer.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.transfer.LaunchSite;
import space.apophis.transfer.ParkingOrbit;

/** The impulse from a circle against the elements of the hyperbola that it gives. */
class DepartureTest {

    private static final double GM = 398600.435507e9;
    private static final ParkingOrbit PARKING = new ParkingOrbit(GM, 6578.1366e3);

    private static Vector3D asymptote(double c3, double declination) {
        return new Vector3D(Math.toRadians(29.0), Math.toRadians(declination)).scalarMultiply(Math.sqrt(c3 * 1e6));
    }

    private static LaunchSite site(double latitude, double from, double to) {
        return new LaunchSite("site", Math.toRadians(latitude), 0.0, Math.toRadians(from), Math.toRadians(to));
    }

    /** The asymptote of a state by its eccentricity vector e: v (sqrt(e^2-1) h x e / (h e) - e / e) / e (Battin 1999, 3.3). */
    private static Vector3D asymptoteOf(Vector3D position, Vector3D velocity) {
        Vector3D momentum = Vector3D.crossProduct(position, velocity);
        Vector3D e = Vector3D.crossProduct(velocity, momentum)
                .scalarMultiply(1.0 / GM)
                .subtract(position.normalize());
        double size = e.getNorm();
        double speed = Math.sqrt(velocity.getNormSq() - 2.0 * GM / position.getNorm());
        Vector3D across = Vector3D.crossProduct(momentum, e).normalize();
        return new Vector3D(speed * Math.sqrt(size * size - 1.0) / size, across, -speed / size, e.normalize());
    }

    /** Above the latitude, below it, south of it, out of reach of the azimuths, and from a site that launches westward. */
    @ParameterizedTest
    @CsvSource({
        "30.4, 85, 125, 35.0, 35.0, 0",
        "30.4, 85, 125, 10.0, 30.4, 0",
        "30.4, 85, 125, -25.0, 30.4, 0",
        "30.4, 85, 125, -40.0, 40.0, 0",
        "30.4, 90, 95, 50.0, 30.77, 19.23",
        "30.4, 90, 95, -50.0, 30.77, 19.23",
        "31.0, 270, 290, 20.0, 143.66, 0",
        "31.0, 270, 290, 50.0, 143.66, 13.66",
        "5.3, 0, 90, 0.0, 5.3, 0"
    })
    void leadsToTheAsymptote(
            double latitude, double from, double to, double declination, double inclination, double outOfPlane) {
        Vector3D wanted = asymptote(15.56, declination);
        Departure departure = new Departure.Launch(PARKING, site(latitude, from, to));
        Injection injection = departure.injection(wanted);
        assertEquals(
                0.0,
                asymptoteOf(injection.position(), injection.velocityAfter()).distance(wanted),
                1e-8);
        assertEquals(PARKING.radius(), injection.position().getNorm(), 1e-6);
        assertEquals(
                Math.sqrt(GM / PARKING.radius()), injection.velocityBefore().getNorm(), 1e-9);
        assertEquals(0.0, injection.position().normalize().dotProduct(injection.velocityBefore()), 1e-9);
        assertEquals(inclination, Math.toDegrees(injection.inclination()), 0.01);
        double angle = site(latitude, from, to).outOfPlane(Math.toRadians(declination));
        assertEquals(outOfPlane, Math.toDegrees(angle), 0.01);
        assertEquals(PARKING.injectionDeltaV(wanted.getNormSq(), angle), injection.deltaV(), 1e-6);
    }

    /** C3 from the energy right after the impulse. */
    @Test
    void hasTheEnergyAskedFor() {
        Injection injection = new Departure.Launch(PARKING, site(30.4, 85.0, 125.0)).injection(asymptote(15.56, 35.0));
        double energy = injection.velocityAfter().getNormSq() - 2.0 * GM / PARKING.radius();
        assertEquals(15.56e6, energy, 1e-6);
        // sqrt(2 * 398600.4 / 6578.14 + 15.56) - sqrt(398600.4 / 6578.14) = 11.6940 - 7.7843
        assertEquals(3909.7, injection.deltaV(), 0.1);
    }

    /** Node, inclination and argument place the impulse where it is. */
    @Test
    void elementsOfTheCircle() {
        Injection injection = new Departure.Launch(PARKING, site(30.4, 85.0, 125.0)).injection(asymptote(15.56, 12.0));
        double node = Math.atan2(normal(injection).getX(), -normal(injection).getY());
        double u = argument(injection, node);
        double i = injection.inclination();
        Vector3D rebuilt = new Vector3D(
                Math.cos(node) * Math.cos(u) - Math.sin(node) * Math.sin(u) * Math.cos(i),
                Math.sin(node) * Math.cos(u) + Math.cos(node) * Math.sin(u) * Math.cos(i),
                Math.sin(u) * Math.sin(i));
        assertEquals(0.0, rebuilt.distance(injection.position().normalize()), 1e-12);
    }

    private static Vector3D normal(Injection injection) {
        return Vector3D.crossProduct(injection.position(), injection.velocityBefore())
                .normalize();
    }

    /** Angle on the circle from its ascending node to the impulse, rad. */
    private static double argument(Injection injection, double node) {
        Vector3D towardsNode = new Vector3D(Math.cos(node), Math.sin(node), 0.0);
        return Math.atan2(
                Vector3D.dotProduct(Vector3D.crossProduct(towardsNode, injection.position()), normal(injection)),
                Vector3D.dotProduct(towardsNode, injection.position()));
    }
}
