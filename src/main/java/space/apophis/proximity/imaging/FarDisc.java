package space.apophis.proximity.imaging;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A round body far behind or beside the asteroid, in the axes of a camera.
 *
 * @param centre of it from the craft, m
 * @param radius m, less than its distance
 */
public record FarDisc(Vector3D centre, double radius) {

    private static final int RINGS = 24;
    private static final int SECTORS = 72;

    /** How large it is from its middle to its rim, asin(R / r), rad. */
    public double angularRadius() {
        return Math.asin(radius / centre.getNorm());
    }

    /** Of its centre from the middle of the frame, rad. */
    public double fromSight() {
        return Vector3D.angle(centre, Vector3D.MINUS_K);
    }

    /**
     * How far its rim is from the frame, rad: below 0 where some of it is in the frame.
     *
     * @param camera whose frame it is
     */
    public double clearance(Camera camera) {
        return distance(camera) - angularRadius();
    }

    /** Angle of the centre from the nearest direction within the frame, a pyramid of four planes. */
    private double distance(Camera camera) {
        final double half = camera.half();
        final Vector3D direction = centre.normalize();
        if (isWithin(direction, half)) {
            return 0.0;
        }
        double nearest = Math.PI;
        for (int side = 0; side < 4; side++) {
            nearest = Math.min(nearest, fromEdge(direction, corner(side, half), corner(side + 1, half)));
        }
        return nearest;
    }

    private static Vector3D corner(int k, double half) {
        final int i = k % 4;
        return new Vector3D(i == 0 || i == 3 ? half : -half, i < 2 ? half : -half, -1.0).normalize();
    }

    /** Of a direction from the arc of a great circle between two others. */
    private static double fromEdge(Vector3D direction, Vector3D from, Vector3D to) {
        final Vector3D pole = from.crossProduct(to).normalize();
        final boolean beside = pole.crossProduct(from).dotProduct(direction) >= 0.0
                && to.crossProduct(pole).dotProduct(direction) >= 0.0;
        return beside
                ? Math.abs(Math.asin(Math.max(-1.0, Math.min(1.0, pole.dotProduct(direction)))))
                : Math.min(Vector3D.angle(direction, from), Vector3D.angle(direction, to));
    }

    private static boolean isWithin(Vector3D direction, double half) {
        return direction.getZ() < 0.0
                && Math.abs(direction.getX()) <= -half * direction.getZ()
                && Math.abs(direction.getY()) <= -half * direction.getZ();
    }

    /**
     * The share of the disc that is in the frame, by points of equal parts of its solid angle.
     *
     * @param camera whose frame it is
     */
    public double shareInFrame(Camera camera) {
        final Vector3D towards = centre.normalize();
        final Vector3D across = towards.orthogonal();
        final Vector3D other = towards.crossProduct(across);
        final double rim = 1.0 - Math.cos(angularRadius());
        int within = 0;
        for (int ring = 0; ring < RINGS; ring++) {
            // Even in 1 - cos, so that each point has the same solid angle.
            final double cos = 1.0 - rim * (ring + 0.5) / RINGS;
            final double sin = Math.sqrt(1.0 - cos * cos);
            for (int sector = 0; sector < SECTORS; sector++) {
                final double angle = 2.0 * Math.PI * (sector + 0.5) / SECTORS;
                final Vector3D point =
                        new Vector3D(cos, towards, sin * Math.cos(angle), across, sin * Math.sin(angle), other);
                within += isWithin(point, camera.half()) ? 1 : 0;
            }
        }
        return (double) within / (RINGS * SECTORS);
    }
}
