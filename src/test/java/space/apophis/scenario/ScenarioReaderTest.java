package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.format.Components;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** What a sound file becomes. */
class ScenarioReaderTest {

    /** The terms of the force model, each on or off. */
    private static final List<RecordComponent> SWITCHES = Arrays.stream(ForceSpec.class.getRecordComponents())
            .filter(component -> component.getType() == boolean.class)
            .toList();

    @TempDir
    private Path folder;

    private Scenario read(String text) throws IOException {
        return ScenarioReader.read(Files.writeString(folder.resolve("small.yaml"), text));
    }

    @Test
    void silenceBecomesTheDefaults() throws IOException {
        final Scenario scenario = read(FaultyFile.SCENARIO);
        assertNull(scenario.title());
        assertNull(scenario.forceLadder());
        assertEquals(ForceSpec.DEFAULT, scenario.propagation().forces());
        assertEquals(new IntegratorSpec(1e-4, 432_000.0), scenario.propagation().integrator());
        assertEquals(
                Map.of(BodyName.EARTH, 0.2 * Unit.AU, BodyName.MOON, 0.05 * Unit.AU),
                scenario.closeApproaches().limits());
        assertEquals(3600.0, scenario.output().step());
        assertEquals(172_800.0, scenario.output().encounterMargin());
        assertEquals(2_592_000.0, scenario.output().orbitMargin());
        assertEquals(Epoch.parse("2026-11-21 UTC"), scenario.output().creationDate());
    }

    @Test
    void encountersAreASectionOrAListOfThem() throws IOException {
        final EncounterSpec earth = new EncounterSpec(BodyName.EARTH, null);
        final EncounterSpec moon = new EncounterSpec(BodyName.MOON, Epoch.parse("2032-12-22 TDB"));
        assertEquals(List.of(earth), read(FaultyFile.SCENARIO).encounter());
        final String one = "{body: MOON, near: 2032-12-22 TDB}";
        assertEquals(
                List.of(moon),
                read(FaultyFile.SCENARIO + "encounter: " + one + "\n").encounter());
        assertEquals(
                List.of(moon, earth),
                read(FaultyFile.SCENARIO + "encounter: [" + one + ", {body: EARTH}]\n")
                        .encounter());
    }

    @Test
    void eachSwitchTurnsOffItsOwnForce() throws IOException {
        final String until = "  until: 2030-01-02 TDB\n";
        final ForceSpec forces = read(FaultyFile.broken(
                        FaultyFile.SCENARIO,
                        until,
                        until + "  forces: {moon: false, relativity: false, earthJ3: true}\n"))
                .propagation()
                .forces();
        assertFalse(forces.moon());
        assertFalse(forces.relativity());
        assertTrue(forces.earthJ3());
        assertEquals(EarthPoleName.TRUE_OF_DATE, forces.earthPole());
        assertTrue(forces.planets() && forces.pluto() && forces.asteroids() && forces.earthJ2() && forces.sunJ2());
    }

    @Test
    void theFigureOfEarthMayStandAboutThePoleOfJ2000() throws IOException {
        final String until = "  until: 2030-01-02 TDB\n";
        final Scenario scenario =
                read(FaultyFile.broken(FaultyFile.SCENARIO, until, until + "  forces: {earthPole: J2000}\n"));
        assertEquals(EarthPoleName.J2000, scenario.propagation().forces().earthPole());
    }

    @Test
    void aForceLadderWithoutKeysAddsAllTermsAndHasNoReference() throws IOException {
        final ForceLadderSpec ladder =
                read(FaultyFile.SCENARIO + "forceLadder: {}\n").forceLadder();
        assertEquals(List.of(ForceTerm.values()), ladder.terms());
        assertNull(ladder.reference());
    }

    /** A term is known by the key that switches it, and by nothing else. */
    @Test
    void eachTermSwitchesTheForceOfItsName() {
        for (ForceTerm term : ForceTerm.values()) {
            final ForceSpec forces = ForceTerm.forces(List.of(term), EarthPoleName.J2000);
            assertEquals(EarthPoleName.J2000, forces.earthPole());
            for (RecordComponent force : SWITCHES) {
                final boolean expected =
                        force.getName().equals("sun") || force.getName().equals(term.toString());
                assertEquals(expected, Components.value(forces, force), term + " and " + force.getName());
            }
        }
        assertEquals(SWITCHES.size() - 1, ForceTerm.values().length);
    }

    @Test
    void limitsKeepTheOrderOfTheBodies() throws IOException {
        final String text =
                FaultyFile.SCENARIO + "closeApproaches:\n  limits: {PLUTO: 1 au, VENUS: 0.1 au, MARS: 1 km}\n";
        assertEquals(
                List.of(BodyName.VENUS, BodyName.EARTH, BodyName.MOON, BodyName.MARS, BodyName.PLUTO),
                List.copyOf(read(text).closeApproaches().limits().keySet()));
    }

    @Test
    void textIsAsItIsWritten() throws IOException {
        final Scenario scenario = read(FaultyFile.broken(
                FaultyFile.SCENARIO,
                "name: small\n",
                "name: 2029\ntitle: أبوفيس ☄ Änderung\ndescription: |\n  One.\n  Two.\n"));
        assertEquals("2029", scenario.name());
        assertEquals("أبوفيس ☄ Änderung", scenario.title());
        assertEquals("One.\nTwo.", scenario.description());
    }

    @Test
    void keysMayStandInAnyOrderAfterTheName() throws IOException {
        final int output = FaultyFile.SCENARIO.indexOf("output:");
        final String turned = "name: small\n"
                + FaultyFile.SCENARIO.substring(output)
                + FaultyFile.SCENARIO.substring(FaultyFile.SCENARIO.indexOf("body:"), output);
        assertEquals(read(FaultyFile.SCENARIO), read(turned));
    }

    @Test
    void carriageReturnsAndAByteOrderMarkAreNoFault() throws IOException {
        assertEquals(read(FaultyFile.SCENARIO), read(FaultyFile.SCENARIO.replace("\n", "\r\n")));
        assertEquals(read(FaultyFile.SCENARIO), read("\ufeff" + FaultyFile.SCENARIO));
    }

    /** The numbers of JPL's solution 220, to the last digit in its own units. */
    @Test
    void shippedBodyIsThatOfItsSource() {
        final BodySpec apophis = new ScenarioFiles(Path.of("scenarios")).shippedBody("apophis");
        assertEquals(
                -4.098530841632175E-01 * Unit.AU,
                apophis.orbit().cartesian().position().x());
        assertEquals(
                -2.901766637153165E-14 * Unit.AU / (86400.0 * 86400.0),
                apophis.nonGravitational().a2(),
                1e-39);
        assertEquals(8, apophis.covariance().matrix().size());
        assertEquals(340.0, apophis.physical().diameter(), 1e-10);
        assertEquals(Math.toRadians(-85.0), apophis.spin().poleLatitude(), 1e-15);
    }

    @Test
    void bodyBesideTheScenarioComesBeforeTheShippedOne() throws IOException {
        final Path bodies = Files.createDirectory(folder.resolve("bodies"));
        final ScenarioFiles files = new ScenarioFiles(Path.of("scenarios"));
        final Path scenario = folder.resolve("small.yaml");
        assertEquals("(99942) Apophis", files.body(scenario, "apophis").designation());
        final String own = FaultyFile.broken(FaultyFile.BODY, "name: rock", "name: apophis");
        Files.writeString(folder.resolve("apophis.yaml"), own);
        assertEquals("(1) Rock", files.body(scenario, "apophis").designation());
        Files.writeString(bodies.resolve("apophis.yaml"), own.replace("Rock", "Nearer"));
        assertEquals("(1) Nearer", files.body(scenario, "apophis").designation());
    }
}
