package space.apophis.scenario;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Epoch;

/**
 * What is seen from Earth about the closest pass.
 *
 * @param from null where the span is the usual one, as is {@code to}
 * @param step s, whole
 * @param minimumElevation rad
 * @param nightElevation rad
 * @param skyChartSite null where the site is left to the program
 */
public record ObservationSpec(
        @Key(
                value = "Start of the ground track and of what sites see, UTC or TDB; where it is left out, 15 h before"
                        + " the whole hour UTC of the closest pass",
                byDefault = Key.ABSENT,
                example = "2029-04-13T06:00:00 UTC")
        Epoch from,

        @Key(
                value = "End of it; where it is left out, 15 h after that hour",
                byDefault = Key.ABSENT,
                example = "2029-04-14T12:00:00 UTC")
        Epoch to,

        @Key(
                value = "Step of the ground track, whole seconds; its rows stand at whole steps of the day UTC",
                byDefault = "1 min",
                range = "1 s to 1 h")
        double step,

        @Key(value = "Sites beside the stations that ship with the program", byDefault = "[]")
        List<SiteSpec> sites,

        @Key(
                value = "Elevation above which a site sees the asteroid; refraction is left out",
                byDefault = "0 deg",
                range = "-1 deg to 80 deg")
        double minimumElevation,

        @Key(
                value =
                        "It is night where the Sun's centre is below this elevation; -12 deg is the end of nautical dusk",
                byDefault = "-12 deg",
                range = "-18 deg to 0 deg")
        double nightElevation,

        @Key(
                value = "Site whose sky is drawn, by its name; where it is left out, the one that sees the asteroid"
                        + " brightest at night",
                byDefault = Key.ABSENT,
                example = "La Silla")
        String skyChartSite) {

    private static final int MOST_ROWS = 200_000;
    private static final double LONGEST_SPAN = 30.0;

    public ObservationSpec {
        if ((from == null) != (to == null)) {
            throw new KeyFault(from == null ? "from" : "to", "missing, from and to are given both or neither");
        }
        if (from != null) {
            // Scales differ by a minute: this is a check of the length alone.
            final double days = to.julianDate() - from.julianDate();
            if (!(days > 0.0)) {
                throw new KeyFault("to", "'" + to + "' is not after observation.from, a later date is needed");
            }
            if (days > LONGEST_SPAN) {
                throw new KeyFault("to", "'" + to + "' is more than 30 d after observation.from, 30 d are allowed");
            }
            final double rows = days * 86_400.0 / step;
            if (rows > MOST_ROWS) {
                throw new KeyFault(
                        "step", "gives " + Math.round(rows) + " rows, at most " + MOST_ROWS + " are allowed");
            }
        }
        if (step != Math.rint(step)) {
            throw new KeyFault("step", "is not a whole number of seconds, only that is allowed");
        }
        KeyFault.requireDistinct("sites", "", sites.stream().map(SiteSpec::name));
    }
}
