package space.apophis.study.deflection;

import java.util.List;
import space.apophis.deflection.ShiftPartials;
import space.apophis.encounter.CloseApproach;
import space.apophis.job.Progress;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.DeflectionPlaneResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.VirtualImpactorResult;
import space.apophis.uncertainty.PlaneCovariance;

/** Does all that the deflection of a scenario asks for. */
public final class DeflectionStudy {

    private final DeflectionCase deflection;

    private DeflectionStudy(DeflectionCase deflection) {
        this.deflection = deflection;
    }

    /**
     * Does it.
     *
     * @param deflection null where the scenario asks for none
     * @param virtual the made-up orbit that is flown; null where the true one is
     * @param transfers whose craft may hit
     * @return null likewise
     */
    public static DeflectionResult of(
            DeflectionCase deflection,
            VirtualImpactorResult virtual,
            LaunchPeriodOutcome transfers,
            Progress progress) {
        return deflection == null ? null : new DeflectionStudy(deflection).run(virtual, transfers, progress);
    }

    private DeflectionResult run(VirtualImpactorResult virtual, LaunchPeriodOutcome transfers, Progress progress) {
        final List<KeyholeResult> keyholes = KeyholeTable.of(deflection, progress);
        final List<Push> pushes = new PushPlanner(deflection, transfers).pushes();
        return new DeflectionResult(
                plane(),
                virtual,
                ActionStudy.of(deflection, pushes, keyholes, progress),
                LeverageStudy.of(deflection),
                NeededStudy.of(deflection, keyholes, progress),
                WindowStudy.of(deflection, transfers),
                AfterStudy.of(deflection, pushes, progress),
                keyholes,
                NoHarmStudy.of(deflection, transfers, keyholes),
                deflection.spec().source());
    }

    private DeflectionPlaneResult plane() {
        final ShiftPartials partials = deflection.partials();
        final CloseApproach pass = partials.pass();
        final PlaneCovariance opik = DeflectionChance.of(deflection).covariance();
        return new DeflectionPlaneResult(
                pass.body().name(),
                deflection.publisher().tdb(pass.time()),
                pass.time(),
                deflection.strikes(),
                Publisher.km(partials.plane().xi()),
                Publisher.km(partials.plane().zeta()),
                Publisher.km(DeflectionChance.captureRadius(pass)),
                Publisher.km(pass.conic().hyperbolicExcessVelocity().orElseThrow()),
                opik == null ? null : Publisher.km(opik.sigmaX()),
                opik == null ? null : Publisher.km(opik.sigmaY()),
                opik == null ? null : opik.covariance() / (opik.sigmaX() * opik.sigmaY()),
                new DeflectionPlaneResult.TargetMass(
                        deflection.mass().nominal(),
                        deflection.mass().least(),
                        deflection.mass().greatest()));
    }
}
