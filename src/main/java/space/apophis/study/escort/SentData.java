package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import space.apophis.observation.ContactPlan;
import space.apophis.observation.ContactPlan.Contact;
import space.apophis.observation.TimeSpan;

/**
 * What is received in pieces of the contacts, cut at given instants and each short, so that any sum over them is the sum of all.
 *
 * @param pieces in time order
 */
record SentData(List<Piece> pieces) {

    /** s; the rate, which falls with the square of the distance, is taken as a parabola within. */
    private static final double LONGEST = 3600.0;

    /**
     * A part of a contact.
     *
     * @param station its place in the list of stations
     * @param bits received in it
     */
    record Piece(int station, TimeSpan span, double bits) {}

    /**
     * Integrates a rate over contacts by Simpson's rule.
     *
     * @param cuts instants between which sums will be asked for, TDB seconds since J2000
     * @param rate bit/s at an instant
     */
    static SentData of(ContactPlan plan, List<Double> cuts, DoubleUnaryOperator rate) {
        final TreeSet<Double> instants = new TreeSet<>(cuts);
        final List<Piece> pieces = new ArrayList<>();
        for (Contact contact : plan.contacts()) {
            double from = contact.span().from();
            while (from < contact.span().to()) {
                final Double cut = instants.higher(from);
                final double to = Math.min(
                        Math.min(contact.span().to(), from + LONGEST), cut == null ? Double.POSITIVE_INFINITY : cut);
                final double sum =
                        rate.applyAsDouble(from) + 4.0 * rate.applyAsDouble(0.5 * (from + to)) + rate.applyAsDouble(to);
                pieces.add(new Piece(contact.station(), new TimeSpan(from, to), (to - from) / 6.0 * sum));
                from = to;
            }
        }
        return new SentData(pieces);
    }

    /** Received in all, bit. */
    double bits() {
        return pieces.stream().mapToDouble(Piece::bits).sum();
    }

    /** Those of a span that was cut at. */
    SentData within(TimeSpan span) {
        return new SentData(pieces.stream()
                .filter(piece ->
                        piece.span().from() >= span.from() && piece.span().to() <= span.to())
                .toList());
    }

    /** Those of a station. */
    SentData of(int station) {
        return new SentData(
                pieces.stream().filter(piece -> piece.station() == station).toList());
    }

    /** Time of contact, s. */
    double seconds() {
        return pieces.stream().mapToDouble(piece -> piece.span().length()).sum();
    }
}
