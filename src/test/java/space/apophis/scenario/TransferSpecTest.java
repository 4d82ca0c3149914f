package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.TransferSpec;
import space.apophis.scenario.mission.TransferSpec.TransferMode;

class TransferSpecTest {

    private static final String TRANSFER = """
            transfer:
              launch: {from: 2028-04-01 UTC, to: 2028-06-01 UTC}
              arrival: {from: 2029-01-15 UTC, to: 2029-04-10 UTC}
              launcher: {name: h3-24}
              craft: {dryMass: 750 kg, wetMass: 1.4 t, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              period: {deltaV: 1.55 km/s}
            """;

    @TempDir
    private Path folder;

    private static String with(String transfer) {
        return FaultyFile.SCENARIO.replace("output:\n", transfer + "output:\n");
    }

    @Test
    void quantitiesAreInSi() throws IOException {
        final TransferSpec spec = ScenarioReader.read(Files.writeString(folder.resolve("small.yaml"), with(TRANSFER)))
                .transfer();
        assertEquals(62, spec.launch().count());
        assertEquals(86, spec.arrival().count());
        assertEquals(1400.0, spec.craft().wetMass());
        assertEquals(291.0, spec.craft().engine().specificImpulse());
        assertSame(spec.launcher(), spec.craft().departure());
        assertEquals(1550.0, spec.period().deltaV());
        assertEquals(TransferMode.RENDEZVOUS, spec.mode());
        assertEquals(new LegSpec.Braking(null, 1, 5 * 86400.0, "the scenario"), spec.braking());
        assertNull(spec.deepSpaceManoeuvre());
        assertNull(ScenarioReader.read(Files.writeString(folder.resolve("none.yaml"), FaultyFile.SCENARIO))
                .transfer());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "to: 2028-06-01 UTC|to: 2028-03-01 UTC|6: transfer.launch.to: '2028-03-01T00:00:00.000 UTC' is before"
                        + " from, which leaves an empty grid; a later date is needed",
                "to: 2028-06-01 UTC|to: 2028-06-01 TDB|6: transfer.launch.to: is in TDB, from is in UTC, one scale is"
                        + " needed",
                "to: 2029-04-10 UTC|to: 2029-04-10 UTC, step: 0 d|7: transfer.arrival.step: '0 d' is out of range,"
                        + " allowed is 1 h to 100 d",
                "from: 2029-01-15 UTC, to: 2029-04-10 UTC|from: 2027-01-15 UTC, to: 2028-04-01 UTC|7: transfer.arrival:"
                        + " every arrival is before the first launch, a later arrival is needed",
                "2028-06-01 UTC|2048-06-01 UTC, step: 1 h|6: transfer.launch: with arrival this is a grid of more than"
                        + " 10 million pairs of days, a larger step is needed",
                "wetMass: 1.4 t|wetMass: 1 kg|9: transfer.craft.wetMass: is not above dryMass, a larger mass is"
                        + " needed",
                "wetMass: 1.4 t|wetMass: 1.4|9: transfer.craft.wetMass: '1.4' has no unit, allowed are kg, g, t",
                "thrust: 26.3 N|thrust: 26.3 s|9: transfer.craft.engine.thrust: '26.3 s' has the wrong unit, allowed are"
                        + " N, mN",
                "craft:|spacecraft:|9: transfer.spacecraft: is now 'transfer.craft', that name is needed",
                "engine: {thrust: 26.3 N, specificImpulse: 291 s}|thrust: 26.3 N, specificImpulse: 291 s|9:"
                        + " transfer.craft.thrust: is now 'transfer.craft.engine.thrust', that name is needed",
                "launcher:|flown: {crossSection: 17 m^2}\\n  launcher:|8: transfer.flown.crossSection: is now"
                        + " 'transfer.craft.crossSection', that name is needed",
                "launcher:|flown: {reflection: 1.3}\\n  launcher:|8: transfer.flown.reflection: is now"
                        + " 'transfer.craft.reflection', that name is needed",
                "engine: {thrust: 26.3 N, specificImpulse: 291 s}|ion: {thrusters: 4, thrust: 10 mN, specificImpulse: 3000"
                        + " s, thrusterPower: 400 W, arrayPower: 4.7 kW}|9: transfer.craft.engine: missing, a transfer"
                        + " needs a chemical engine",
                "1.55 km/s|1.55 km/s, c3: 15 km^2/s^2|10: transfer.period.deltaV: one limit is needed, of deltaV,"
                        + " deliveredMass, c3 and shift",
                "deltaV: 1.55 km/s|arrivalFrom: 2029-02-05 UTC|10: transfer.period.deltaV: one limit is needed, of"
                        + " deltaV, deliveredMass, c3 and shift",
                "1.55 km/s|1.55 km/s, arrivalFrom: 2029-02-05 UTC, arrivalTo: 2029-02-01 UTC|10:"
                        + " transfer.period.arrivalTo: '2029-02-01T00:00:00.000 UTC' is before arrivalFrom, a later date"
                        + " is needed",
                "launcher:|mode: flyby\\n  launcher:|11: transfer.period: a flyby has no arrival manoeuvre, a limit on"
                        + " deliveredMass or c3 is needed",
                "launcher:|mode: orbit\\n  launcher:|8: transfer.mode: 'orbit' is not known, allowed are rendezvous,"
                        + " flyby, impact",
                "launcher:|mode: impact\\n  launcher:|11: transfer.period: an impact has no arrival manoeuvre, a limit on"
                        + " deliveredMass or c3 is needed",
                "deltaV: 1.55 km/s|shift: 500 km|10: transfer.period.shift: a rendezvous does not push the asteroid, mode impact"
                        + " is needed",
                "deltaV: 1.55 km/s|shift: 0.5 m|10: transfer.period.shift: '0.5 m' is out of range, allowed is 1 m to 10000000"
                        + " km",
                "launcher:|revolutions: 0.5\\n  launcher:|8: transfer.revolutions: '0.5' is not a whole number, only"
                        + " such are allowed",
                "name: h3-24|name: own, masses: [{c3: 1 km^2/s^2, mass: 1 t}]|8: transfer.launcher.site: missing, own"
                        + " masses need a launch site",
                "launcher:|options: [{label: a, launch: 2029-02-01 UTC, arrival: 2029-01-01 UTC}]\\n  launcher:|8:"
                        + " transfer.options[1].arrival: '2029-01-01T00:00:00.000 UTC' is not after the launch, a later"
                        + " date is needed",
                "launcher:|options: [{label: open, launch: 2028-05-01 UTC, arrival: 2029-01-01 UTC}]\\n  launcher:|8:"
                        + " transfer.options: the label 'open' is taken, one of its own is needed for each and none of"
                        + " open, nominal, close",
            })
    void faultsAreToldAtTheirLine(String whole, String broken, String expected) throws IOException {
        final String text = FaultyFile.broken(TRANSFER, whole, broken.replace("\\n", "\n"));
        FaultyFile.assertFault("FILE:" + expected, folder, with(text));
    }
}
