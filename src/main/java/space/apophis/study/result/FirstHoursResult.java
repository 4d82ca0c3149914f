package space.apophis.study.result;

/**
 * What happens to a craft after its injection, flown in full dynamics from the best instant of a day.
 *
 * @param label {@code open}, {@code nominal} or {@code close}
 * @param day ISO date, UTC
 * @param injection when
 * @param separation when
 * @param rise the first above 10 degrees at a deep-space station after the separation; null within the days flown
 * @param separatedInShadow whether the separation is in the umbra of Earth
 * @param shadowEntry into the umbra, after the separation; null where there is none
 * @param shadowExit from it, likewise
 * @param moonDistanceKm least from its centre, within the days flown
 * @param moonClosest when
 * @param until end of what was flown
 */
public record FirstHoursResult(
        String label,
        String day,
        When injection,
        When separation,
        @Nullable Rise rise,
        boolean separatedInShadow,
        @Nullable When shadowEntry,
        @Nullable When shadowExit,
        double moonDistanceKm,
        When moonClosest,
        When until) {

    /**
     * A station sees the craft.
     *
     * @param network {@code ESA} or {@code JAXA}
     * @param station its name
     * @param rise above the least elevation; the separation where it is above it then
     * @param minutesAfterSeparation 0 where it sees the separation
     */
    public record Rise(String network, String station, When rise, double minutesAfterSeparation) {

        public Rise {
            Required.notNegative("minutesAfterSeparation", minutesAfterSeparation);
        }
    }

    public FirstHoursResult {
        Required.day("day", day);
        Required.positive("moonDistanceKm", moonDistanceKm);
    }
}
