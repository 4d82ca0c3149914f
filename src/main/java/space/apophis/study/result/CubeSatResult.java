package space.apophis.study.result;

import java.util.List;

/**
 * A CubeSat that is released beside an asteroid.
 *
 * @param release how it is let go
 * @param nominal without errors
 * @param shares of the ways in which samples end
 * @param percentiles of those that touch down; empty where none does
 * @param samples with errors, in their order
 * @param source of what was asked
 */
public record CubeSatResult(
        String name,
        CubeSatReleaseResult release,
        CubeSatFlightResult nominal,
        List<CubeSatShareResult> shares,
        List<CubeSatPercentilesResult> percentiles,
        List<CubeSatFlightResult> samples,
        String source) {

    public CubeSatResult {
        Required.present("name", name);
        Required.present("release", release);
        Required.present("nominal", nominal);
        Required.present("shares", shares);
        Required.present("percentiles", percentiles);
        Required.present("samples", samples);
    }
}
