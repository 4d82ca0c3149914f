package space.apophis.study.escort;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import space.apophis.gravity.GravitationalConstant;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.MoonSpec;
import space.apophis.scenario.body.PhysicalSpec;
import space.apophis.smallbody.shape.Ellipsoid;
import space.apophis.smallbody.shape.Shape;
import space.apophis.smallbody.shape.ShapeFile;
import space.apophis.study.input.StudyInput;

/**
 * The asteroid of an escort as its file has it, with its moon.
 *
 * @param shape of the asteroid
 * @param gm of the asteroid alone, m^3/s^2
 * @param moon null where it has none
 */
record EscortBody(Shape shape, double gm, MoonSpec moon) {

    /** Of the separation: published ones of binaries are known to some 6 %. */
    private static final double KEPLER_TOLERANCE = 0.05;

    /**
     * What the body's file says.
     *
     * @throws space.apophis.job.InputFault if it does not say enough, or contradicts itself
     */
    static EscortBody of(StudyInput study) {
        final BodySpec body = study.body();
        final PhysicalSpec physical = body.physical();
        if (physical == null) {
            throw study.asteroid().fault("physical", "missing, size and mass of the asteroid are needed for an escort");
        }
        final Shape shape = shape(study, physical);
        final EscortBody whole =
                new EscortBody(shape, GravitationalConstant.CODATA_2018 * mass(study, physical, shape), body.moon());
        whole.checkMoon(study);
        return whole;
    }

    private static Shape shape(StudyInput study, PhysicalSpec physical) {
        final Optional<Path> file = study.asteroid().shapeFile();
        if (file.isPresent()) {
            return ShapeFile.read(file.get(), physical.shape().scale());
        }
        if (physical.shape() != null) {
            return new Ellipsoid(
                    physical.shape().semiAxes().x(),
                    physical.shape().semiAxes().y(),
                    physical.shape().semiAxes().z());
        }
        if (physical.diameter() == null) {
            throw study.asteroid().fault("physical.diameter", "missing, it or physical.shape is needed for an escort");
        }
        return Ellipsoid.ball(0.5 * physical.diameter());
    }

    private static double mass(StudyInput study, PhysicalSpec physical, Shape shape) {
        if (physical.mass() != null) {
            return physical.mass();
        }
        if (physical.density() == null) {
            throw study.asteroid().fault("physical.density", "missing, it or physical.mass is needed for an escort");
        }
        return physical.density() * shape.volume();
    }

    private void checkMoon(StudyInput study) {
        if (moon == null) {
            return;
        }
        if (!(moon.separation() > shape.boundingRadius() + 0.5 * moon.diameter())) {
            throw study.asteroid()
                    .fault("moon.separation", "is less than the radii of both bodies, a larger one is needed");
        }
        final double rate = 2.0 * FastMath.PI / moon.period();
        final double kepler = FastMath.cbrt((gm + moonGm()) / (rate * rate));
        if (!(FastMath.abs(moon.separation() / kepler - 1.0) <= KEPLER_TOLERANCE)) {
            throw study.asteroid()
                    .fault(
                            "moon.separation",
                            String.format(
                                    Locale.ROOT,
                                    "with the period and both masses Kepler's third law gives %.4g km, within 5 %% of it is"
                                            + " allowed",
                                    kepler / 1000.0));
        }
    }

    /** Of the moon, m^3/s^2; 0 where there is none. */
    double moonGm() {
        return moon == null ? 0.0 : GravitationalConstant.CODATA_2018 * moon.mass();
    }

    /** What the moon has of the mass of both. */
    double moonShare() {
        return moonGm() / (gm + moonGm());
    }

    /** Of the ball about the common centre of mass that no part of the asteroid or its moon leaves, m. */
    double reach() {
        return moon == null
                ? shape.boundingRadius()
                : FastMath.max(
                        moonShare() * moon.separation() + shape.boundingRadius(),
                        (1.0 - moonShare()) * moon.separation() + 0.5 * moon.diameter());
    }
}
