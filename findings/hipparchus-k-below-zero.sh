#!/usr/bin/env bash
# Legendre's elliptic integrals of the first kind for a parameter below 0, by Hipparchus.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"

cat <<'TEXT'
guess    K(m), the integral of 1/sqrt(1 - m sin^2) over a quarter of a turn, is F(pi/2, m), and it is where sn of the same library
         is 1 first, for every m below 1, those below 0 too, which F, E, Pi and sn take; it is above 0 and falls slowly as m
         falls. F grows with its amplitude.
TEXT

HIPPARCHUS=4.0.3
cat >pom.xml <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.hipparchus</groupId><artifactId>hipparchus-core</artifactId><version>$HIPPARCHUS</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.util.Locale;
import org.hipparchus.complex.Complex;
import org.hipparchus.special.elliptic.jacobi.JacobiEllipticBuilder;
import org.hipparchus.special.elliptic.legendre.LegendreEllipticIntegral;

public class Finding {

    public static void main(String[] arguments) {
        boolean so = true;
        for (double m : new double[] {0.5, -0.5, -2, -4, -8}) {
            double k = LegendreEllipticIntegral.bigK(m);
            double f = LegendreEllipticIntegral.bigF(Math.PI / 2, m);
            double quarter = JacobiEllipticBuilder.build(m).arcsn(1.0);
            double complex = LegendreEllipticIntegral.bigK(Complex.valueOf(m)).getReal();
            double truth = integrated(Math.PI / 2, m);
            double more = LegendreEllipticIntegral.bigF(3.0, m);
            double moreTruth = integrated(3.0, m);
            System.out.printf(Locale.ROOT, "seen     m %4.1f: K %7.4f, of a complex m %.4f, F(pi/2) %.4f, sn 1 at %.4f, integrated %.4f;"
                    + " F(3) %7.4f, integrated %.4f%n", m, k, complex, f, quarter, truth, more, moreTruth);
            so &= near(f, truth) && near(quarter, truth) && near(complex, truth);
            so &= m > 0.0 ? near(k, truth) && near(more, moreTruth)
                    : Math.abs(k - truth) > 0.02 && Math.abs(more - moreTruth) > 0.04;
        }
        if (!so) {
            System.out.println("CHANGED");
        }
        System.exit(so ? 0 : 1);
    }

    static boolean near(double a, double b) {
        return Math.abs(a - b) < 1e-6;
    }

    /** The midpoint rule. */
    static double integrated(double amplitude, double m) {
        int parts = 200000;
        double sum = 0.0;
        for (int i = 0; i < parts; i++) {
            double sin = Math.sin((i + 0.5) * amplitude / parts);
            sum += 1.0 / Math.sqrt(1.0 - m * sin * sin);
        }
        return sum * amplitude / parts;
    }
}
JAVA
echo "version  Hipparchus $HIPPARCHUS"
java -cp 'lib/*' Finding.java
cat <<'TEXT'
so       Below 0 K is the straight line that touches it at 0: 0 at m = -4, less than 0 beyond, and nothing is refused. F counts
         its half turns with it. The period 4 K of a swing or of a free rotation of such an m is not that of its sn, unless m is
         made complex or F(pi/2, m) taken for K.
TEXT
