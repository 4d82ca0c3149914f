package space.apophis.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.OpportunityPoint;
import space.apophis.study.result.OpportunityResult;
import space.apophis.study.result.OpportunityResult.LaunchSpan;
import space.apophis.study.result.OpportunitySearchResult;
import space.apophis.study.result.RankedWayResult;
import space.apophis.study.result.When;

/** Launches over years in closed form: a parabola about a day before the encounter, and a wave after it. */
public final class SyntheticOpportunities {

    private static final LocalDate FIRST = LocalDate.parse("2028-01-01");

    private SyntheticOpportunities() {}

    private static When when(int day) {
        final String date = FIRST.plusDays(day).toString();
        return new When(SyntheticFlyby.seconds(date + "T00:00:00") + 69.184, date + "T00:00:00Z");
    }

    private static OpportunityPoint point(int launch, int arrival, double deltaV, Double c3) {
        return new OpportunityPoint(
                when(launch),
                when(arrival),
                deltaV,
                c3,
                c3 == null ? null : 34.5,
                1.45,
                104,
                (SyntheticFlyby.CLOSEST - when(arrival).secondsTdb()) / 86400,
                1);
    }

    static List<OpportunityResult> opportunities() {
        return List.of(
                new OpportunityResult(
                        "secondary", true, new LaunchSpan(when(10), when(20), 11), null, point(15, 380, 1.6, 22.0)),
                new OpportunityResult(
                        "primary",
                        true,
                        new LaunchSpan(when(110), when(130), 21),
                        new LaunchSpan(when(112), when(128), 17),
                        point(120, 410, 1.45, 15.5)),
                new OpportunityResult(
                        "next",
                        false,
                        new LaunchSpan(when(800), when(850), 51),
                        new LaunchSpan(when(810), when(840), 31),
                        point(825, 1200, 1.2, 18.25)));
    }

    static OpportunitySearchResult search() {
        final List<OpportunitySearchResult.Day> days = new ArrayList<>();
        for (int day = 0; day < 1400; day += 8) {
            days.add(new OpportunitySearchResult.Day(
                    when(day).secondsTdb(),
                    day < 460 ? 1.45 + 2e-4 * Math.pow(day - 120, 2) : null,
                    day < 300 ? null : 1.6 - 0.4 * Math.cos((day - 825) / 80.0)));
        }
        return new OpportunitySearchResult(
                "rendezvous",
                "free",
                1.65,
                null,
                90,
                180,
                when(0),
                when(1400),
                when(1900),
                SyntheticFlyby.CLOSEST,
                days,
                "a test <of> dates");
    }

    static List<RankedWayResult> ways() {
        return List.of(
                new RankedWayResult(1, "rendezvous", "launcher", 0.0, point(120, 410, 1.45, 15.5), "the <launcher>"),
                new RankedWayResult(2, "rendezvous", "GTO", 1.8, point(100, 400, 3.2, null), "a common orbit (C)"),
                new RankedWayResult(1, "impact", "launcher", null, null, "the launcher"));
    }
}
