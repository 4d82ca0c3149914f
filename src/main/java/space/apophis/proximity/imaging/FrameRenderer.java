package space.apophis.proximity.imaging;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.proximity.imaging.FrameScene.NearBody;
import space.apophis.smallbody.shape.Shape.SurfacePoint;

/**
 * Frames by ray casting. Near bodies reflect by the law of Lommel and Seeliger, I = 2 mu0 / (mu0 + mu) with the cosines of incidence
 * and emission (Fairbairn 2005, J. R. Astron. Soc. Can. 99, 92), which is 1 all over the disc at full phase; far discs by
 * that of Lambert, I = mu0. Shadows have sharp edges: the Sun is a point. Stars, light from Earth on the night side and
 * differences of albedo are left out.
 */
public final class FrameRenderer {

    /** Samples of a pixel along each side. */
    private static final int FINE = 2;

    /** Of the range: a ray towards the Sun starts so far above the surface. */
    private static final double LIFT = 1e-6;

    /** What a body smaller than a pixel is drawn with at least, so that it is seen. */
    private static final double DOT = 0.35;

    private final FrameScene scene;

    /** Of a scene. */
    public FrameRenderer(FrameScene scene) {
        this.scene = scene;
    }

    /**
     * A frame of so many pixels on either side.
     *
     * @return brightness, 0 to 1, row by row from the top
     */
    public double[] render(int size) {
        final double[] frame = new double[size * size];
        final double half = Math.tan(0.5 * scene.fieldOfView());
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double sum = 0.0;
                for (int i = 0; i < FINE * FINE; i++) {
                    final double x = 2.0 * (column + (i % FINE + 0.5) / FINE) / size - 1.0;
                    final double y = 1.0 - 2.0 * (row + (i / FINE + 0.5) / FINE) / size;
                    sum += Math.min(1.0, brightness(new Vector3D(half * x, half * y, -1.0).normalize()));
                }
                frame[row * size + column] = sum / (FINE * FINE);
            }
        }
        dots(frame, size, half);
        return frame;
    }

    /** Bodies smaller than a pixel, where rays may miss them. */
    private void dots(double[] frame, int size, double half) {
        for (NearBody body : scene.bodies()) {
            dot(frame, size, half, body.place(), body.shape().boundingRadius());
        }
        scene.discs().forEach(disc -> dot(frame, size, half, disc.centre(), disc.radius()));
    }

    private static void dot(double[] frame, int size, double half, Vector3D place, double radius) {
        final double depth = -place.getZ();
        final double pixels = radius / Math.max(depth, radius) * size / half;
        if (depth <= 0.0 || pixels >= 1.0) {
            return;
        }
        final int column = (int) Math.floor(0.5 * size * (1.0 + place.getX() / depth / half));
        final int row = (int) Math.floor(0.5 * size * (1.0 - place.getY() / depth / half));
        if (column >= 0 && column < size && row >= 0 && row < size) {
            frame[row * size + column] = Math.max(DOT, frame[row * size + column]);
        }
    }

    /**
     * What comes from a direction, 0 where nothing does.
     *
     * @param direction of unit length
     */
    public double brightness(Vector3D direction) {
        return nearest(Vector3D.ZERO, direction)
                .map(hit -> reflected(hit, direction))
                .orElseGet(() -> behind(direction));
    }

    /** Whether a near body is in a direction. */
    public boolean isSeen(Vector3D direction) {
        return nearest(Vector3D.ZERO, direction).isPresent();
    }

    private double reflected(Met hit, Vector3D direction) {
        final double incidence = hit.normal().dotProduct(scene.sun());
        final double emission = -hit.normal().dotProduct(direction);
        if (incidence <= 0.0 || emission <= 0.0 || isShadowed(hit)) {
            return 0.0;
        }
        return 2.0 * incidence / (incidence + emission);
    }

    private boolean isShadowed(Met hit) {
        return nearest(hit.place().add(LIFT * hit.range(), hit.normal()), scene.sun())
                .isPresent();
    }

    /** Where a ray meets a near body, in the axes of the camera. */
    private record Met(Vector3D place, Vector3D normal, double range) {}

    private Optional<Met> nearest(Vector3D origin, Vector3D direction) {
        Optional<Met> first = Optional.empty();
        for (NearBody body : scene.bodies()) {
            final Vector3D from = origin.subtract(body.place());
            final double reach = body.shape().boundingRadius();
            // Most rays pass by the ball about it.
            final double along = -from.dotProduct(direction);
            if (from.getNormSq() - along * along > reach * reach || along < -reach) {
                continue;
            }
            final Optional<SurfacePoint> hit = body.shape()
                    .hit(
                            body.orientation().applyInverseTo(from),
                            body.orientation().applyInverseTo(direction));
            if (hit.isPresent()
                    && (first.isEmpty() || hit.get().range() < first.get().range())) {
                first = Optional.of(new Met(
                        body.orientation().applyTo(hit.get().place()).add(body.place()),
                        body.orientation().applyTo(hit.get().normal()),
                        hit.get().range()));
            }
        }
        return first;
    }

    /** Of the nearest far disc. */
    private double behind(Vector3D direction) {
        double nearest = Double.POSITIVE_INFINITY;
        double light = 0.0;
        for (FarDisc disc : scene.discs()) {
            final double along = disc.centre().dotProduct(direction);
            final double inside = disc.radius() * disc.radius()
                    - disc.centre().crossProduct(direction).getNormSq();
            if (along > 0.0 && inside >= 0.0 && along - Math.sqrt(inside) < nearest) {
                nearest = along - Math.sqrt(inside);
                final Vector3D normal = direction
                        .scalarMultiply(nearest)
                        .subtract(disc.centre())
                        .normalize();
                light = Math.max(0.0, normal.dotProduct(scene.sun()));
            }
        }
        return light;
    }

    /**
     * The share of the disc of the first near body that is lit, by rays on a grid across the ball about it.
     *
     * @param grid rays along each side
     */
    public double litShare(int grid) {
        final NearBody body = scene.bodies().get(0);
        final double range = body.place().getNorm();
        final double half = Math.tan(Math.asin(Math.min(0.999, body.shape().boundingRadius() / range)));
        final Vector3D towards = body.place().normalize();
        final Vector3D across = towards.orthogonal();
        final Vector3D other = towards.crossProduct(across);
        int seen = 0;
        int lit = 0;
        for (int i = 0; i < grid * grid; i++) {
            final double x = half * (2.0 * (i % grid + 0.5) / grid - 1.0);
            final double y = half * (2.0 * (i / grid + 0.5) / grid - 1.0);
            final Vector3D direction = new Vector3D(1.0, towards, x, across, y, other).normalize();
            final Optional<Met> hit = nearest(Vector3D.ZERO, direction);
            if (hit.isPresent()) {
                seen++;
                lit += reflected(hit.get(), direction) > 0.0 ? 1 : 0;
            }
        }
        return seen == 0 ? 0.0 : (double) lit / seen;
    }
}
