#!/usr/bin/env bash
# Height over the end of a long body, by the ellipsoid of Orekit.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"

cat <<'TEXT'
guess    OneAxisEllipsoid with a flattening (a - b)/a below 0, its only way to say that a body is longer along its axis than
         across, gives the height of a point at the pole as elsewhere: 100 m beyond the end it is 100 m, the point below is
         the end, and height and latitude give the point back. It does all that 1 m beside the axis.
TEXT

OREKIT=13.1.8
cat >pom.xml <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.orekit</groupId><artifactId>orekit</artifactId><version>$OREKIT</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.Frame;
import org.orekit.frames.FramesFactory;
import org.orekit.time.AbsoluteDate;

public class Finding {
    static final double ACROSS = 170.0;
    static final double BEYOND = 100.0;

    public static void main(String[] arguments) {
        Frame frame = FramesFactory.getGCRF();
        AbsoluteDate date = AbsoluteDate.J2000_EPOCH;
        boolean so = true;
        for (double flattening : new double[] {-0.05, -0.3, 0.3}) {
            OneAxisEllipsoid body = new OneAxisEllipsoid(ACROSS, flattening, frame);
            double end = ACROSS * (1.0 - flattening);
            for (double beside : new double[] {0.0, 0.02, 1.0}) {
                Vector3D point = new Vector3D(beside, 0.0, end + BEYOND);
                GeodeticPoint told = body.transform(point, frame, date);
                double back = body.transform(told).distance(point);
                double ground = body.projectToGround(point, date, frame).getZ();
                System.out.printf(Locale.ROOT,
                        "seen     end at %.1f m, point %.1f m on and %.2f m beside: height %.3f m, %.3f m from where it was, ground at %.1f m%n",
                        end, BEYOND, beside, told.getAltitude(), back, ground);
                boolean wrong = flattening < 0.0 && beside < 0.5;
                so &= wrong ? told.getAltitude() - BEYOND > 30.0 && back > 30.0
                        : Math.abs(told.getAltitude() - BEYOND) < 0.01 && back < 1e-6;
            }
        }
        if (!so) {
            System.out.println("CHANGED");
        }
        System.exit(so ? 0 : 1);
    }
}
JAVA
echo "version  Orekit $OREKIT"
java -cp 'lib/*' Finding.java
cat <<'TEXT'
so       Within 0.0001 rad of the axis of a long body every height is too great by twice the distance of its centre of
         curvature from its centre, here by 180 m on a body of 442 m, and on the axis itself the point below lies deep
         inside. Flat bodies, and long ones elsewhere, are right. In a descent along the long axis the height leaps.
TEXT
