package space.apophis.study.escort;

import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.proximity.spin.EclipticDirection;
import space.apophis.proximity.spin.FreeRotation;
import space.apophis.proximity.spin.PrincipalMoments;
import space.apophis.proximity.spin.SpinPeriods;
import space.apophis.proximity.spin.SpinState;
import space.apophis.scenario.body.SpinSpec;

/**
 * A published rotation as a rigid body has it.
 *
 * @param spec as published
 * @param rotation null where too little is known of it
 * @param pole direction of the angular momentum, ICRF; the pole of the ICRF where it is not known
 */
record SpinModel(SpinSpec spec, FreeRotation rotation, Vector3D pole) {

    private static final PrincipalMoments BALL = new PrincipalMoments(1.0, 1.0, 1.0);

    /**
     * That of a section of the body's file.
     *
     * @param spec null where there is none
     * @param key of the section
     * @throws space.apophis.job.InputFault if no body turns so
     */
    static SpinModel of(EscortCase escort, SpinSpec spec, String key) {
        if (spec == null || spec.poleLongitude() == null) {
            return new SpinModel(spec, null, Vector3D.PLUS_K);
        }
        final Vector3D pole = new EclipticDirection(spec.poleLongitude(), spec.poleLatitude()).icrf();
        if (spec.rotationPeriod() == null || (spec.precessionPeriod() != null && spec.inertia() == null)) {
            return new SpinModel(spec, null, pole);
        }
        final PrincipalMoments moments = spec.inertia() == null
                ? BALL
                : PrincipalMoments.ofRatios(
                        spec.inertia().x(), spec.inertia().y(), spec.inertia().z());
        return new SpinModel(
                spec,
                spec.precessionPeriod() == null
                        ? SpinPeriods.pure(moments, spec.rotationPeriod())
                        : tumbling(escort, spec, key, moments),
                pole);
    }

    private static FreeRotation tumbling(EscortCase escort, SpinSpec spec, String key, PrincipalMoments moments) {
        if (moments.a() == moments.b() || moments.b() == moments.c()) {
            throw escort.study()
                    .asteroid()
                    .fault(
                            key + ".inertia",
                            "has two equal moments, whose periods do not fix the energy, three different ones are needed");
        }
        final SpinPeriods periods = new SpinPeriods(moments, spec.mode());
        final double ratio = spec.rotationPeriod() / spec.precessionPeriod();
        if (!(ratio > periods.leastRatio() && ratio < periods.greatestRatio())) {
            throw escort.study()
                    .asteroid()
                    .fault(
                            key + ".rotationPeriod",
                            String.format(
                                    Locale.ROOT,
                                    "is %.3f of precessionPeriod, no body of this inertia has it in mode %s, %.3f to %.3f is"
                                            + " needed",
                                    ratio,
                                    spec.mode(),
                                    periods.leastRatio(),
                                    periods.greatestRatio()));
        }
        return periods.of(spec.rotationPeriod(), spec.precessionPeriod());
    }

    /** Whether tides turn it: its moments are known, and not all the same. */
    boolean hasInertia() {
        return rotation != null && rotation.moments().a() < rotation.moments().c();
    }

    /** The state at the angles of the file, 0 where it has none. */
    SpinState nominal() {
        return SpinState.of(
                rotation,
                pole,
                spec.rotationAngle() == null ? 0.0 : spec.rotationAngle(),
                spec.precessionAngle() == null ? 0.0 : spec.precessionAngle());
    }
}
