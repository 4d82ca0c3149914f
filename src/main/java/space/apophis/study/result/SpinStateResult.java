package space.apophis.study.result;

import space.apophis.scenario.body.SpinMode;

/**
 * A rotation without torque.
 *
 * @param at when it is that of the body
 * @param rotationPeriodH P_psi, about the long axis; null of a body that turns about one axis
 * @param precessionPeriodH P_phi, mean period of the long axis about the angular momentum
 * @param effectivePeriodH 2 pi L/2E
 * @param momentumRadH angular momentum over the greatest moment of inertia
 * @param excitation energy over the least at that momentum
 * @param poleLongitudeDeg of the angular momentum, ecliptic of J2000
 * @param poleLatitudeDeg likewise
 * @param nodDeg greatest angle of the long axis from the plane normal to the angular momentum
 */
public record SpinStateResult(
        When at,
        SpinMode mode,
        @Nullable Double rotationPeriodH,
        double precessionPeriodH,
        double effectivePeriodH,
        double momentumRadH,
        double excitation,
        @Column(frame = Frames.ECLIPTIC) double poleLongitudeDeg,
        @Column(frame = Frames.ECLIPTIC) double poleLatitudeDeg,
        double nodDeg) {

    public SpinStateResult {
        Required.present("at", at);
        Required.present("mode", mode);
        Required.positive("effectivePeriodH", effectivePeriodH);
    }
}
