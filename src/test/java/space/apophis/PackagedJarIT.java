package space.apophis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is inside the jar that ships. */
class PackagedJarIT {

    /** "(licence) name (group:artifact:version - address)" */
    private static final Pattern LISTED = Pattern.compile(" *\\((.+?)\\) .* \\((\\S+:(\\S+):\\S+) - .*");

    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(System.getProperty("apophis.jar"));
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void manifestStartsTheProgramAndCarriesItsVersion() throws IOException {
        var attributes = jar.getManifest().getMainAttributes();
        assertEquals("space.apophis.cli.Apophis", attributes.getValue("Main-Class"));
        assertEquals(System.getProperty("apophis.version"), attributes.getValue("Implementation-Version"));
        assertEquals("true", attributes.getValue("Multi-Release"));
    }

    @Test
    void everyDependencyInsideIsListed() throws IOException {
        List<String> inside = jar.stream()
                .filter(entry -> entry.getName().matches("META-INF/maven/.*/pom\\.properties"))
                .map(this::coordinates)
                .filter(name -> !name.startsWith("space.apophis:"))
                .toList();
        List<String> listed = listed().map(line -> line.group(2)).toList();
        assertTrue(inside.size() > 10, inside::toString);
        inside.forEach(name -> assertTrue(listed.contains(name), () -> name + " in " + listed));
    }

    @Test
    void everyListedLicenceHasItsText() {
        List<Matcher> lines = listed().toList();
        assertTrue(lines.size() > 20, () -> lines.size() + " dependencies listed");
        for (Matcher line : lines) {
            String artifact = line.group(3);
            switch (line.group(1)) {
                case "Apache-2.0" -> assertEntry("META-INF/licenses/Apache-2.0.txt");
                case "LGPL-2.1-or-later" -> assertEntry("META-INF/licenses/LGPL-2.1.txt");
                // These carry the name of a holder: each needs its own.
                default ->
                    assertTrue(
                            jar.stream()
                                    .anyMatch(entry ->
                                            entry.getName().matches("META-INF/licenses/" + artifact + "/LICENSE.*")),
                            artifact);
            }
        }
        assertEntry("META-INF/LICENSE");
    }

    @Test
    void fontsAndServicesAreThere() {
        assertEntry("net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
        assertEntry("META-INF/services/org.slf4j.spi.SLF4JServiceProvider");
        assertEquals(
                List.of(),
                jar.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.matches(".*\\.(ttf|otf|pfb)") && !name.contains("dejavu"))
                        .toList());
    }

    @Test
    void toolsOfTheBuildAndSignaturesAreNot() {
        List<String> foreign = jar.stream()
                .map(ZipEntry::getName)
                .filter(name ->
                        name.matches("org/(openjdk/jmh|junit|jacoco)/.*|com/tngtech/.*|META-INF/[^/]*\\.(SF|RSA|DSA)"))
                .toList();
        assertEquals(List.of(), foreign);
        assertFalse(jar.stream().anyMatch(entry -> entry.getName().endsWith("module-info.class")));
    }

    private void assertEntry(String name) {
        assertNotNull(jar.getEntry(name), name);
    }

    private Stream<Matcher> listed() {
        return text(jar.getEntry("META-INF/THIRD-PARTY.txt"))
                .lines()
                .map(LISTED::matcher)
                .filter(Matcher::matches);
    }

    private String coordinates(ZipEntry entry) {
        Properties properties = new Properties();
        try (InputStream stream = jar.getInputStream(entry)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties.getProperty("groupId") + ":" + properties.getProperty("artifactId") + ":"
                + properties.getProperty("version");
    }

    private String text(ZipEntry entry) {
        try (InputStream stream = jar.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
