package space.apophis.study.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.LauncherSpec;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.units.Unit;

/** What a search for transfers assumes: inputs that nobody has published, with where they come from, and the model. */
public final class TransferAssumptions {

    private TransferAssumptions() {}

    /** One sentence each. */
    public static List<String> of(TransferSpec spec) {
        final CraftSpec craft = spec.craft();
        final LauncherSpec launcher = spec.launcher();
        final List<String> assumptions = new ArrayList<>();
        assumptions.add(words(
                "Spacecraft, an input: %.0f kg dry, %.0f kg full, %.1f N at %.0f s; %.0f %% margin on delta v and %.0f m/s"
                        + " for navigation and the like. Source: %s.",
                craft.dryMass(),
                craft.wetMass(),
                craft.engine().thrust(),
                craft.engine().specificImpulse(),
                100.0 * craft.deltaVMargin(),
                craft.otherDeltaV(),
                unstopped(craft.source())));
        assumptions.add(words(
                "Launcher, an input: %s, mass against C3 for sizing only, with %.0f kg for another payload on the same"
                        + " launch. Source: %s.",
                launcher.name(), launcher.companionMass(), unstopped(launcher.source())));
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
                    craft.crossSection(),
                    craft.reflection(),
                    unstopped(spec.flown().source())));
        }
        return assumptions;
    }

    private static String words(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String unstopped(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
