package space.apophis.report.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.When;

/** The one clock of a page, which every view of it shows, and its bar. */
public final class ClockPart {

    /** TT is this much ahead of TAI; TDB stays within 2 ms of TT. */
    private static final double TT_MINUS_TAI_SECONDS = 32.184;

    private static final LocalDateTime J2000 = LocalDateTime.of(2000, 1, 1, 12, 0);

    private ClockPart() {}

    /**
     * @param tdbMinusUtc seconds, one number for the whole page: no leap second after that of 2017 is known
     * @param spans what the clock can run through, the first shown first
     */
    private record Data(double tdbMinusUtc, List<ClockSpan> spans) {}

    /** Of a result in which something moves. */
    public static Optional<LivePart> of(StudyResult result) {
        final List<ClockSpan> spans = ClockSpan.all(result);
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(new LivePart("clock", new Data(tdbMinusUtc(result), spans), List.of("clock", "bar")));
    }

    /** TDB seconds since J2000 of an ISO date and time, TDB. */
    static double seconds(LocalDateTime tdb) {
        return Duration.between(J2000, tdb).toMillis() / 1000.0;
    }

    private static double tdbMinusUtc(StudyResult result) {
        if (result.passes().encounter() != null) {
            final CloseApproachResult approach = result.passes().encounter().approach();
            return seconds(LocalDateTime.parse(approach.tdb())) - utcSeconds(approach.utc());
        }
        final When known = known(result);
        // Its UTC is told to the second.
        return Math.rint(known.secondsTdb() - utcSeconds(known.utc()) - TT_MINUS_TAI_SECONDS) + TT_MINUS_TAI_SECONDS;
    }

    /** An instant whose UTC a result without an encounter has. */
    private static When known(StudyResult result) {
        if (!result.options().isEmpty()) {
            return result.options().get(0).departure().launch();
        }
        return result.strikes().impact() == null
                ? result.nearby().escort().start().at()
                : new When(
                        result.strikes().impact().entry().secondsTdb(),
                        result.strikes().impact().entry().utc());
    }

    private static double utcSeconds(String utc) {
        return seconds(LocalDateTime.ofInstant(Instant.parse(utc), ZoneOffset.UTC));
    }
}
