package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.TrajectorySpec;
import space.apophis.units.Unit;

class TrajectorySpecTest {

    private static final String CHEMICAL = """
            trajectory:
              legs:
                - {type: launch, date: 2024-10-07 UTC, greatestDeclination: 31 deg, greatestC3: 40 km^2/s^2}
                - {type: deep-space-manoeuvre, label: first, date: 2024-11-06 UTC}
                - {type: swing-by, label: Mars, body: MARS, from: 2025-03-01 UTC, to: 2025-04-01 UTC}
                - {type: deep-space-manoeuvre, label: second}
                - {type: braking, burns: 4}
                - {type: arrival, body: didymos, from: 2026-11-01 UTC, to: 2026-12-01 UTC}
              craft:
                {dryMass: 750 kg, wetMass: 1081 kg, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              published: [{quantity: altitude, legs: [Mars], value: 5000 km, source: nobody}]
            """;

    private static final String ION = """
            trajectory:
              legs:
                - {type: launch, date: 2028-05-01 UTC}
                - {type: thrust-arc}
                - {type: flyby, body: apophis, from: 2029-01-01 UTC, to: 2029-03-01 UTC, greatestSpeed: 5 km/s}
              craft:
                dryMass: 420 kg
                wetMass: 480 kg
                ion: {thrusters: 4, thrust: 10 mN, specificImpulse: 3000 s, thrusterPower: 400 W, arrayPower: 4.7 kW}
                source: assumed
            """;

    @TempDir
    private Path folder;

    private static String with(String section) {
        return FaultyFile.SCENARIO.replace("output:\n", section + "output:\n");
    }

    private TrajectorySpec read(String section) throws IOException {
        return ScenarioReader.read(Files.writeString(folder.resolve("small.yaml"), with(section)))
                .trajectory();
    }

    @Test
    void legsAreInSiWithTheirDefaults() throws IOException {
        final TrajectorySpec spec = read(CHEMICAL);
        assertFalse(spec.isIon());
        assertEquals(6, spec.legs().size());
        final LegSpec.Launch launch = spec.launch();
        assertEquals("EARTH", launch.body());
        assertEquals(Math.toRadians(31.0), launch.greatestDeclination(), 1e-15);
        assertEquals(40e6, launch.greatestC3());
        assertEquals(launch.dates().date(), launch.earliest());
        assertEquals(launch.dates().date(), launch.latest());
        final LegSpec.SwingBy mars = (LegSpec.SwingBy) spec.legs().get(2);
        assertTrue(mars.isAtPlanet());
        assertEquals(300e3, mars.lowestAltitude());
        assertFalse(mars.powered());
        assertEquals(mars.dates().to(), mars.latest());
        assertNull(spec.legs().get(3).earliest());
        assertEquals(5.0 * Unit.DAY, spec.braking().orElseThrow().interval());
        assertEquals(15.0 * Unit.DAY, spec.braking().orElseThrow().duration());
        assertEquals(1000e3, ((EndSpec.Arrival) spec.end()).holdDistance());
        assertFalse(spec.legs().get(5).isAtPlanet());
        assertEquals(8, spec.search().restarts());
        assertEquals(5000e3, spec.published().get(0).figure());
    }

    @Test
    void thrustArcsMakeItATrajectoryOfIonEngines() throws IOException {
        final TrajectorySpec spec = read(ION);
        assertTrue(spec.isIon());
        assertEquals(20, ((LegSpec.ThrustArc) spec.legs().get(1)).segments());
        assertEquals(100e3, ((EndSpec.Flyby) spec.end()).distance());
        assertEquals(0.01, spec.craft().ion().thrust());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "label: second|lable: second|10: trajectory.legs[4].lable: unknown key, did you mean 'label'? allowed are"
                        + " type, label, date, from, to, deltaV, source",
                "type: braking|burns: 2, label: split|11: trajectory.legs[5].type: missing, one of launch,"
                        + " deep-space-manoeuvre, swing-by, thrust-arc, braking, arrival, flyby is needed",
                "type: braking|type: brake|11: trajectory.legs[5].type: 'brake' is not known, did you mean 'braking'? allowed are launch,"
                        + " deep-space-manoeuvre, swing-by, thrust-arc, braking, arrival, flyby",
                "label: second|burns: 2|10: trajectory.legs[4].burns: is no key of a leg of type deep-space-manoeuvre,"
                        + " it belongs to braking",
                "label: second|body: MARS|10: trajectory.legs[4].body: is no key of a leg of type"
                        + " deep-space-manoeuvre, it belongs to launch, swing-by, arrival, flyby",
                "body: MARS, from|powered: true, greatestC3: 3 km^2/s^2, from|9: trajectory.legs[3].greatestC3: is no key"
                        + " of a leg of type swing-by, it belongs to launch",
                "body: MARS, from|from|9: trajectory.legs[3].body: missing, it is required, for example 'MARS'",
                "body: MARS|body: mars|9: trajectory.legs[3].body: 'mars' is not allowed, MERCURY, VENUS, EARTH,"
                        + " MARS, JUPITER, SATURN, URANUS, NEPTUNE are",
                "body: MARS|body: MOON|9: trajectory.legs[3].body: 'MOON' is not allowed, MERCURY, VENUS, EARTH,"
                        + " MARS, JUPITER, SATURN, URANUS, NEPTUNE are",
                "type: launch|type: launch, body: didymos|7: trajectory.legs[1].body: 'didymos' is not allowed,"
                        + " MERCURY, VENUS, EARTH, MARS, JUPITER, SATURN, URANUS, NEPTUNE are",
                "body: didymos|body: MARS|12: trajectory.legs[6].body: 'MARS' is not allowed, names of small bodies'"
                        + " files, 1 to 64 letters, digits and hyphens, are",
                "type: launch, date: 2024-10-07 UTC|type: launch|7: trajectory.legs[1].date: missing, a launch needs a"
                        + " date or a range",
                "to: 2025-04-01 UTC|date: 2025-04-01 UTC|9: trajectory.legs[3].date: given beside 'from' or 'to', either a"
                        + " date or a range is allowed",
                ", to: 2025-04-01 UTC|\"\"|9: trajectory.legs[3].to: missing, a range needs both 'from' and 'to'",
                "to: 2025-04-01|to: 2025-02-01|9: trajectory.legs[3].to: '2025-02-01T00:00:00.000 UTC' is not after from, a"
                        + " later date is needed",
                "date: 2024-11-06|date: 2024-10-06|8: trajectory.legs[2].date: '2024-10-06T00:00:00.000 UTC' is not after"
                        + " 2024-10-07T00:00:00.000 UTC, the first date of a leg before it, a later date is needed",
                "label: second|label: second, from: 2024-10-01 UTC, to: 2025-02-01 UTC|10: trajectory.legs[4].to:"
                        + " '2025-02-01T00:00:00.000 UTC' is not after 2025-03-01T00:00:00.000 UTC, the first date of a leg"
                        + " before it, a later date is needed",
                ", from: 2026-11-01 UTC, to: 2026-12-01 UTC|\"\"|12: trajectory.legs[6].date: missing, the last leg needs"
                        + " a date or a range",
                "burns: 4|date: 2026-11-01 UTC|11: trajectory.legs[5].date: is no key of a leg of type braking, it"
                        + " belongs to launch, deep-space-manoeuvre, swing-by, arrival, flyby",
                "burns: 4|burns: 2.5|11: trajectory.legs[5].burns: '2.5' is not a whole number, only such are allowed",
                "burns: 4|burns: 40|11: trajectory.legs[5].burns: '40' is out of range, allowed is 1 to 20",
                "31 deg|91 deg|7: trajectory.legs[1].greatestDeclination: '91 deg' is out of range, allowed is 0 deg to 90"
                        + " deg",
                "arrival, body: didymos, from|deep-space-manoeuvre, from|11: trajectory.legs[5]: is a braking without an"
                        + " arrival right after it, that is needed",
                "- {type: braking, burns: 4}|- {type: flyby, body: apophis, date: 2026-10-01 UTC}|11: trajectory.legs[5]: is"
                        + " a flyby with legs after it, it must be the last where there is no thrust-arc",
                "label: second|label: first|7: trajectory.legs: the label 'first' is given twice, once is allowed",
                "legs: [Mars]|legs: [Venus]|15: trajectory.published[1].legs: 'Venus' is the label of no leg, one of Mars,"
                        + " first, second is needed",
                "legs: [Mars]|legs: [first]|15: trajectory.published[1].legs: an altitude is of a swing-by, the label of"
                        + " one is needed",
                "legs: [Mars]|legs: []|15: trajectory.published[1].legs: 0 are given for altitude, the label of one leg is"
                        + " needed",
                "quantity: altitude|quantity: c3|15: trajectory.published[1].value: '5000 km' has the wrong unit, allowed"
                        + " are m^2/s^2, km^2/s^2",
                "altitude, legs: [Mars], value: 5000 km|c3, legs: [Mars], value: 5 km^2/s^2|15:"
                        + " trajectory.published[1].legs: given for c3, which is of the launch, none is allowed",
                "engine: {thrust: 26.3 N, specificImpulse: 291 s}, |\"\"|14: trajectory.craft.engine: missing, either"
                        + " 'engine' or 'ion' is needed",
                "craft:|spacecraft:|13: trajectory.spacecraft: is now 'trajectory.craft', that name is needed",
                "wetMass: 1081 kg|wetMass: 700 kg|14: trajectory.craft.wetMass: is not above dryMass, a larger mass"
                        + " is needed",
            })
    void faultsOfLegsAreToldAtTheirLine(String whole, String broken, String expected) throws IOException {
        assertTold(CHEMICAL, whole, broken, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "- {type: thrust-arc}|- {type: deep-space-manoeuvre}|11: trajectory.craft: a deep-space-manoeuvre needs"
                        + " an 'engine'",
                "- {type: thrust-arc}|- {type: thrust-arc}\\n    - {type: thrust-arc}|8: trajectory.legs[2]: is a"
                        + " thrust-arc without a flyby right after it, that is needed",
                "- {type: thrust-arc}|- {type: swing-by, body: MARS}\\n    - {type: thrust-arc}|8: trajectory.legs[2]: is a"
                        + " swing-by beside a thrust-arc, only launch, thrust-arc and flyby are allowed there",
                "type: flyby, body: apophis,|type: flyby,|9: trajectory.legs[3].body: missing, it is required, for example 'apophis'",
                "thrusters: 4|thrusters: 4.5|13: trajectory.craft.ion.thrusters: '4.5' is not a whole number, only"
                        + " such are allowed",
                "arrayPower: 4.7 kW|arrayPower: 4.7 kW, dutyCycle: 0|13: trajectory.craft.ion.dutyCycle: 0 leaves the"
                        + " engines no time, more is needed",
                "arrayPower: 4.7 kW|arrayPower: 4.7 kW, craftPower: 5 kW|13: trajectory.craft.ion.arrayPower: leaves"
                        + " nothing for the engines at 1 au, more than craftPower is needed",
                "{type: thrust-arc}|{type: thrust-arc, segments: 1}|8: trajectory.legs[2].segments: '1' is out of range,"
                        + " allowed is 2 to 100",
                "{type: thrust-arc}|{type: launch, date: 2028-05-02 UTC}|8: trajectory.legs[2]: is a second launch, one is"
                        + " allowed",
                "{type: launch, date: 2028-05-01 UTC}|{type: launch, date: 2028-05-01 UTC}\\n    - {type: flyby, body:"
                        + " didymos, date: 2028-06-01 UTC}|8: trajectory.legs[2]: is a flyby without a thrust-arc right"
                        + " before it, that is needed",
                "type: launch, date|type: flyby, body: apophis, date|7: trajectory.legs[1]: is not a launch, the first"
                        + " must be",
                "type: flyby, body: apophis, from: 2029-01-01 UTC, to: 2029-03-01 UTC, greatestSpeed: 5 km/s|type:"
                        + " deep-space-manoeuvre|8: trajectory.legs[2]: is a thrust-arc without a flyby right after it,"
                        + " that is needed",
            })
    void faultsOfThrustArcsAreToldAtTheirLine(String whole, String broken, String expected) throws IOException {
        assertTold(ION, whole, broken, expected);
    }

    @Test
    void aPriceNeedsLabelsAndLimitsInOrder() throws IOException {
        final String price =
                CHEMICAL + "  declinationPrice: {from: 31 deg, to: 34 deg, legs: [first], deltaV: 166 m/s}\n";
        assertEquals(Math.toRadians(0.2), read(price).declinationPrice().step(), 1e-15);
        assertTold(
                price,
                "legs: [first]",
                "legs: [third]",
                "16: trajectory.declinationPrice.legs: 'third' is the label of no leg, one of Mars, first, second is needed");
        assertTold(
                price,
                "legs: [first]",
                "legs: []",
                "16: trajectory.declinationPrice.legs: is empty, the label of one leg at least is needed");
        assertTold(
                price,
                "to: 34 deg",
                "to: 30 deg",
                "16: trajectory.declinationPrice.to: is not above from, a higher limit is needed");
    }

    @Test
    void aLauncherLiftsOffFromEarth() throws IOException {
        assertTold(
                CHEMICAL + "  launcher: {name: ariane-62}\n",
                "type: launch",
                "type: launch, body: VENUS",
                "16: trajectory.launcher: lifts off from EARTH, a launch from there is needed");
    }

    @Test
    void aSharedLaunchNeedsBoth() throws IOException {
        final String shared = """
                sharedLaunch:
                  launch: {from: 2028-04-20 UTC, to: 2028-05-08 UTC}
                  deltaV: 1.55 km/s
                  propellant: 60 kg
                """;
        FaultyFile.assertFault(
                "FILE:6: sharedLaunch: shares a launch with a transfer, a transfer section is needed",
                folder,
                with(shared));
    }

    /** More than the tank holds would fit on every day. */
    @Test
    void aSharedLaunchAsksForNoMorePropellantThanIsCarried() throws IOException {
        final String shared = Files.readString(Path.of("scenarios", "shared-launch-2028.yaml"));
        final String broken = FaultyFile.broken(shared, "  propellant: 54 kg", "  propellant: 61 kg");
        final int line =
                broken.substring(0, broken.indexOf("  propellant: 61 kg")).split("\n").length + 1;
        FaultyFile.assertFault(
                "FILE:" + line
                        + ": sharedLaunch.propellant: is more than trajectory.craft carries, at most wetMass less"
                        + " dryMass is allowed",
                folder,
                broken);
    }

    @Test
    void labelsOfOtherSpacecraftAreTheirOwn() throws IOException {
        FaultyFile.assertFault(
                "FILE:5: spacecraft: the label 'of May' is given twice, once is allowed",
                folder,
                with("spacecraft: [{label: of May, oem: a.oem}, {label: of May, oem: b.oem}]\n"));
        final String shipped = Files.readString(Path.of("scenarios", "osiris-apex-2029.yaml"));
        final int from = shipped.indexOf("  - label: OSIRIS-APEX");
        final int to = shipped.indexOf("output:\n");
        FaultyFile.assertFault(
                "FILE:" + (shipped.substring(0, from).split("\n").length + 1)
                        + ": reconstructions: the label 'OSIRIS-APEX, reconstructed' is given twice, once is allowed",
                folder,
                shipped.substring(0, to) + shipped.substring(from));
    }

    private void assertTold(String text, String whole, String broken, String expected) throws IOException {
        final String changed = FaultyFile.broken(text, whole, broken.replace("\\n", "\n"));
        FaultyFile.assertFault("FILE:" + expected, folder, with(changed));
    }
}
