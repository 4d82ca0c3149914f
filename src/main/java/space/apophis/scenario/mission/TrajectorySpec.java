package space.apophis.scenario.mission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.Key.Renamed;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.PublishedSpec.PublishedQuantity;

/**
 * A spacecraft's trajectory of several legs: swing-bys, deep-space manoeuvres, thrust arcs.
 *
 * @param launcher null where masses are not weighed against one
 * @param declinationPrice null where it is not asked for
 */
@Renamed(from = "spacecraft", to = "craft")
public record TrajectorySpec(
        @Key("Legs in order: a launch first, an arrival or a flyby last")
        List<LegSpec> legs,

        @Key("The spacecraft") CraftSpec craft,

        @Key(value = "The launcher", byDefault = Key.ABSENT) LauncherSpec launcher,

        @Key(value = "How the best legs are sought", byDefault = Defaults.ALL)
        LegSearchSpec search,

        @Key(value = "What a limit on the declination of the launch costs", byDefault = Key.ABSENT)
        DeclinationPriceSpec declinationPrice,

        @Key(value = "Flies the best option in full dynamics", byDefault = "false")
        boolean flown,

        @Key(value = "Published figures to compare with", byDefault = "[]")
        List<PublishedSpec> published) {

    private static final int MOST_LEGS = 20;
    private static final int MOST_PUBLISHED = 40;

    public TrajectorySpec {
        craft = craft.leaving(launcher);
        if (legs.size() < 2 || legs.size() > MOST_LEGS) {
            throw new KeyFault("legs", legs.size() + " are given, 2 to " + MOST_LEGS + " are allowed");
        }
        KeyFault.requireAtMost(MOST_PUBLISHED, "published", published);
        LegOrder.check(legs);
        final List<String> labels =
                legs.stream().map(LegSpec::label).filter(Objects::nonNull).toList();
        KeyFault.requireDistinct("legs", "the label ", labels.stream());
        for (int i = 0; i < published.size(); i++) {
            requireLabels("published[" + (i + 1) + "].legs", published.get(i).legs(), labels);
        }
        requireSwingBys(legs, published);
        if (declinationPrice != null) {
            requireLabels("declinationPrice.legs", declinationPrice.legs(), labels);
        }
        requireEngines(legs, craft);
        if (isIon(legs) && declinationPrice != null) {
            throw new KeyFault("declinationPrice", "is not for thrust arcs, none is allowed beside one");
        }
        if (flown && launcher == null) {
            throw new KeyFault("flown", "leaves from the parking orbit of a launcher, a launcher is needed");
        }
        if (launcher != null && !legs.get(0).body().equals(BodyName.EARTH.name())) {
            throw new KeyFault("launcher", "lifts off from EARTH, a launch from there is needed");
        }
    }

    private static void requireLabels(String key, List<String> named, List<String> labels) {
        for (String label : named) {
            if (!labels.contains(label)) {
                throw new KeyFault(
                        key,
                        "'" + label + "' is the label of no leg, "
                                + (labels.isEmpty()
                                        ? "and no leg has one"
                                        : "one of "
                                                + String.join(
                                                        ", ",
                                                        labels.stream().sorted().toList())
                                                + " is needed"));
            }
        }
    }

    private static void requireSwingBys(List<LegSpec> legs, List<PublishedSpec> published) {
        for (int i = 0; i < published.size(); i++) {
            final PublishedSpec figure = published.get(i);
            final boolean isSwingBy = legs.stream()
                    .filter(leg -> leg instanceof LegSpec.SwingBy && leg.label() != null)
                    .anyMatch(leg -> figure.legs().contains(leg.label()));
            if (figure.quantity() == PublishedQuantity.ALTITUDE && !isSwingBy) {
                throw new KeyFault(
                        "published[" + (i + 1) + "].legs", "an altitude is of a swing-by, the label of one is needed");
            }
        }
    }

    private static void requireEngines(List<LegSpec> legs, CraftSpec craft) {
        for (LegSpec leg : legs) {
            if (leg instanceof LegSpec.ThrustArc && craft.ion() == null) {
                throw new KeyFault("craft", "a thrust arc needs 'ion' engines");
            }
            final boolean chemical = leg instanceof LegSpec.DeepSpaceManoeuvre
                    || leg instanceof LegSpec.Braking
                    || leg instanceof EndSpec.Arrival
                    || leg instanceof LegSpec.SwingBy swingBy && swingBy.powered();
            if (chemical && craft.engine() == null) {
                throw new KeyFault("craft", "a " + leg.type() + " needs an 'engine'");
            }
        }
    }

    /** Whether ion engines run on the way. */
    public boolean isIon() {
        return isIon(legs);
    }

    private static boolean isIon(List<LegSpec> legs) {
        return legs.stream().anyMatch(LegSpec.ThrustArc.class::isInstance);
    }

    /** The first leg. */
    public LegSpec.Launch launch() {
        return (LegSpec.Launch) legs.get(0);
    }

    /** The last leg. */
    public EndSpec end() {
        return (EndSpec) legs.get(legs.size() - 1);
    }

    /** How the arrival is split into burns; empty where it is not, or where there is none. */
    public Optional<LegSpec.Braking> braking() {
        return legs.get(legs.size() - 2) instanceof LegSpec.Braking braking ? Optional.of(braking) : Optional.empty();
    }

    /**
     * How the best legs are sought.
     *
     * @param launchStep s; null where the whole range of launches gives one option
     */
    public record LegSearchSpec(
            @Key(value = "Where the random numbers of the search start", byDefault = "1", range = "0 to 1000000000")
            long seed,

            @Key(value = "How often the search starts anew", byDefault = "8", range = "1 to 1000")
            int restarts,

            @Key(
                    value =
                            "Splits the range of launches into stretches of this length, each with an option of its own",
                    byDefault = Key.ABSENT,
                    range = "1 d to 1000 d",
                    example = "30 d")
            Double launchStep,

            @Key(value = "Most whole revolutions about the Sun between two legs", byDefault = "0", range = "0 to 5")
            int revolutions) {}

    /**
     * What a limit on the declination of the launch costs: the search is done again for limits one after the other.
     *
     * @param from rad
     * @param to rad
     * @param step rad
     * @param deltaV m/s
     */
    public record DeclinationPriceSpec(
            @Key(value = "Lowest limit", range = "0 deg to 90 deg", example = "31 deg")
            double from,

            @Key(value = "Highest limit", range = "0 deg to 90 deg", example = "34 deg")
            double to,

            @Key(value = "Step of the limits", byDefault = "0.2 deg", range = "0.01 deg to 10 deg")
            double step,

            @Key("Labels of the manoeuvres on the way to the first body that are the price")
            List<String> legs,

            @Key(
                    value = "Their delta v as flown: the limit that explains it is found",
                    range = "0 m/s to 20 km/s",
                    example = "166 m/s")
            double deltaV) {

        private static final double MOST_LIMITS = 100.0;

        public DeclinationPriceSpec {
            if (!(to > from)) {
                throw new KeyFault("to", "is not above from, a higher limit is needed");
            }
            if ((to - from) / step > MOST_LIMITS) {
                throw new KeyFault("step", "makes more than 100 limits, a larger step is needed");
            }
            if (legs.isEmpty()) {
                throw new KeyFault("legs", "is empty, the label of one leg at least is needed");
            }
        }
    }
}
