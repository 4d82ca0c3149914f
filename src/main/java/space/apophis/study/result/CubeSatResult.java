package space.apophis.study.result;

/**
 * A CubeSat that is released beside an asteroid.
 *
 * @param release when
 */
public record CubeSatResult(String name, When release) {

    public CubeSatResult {
        Required.present("release", release);
    }
}
