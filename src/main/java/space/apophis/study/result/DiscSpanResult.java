package space.apophis.study.result;

/**
 * While some of the disc of Earth or the Moon is in the frame of the first camera.
 *
 * @param body upper-case name
 * @param greatestRadiusDeg of it in that time
 * @param greatestShare of its disc that is in the frame
 */
public record DiscSpanResult(String body, When from, When to, double greatestRadiusDeg, double greatestShare) {

    public DiscSpanResult {
        Required.present("body", body);
        Required.present("from", from);
        Required.present("to", to);
    }
}
