package space.apophis.study.result;

import java.util.List;

/**
 * A camera that points at the centre of the asteroid, and what it sees of it.
 *
 * @param fieldOfViewDeg from side to side
 * @param pixels from side to side
 * @param thermal whether it sees the side in the dark too
 * @param phases of the escort, one after the other
 * @param passage null where no pass by Earth is within the escort
 */
public record CameraResult(
        String name,
        double fieldOfViewDeg,
        int pixels,
        double exposureSeconds,
        boolean thermal,
        List<CameraPhaseResult> phases,
        @Nullable CameraPassageResult passage,
        String source) {

    public CameraResult {
        Required.present("name", name);
        Required.present("phases", phases);
        Required.present("source", source);
    }
}
