package space.apophis.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.events.Action;
import org.orekit.frames.Frame;
import org.orekit.propagation.events.EclipseDetector;
import org.orekit.propagation.events.EventDetectionSettings;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.utils.ExtendedPositionProvider;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;

/**
 * Whether Earth's shadow falls on the asteroid. Found by Orekit's {@link EclipseDetector}, with the ellipsoid and a round
 * Sun.
 */
public final class EarthShadow {

    private static final double TIME_TOLERANCE = 1e-3;
    private static final int MOST_ITERATIONS = 100;

    /** Entry into the shadow or exit from it. */
    public record Edge(double time, boolean umbra, boolean entry) {}

    private final SolarSystem solarSystem;
    private final BodySurface surface;
    private final Sky sky;

    public EarthShadow(SolarSystem solarSystem, BodySurface surface, Sky sky) {
        this.solarSystem = solarSystem;
        this.surface = surface;
        this.sky = sky;
    }

    /** Entries and exits within the span of a search, in time order. */
    public List<Edge> edges(InstantSearch search) {
        final List<Edge> edges = new ArrayList<>();
        final SightPropagator path = new SightPropagator(solarSystem, surface, sky::geocentric, search.from());
        final EclipseDetector shadow =
                new EclipseDetector(new GeocentricSun(), Body.SUN.equatorialRadius(), surface.ellipsoid());
        for (boolean umbra : new boolean[] {true, false}) {
            path.addEventDetector((umbra ? shadow.withUmbra() : shadow.withPenumbra())
                    .withDetectionSettings(new EventDetectionSettings(search.step(), TIME_TOLERANCE, MOST_ITERATIONS))
                    .withHandler((state, detector, increasing) -> {
                        edges.add(new Edge(solarSystem.clock().seconds(state.getDate()), umbra, !increasing));
                        return Action.CONTINUE;
                    }));
        }
        path.propagate(
                solarSystem.clock().date(search.from()), solarSystem.clock().date(search.to()));
        edges.sort(Comparator.comparingDouble(Edge::time));
        return edges;
    }

    /** The Sun from the centre of Earth. */
    private final class GeocentricSun implements ExtendedPositionProvider {

        @Override
        public Vector3D getPosition(AbsoluteDate date, Frame frame) {
            final Vector3D sun =
                    sky.geocentricSun(solarSystem.clock().seconds(date)).getPosition();
            return frame == surface.inertial()
                    ? sun
                    : surface.inertial().getStaticTransformTo(frame, date).transformPosition(sun);
        }

        @Override
        public <T extends CalculusFieldElement<T>> FieldVector3D<T> getPosition(
                FieldAbsoluteDate<T> date, Frame frame) {
            throw new UnsupportedOperationException("positions with derivatives are not given");
        }
    }
}
