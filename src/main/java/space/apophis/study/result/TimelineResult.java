package space.apophis.study.result;

import java.time.LocalDate;
import java.util.List;

/**
 * The programme beside the results of a study, as far as it is shown: enough to draw it without its file.
 *
 * @param name of the timeline
 * @param title of it
 * @param asOf day on which what it says was known, ISO
 * @param mission system that flies the transfer of the study; null where none does
 * @param from first day shown, ISO
 * @param to last day shown, ISO
 * @param margins days from each gate to the next, in time
 * @param undated kinds of gate of which no date is known
 * @param systems shown, by field
 * @param needs between events of these systems
 * @param documents that the events shown are drawn from
 * @param asteroid geocentric, ICRF axes, every two days over those shown, as far as it was flown
 */
public record TimelineResult(
        String name,
        String title,
        String asOf,
        @Nullable String mission,
        String from,
        String to,
        List<MarginResult> margins,
        List<String> undated,
        List<TimelineSystemResult> systems,
        List<TimelineNeedResult> needs,
        List<TimelineDocumentResult> documents,
        @Column(frame = Frames.EARTH) List<StateSample> asteroid) {

    public TimelineResult {
        Required.day("asOf", asOf);
        Required.day("from", from);
        Required.day("to", to);
        if (!LocalDate.parse(to).isAfter(LocalDate.parse(from))) {
            throw new ResultFault("to", "must be after timeline.from, \"" + from + "\"");
        }
        Required.present("margins", margins);
        Required.present("systems", systems);
        Required.present("documents", documents);
    }
}
