package space.apophis.study.result;

/**
 * A burn beside the asteroid.
 *
 * @param at when
 * @param sizeMS without errors
 */
public record EscortBurnResult(When at, double sizeMS) {

    public EscortBurnResult {
        Required.present("at", at);
    }
}
