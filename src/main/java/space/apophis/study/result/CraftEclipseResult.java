package space.apophis.study.result;

/**
 * While the Sun is hidden from the craft.
 *
 * @param body that hides it
 * @param minutes that it lasts
 * @param greatestShare of the Sun's disc that is hidden
 */
public record CraftEclipseResult(String body, When from, When to, double minutes, double greatestShare) {

    public CraftEclipseResult {
        Required.present("body", body);
        Required.present("from", from);
        Required.present("to", to);
    }
}
