package space.apophis.study.result;

import java.util.List;

/**
 * Shape of a small body in its principal axes.
 *
 * @param boundingRadiusKm of the ball about its centre of mass
 * @param semiAxesKm of an ellipsoid; null of other shapes
 * @param vertices of a surface of triangles; null of an ellipsoid
 * @param triangles three places in the list of vertices, from 0, counter-clockwise from outside; null likewise
 */
public record BodyShapeResult(
        String name,
        double boundingRadiusKm,
        @Column(frame = Frames.PRINCIPAL) @Nullable Place semiAxesKm,
        @Column(frame = Frames.PRINCIPAL) @Nullable List<Place> vertices,

        @Column(each = {"first", "second", "third"}) @Nullable
        List<List<Integer>> triangles) {

    public BodyShapeResult {
        Required.present("name", name);
        Required.positive("boundingRadiusKm", boundingRadiusKm);
        if ((semiAxesKm == null) != (vertices != null && triangles != null)) {
            throw new ResultFault("semiAxesKm", "either these or vertices and triangles are needed");
        }
    }
}
