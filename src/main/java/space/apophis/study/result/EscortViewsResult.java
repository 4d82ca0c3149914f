package space.apophis.study.result;

import java.util.List;

/**
 * What a craft sees.
 *
 * @param shapes the asteroid first, then its moon where it has one
 * @param cameras in the order of the scenario
 * @param altimeter null where it has none
 * @param passage instants about the closest pass by Earth; empty where none is within the escort
 * @param discs spans in which Earth or the Moon is in the frame of the first camera
 * @param eclipses of the craft
 * @param frames of the first camera
 * @param track over the escort
 */
public record EscortViewsResult(
        List<BodyShapeResult> shapes,
        List<CameraResult> cameras,
        @Nullable AltimeterResult altimeter,
        List<PassageViewResult> passage,
        List<DiscSpanResult> discs,
        List<CraftEclipseResult> eclipses,
        List<FrameResult> frames,
        ViewTrack track) {

    public EscortViewsResult {
        Required.present("shapes", shapes);
        Required.present("cameras", cameras);
        Required.present("passage", passage);
        Required.present("discs", discs);
        Required.present("eclipses", eclipses);
        Required.present("frames", frames);
        Required.present("track", track);
    }
}
