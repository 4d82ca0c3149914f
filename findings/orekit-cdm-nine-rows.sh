#!/usr/bin/env bash
# The covariance of a conjunction data message is a matrix with rows that are no numbers in Orekit.
#
# Version:   Orekit 13.1.8
# Guess:     a CDM has 21 terms of position and velocity for each object; those of drag, sunlight and thrust are optional
#            and are not in this one. getRTNCovarianceMatrix() then gives a matrix of six rows and columns.
# Behaviour: it has nine rows and columns, the last three of NaN. No message says so, though the message was checked.
# Harm:      its norm, its Cholesky factors and what is made of the sum of both objects' matrices are NaN, and no step
#            of it is refused; NaN < limit is false, so a screening by a limit raises no alarm.
# Seen:      rows: 9
#            last row: NaN
#            norm of all of it: NaN
#            norm of the first six rows and columns: 10501.5
#            Cholesky of all of it: taken
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
import java.util.Locale;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.orekit.bodies.CelestialBody;
import org.orekit.data.DataSource;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.cdm.Cdm;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;

public class Finding {

    static final String[] NAMES = {"R", "T", "N", "RDOT", "TDOT", "NDOT"};
    static final double[] SIGMAS = {30.0, 100.0, 20.0, 0.1, 0.03, 0.02};

    static String object(int number) {
        StringBuilder text = new StringBuilder(String.format("""
                OBJECT = OBJECT%d
                OBJECT_DESIGNATOR = 1234%d
                CATALOG_NAME = SATCAT
                OBJECT_NAME = CRAFT %d
                INTERNATIONAL_DESIGNATOR = 2000-001A
                EPHEMERIS_NAME = NONE
                COVARIANCE_METHOD = CALCULATED
                MANEUVERABLE = NO
                REF_FRAME = GCRF
                X = 7000.0 [km]
                Y = %d.0 [km]
                Z = 0.0 [km]
                X_DOT = 0.0 [km/s]
                Y_DOT = 7.5 [km/s]
                Z_DOT = 0.0 [km/s]
                """, number, number, number, number));
        for (int row = 0; row < 6; row++) {
            for (int column = 0; column <= row; column++) {
                String unit = row < 3 ? "m**2" : column < 3 ? "m**2/s" : "m**2/s**2";
                double value = (row == column ? 1.0 : 0.1) * SIGMAS[row] * SIGMAS[column];
                text.append(String.format(Locale.ROOT, "C%s_%s = %.9f [%s]%n", NAMES[row], NAMES[column], value, unit));
            }
        }
        return text.toString();
    }

    public static void main(String[] arguments) {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        context.getTimeScales()
                .addUTCTAIOffsetsLoader(() -> List.of(new OffsetModel(new DateComponents(2017, 1, 1), 37)));
        // An Earth that needs no file of data.
        context.getCelestialBodies().addCelestialBodyLoader("Earth", name -> (CelestialBody) Proxy.newProxyInstance(
                Finding.class.getClassLoader(),
                new Class<?>[] {CelestialBody.class},
                (proxy, method, values) -> method.getName().equals("getName") ? name : null));
        byte[] bytes = ("""
                CCSDS_CDM_VERS = 1.0
                CREATION_DATE = 2026-01-01T00:00:00
                ORIGINATOR = FINDING
                MESSAGE_ID = 1
                TCA = 2026-01-02T00:00:00
                MISS_DISTANCE = 1000.0 [m]
                """ + object(1) + object(2)).getBytes(StandardCharsets.US_ASCII);
        Cdm cdm = new ParserBuilder(context)
                .buildCdmParser()
                .parseMessage(new DataSource("pass.cdm", () -> new ByteArrayInputStream(bytes)));
        RealMatrix matrix =
                cdm.getSegments().get(0).getData().getRTNCovarianceBlock().getRTNCovarianceMatrix();
        say("rows: %d%n", matrix.getRowDimension());
        say("last row: %f%n", matrix.getEntry(8, 0));
        say("norm of all of it: %.1f%n", matrix.getNorm1());
        double six = matrix.getSubMatrix(0, 5, 0, 5).getNorm1();
        say("norm of the first six rows and columns: %.1f%n", six);
        boolean refused = false;
        try {
            new CholeskyDecomposition(matrix, 1e-9, 1e-12);
        } catch (MathRuntimeException e) {
            refused = true;
        }
        say("Cholesky of all of it: %s%n", refused ? "refused" : "taken");
        boolean so = matrix.getRowDimension() == 9 && Double.isNaN(matrix.getNorm1()) && six > 1e4;
        say("%s%n", so ? "as found" : "changed: no longer as found");
        System.exit(so ? 0 : 1);
    }

    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
JAVA
java -cp 'lib/*' Finding.java
