package space.apophis.study.result;

import java.util.List;

/**
 * What an option passes on its way, and how its ion engines run.
 *
 * @param swingBys in order
 * @param flybys in order
 * @param thrust of ion engines, stretch by stretch; null where none run
 */
public record Passes(
        List<SwingByResult> swingBys,
        List<FlybyResult> flybys,
        @Nullable List<ThrustSegmentResult> thrust) {

    public Passes {
        Required.present("swingBys", swingBys);
        Required.present("flybys", flybys);
        Required.later("thrust", thrust, ThrustSegmentResult::fromTdb);
    }
}
