package space.apophis.report.page;

import java.util.List;
import java.util.Optional;
import space.apophis.study.result.BodyOrientation;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.InboundPath;
import space.apophis.study.result.SkySample;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.UncertaintySample;

/** Where the asteroid of a page is about a body, at any instant of its days there, and how the body stands below it. */
public final class PassPart {

    private PassPart() {}

    /**
     * @param body upper-case name of the body passed or struck
     * @param closest instant of the approach or of the strike, TDB seconds since J2000
     * @param strike whether the path ends at the body
     * @param radiusKm equatorial, of the body
     * @param orientation of the body; null in results of before it was told
     * @param companionBody its Moon, Earth or Sun
     * @param asteroid from the centre of the body
     * @param companion likewise
     * @param sun the asteroid from the Sun
     * @param sigmas null where there is no covariance
     * @param magnitudes null where it is not known
     */
    private record Data(
            String body,
            double closest,
            boolean strike,
            double radiusKm,
            BodyOrientation orientation,
            String companionBody,
            PackedStates asteroid,
            PackedStates companion,
            PackedStates sun,
            Sigmas sigmas,
            Magnitudes magnitudes) {}

    /**
     * 1-sigma of the position, km.
     *
     * @param times float64, TDB seconds since J2000
     * @param majorKm float32, longest semi-axis
     * @param middleKm float32, the next
     * @param x float32, direction of the longest; null in results of before it was told, as y and z
     * @param y likewise
     * @param z likewise
     */
    private record Sigmas(String times, String majorKm, String middleKm, String x, String y, String z) {}

    /**
     * Visual, from the centre of Earth.
     *
     * @param times float64, TDB seconds since J2000
     * @param values float32
     */
    private record Magnitudes(String times, String values) {}

    /** Of a result with a pass or a strike. */
    public static Optional<LivePart> of(StudyResult result) {
        final EncounterResult pass = result.passes().encounter();
        if (pass != null) {
            return Optional.of(part(new Data(
                    pass.approach().body(),
                    pass.approach().secondsTdb(),
                    false,
                    pass.approach().distanceKm() - pass.approach().altitudeKm(),
                    pass.orientation(),
                    pass.companionBody(),
                    PackedStates.exact(pass.asteroid()),
                    PackedStates.single(pass.companion()),
                    PackedStates.single(pass.heliocentric()),
                    sigmas(result, pass.asteroid()),
                    magnitudes(result, pass.asteroid()))));
        }
        return strike(result)
                .map(inbound -> part(new Data(
                        result.strikes().impact().body(),
                        result.strikes().impact().entry().secondsTdb(),
                        true,
                        inbound.orientation().equatorialRadiusKm(),
                        inbound.orientation(),
                        inbound.companionBody(),
                        PackedStates.exact(inbound.asteroid()),
                        PackedStates.single(inbound.companion()),
                        PackedStates.single(inbound.heliocentric()),
                        sigmas(result, inbound.asteroid()),
                        magnitudes(result, inbound.asteroid()))));
    }

    /** The days before the strike of a result, where they are told. */
    static Optional<InboundPath> strike(StudyResult result) {
        return Optional.ofNullable(result.strikes().impact())
                .map(impact -> impact.inbound())
                .filter(inbound -> inbound.asteroid().size() > 1);
    }

    private static LivePart part(Data data) {
        return new LivePart("pass", data, List.of("states", "earth", "pass"));
    }

    private static Sigmas sigmas(StudyResult result, List<StateSample> path) {
        if (result.uncertainty().history() == null) {
            return null;
        }
        final List<UncertaintySample> within = result.uncertainty().history().stream()
                .filter(s -> isWithin(s.secondsTdb(), path))
                .toList();
        if (within.size() < 2) {
            return null;
        }
        final boolean directed = within.stream().allMatch(s -> s.majorAxis() != null);
        return new Sigmas(
                PackedStates.doubles(within, UncertaintySample::secondsTdb),
                PackedStates.floats(within, UncertaintySample::majorKm),
                PackedStates.floats(within, UncertaintySample::middleKm),
                directed ? PackedStates.floats(within, s -> s.majorAxis().x()) : null,
                directed ? PackedStates.floats(within, s -> s.majorAxis().y()) : null,
                directed ? PackedStates.floats(within, s -> s.majorAxis().z()) : null);
    }

    private static Magnitudes magnitudes(StudyResult result, List<StateSample> path) {
        if (result.sighting().sky() == null) {
            return null;
        }
        final List<SkySample> within = result.sighting().sky().stream()
                .filter(s -> s.magnitude() != null && isWithin(s.when().secondsTdb(), path))
                .toList();
        return within.size() < 2
                ? null
                : new Magnitudes(
                        PackedStates.doubles(within, s -> s.when().secondsTdb()),
                        PackedStates.floats(within, SkySample::magnitude));
    }

    private static boolean isWithin(double secondsTdb, List<StateSample> path) {
        return path.get(0).secondsTdb() <= secondsTdb
                && secondsTdb <= path.get(path.size() - 1).secondsTdb();
    }
}
