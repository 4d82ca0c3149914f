package space.apophis.observation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which station listens when, so that a craft with one transmitter sends for as long as it can although each station works for a limited
 * time in each pass. At any time that of the stations in view works whose pass ends first and that has time left, which gives the longest
 * sum of contacts there is: passes are intervals, and for matchings of an interval's kind this rule is exact (Glover 1967, Naval Research
 * Logistics Quarterly 14, 313, "Maximum matching in a convex bipartite graph"). A pass longer than a day counts as one for each day.
 *
 * @param contacts in time order, no two at a time
 */
public record ContactPlan(List<Contact> contacts) {

    private static final double DAY = 86_400.0;

    /**
     * One station that listens.
     *
     * @param station its place in the list of stations
     */
    public record Contact(int station, TimeSpan span) {}

    /** A pass with what the station may still work in it, s. */
    private record Work(int station, TimeSpan pass, double left) {

        Work after(double worked) {
            return new Work(station, pass, left - worked);
        }
    }

    public ContactPlan {
        contacts = List.copyOf(contacts);
    }

    /**
     * The plan.
     *
     * @param passes of each station, in time order
     * @param mostPerPass s
     */
    public static ContactPlan of(List<List<TimeSpan>> passes, double mostPerPass) {
        final List<Work> works = works(passes, mostPerPass);
        final List<Contact> contacts = new ArrayList<>();
        final List<Work> open = new ArrayList<>();
        int next = 0;
        double now = Double.NEGATIVE_INFINITY;
        while (next < works.size() || !open.isEmpty()) {
            if (open.isEmpty()) {
                now = Math.max(now, works.get(next).pass().from());
            }
            while (next < works.size() && works.get(next).pass().from() <= now) {
                open.add(works.get(next++));
            }
            final double begin = now;
            open.removeIf(work -> work.left() <= 0.0 || work.pass().to() <= begin);
            if (open.isEmpty()) {
                continue;
            }
            final Work first = open.stream()
                    .min(Comparator.comparingDouble((Work work) -> work.pass().to())
                            .thenComparingInt(Work::station))
                    .orElseThrow();
            final double until = Math.min(
                    Math.min(now + first.left(), first.pass().to()),
                    next < works.size() ? works.get(next).pass().from() : Double.POSITIVE_INFINITY);
            add(contacts, new Contact(first.station(), new TimeSpan(now, until)));
            // What rounds away is no time left, so that the loop ends.
            open.set(open.indexOf(first), until > now ? first.after(until - now) : first.after(first.left()));
            now = until;
        }
        return new ContactPlan(contacts);
    }

    private static List<Work> works(List<List<TimeSpan>> passes, double mostPerPass) {
        final List<Work> works = new ArrayList<>();
        for (int station = 0; station < passes.size(); station++) {
            for (TimeSpan pass : passes.get(station)) {
                for (double from = pass.from(); from < pass.to(); from += DAY) {
                    final TimeSpan part = new TimeSpan(from, Math.min(from + DAY, pass.to()));
                    works.add(new Work(station, part, Math.min(mostPerPass, part.length())));
                }
            }
        }
        works.sort(Comparator.comparingDouble((Work work) -> work.pass().from()).thenComparingInt(Work::station));
        return works;
    }

    /** Joins a contact to the one before it where that is the same station's. */
    private static void add(List<Contact> contacts, Contact contact) {
        final int last = contacts.size() - 1;
        if (last >= 0
                && contacts.get(last).station() == contact.station()
                && contacts.get(last).span().to() == contact.span().from()) {
            contacts.set(
                    last,
                    new Contact(
                            contact.station(),
                            new TimeSpan(
                                    contacts.get(last).span().from(),
                                    contact.span().to())));
        } else if (contact.span().length() > 0.0) {
            contacts.add(contact);
        }
    }

    /** The contacts of one station. */
    public List<TimeSpan> of(int station) {
        return contacts.stream()
                .filter(contact -> contact.station() == station)
                .map(Contact::span)
                .toList();
    }
}
