#!/usr/bin/env bash
# A body that turns steadily about a principal axis, by the attitude mode TorqueFree of Orekit.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"

cat <<'TEXT'
guess    TorqueFree is told to be exact for every start and every order of the axes. A body whose spin is along its axis of the
         largest moment, as that of nearly all asteroids and of every craft kept steady by its spin, or along that of the
         smallest, has at the start the attitude that was given, and a quarter of a period later has turned by 90 degrees.
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
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.attitudes.Attitude;
import org.orekit.attitudes.Inertia;
import org.orekit.attitudes.InertiaAxis;
import org.orekit.attitudes.TorqueFree;
import org.orekit.frames.FramesFactory;
import org.orekit.time.AbsoluteDate;

public class Finding {
    static final double PERIOD = 4 * 3600.0;
    static final double RATE = 2 * Math.PI / PERIOD;
    static final double[][] ORDERS = {{2, 3, 4}, {2, 4, 3}, {3, 2, 4}, {3, 4, 2}, {4, 2, 3}, {4, 3, 2}};

    public static void main(String[] arguments) {
        boolean so = true;
        for (double turned : new double[] {4, 2}) {
            for (double[] moments : ORDERS) {
                double[] off = off(moments, turned, 0.0);
                System.out.printf(Locale.ROOT,
                        "seen     moments %.0f %.0f %.0f, spin about that of %.0f: %3.0f deg off at the start, %3.0f a quarter later%n",
                        moments[0], moments[1], moments[2], turned, off[0], off[1]);
                so &= !(off[1] < 1.0);
            }
        }
        for (double tilt : new double[] {1e-9, 1e-6, 1e-3, 1e-1}) {
            double worst = 0.0;
            for (double[] moments : ORDERS) {
                for (double turned : new double[] {4, 2}) {
                    double[] off = off(moments, turned, tilt);
                    worst = Math.max(worst, Math.max(off[0], off[1]));
                }
            }
            System.out.printf(Locale.ROOT, "seen     spin %.0e rad or so beside the axis: up to %.1e deg off%n", tilt, worst);
            so &= tilt < 1e-8 ? !(worst < 1.0) : tilt < 1e-2 || worst < 1e-9;
        }
        if (!so) {
            System.out.println("CHANGED");
        }
        System.exit(so ? 0 : 1);
    }

    /** How far the attitude is from that of Euler's equations, integrated, at the start and a quarter later, degrees. */
    static double[] off(double[] moments, double turned, double tilt) {
        double[] spin = new double[3];
        for (int i = 0; i < 3; i++) {
            if (moments[i] == turned) {
                spin[i] = RATE;
                spin[(i + 1) % 3] = tilt * RATE;
                spin[(i + 2) % 3] = 0.5 * tilt * RATE;
            }
        }
        AbsoluteDate start = AbsoluteDate.J2000_EPOCH;
        Attitude first = new Attitude(start, FramesFactory.getGCRF(), Rotation.IDENTITY, new Vector3D(spin), Vector3D.ZERO);
        TorqueFree body = new TorqueFree(first, new Inertia(new InertiaAxis(moments[0], Vector3D.PLUS_I),
                new InertiaAxis(moments[1], Vector3D.PLUS_J), new InertiaAxis(moments[2], Vector3D.PLUS_K)));
        double[] off = new double[2];
        for (int i = 0; i < 2; i++) {
            double t = 0.25 * PERIOD * i;
            Rotation told = body.getAttitude(null, start.shiftedBy(t), FramesFactory.getGCRF()).getRotation();
            off[i] = Math.toDegrees(Rotation.distance(told, integrated(moments, spin, t)));
        }
        return off;
    }

    static Rotation integrated(double[] moments, double[] spin, double span) {
        int steps = 4000;
        double h = span / steps;
        double[] y = {1, 0, 0, 0, spin[0], spin[1], spin[2]};
        for (int k = 0; k < steps; k++) {
            double[] a = slope(moments, y);
            double[] b = slope(moments, plus(y, a, h / 2));
            double[] c = slope(moments, plus(y, b, h / 2));
            double[] d = slope(moments, plus(y, c, h));
            for (int i = 0; i < 7; i++) {
                y[i] += h / 6 * (a[i] + 2 * b[i] + 2 * c[i] + d[i]);
            }
        }
        return new Rotation(y[0], y[1], y[2], y[3], true);
    }

    static double[] plus(double[] y, double[] slope, double h) {
        double[] sum = new double[7];
        for (int i = 0; i < 7; i++) {
            sum[i] = y[i] + h * slope[i];
        }
        return sum;
    }

    static double[] slope(double[] moments, double[] y) {
        double p = y[4];
        double q = y[5];
        double r = y[6];
        return new double[] {
            (-y[1] * p - y[2] * q - y[3] * r) / 2, (y[0] * p + y[2] * r - y[3] * q) / 2,
            (y[0] * q + y[3] * p - y[1] * r) / 2, (y[0] * r + y[1] * q - y[2] * p) / 2,
            (moments[1] - moments[2]) * q * r / moments[0], (moments[2] - moments[0]) * r * p / moments[1],
            (moments[0] - moments[1]) * p * q / moments[2]
        };
    }
}
JAVA
echo "version  Orekit $OREKIT"
java -cp 'lib/*' Finding.java
cat <<'TEXT'
so       Wherever the spin is nearly steady the attitude is not that of the body: in most orders of the axes not even the
         one it was started with, and it then turns at another rate than the spin that is told beside it. Nothing is
         refused. Real tumbling is exact. A camera or an antenna fixed to such a body points anywhere; give a steady spin to
         FixedRate instead.
TEXT
