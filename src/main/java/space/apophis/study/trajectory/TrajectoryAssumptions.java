package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.CraftSpec.IonSpec;
import space.apophis.scenario.mission.LauncherSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.TrajectorySpec;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.study.result.LimitsResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.units.Unit;

/** What options of a craft assume: inputs with where they come from, and the model. */
public final class TrajectoryAssumptions {

    private TrajectoryAssumptions() {}

    /** Of a launch period, one sentence each. */
    public static List<String> of(TransferSpec spec) {
        final List<String> assumptions = new ArrayList<>(
                List.of(craft(spec.craft()), launcher(spec.craft().departure())));
        assumptions.add(words(
                "Arrival, an input: %d equal burns %.1f days apart. Source: %s.",
                spec.braking().burns(),
                spec.braking().interval() / Unit.DAY,
                unstopped(spec.braking().source())));
        assumptions.add("Transfers are conics about the Sun between the true positions of Earth and asteroid; the pull"
                + " of Earth and planets on the way is left out. Delta v is the spacecraft's: manoeuvres on the way and"
                + " at arrival, as impulses, without margin; the injection is the launcher's.");
        if (spec.flown() != null) {
            assumptions.add(words(
                    "Flown options, an input: %.1f m^2 in the light with Cr %.2f. The ascent, the length of the injection burn and"
                            + " errors of both are left out. Source: %s.",
                    spec.craft().crossSection(),
                    spec.craft().reflection(),
                    unstopped(spec.flown().source())));
        }
        return assumptions;
    }

    /** Of an optimum at the edge of what its scenario allows; empty where it is not. */
    public static List<String> ofBounds(TrajectoryResult best) {
        return best.limits().atBounds().isEmpty()
                ? List.of()
                : List.of(
                        "The best option lies at the edge of what the scenario allows, and a wider range may give a better"
                                + " one: "
                                + best.limits().atBounds().stream()
                                        .map(LimitsResult.AtBound::message)
                                        .collect(Collectors.joining("; "))
                                + ".");
    }

    /** Of legs, one sentence each. */
    public static List<String> of(TrajectorySpec spec) {
        final List<String> assumptions = new ArrayList<>();
        assumptions.add(craft(spec.craft()));
        if (spec.craft().departure() != null) {
            assumptions.add(launcher(spec.craft().departure()));
        }
        for (LegSpec leg : spec.legs()) {
            if (!leg.source().equals(LegSpec.SCENARIO)) {
                assumptions.add(words(
                        "Leg %s, an input: %s.",
                        leg.label() == null ? leg.type().toString() : leg.label(), unstopped(leg.source())));
            }
        }
        assumptions.add(
                spec.isIon()
                        ? "Arcs of ion thrust are conics about the Sun with an impulse in the middle of each segment (Sims and"
                                + " Flanagan 1999); the array's power falls with the square of the distance from the Sun."
                        : "Legs are conics about the Sun, with swing-bys as hyperbolas that take no time; delta v is the"
                                + " spacecraft's, as impulses without margin.");
        if (spec.flown()) {
            assumptions.add(words(
                    "The best option is flown in all forces of the scenario, with %.1f m^2 in the light and Cr %.2f.",
                    spec.craft().crossSection(), spec.craft().reflection()));
        }
        if (spec.flown() && spec.isIon()) {
            assumptions.add(
                    "Flown, ion thrust is constant in size and direction over each segment, as the mean that the duty"
                            + " cycle leaves, and begins a day after the injection; where the search left the excess velocity of"
                            + " the launch free, that is corrected for the first flyby and the thrust for the others.");
        }
        if (spec.declinationPrice() != null) {
            assumptions.add("That manoeuvres on the way are the price of a limit on the declination of the launch is an"
                    + " inference, and so is the limit; neither is published.");
        }
        return assumptions;
    }

    private static String craft(CraftSpec craft) {
        final IonSpec ion = craft.ion();
        final String engines = craft.engine() != null
                ? words(
                        "%.1f N at %.0f s",
                        craft.engine().thrust(), craft.engine().specificImpulse())
                : words(
                        "%d ion engines of %.1f mN at %.0f s, %.0f W each, %.0f W at 1 au less %.0f W for the craft, running %.0f %%"
                                + " of the time",
                        ion.thrusters(),
                        1e3 * ion.thrust(),
                        ion.specificImpulse(),
                        ion.thrusterPower(),
                        ion.arrayPower(),
                        ion.craftPower(),
                        100.0 * ion.dutyCycle());
        return words(
                "Spacecraft, an input: %.0f kg dry, %.0f kg full, %s; %.0f %% margin on delta v and %.0f m/s for"
                        + " navigation and the like. Source: %s.",
                craft.dryMass(),
                craft.wetMass(),
                engines,
                100.0 * craft.deltaVMargin(),
                craft.otherDeltaV(),
                unstopped(craft.source()));
    }

    private static String launcher(LauncherSpec launcher) {
        return words(
                "Launcher, an input: %s, mass against C3 for sizing only, with %.0f kg for another payload on the"
                        + " same launch. Source: %s.",
                launcher.name(), launcher.companionMass(), unstopped(launcher.source()));
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String unstopped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
