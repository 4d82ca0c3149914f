package space.apophis.study.result;

import java.util.List;

/**
 * The launcher's stage after the best day, flown on with and without a manoeuvre against its velocity from Earth.
 *
 * @param deltaVMS of it, m/s
 * @param manoeuvre when
 * @param until end of what was flown
 * @param passages of Earth once it has left, of the Moon and of the target
 */
public record StageDisposalResult(double deltaVMS, When manoeuvre, When until, List<Passage> passages) {

    /**
     * Nearest passes of a body.
     *
     * @param body {@code EARTH}, {@code MOON} or the target's name
     * @param left had it been left as it was injected; null where it only goes away from it
     * @param disposed after the manoeuvre, likewise
     */
    public record Passage(
            String body, @Nullable Closest left, @Nullable Closest disposed) {}

    /**
     * A pass.
     *
     * @param distanceKm from the centre of the body
     * @param at when
     */
    public record Closest(double distanceKm, When at) {

        public Closest {
            Required.positive("distanceKm", distanceKm);
        }
    }

    public StageDisposalResult {
        Required.notNegative("deltaVMS", deltaVMS);
        Required.present("passages", passages);
    }
}
