package space.apophis.study.result;

/**
 * A text from which dates of the programme are drawn.
 *
 * @param id by which events name it
 * @param title of it, or what it is
 * @param publisher null where it is not known
 * @param date of publication, as precisely as it is known, in the forms of timeline files; null where it is not
 */
public record TimelineDocumentResult(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String date) {

    public TimelineDocumentResult {
        Required.present("title", title);
        if (date != null) {
            Required.date("date", date);
        }
    }
}
