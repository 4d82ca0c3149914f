package space.apophis.report.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.apophis.study.result.AsteroidResult;
import space.apophis.study.result.BodyOrientation;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.InboundPath;
import space.apophis.study.result.StudyResult;

/** How the asteroid of a page is seen from Earth: its brightness, and how Earth turns below it. */
public final class SightPart {

    /** G where none is measured, as the Minor Planet Center takes it. */
    private static final double USUAL_SLOPE = 0.15;

    private SightPart() {}

    /**
     * @param absoluteMagnitude H; null where it or the place of Earth is not known
     * @param slope G of the H, G system
     * @param earth how it stands and turns; null where nothing is told of what is seen from it
     */
    private record Data(Double absoluteMagnitude, double slope, BodyOrientation earth) {}

    /** Of a result with a pass or a strike. */
    public static Optional<LivePart> of(StudyResult result) {
        return bodies(result).map(bodies -> {
            final AsteroidResult asteroid = result.asteroid();
            final boolean earthIsPlaced = bodies.contains("EARTH");
            return new LivePart(
                    "sight",
                    new Data(
                            earthIsPlaced ? asteroid.absoluteMagnitude() : null,
                            asteroid.slopeParameter() == null ? USUAL_SLOPE : asteroid.slopeParameter(),
                            earthIsPlaced ? result.sighting().earthOrientation() : null),
                    List.of("sight"));
        });
    }

    /** Whether the sky of a site can be told. */
    static boolean hasSky(StudyResult result) {
        return result.sighting().earthOrientation() != null
                && bodies(result).filter(bodies -> bodies.contains("EARTH")).isPresent();
    }

    /** The body passed or struck and the one beside it. */
    private static Optional<Set<String>> bodies(StudyResult result) {
        final EncounterResult pass = result.passes().encounter();
        return pass == null
                ? PassPart.strike(result).map(inbound -> bodies(result, inbound))
                : Optional.of(Set.of(pass.approach().body(), pass.companionBody()));
    }

    private static Set<String> bodies(StudyResult result, InboundPath inbound) {
        return Set.of(result.strikes().impact().body(), inbound.companionBody());
    }
}
