#!/usr/bin/env bash
# A manoeuvre without a frame is not in the orbit parameter message that Orekit gives, and nothing says so.
#
# Version:   Orekit 13.1.8 (13.1.3 loses one without duration or without change of mass too)
# Guess:     table 3-3 of CCSDS 502.0-B-3 marks each key of a manoeuvre as optional, so one without MAN_REF_FRAME is read,
#            in the frame of the state; or, since section 3.2.4.8 wants all keys repeated, it is refused with its line.
# Behaviour: it is neither: the parser adds a manoeuvre to its list when ignition, frame and all three increments are
#            there, and drops what it has collected when the message ends, without a check, though it checks all else.
#            Where another manoeuvre follows, the two become one: with the keys of the second.
# Harm:      a burn of 100 m/s is not flown by whoever reads the message, and reading it again shows nothing missing.
# Seen:      written 1, read 1: complete
#            written 1, read 1: without change of mass
#            written 1, read 1: without duration
#            written 1, read 0: without frame
#            written 2, read 1: without frame, and a complete one
#
# Needs bash, a JDK of 17 or later and Maven. Exits with 0 while Orekit behaves so, with 1 when it no longer does.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.orekit</groupId><artifactId>orekit</artifactId><version>13.1.8</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.orekit.bodies.CelestialBody;
import org.orekit.data.DataSource;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.files.ccsds.ndm.ParsedUnitsBehavior;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;

public class Finding {

    static final double GM = 3.986004418e14;

    static final String STATE = """
            CCSDS_OPM_VERS = 3.0
            CREATION_DATE = 2026-01-01T00:00:00
            ORIGINATOR = FINDING
            OBJECT_NAME = CRAFT
            OBJECT_ID = 2026-001A
            CENTER_NAME = EARTH
            REF_FRAME = GCRF
            TIME_SYSTEM = TAI
            EPOCH = 2026-01-01T00:00:00
            X = 7000.0 [km]
            Y = 0.0 [km]
            Z = 0.0 [km]
            X_DOT = 0.0 [km/s]
            Y_DOT = 7.5 [km/s]
            Z_DOT = 0.0 [km/s]
            MASS = 100.0 [kg]
            """;

    static final String BURN = """
            MAN_EPOCH_IGNITION = 2026-01-02T00:00:00
            MAN_DURATION = 100.0 [s]
            MAN_DELTA_MASS = -4.0 [kg]
            MAN_REF_FRAME = GCRF
            MAN_DV_1 = 0.1 [km/s]
            MAN_DV_2 = 0.0 [km/s]
            MAN_DV_3 = 0.0 [km/s]
            """;

    static int read(String what, int written, String burns) {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        context.getTimeScales()
                .addUTCTAIOffsetsLoader(() -> List.of(new OffsetModel(new DateComponents(2017, 1, 1), 37)));
        // An Earth that needs no file of data.
        context.getCelestialBodies().addCelestialBodyLoader("Earth", name -> (CelestialBody) Proxy.newProxyInstance(
                Finding.class.getClassLoader(),
                new Class<?>[] {CelestialBody.class},
                (proxy, method, values) -> method.getName().equals("getGM") ? (Object) GM : null));
        byte[] bytes = (STATE + burns).getBytes(StandardCharsets.US_ASCII);
        int read = new ParserBuilder(context)
                .withMu(GM)
                .withParsedUnitsBehavior(ParsedUnitsBehavior.STRICT_COMPLIANCE)
                .buildOpmParser()
                .parseMessage(new DataSource("craft.opm", () -> new ByteArrayInputStream(bytes)))
                .getData()
                .getManeuvers()
                .size();
        System.out.println("written " + written + ", read " + read + ": " + what);
        return read;
    }

    static String without(String key) {
        return BURN.replaceAll(key + " .*\n", "");
    }

    public static void main(String[] arguments) {
        boolean so = read("complete", 1, BURN) == 1;
        so &= read("without change of mass", 1, without("MAN_DELTA_MASS")) == 1;
        so &= read("without duration", 1, without("MAN_DURATION")) == 1;
        so &= read("without frame", 1, without("MAN_REF_FRAME")) == 0;
        so &= read("without frame, and a complete one", 2,
                without("MAN_REF_FRAME") + BURN.replace("01-02", "01-03")) == 1;
        System.out.println(so ? "as found" : "changed: no longer as found");
        System.exit(so ? 0 : 1);
    }
}
JAVA
java -cp 'lib/*' Finding.java
