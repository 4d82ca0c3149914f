package space.apophis.chart;

import java.awt.Color;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.StudyResult;

/**
 * The body of the encounter, or its companion, as figures name and draw it.
 *
 * @param key upper-case name, "EARTH", "MOON", ...
 * @param radiusKm equatorial, in whole km; not a number of a companion
 */
record PassedBody(String key, double radiusKm) {

    static final PassedBody EARTH = new PassedBody("EARTH", 6378);

    /** Of the encounter of a result; Earth where there is none. */
    static PassedBody of(StudyResult result) {
        if (result.passes().encounter() == null) {
            return EARTH;
        }
        final CloseApproachResult approach = result.passes().encounter().approach();
        return new PassedBody(approach.body(), Math.rint(approach.distanceKm() - approach.altitudeKm()));
    }

    /** The other body that is drawn with it. */
    static PassedBody companion(StudyResult result) {
        return new PassedBody(result.passes().encounter().companionBody(), Double.NaN);
    }

    boolean isEarth() {
        return key.equals(EARTH.key);
    }

    /** As in a sentence: "Earth", "the Moon". */
    String name() {
        return CloseApproachResult.named(key);
    }

    /** As on a label of its own: "Earth", "Moon". */
    String title() {
        return name().replace("the ", "");
    }

    /** As at the head of a sentence: "Earth", "The Moon". */
    String subject() {
        return name().replace("the ", "The ");
    }

    Color color() {
        return switch (key) {
            case "EARTH" -> Theme.EARTH;
            case "MOON" -> Theme.MOON;
            case "SUN" -> Theme.SUN;
            default -> Theme.RING;
        };
    }

    /** A length that is so many km for Earth, in the measure of the radius of this body; whole km. */
    double likeEarths(double km) {
        return Math.rint(km / EARTH.radiusKm * radiusKm);
    }
}
