package space.apophis.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.format.Key;
import space.apophis.units.Unit;

/**
 * Close approaches to report.
 *
 * @param limits largest distance of interest from the centre of each body, m; Earth and Moon are always there; in the order
 *     of {@link BodyName}
 * @param pole of the target planes
 * @param jplListing whether target planes of Earth are also listed as JPL scales them
 */
public record CloseApproachSpec(
        @Key(
                value =
                        "Largest distance of interest from the centre of each body. Earth and Moon are always looked at,"
                                + " within 0.2 au and 0.05 au where they are not named; other bodies where they are",
                byDefault = "EARTH: 0.2 au, MOON: 0.05 au",
                range = "1 km to 2 au")
        Map<BodyName, Double> limits,

        @Key(
                value = "Pole K that fixes T = S x K / |S x K| and R = S x T of the target planes (B-planes)",
                byDefault = "EQUATORIAL")
        PoleName pole,

        @Key(
                value =
                        "Whether to list B.T, B.R and the ellipse as JPL Horizons does as well: equatorial pole, divided by"
                                + " the focusing factor for a capture radius of 6420 km",
                byDefault = "false")
        boolean jplListing) {

    public CloseApproachSpec {
        final Map<BodyName, Double> all = new EnumMap<>(BodyName.class);
        all.put(BodyName.EARTH, 0.2 * Unit.AU);
        all.put(BodyName.MOON, 0.05 * Unit.AU);
        all.putAll(limits);
        limits = Collections.unmodifiableMap(all);
    }

    /** The pole that fixes the axes of the target planes. */
    public enum PoleName {
        /** The z axis of the ICRF, as JPL Horizons has it. */
        EQUATORIAL,
        /** North of the ecliptic of J2000. */
        ECLIPTIC
    }
}
