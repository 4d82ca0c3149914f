package space.apophis.study.result;

/**
 * What follows if a burn of a phase is missed and no other is given, or, where a phase has none, if its way goes on.
 *
 * @param cases burns times samples, over errors and the range of masses
 * @param impacts of them within the horizon
 * @param escapes of them, beyond twice the Hill radius about the Sun or twice the range at the missed burn, whichever is more
 * @param earliestImpactDays after the missed burn; null where there is none
 * @param earliestEscapeDays likewise
 * @param horizonDays so long each was followed at least
 * @param strikes of samples with errors that strike the ground in the phase though no burn is missed
 */
public record EscortSafetyResult(
        int cases,
        int impacts,
        int escapes,
        @Nullable Double earliestImpactDays,
        @Nullable Double earliestEscapeDays,
        double horizonDays,
        int strikes) {

    /** Whether nothing strikes the ground. */
    public boolean nothingStrikes() {
        return impacts == 0 && strikes == 0;
    }
}
