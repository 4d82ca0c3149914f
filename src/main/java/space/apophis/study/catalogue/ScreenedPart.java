package space.apophis.study.catalogue;

import java.util.List;
import java.util.stream.Stream;
import space.apophis.study.result.ScreenedApproach;
import space.apophis.study.result.ScreenedStrike;
import space.apophis.study.result.SkippedOrbit;

/**
 * What some orbits of a catalogue give.
 *
 * @param flown how many of them
 */
record ScreenedPart(
        int flown, List<ScreenedApproach> approaches, List<ScreenedStrike> strikes, List<SkippedOrbit> skipped) {

    /** Of one orbit that cannot be flown. */
    static ScreenedPart of(SkippedOrbit skipped) {
        return new ScreenedPart(0, List.of(), List.of(), List.of(skipped));
    }

    /** Several together, in their order. */
    static ScreenedPart of(List<ScreenedPart> parts) {
        return new ScreenedPart(
                parts.stream().mapToInt(ScreenedPart::flown).sum(),
                parts.stream().flatMap(part -> part.approaches().stream()).toList(),
                parts.stream().flatMap(part -> part.strikes().stream()).toList(),
                parts.stream().flatMap(part -> part.skipped().stream()).toList());
    }

    /** The same of one orbit, counted as flown. */
    ScreenedPart flownOnce() {
        return new ScreenedPart(1, approaches, strikes, skipped);
    }

    ScreenedPart and(ScreenedPart other) {
        return of(Stream.of(this, other).toList());
    }
}
