package space.apophis.study.result;

import java.util.List;

/**
 * The launch period of a craft to the asteroid and options within it; all null where the scenario does not ask.
 *
 * @param transfers options of a spacecraft on its way to it
 * @param window the launch period
 * @param launchGrid launch and arrival days for drawing
 * @param flownMap transfers of the grid flown beside their conics; null where the scenario asks for no map
 */
public record LaunchPeriodSection(
        @Nullable List<TrajectoryResult> transfers,
        @Nullable WindowResult window,
        @Nullable LaunchGridResult launchGrid,
        @Nullable List<FlownMapResult> flownMap) {

    public LaunchPeriodSection {
        Required.present("transfers", transfers);
    }
}
