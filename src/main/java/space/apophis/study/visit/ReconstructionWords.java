package space.apophis.study.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.CloseApproach;
import space.apophis.study.publish.Publisher;
import space.apophis.transfer.reconstruction.ReconstructedSwingBy;
import space.apophis.units.Unit;

/**
 * What was chosen freely in a reconstruction, what does not fit and by how much, in sentences without full stops.
 *
 * @param back when it is published to be back, TDB seconds since J2000
 */
record ReconstructionWords(Publisher publisher, double back) {

    private static final double HOUR = Unit.DAY / 24.0;

    /** Letters of a date to the minute and to the second. */
    private static final int MINUTES = 16;

    private static final int SECONDS = 19;

    /**
     * All of them.
     *
     * @param asPublished where the published elements themselves lead
     * @param aim how the pass at the return was chosen
     * @param shown the one of the attempts whose path is shown; null where none closes
     */
    List<String> of(CloseApproach asPublished, String aim, List<ReadingAttempt> attempts, ReconstructedSwingBy shown) {
        final List<String> words = new ArrayList<>();
        if (shown != null) {
            shown.choices().forEach(choice -> words.add("chosen: " + choice));
            words.add("chosen: " + aim);
            words.add(format(
                    "does not fit: it is back %.1f h %s than the date given",
                    FastMath.abs(shown.returning().time() - back) / HOUR,
                    shown.returning().time() > back ? "later" : "earlier"));
            words.add(format(
                    "does not fit: an element changes by %.1f in its last digit, where rounding is half a one",
                    shown.largestChange()));
        }
        words.add(format(
                "the published elements themselves, flown, pass Earth at %,.0f km from its centre at %s TDB",
                Publisher.km(asPublished.distance()), minute(asPublished.time())));
        attempts.forEach(attempt -> words.add(attempt(attempt)));
        return words;
    }

    private String attempt(ReadingAttempt attempt) {
        final String reading = "if " + attempt.reading().message() + ": ";
        return attempt.found()
                .map(found -> reading + (found.closes() ? closed(found) : open(found)))
                .orElseGet(() -> reading + "nothing is found, " + attempt.failure());
    }

    private String closed(ReconstructedSwingBy found) {
        return format(
                "closes, back at %s TDB at %,.0f km from Earth's centre; %s",
                minute(found.returning().time()), Publisher.km(found.returning().distance()), changed(found));
    }

    private String open(ReconstructedSwingBy found) {
        return format(
                "does not close, it comes no nearer to Earth at the return than %,.1f million km, at %s TDB; %s",
                Publisher.km(found.mismatch()) / 1e6, minute(found.returning().time()), changed(found));
    }

    private String changed(ReconstructedSwingBy found) {
        return format(
                "lowest point %,.1f km at %s TDB, B at %.2f deg, an element changed by up to %.1f in its last digit, the"
                        + " state by %,.0f km and %.2f m/s",
                Publisher.km(found.swingBy().distance()),
                second(found.swingBy().time()),
                Publisher.degrees(found.angle()),
                found.largestChange(),
                Publisher.km(found.change().getPosition().getNorm()),
                found.change().getVelocity().getNorm());
    }

    /** To the nearest. */
    private String minute(double time) {
        return publisher.tdb(time + 30.0).substring(0, MINUTES);
    }

    private String second(double time) {
        return publisher.tdb(time + 0.5).substring(0, SECONDS);
    }

    private static String format(String words, Object... values) {
        return String.format(Locale.ROOT, words, values);
    }
}
