package space.apophis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.orekit.time.DateTimeComponents;
import space.apophis.study.publish.Publisher;
import space.apophis.units.Epoch;

/** The rules of the house that a compiler does not know. */
class HouseRulesTest {

    /** A package imports only from packages of lower rank; its sub-packages share its rank. */
    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("job", 0),
            Map.entry("units", 0),
            Map.entry("gravity", 0),
            Map.entry("ephemeris", 1),
            Map.entry("scenario", 1),
            Map.entry("smallbody", 2),
            Map.entry("dynamics", 3),
            Map.entry("uncertainty", 4),
            Map.entry("encounter", 5),
            Map.entry("observation", 6),
            Map.entry("transfer", 6),
            Map.entry("proximity", 7),
            Map.entry("deflection", 7),
            Map.entry("timeline", 7),
            Map.entry("study", 8),
            Map.entry("validation", 9),
            Map.entry("chart", 9),
            Map.entry("report", 10),
            Map.entry("cli", 12));

    /** Of a record of results; numbers of one unit and meaning form records of their own. */
    private static final int MOST_COMPONENTS = 12;

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("space.apophis");

    @Test
    void eachPackageImportsOnlyFromLowerRanks() {
        inOrder(RANKS).check(PROJECT);
    }

    @Test
    void theRankRuleSeesAWrongImport() {
        Map<String, Integer> upsideDown =
                RANKS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> -entry.getValue()));
        assertTrue(inOrder(upsideDown).evaluate(PROJECT).hasViolation());
    }

    @Test
    void theRankRuleSeesAPackageWithoutARank() {
        Map<String, Integer> withoutCli = RANKS.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("cli"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertTrue(inOrder(withoutCli).evaluate(PROJECT).hasViolation());
    }

    @Test
    void everyPackageWithARankExists() {
        assertEquals(
                Set.of(),
                RANKS.keySet().stream()
                        .filter(name -> !PROJECT.containPackage("space.apophis." + name))
                        .collect(Collectors.toSet()));
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("space.apophis.(**)").should().beFreeOfCycles().check(PROJECT);
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("space.apophis.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(PROJECT);
    }

    @Test
    void namesAreNounsOfTheField() {
        noClasses().should().haveSimpleNameContaining("Util").check(PROJECT);
        noClasses().should().haveSimpleNameContaining("Helper").check(PROJECT);
        noClasses().should().haveSimpleNameContaining("Manager").check(PROJECT);
    }

    @Test
    void scenariosAndChartsDoNotKnowOrekit() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "space.apophis.job..",
                        "space.apophis.units..",
                        "space.apophis.scenario..",
                        "space.apophis.chart..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.orekit..")
                .check(PROJECT);
    }

    /**
     * A fault of a file is told as one where it arises; what is caught whole hides faults of the program. Read from the source,
     * since a compiler catches everything for each resource that is tried. The folder of outputs tidies up and throws on.
     */
    @Test
    void onlyTheProgramsBoundaryCatchesWhateverIsThrown() throws IOException {
        final Pattern broad = Pattern.compile("catch \\([^)]*\\b(Exception|RuntimeException|Throwable)\\b");
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            final Set<String> catching = new HashSet<>();
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                if (broad.matcher(Files.readString(source)).find()) {
                    catching.add(source.getFileName().toString());
                }
            }
            assertEquals(Set.of("Apophis.java", "OutputFolder.java"), catching);
        }
    }

    @Test
    void recordsOfResultsHaveTwelveComponentsAtMost() {
        assertEquals(List.of(), recordsOver(MOST_COMPONENTS));
    }

    @Test
    void theRuleOfComponentsSeesARecordOfOneMore() {
        assertTrue(recordsOver(MOST_COMPONENTS - 1).contains("BPlaneResult"));
    }

    private static List<String> recordsOver(int most) {
        return PROJECT.stream()
                .filter(type -> type.getPackageName().equals("space.apophis.study.result"))
                .map(JavaClass::reflect)
                .filter(type -> type.isRecord() && type.getRecordComponents().length > most)
                .map(Class::getSimpleName)
                .toList();
    }

    @Test
    void onlyThePublisherMakesDegreesKilometresAndDates() {
        turnsUnits("space.apophis.study..").check(PROJECT);
    }

    @Test
    void theRuleOfUnitsSeesAnotherThatMakesThem() {
        assertTrue(turnsUnits("space.apophis..").evaluate(PROJECT).hasViolation());
    }

    private static ArchRule turnsUnits(String packages) {
        return noClasses()
                .that()
                .resideInAPackage(packages)
                .and()
                .doNotBelongToAnyOf(Publisher.class)
                .should()
                .callMethod(Math.class, "toDegrees", double.class)
                .orShould()
                .callMethod(FastMath.class, "toDegrees", double.class)
                .orShould()
                .callMethod(Epoch.class, "toIso", int.class)
                .orShould()
                .callMethod(DateTimeComponents.class, "toStringWithoutUtcOffset", int.class, int.class)
                .orShould(declareAField("KM"));
    }

    private static ArchCondition<JavaClass> declareAField(String name) {
        return new ArchCondition<>("declare a field " + name) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, type.tryGetField(name).isPresent(), type.getName()));
            }
        };
    }

    @Test
    void theProjectWasFound() {
        assertFalse(PROJECT.isEmpty());
    }

    private static ArchRule inOrder(Map<String, Integer> ranks) {
        return classes().should(new RankOrder("space.apophis", ranks));
    }
}
