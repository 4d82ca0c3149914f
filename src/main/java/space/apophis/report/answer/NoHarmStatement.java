package space.apophis.report.answer;

import java.util.Comparator;
import java.util.Optional;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.NoHarmResult;
import space.apophis.study.result.StudyResult;

/** What a scenario's accidents come to for the orbit of the asteroid, in sentences made of their figures. */
public final class NoHarmStatement {

    private NoHarmStatement() {}

    /** The sentences; empty where the scenario does not ask. */
    public static String of(StudyResult result) {
        final DeflectionResult deflection = result.strikes().deflection();
        return deflection == null
                        || deflection.noHarm() == null
                        || deflection.noHarm().events().isEmpty()
                ? ""
                : of(deflection.noHarm(), deflection.plane().tdb().substring(0, 4));
    }

    /** The same in one clause less, after other sentences. */
    static String after(StudyResult result) {
        return of(result).isEmpty()
                ? ""
                : " " + brief(result.strikes().deflection().noHarm());
    }

    private static String brief(NoHarmResult noHarm) {
        final Double sigmas = worst(noHarm).shift().sigmas();
        return "No accident listed moves the pass by more than "
                + Wording.length(worst(noHarm).shift().greatestWorstKm())
                + (sigmas == null ? "" : ", " + Wording.smallSigmas(sigmas))
                + keyholes(noHarm) + ". " + searched(noHarm);
    }

    private static String of(NoHarmResult noHarm, String year) {
        final NoHarmResult.Event worst = worst(noHarm);
        final Double sigmas = worst.shift().sigmas();
        final String moves = "No accident listed moves ζ in " + year + " by more than "
                + Wording.length(worst.shift().greatestWorstKm())
                + (sigmas == null ? "" : ", " + Wording.smallSigmas(sigmas) + " of the orbit");
        return moves + keyholes(noHarm) + ". " + searched(noHarm);
    }

    /** The accident that moves zeta most. */
    static NoHarmResult.Event worst(NoHarmResult noHarm) {
        return noHarm.events().stream()
                .max(Comparator.comparingDouble(event -> event.shift().greatestWorstKm()))
                .orElseThrow();
    }

    /** The keyhole that is nearest before any accident. */
    static Optional<NoHarmResult.Margin> nearest(NoHarmResult noHarm) {
        return noHarm.keyholes().stream().min(Comparator.comparingDouble(k -> Math.abs(k.distanceKm())));
    }

    /** What the search found besides, and what it does not look for: the nearest keyhole found need not be the nearest there is. */
    private static String searched(NoHarmResult noHarm) {
        final int leading = noHarm.keyholes().size();
        final NoHarmResult.Miss miss = noHarm.nearestMiss();
        return noHarm.returnsFound() + (noHarm.returnsFound() == 1 ? " return" : " returns") + " to "
                + noHarm.untilYear() + (noHarm.returnsFound() == 1 ? " was" : " were") + " found, of which "
                + (leading == 0 ? "none leads" : leading + (leading == 1 ? " leads" : " lead")) + " into Earth"
                + (miss == null
                        ? ""
                        : ", and the nearest of the others passes " + Wording.km(miss.earthDistanceKm())
                                + " from its centre, in " + miss.returnYear())
                + "; keyholes by way of a return in between are not sought.";
    }

    private static String keyholes(NoHarmResult noHarm) {
        final Optional<NoHarmResult.Margin> nearest = nearest(noHarm);
        if (nearest.isEmpty()) {
            return "; no keyhole of a return to " + noHarm.untilYear() + " was found";
        }
        final NoHarmResult.Margin keyhole = nearest.get();
        if (keyhole.distanceKm() == 0.0) {
            return "; the orbit lies in the keyhole of " + keyhole.returnYear() + " before any of them";
        }
        final Optional<NoHarmResult.Margin> reached = noHarm.keyholes().stream()
                .filter(k -> k.leastDistanceKm() == 0.0)
                .findFirst();
        return reached.map(k -> ", but that could reach the keyhole of " + k.returnYear() + ", "
                        + Wording.km(Math.abs(k.distanceKm())) + " away")
                .orElseGet(() -> "; the nearest keyhole found, of the return in " + keyhole.returnYear() + ", is "
                        + Wording.km(Math.abs(keyhole.distanceKm())) + " away");
    }
}
