package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContactPlanTest {

    private static double total(ContactPlan plan) {
        return plan.contacts().stream().mapToDouble(c -> c.span().length()).sum();
    }

    @Test
    void theStationThatSetsFirstWorksFirst() {
        ContactPlan plan =
                ContactPlan.of(List.of(List.of(new TimeSpan(0, 10)), List.of(new TimeSpan(2, 8))), Double.MAX_VALUE);
        assertEquals(
                List.of(
                        new ContactPlan.Contact(0, new TimeSpan(0, 2)),
                        new ContactPlan.Contact(1, new TimeSpan(2, 8)),
                        new ContactPlan.Contact(0, new TimeSpan(8, 10))),
                plan.contacts());
        assertEquals(List.of(new TimeSpan(2, 8)), plan.of(1));
    }

    @Test
    void aStationWorksForItsTimeInEachPassAndEachDayOfOne() {
        assertEquals(
                3 + 2, total(ContactPlan.of(List.of(List.of(new TimeSpan(0, 10), new TimeSpan(20, 22))), 3)), 1e-12);
        assertEquals(3 * 100, total(ContactPlan.of(List.of(List.of(new TimeSpan(0, 2.5 * 86_400))), 100)), 1e-9);
        assertTrue(ContactPlan.of(List.of(List.of(new TimeSpan(0, 10))), 0)
                .contacts()
                .isEmpty());
        assertTrue(ContactPlan.of(List.of(List.of()), 5).contacts().isEmpty());
    }

    /**
     * Against the least cut: no plan has more than, for any choice of passes, the time that these may work and the time that the others
     * cover, and the best has the least of these (max-flow min-cut).
     */
    @Test
    void noPlanHasMore() {
        Random random = new Random(20290413);
        for (int trial = 0; trial < 300; trial++) {
            List<List<TimeSpan>> passes = new ArrayList<>();
            List<TimeSpan> all = new ArrayList<>();
            int stations = 1 + random.nextInt(5);
            for (int station = 0; station < stations; station++) {
                double rise = 10 * random.nextDouble();
                double again = rise + 10 + 10 * random.nextDouble();
                List<TimeSpan> own = List.of(
                        new TimeSpan(rise, rise + 9 * random.nextDouble()),
                        new TimeSpan(again, again + 9 * random.nextDouble()));
                passes.add(own);
                all.addAll(own);
            }
            double most = 6 * random.nextDouble();
            double least = Double.POSITIVE_INFINITY;
            for (int choice = 0; choice < 1 << all.size(); choice++) {
                double cut = 0;
                List<TimeSpan> others = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    if ((choice >> i & 1) == 1) {
                        cut += Math.min(most, all.get(i).length());
                    } else {
                        others.add(all.get(i));
                    }
                }
                least = Math.min(least, cut + TimeSpan.total(TimeSpan.union(others)));
            }
            ContactPlan plan = ContactPlan.of(passes, most);
            assertEquals(least, total(plan), 1e-9);
            for (int i = 1; i < plan.contacts().size(); i++) {
                assertTrue(plan.contacts().get(i).span().from()
                        >= plan.contacts().get(i - 1).span().to());
            }
            for (int station = 0; station < stations; station++) {
                List<TimeSpan> worked = plan.of(station);
                assertEquals(
                        TimeSpan.total(worked), TimeSpan.total(TimeSpan.common(worked, passes.get(station))), 1e-12);
            }
        }
    }
}
