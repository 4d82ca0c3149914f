package space.apophis.study.escort;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.proximity.Attractor;
import space.apophis.smallbody.shape.Ellipsoid;
import space.apophis.smallbody.shape.Shape;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BodyShapeResult;

/** Shapes in kilometres. */
final class ShapePublisher {

    private ShapePublisher() {}

    static BodyShapeResult of(Attractor body) {
        final Shape shape = body.shape();
        if (shape instanceof Ellipsoid ellipsoid) {
            return new BodyShapeResult(
                    body.name(),
                    Publisher.km(shape.boundingRadius()),
                    Publisher.place(new Vector3D(ellipsoid.a(), ellipsoid.b(), ellipsoid.c())),
                    null,
                    null);
        }
        throw new IllegalStateException("the shape of " + body.name() + " is of a kind that has no result");
    }
}
