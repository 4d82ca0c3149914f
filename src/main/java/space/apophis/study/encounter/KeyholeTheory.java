package space.apophis.study.encounter;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.ResonantReturns;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BPlaneResult;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.units.Unit;

/**
 * Resonant returns after a pass by Earth as Öpik's theory places them, calibrated with the nominal orbit.
 *
 * @param pass of the nominal orbit
 * @param zetaSigma of the nominal orbit, m; null without a covariance
 */
public record KeyholeTheory(FlightPlan plan, CloseApproach pass, Double zetaSigma) {

    /** By then planet and asteroid have parted, and the asteroid's orbit no longer changes by the pass. */
    private static final double MONTHS_AFTER = 260.0 * Unit.DAY;

    /** Where a scenario does not search: as far from the nominal and in time as the shipped one that does. */
    private static final double REACH = 3.0e6;

    private static final int YEARS = 39;

    /** A pass farther off hardly turns an orbit. */
    private static final double FARTHEST = 1.0e9;

    /**
     * The returns of a pass that turns the orbit, to be told without a search; none for other passes.
     *
     * @param published the same pass, with its target plane
     */
    public static List<KeyholeResult> of(FlightPlan plan, CloseApproach pass, CloseApproachResult published) {
        final BPlaneResult plane = published.bPlane();
        final boolean turned = plane != null && plane.sigmas().sigmaZetaKm() != null && pass.distance() < FARTHEST;
        final boolean covered = pass.time() + MONTHS_AFTER <= plan.attractedUntil()
                && pass.time() > plan.orbit().epoch();
        if (!turned || !covered) {
            return List.of();
        }
        final KeyholeTheory theory =
                new KeyholeTheory(plan, pass, Publisher.milli(plane.sigmas().sigmaZetaKm()));
        final double nominal = Publisher.milli(plane.opik().zetaKm());
        return theory.returns(nominal, REACH, YEARS).stream()
                .map(expected -> theory.result(expected, nominal))
                .toList();
    }

    /** Within a reach on either side of the nominal, m, by year and zeta. */
    public List<ResonantReturns.ResonantReturn> returns(double nominalZeta, double reach, int years) {
        final PVCoordinates earth = new RelativeMotion(plan.solarSystem()).of(Body.EARTH, Body.SUN, pass.time());
        final ResonantReturns returns = new ResonantReturns(
                        pass.conic(),
                        plan.solarSystem().planets().gm(Body.SUN),
                        earth.getPosition(),
                        earth.getVelocity(),
                        ResonantReturns.SIDEREAL_YEAR)
                .calibrated(nominalZeta, semiMajorAxisAfter());
        final int year = Publisher.year(pass.time());
        return returns.within(year, years, Body.EARTH.equatorialRadius(), FastMath.abs(nominalZeta) + reach).stream()
                .filter(expected -> FastMath.abs(expected.zeta() - nominalZeta) <= reach)
                .toList();
    }

    /** Of the nominal orbit about the Sun, m. */
    private double semiMajorAxisAfter() {
        final PropagationSpec spec = plan.scenario().propagation();
        final IntegratorSpec integrator = spec.integrator();
        final double later = pass.time() + MONTHS_AFTER;
        final PVCoordinates state = new SmallBodyPropagation(
                        plan.solarSystem(),
                        new SmallBodyAcceleration(
                                plan.solarSystem(), spec.forces(), plan.orbit().nonGravitational()),
                        integrator.positionTolerance(),
                        integrator.maximumStep())
                .run(plan.orbit(), later, List.of(), Progress.SILENT)
                .heliocentric(later);
        return HeliocentricElements.of(
                        state.getPosition(),
                        state.getVelocity(),
                        plan.solarSystem().planets().gm(Body.SUN))
                .semiMajorAxis();
    }

    /** As people read it. */
    public KeyholeResult result(ResonantReturns.ResonantReturn expected, double nominalZeta) {
        final double distance = expected.zeta() - nominalZeta;
        return new KeyholeResult(
                expected.revolutions(),
                expected.years(),
                expected.returnYear(),
                Publisher.km(expected.zeta()),
                null,
                Publisher.km(distance),
                zetaSigma == null ? null : distance / zetaSigma,
                false,
                null,
                Publisher.km(expected.zeta()));
    }
}
