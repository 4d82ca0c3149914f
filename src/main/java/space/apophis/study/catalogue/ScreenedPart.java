package space.apophis.study.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.apophis.study.result.PossibleStrike;
import space.apophis.study.result.ScreenedApproach;
import space.apophis.study.result.ScreenedStrike;
import space.apophis.study.result.SkippedOrbit;

/**
 * What some orbits of a catalogue give.
 *
 * @param flown how many of them
 */
record ScreenedPart(
        int flown,
        List<ScreenedApproach> approaches,
        List<ScreenedStrike> strikes,
        List<PossibleStrike> possibleStrikes,
        List<SkippedOrbit> skipped) {

    /** Of one orbit that cannot be flown. */
    static ScreenedPart of(SkippedOrbit skipped) {
        return new ScreenedPart(0, List.of(), List.of(), List.of(), List.of(skipped));
    }

    /** Of one approach, and whether it may be a strike. */
    static ScreenedPart of(ScreenedApproach approach, Optional<PossibleStrike> possible) {
        return new ScreenedPart(
                0, List.of(approach), List.of(), possible.stream().toList(), List.of());
    }

    /** Of one that strikes. */
    static ScreenedPart of(ScreenedStrike strike) {
        return new ScreenedPart(0, List.of(), List.of(strike), List.of(), List.of());
    }

    /** Several together, in their order. */
    static ScreenedPart of(List<ScreenedPart> parts) {
        return new ScreenedPart(
                parts.stream().mapToInt(ScreenedPart::flown).sum(),
                parts.stream().flatMap(part -> part.approaches().stream()).toList(),
                parts.stream().flatMap(part -> part.strikes().stream()).toList(),
                parts.stream().flatMap(part -> part.possibleStrikes().stream()).toList(),
                parts.stream().flatMap(part -> part.skipped().stream()).toList());
    }

    /** The same of one orbit, counted as flown. */
    ScreenedPart flownOnce() {
        return new ScreenedPart(1, approaches, strikes, possibleStrikes, skipped);
    }

    ScreenedPart and(ScreenedPart other) {
        return of(Stream.of(this, other).toList());
    }
}
