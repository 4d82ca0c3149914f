package space.apophis.chart.trajectory;

import java.util.List;
import java.util.Locale;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.BurnResult;

/** What the labels of burns say. */
public final class BurnNames {

    private BurnNames() {}

    /** Burns of one kind: how many, what they give together and when. */
    public static String of(List<BurnResult> burns) {
        BurnResult first = burns.get(0);
        BurnResult last = burns.get(burns.size() - 1);
        double together = burns.stream().mapToDouble(BurnResult::deltaVKmS).sum();
        String kind = first.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                + first.kind().substring(1);
        String count = burns.size() == 1 ? "" : ", " + burns.size() + " burns";
        String day = UtcClock.date(first.middleUtc());
        String days = burns.size() == 1 ? day : day + " to " + UtcClock.date(last.middleUtc());
        return kind + count + ", " + Numbers.pattern("0.000").format(together) + " km/s\n" + days;
    }
}
