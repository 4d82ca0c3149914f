#!/usr/bin/env bash
# Orekit reads an orbit ephemeris message with twice the rows that its INTERPOLATION_DEGREE asks for.
#
# Version:   Orekit 13.1.8 (13.1.3 does the same)
# Guess:     a message says INTERPOLATION = HERMITE, INTERPOLATION_DEGREE = 7 and has positions and velocities. A
#            polynomial of degree 7 has eight coefficients, which four rows of position and velocity give, so the
#            propagator of the segment goes through four rows.
# Behaviour: it goes through eight rows, a polynomial of degree 15: the count of rows is the degree plus one, as for
#            Lagrange's polynomial through positions alone. No message says so.
# Harm:      who writes a message and reads it back with Orekit to see how good it is between its rows sees a far better
#            file than readers that keep to the degree get: here a millionth of a metre in place of 1.6 m, on a circular
#            orbit of 7000 km with a row every ten minutes. And a reader stands on rows from twice the span, which may
#            reach over a manoeuvre.
# Seen:      rows used: 8
#            Orekit midway:              0.000001 m from the true orbit
#            degree 7 through 4 rows:    1.644026 m from the true orbit
#            degree 15 through 8 rows:   0.000001 m from the true orbit
#            Orekit from degree 7:       1.644026 m
#            Orekit from degree 15:      0.000000 m
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.analysis.interpolation.HermiteInterpolator;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.CelestialBody;
import org.orekit.data.DataSource;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.FieldAbsoluteDate;
import org.orekit.time.OffsetModel;
import org.orekit.time.TimeScale;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.TimeStampedFieldPVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinates;

public class Finding {
    static final double GM = 3.986004418e14;
    static final double RADIUS = 7.0e6;
    static final double RATE = Math.sqrt(GM / (RADIUS * RADIUS * RADIUS));
    static final double STEP = 600.0;

    static double[] position(double t) {
        return new double[] {RADIUS * Math.cos(RATE * t), RADIUS * Math.sin(RATE * t), 0.0};
    }

    static double[] velocity(double t) {
        return new double[] {-RATE * RADIUS * Math.sin(RATE * t), RATE * RADIUS * Math.cos(RATE * t), 0.0};
    }

    /** Hermite's polynomial through the rows nearest to the middle between rows 7 and 8. */
    static Vector3D hermite(int rows, double t) {
        HermiteInterpolator polynomial = new HermiteInterpolator();
        for (int k = 8 - rows / 2; k < 8 + rows / 2; k++) {
            polynomial.addSamplePoint(k * STEP - t, position(k * STEP), velocity(k * STEP));
        }
        return new Vector3D(polynomial.value(0.0));
    }

    /** An Earth that needs no file of data. */
    record Earth(Frame frame) implements CelestialBody {
        public Frame getInertiallyOrientedFrame() { return frame; }
        public Frame getBodyOrientedFrame() { return frame; }
        public String getName() { return "Earth"; }
        public double getGM() { return GM; }
        public TimeStampedPVCoordinates getPVCoordinates(AbsoluteDate date, Frame in) {
            return new TimeStampedPVCoordinates(date, PVCoordinates.ZERO);
        }
        public <T extends CalculusFieldElement<T>> TimeStampedFieldPVCoordinates<T> getPVCoordinates(
                FieldAbsoluteDate<T> date, Frame in) { throw new UnsupportedOperationException(); }
        public <T extends CalculusFieldElement<T>> FieldVector3D<T> getPosition(FieldAbsoluteDate<T> date, Frame in) {
            throw new UnsupportedOperationException();
        }
    }

    public static void main(String[] arguments) {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        context.getTimeScales()
                .addUTCTAIOffsetsLoader(() -> List.of(new OffsetModel(new DateComponents(2017, 1, 1), 37)));
        context.getCelestialBodies().addCelestialBodyLoader("Earth", name -> new Earth(context.getFrames().getGCRF()));
        TimeScale tai = context.getTimeScales().getTAI();
        AbsoluteDate start = new AbsoluteDate(2024, 1, 1, tai);
        StringBuilder message = new StringBuilder("""
                CCSDS_OEM_VERS = 2.0
                CREATION_DATE = 2024-01-01T00:00:00
                ORIGINATOR = FINDING
                META_START
                OBJECT_NAME = CRAFT
                OBJECT_ID = 2024-001A
                CENTER_NAME = EARTH
                REF_FRAME = GCRF
                TIME_SYSTEM = TAI
                START_TIME = 2024-01-01T00:00:00
                STOP_TIME = 2024-01-01T02:30:00
                INTERPOLATION = HERMITE
                INTERPOLATION_DEGREE = 7
                META_STOP
                """);
        for (int k = 0; k <= 15; k++) {
            double[] p = position(k * STEP);
            double[] v = velocity(k * STEP);
            message.append(String.format(Locale.ROOT, "%s %.12f %.12f 0.0 %.15f %.15f 0.0%n",
                    start.shiftedBy(k * STEP).getComponents(tai).toStringWithoutUtcOffset(60, 3),
                    1e-3 * p[0], 1e-3 * p[1], 1e-3 * v[0], 1e-3 * v[1]));
        }
        byte[] bytes = message.toString().getBytes(StandardCharsets.US_ASCII);
        OemSegment segment = new ParserBuilder(context).withMu(GM).buildOemParser()
                .parseMessage(new DataSource("craft.oem", () -> new ByteArrayInputStream(bytes)))
                .getSegments().get(0);
        double middle = 7.5 * STEP;
        Vector3D truth = new Vector3D(position(middle));
        Vector3D read = segment.getPropagator()
                .getPVCoordinates(start.shiftedBy(middle), segment.getFrame()).getPosition();
        double four = read.distance(hermite(4, middle));
        double eight = read.distance(hermite(8, middle));
        say("rows used: %d%n", segment.getInterpolationSamples());
        say("Orekit midway:              %.6f m from the true orbit%n", read.distance(truth));
        say("degree 7 through 4 rows:    %.6f m from the true orbit%n", hermite(4, middle).distance(truth));
        say("degree 15 through 8 rows:   %.6f m from the true orbit%n", hermite(8, middle).distance(truth));
        say("Orekit from degree 7:       %.6f m%n", four);
        say("Orekit from degree 15:      %.6f m%n", eight);
        boolean so = segment.getInterpolationSamples() == 8 && four > 1.0 && eight < 1e-3;
        say("%s%n", so ? "as found" : "changed: no longer as found");
        System.exit(so ? 0 : 1);
    }

    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
JAVA
java -cp 'lib/*' Finding.java
