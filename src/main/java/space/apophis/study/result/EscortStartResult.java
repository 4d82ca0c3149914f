package space.apophis.study.result;

/**
 * Where and when an escort begins.
 *
 * @param from scenario and label of the transfer that arrives; null where the arrival is given
 * @param at when
 * @param rangeKm of the craft from the asteroid's centre
 * @param massKg of the craft, margins of the transfer taken off
 * @param dryMassKg of the craft
 */
public record EscortStartResult(@Nullable String from, When at, double rangeKm, double massKg, double dryMassKg) {

    public EscortStartResult {
        Required.present("at", at);
        Required.positive("massKg", massKg);
    }
}
