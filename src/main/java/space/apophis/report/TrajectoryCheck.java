package space.apophis.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.ReconstructionResult;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;

/** What must hold of trajectories of several legs, a shared launch and visitors, before they are drawn or written. */
final class TrajectoryCheck {

    private TrajectoryCheck() {}

    /**
     * Checks a result; parts that it does not have are not missed.
     *
     * @throws KeyFault with what is wrong
     */
    static void check(StudyResult result) {
        for (int i = 0; i < none(result.trajectories().options()).size(); i++) {
            trajectory("trajectories." + i, result.trajectories().options().get(i));
        }
        if (result.trajectories().declinationPrice() != null) {
            ordered(
                    "declinationPrice.points",
                    result.trajectories().declinationPrice().points(),
                    point -> point.limitDeg(),
                    "does not have a greater limit than the one before it");
        }
        if (result.trajectories().sharedLaunch() != null) {
            shared(result.trajectories().sharedLaunch());
        }
        for (int i = 0; i < none(result.nearby().reconstructions()).size(); i++) {
            reconstruction(
                    "reconstructions." + i, result.nearby().reconstructions().get(i));
        }
        for (int i = 0; i < none(result.nearby().visitors()).size(); i++) {
            final VisitorResult visitor = result.nearby().visitors().get(i);
            ResultCheck.present("visitors." + i, visitor);
            later("visitors." + i + ".path", visitor.path(), VisitorSample::secondsTdb);
        }
    }

    private static void trajectory(String key, TrajectoryResult option) {
        ResultCheck.present(key, option);
        ResultCheck.instant(key + ".launchUtc", option.launchUtc());
        ResultCheck.instant(key + ".arrivalUtc", option.arrivalUtc());
        legs(key + ".legs", option.legs());
        flybys(key + ".flybys", option.flybys());
        for (int i = 0; i < option.swingBys().size(); i++) {
            swingBy(key + ".swingBys." + i, option.swingBys().get(i));
        }
        later(key + ".thrust", none(option.thrust()), ThrustSegmentResult::fromTdb);
        later(key + ".voyage", option.voyage(), TrajectorySample::secondsTdb);
        later(key + ".earthPath.rows", option.earthPath(), s -> s.secondsTdb());
        later(key + ".asteroidPath.rows", option.asteroidPath(), s -> s.secondsTdb());
        if (option.voyage().size() > 1
                && (option.earthPath().isEmpty() || option.asteroidPath().isEmpty())) {
            throw new KeyFault(key + ".voyage", "must have the paths of Earth and of the last body beside it");
        }
    }

    private static void legs(String key, List<LegResult> legs) {
        for (int i = 0; i < legs.size(); i++) {
            ResultCheck.present(key + "." + i, legs.get(i));
            ResultCheck.instant(key + "." + i + ".utc", legs.get(i).utc());
            if (legs.get(i).endUtc() != null) {
                ResultCheck.instant(key + "." + i + ".endUtc", legs.get(i).endUtc());
            }
        }
    }

    private static void flybys(String key, List<FlybyResult> flybys) {
        for (int i = 0; i < flybys.size(); i++) {
            ResultCheck.present(key + "." + i, flybys.get(i));
            ResultCheck.instant(key + "." + i + ".utc", flybys.get(i).utc());
        }
    }

    private static void swingBy(String key, SwingByResult pass) {
        ResultCheck.present(key, pass);
        ResultCheck.instant(key + ".utc", pass.utc());
        positive(key + ".gmKm3S2", pass.gmKm3S2());
        positive(key + ".radiusKm", pass.radiusKm());
        positive(key + ".excessSpeedKmS", pass.excessSpeedKmS());
        later(key + ".path.rows", pass.path(), s -> s.secondsTdb());
        positive(key + ".asymptoteX", Math.hypot(Math.hypot(pass.asymptoteX(), pass.asymptoteY()), pass.asymptoteZ()));
    }

    private static void shared(SharedLaunchResult shared) {
        for (int i = 0; i < shared.days().size(); i++) {
            ResultCheck.present("sharedLaunch.days." + i, shared.days().get(i));
            ResultCheck.instant(
                    "sharedLaunch.days." + i + ".launchUtc",
                    shared.days().get(i).launchUtc());
        }
        later("sharedLaunch.days", shared.days(), SharedLaunchResult.Day::secondsTdb);
        positive("sharedLaunch.limitDeltaVKmS", shared.limitDeltaVKmS());
        positive("sharedLaunch.limitPropellantKg", shared.limitPropellantKg());
    }

    private static void reconstruction(String key, ReconstructionResult other) {
        ResultCheck.present(key, other);
        ResultCheck.instant(key + ".swingByUtc", other.swingByUtc());
        ResultCheck.instant(key + ".backUtc", other.backUtc());
        later(key + ".path", other.path(), VisitorSample::secondsTdb);
    }

    private static void positive(String key, double value) {
        if (!(value > 0)) {
            throw new KeyFault(key, "must be positive, not " + value);
        }
    }

    private static <T> void later(String key, List<T> samples, ToDoubleFunction<T> time) {
        ordered(key, samples, time, "is not later than the one before it");
    }

    private static <T> void ordered(String key, List<T> samples, ToDoubleFunction<T> value, String fault) {
        for (int i = 0; i < samples.size(); i++) {
            ResultCheck.present(key + "." + i, samples.get(i));
            if (i > 0 && !(value.applyAsDouble(samples.get(i)) > value.applyAsDouble(samples.get(i - 1)))) {
                throw new KeyFault(key + "." + i, fault);
            }
        }
    }

    private static <T> List<T> none(List<T> list) {
        return list == null ? List.of() : list;
    }
}
