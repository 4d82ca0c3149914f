#!/usr/bin/env bash
# Covariances of orbits in astronomical units, by the decompositions of Hipparchus.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"

cat <<'TEXT'
guess    whether a matrix is singular, or a covariance positive definite, is a matter of its condition, not of its unit: the covariance of
         an orbit in au (variances of some 1e-18, condition 3) decomposes as the same covariance in km does, by LU, QR and Cholesky.
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
import java.util.function.Supplier;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

public class Finding {

    public static void main(String[] arguments) {
        RealMatrix km = MatrixUtils.createRealMatrix(new double[][] {{0.16, 0.05}, {0.05, 0.09}});
        RealMatrix au = km.scalarMultiply(1.0 / (149597870.7 * 149597870.7));
        System.out.printf(Locale.ROOT, "seen     condition %.2f in km and %.2f in au%n",
                new SingularValueDecomposition(km).getConditionNumber(),
                new SingularValueDecomposition(au).getConditionNumber());
        String[] names = {"LU", "QR", "Cholesky", "eigenvalues", "singular values"};
        String[] ofKm = {
            solved(km, () -> new LUDecomposition(km).getSolver()),
            solved(km, () -> new QRDecomposition(km).getSolver()),
            solved(km, () -> new CholeskyDecomposition(km).getSolver()),
            solved(km, () -> new EigenDecompositionSymmetric(km).getSolver()),
            solved(km, () -> new SingularValueDecomposition(km).getSolver())
        };
        String[] ofAu = {
            solved(au, () -> new LUDecomposition(au).getSolver()),
            solved(au, () -> new QRDecomposition(au).getSolver()),
            solved(au, () -> new CholeskyDecomposition(au).getSolver()),
            solved(au, () -> new EigenDecompositionSymmetric(au).getSolver()),
            solved(au, () -> new SingularValueDecomposition(au).getSolver())
        };
        boolean so = true;
        for (int i = 0; i < names.length; i++) {
            System.out.println("seen     " + names[i] + ": in km " + ofKm[i] + ", in au " + ofAu[i]);
            so &= ofKm[i].equals("inverted");
            so &= (i == 0 || i == 2) != ofAu[i].equals("inverted");
        }
        if (!so) {
            System.out.println("CHANGED");
        }
        System.exit(so ? 0 : 1);
    }

    static String solved(RealMatrix matrix, Supplier<DecompositionSolver> solver) {
        try {
            RealMatrix unit = solver.get().getInverse().multiply(matrix);
            double apart = unit.subtract(MatrixUtils.createRealIdentityMatrix(2)).getFrobeniusNorm();
            return apart < 1e-12 ? "inverted" : "wrong by " + apart;
        } catch (MathRuntimeException | IllegalArgumentException e) {
            return "refused: " + e.getMessage();
        }
    }
}
JAVA
echo "version  Hipparchus $HIPPARCHUS"
java -cp 'lib/*' Finding.java
cat <<'TEXT'
so       LU and Cholesky compare pivots with a fixed 1e-11 and 1e-10, whatever the matrix is in: a sound covariance in au or rad is
         refused as singular or not positive definite, QR, eigenvalues and singular values take it. Scale by the standard deviations
         first, or give the threshold. This program decomposes correlations, and scales what it solves by LU.
TEXT
