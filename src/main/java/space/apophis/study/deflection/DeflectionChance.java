package space.apophis.study.deflection;

import space.apophis.deflection.PlaneShift;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.EncounterUncertainty;
import space.apophis.encounter.ImpactProbability;
import space.apophis.encounter.IncomingAsymptote;
import space.apophis.uncertainty.PlaneCovariance;

/**
 * The chance of a strike with the ellipse of the orbit shifted on the target plane: its size is taken to stay.
 *
 * @param deflection pushed
 * @param covariance of xi and zeta; null without a covariance
 */
record DeflectionChance(DeflectionCase deflection, PlaneCovariance covariance) {

    static DeflectionChance of(DeflectionCase deflection) {
        return new DeflectionChance(
                deflection,
                deflection.assessed().uncertainty() == null
                        ? null
                        : EncounterUncertainty.of(
                                        deflection.solarSystem(),
                                        deflection.assessed().uncertainty(),
                                        deflection.partials().pass(),
                                        BPlanePole.EQUATORIAL)
                                .opik());
    }

    /** Impact parameter below which the body is struck, m. */
    static double captureRadius(CloseApproach pass) {
        return IncomingAsymptote.of(pass.conic())
                .orElseThrow()
                .captureRadius(pass.body().equatorialRadius());
    }

    /** After a shift; without a covariance 1 where the point lies on the disc, else 0. */
    double probability(PlaneShift shift) {
        final double xi = deflection.partials().plane().xi() + shift.xi();
        final double zeta = deflection.partials().plane().zeta() + shift.zeta();
        final double radius = captureRadius(deflection.partials().pass());
        return covariance == null
                ? Math.hypot(xi, zeta) <= radius ? 1.0 : 0.0
                : ImpactProbability.of(
                                xi,
                                zeta,
                                covariance.varianceX(),
                                covariance.covariance(),
                                covariance.varianceY(),
                                radius)
                        .probability();
    }
}
