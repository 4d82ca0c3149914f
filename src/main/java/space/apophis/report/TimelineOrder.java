package space.apophis.report;

import java.util.List;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Programme;
import space.apophis.timeline.Words;

/**
 * What a folder of the timeline is to hold.
 *
 * @param chosen systems whose margins are told
 * @param overview systems and span of the page and its first chart
 * @param detail systems and span of the chart in which every event is described
 * @param detailTitle title of that chart, a key of the words
 * @param words language of headings and names
 * @param calendar whether the events are written as a calendar too
 */
public record TimelineOrder(
        Programme programme,
        List<String> chosen,
        Excerpt overview,
        Excerpt detail,
        String detailTitle,
        Words words,
        boolean calendar) {

    public TimelineOrder {
        chosen = List.copyOf(chosen);
    }
}
