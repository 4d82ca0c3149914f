package space.apophis.scenario.body;

import java.io.Serializable;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Quantity.Triple;

/**
 * Shape of a small body: an ellipsoid, or a surface of triangles from a file.
 *
 * @param semiAxes a, b, c, m; null where a file has the shape
 * @param file null where it is an ellipsoid
 * @param scale m; null where it is an ellipsoid
 */
public record ShapeSpec(
        @Key(
                value =
                        "Semi-axes of an ellipsoid: the long one, the middle one and the short one, about which it turns",
                byDefault = Key.ABSENT,
                example = "225 160 140 m")
        Triple semiAxes,

        @Key(
                value =
                        "Wavefront OBJ file of closed triangles, seen from outside counter-clockwise, from the folder of this file",
                byDefault = Key.ABSENT,
                pattern = {"[A-Za-z0-9-]{1,64}\\.obj", "1 to 64 letters, digits and hyphens, and .obj,"},
                example = "apophis.obj")
        String file,

        @Key(
                value = "Length of a unit of the file",
                byDefault = Key.ABSENT,
                range = "1 mm to 1000 km",
                example = "1 km")
        Double scale,

        @Key("Where it is published, or from what it is assumed")
        String source)
        implements Serializable {

    public ShapeSpec {
        if ((semiAxes == null) == (file == null)) {
            throw new KeyFault("semiAxes", "either 'semiAxes' or 'file' is needed");
        }
        if (file != null && scale == null) {
            throw new KeyFault("scale", "missing, the length of a unit of the file is needed");
        }
        if (semiAxes != null && !(semiAxes.x() >= semiAxes.y() && semiAxes.y() >= semiAxes.z() && semiAxes.z() > 0.0)) {
            throw new KeyFault("semiAxes", "are not falling lengths above 0, such are needed");
        }
    }
}
