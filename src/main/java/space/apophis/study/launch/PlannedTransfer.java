package space.apophis.study.launch;

import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.grid.DeepSpaceManoeuvre;
import space.apophis.transfer.grid.TransferOption;

/**
 * A transfer with or without a deep-space manoeuvre.
 *
 * @param option on one conic from launch to arrival
 * @param manoeuvre on the way, with a launch and an arrival of its own; null where there is none
 */
record PlannedTransfer(TransferOption option, DeepSpaceManoeuvre manoeuvre) {

    /** Without one. */
    static PlannedTransfer direct(TransferOption option) {
        return new PlannedTransfer(option, null);
    }

    LaunchAsymptote asymptote() {
        return manoeuvre == null ? option.asymptote() : manoeuvre.asymptote();
    }

    /** Speed relative to the asteroid before braking, m/s. */
    double arrivalSpeed() {
        return manoeuvre == null
                ? option.deltaV()
                : manoeuvre.arrivalExcessVelocity().getNorm();
    }

    /** What the craft gives on the way, m/s. */
    double deepSpaceDeltaV() {
        return manoeuvre == null ? 0.0 : manoeuvre.impulse().getNorm();
    }
}
