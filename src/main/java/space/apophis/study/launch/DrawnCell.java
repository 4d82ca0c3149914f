package space.apophis.study.launch;

import space.apophis.deflection.PlaneShift;
import space.apophis.study.publish.Publisher;
import space.apophis.transfer.grid.TransferOption;

/**
 * A pair of days of a porkchop chart, exact; not a number where there is none.
 *
 * @param c3Km2S2 square of the excess speed at launch
 * @param launchDeclinationDeg of the launch asymptote
 * @param arrivalVInfinityKmS speed relative to the asteroid before braking
 * @param deltaVKmS of the spacecraft
 * @param deliveredMassKg at the asteroid
 * @param launcherMassKg what the launcher lifts to that C3 and declination, its companion taken off
 * @param shiftKm of the asteroid by one hit
 * @param impactParameterKm of its orbit after that hit
 */
record DrawnCell(
        double c3Km2S2,
        double launchDeclinationDeg,
        double arrivalVInfinityKmS,
        double deltaVKmS,
        double deliveredMassKg,
        double launcherMassKg,
        double shiftKm,
        double impactParameterKm) {

    static DrawnCell of(TransferCase transferCase, TransferOption transfer) {
        final PlaneShift shift = transferCase.shift(transfer);
        return new DrawnCell(
                Publisher.km2(transfer.asymptote().characteristicEnergy()),
                Publisher.degrees(transfer.asymptote().declination()),
                Publisher.km(transfer.arrivalSpeed()),
                Publisher.km(transferCase.deltaV(transfer)),
                transferCase.deliveredMass(transfer),
                transferCase.launcherMass(transfer),
                shift == null ? Double.NaN : Publisher.km(shift.length()),
                shift == null ? Double.NaN : Publisher.km(transferCase.hits().impactParameter(shift)));
    }
}
