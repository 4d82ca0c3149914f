package space.apophis.transfer.optimisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Optima of Hock and Schittkowski (1981) from their starting points. The book prints ten digits; the objective is held
 * to 1e-6 of the larger of it and one, which leaves room for neither another local optimum nor an early end.
 */
class HockSchittkowskiValidationTest {

    static Stream<TestExample> examples() {
        return Stream.of(
                        SmallTestExamples.two(),
                        SmallTestExamples.three(),
                        SmallTestExamples.four(),
                        LargeTestExamples.five(),
                        LargeTestExamples.more())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOptimumOfTheBookIsFound(TestExample example) {
        Optimum optimum = SequentialQuadraticProgramming.standard().solve(example, example.start());
        assertEquals(Outcome.OPTIMAL, optimum.outcome(), optimum::toString);
        double scale = Math.max(1, Math.abs(example.optimum()));
        assertEquals(example.optimum(), optimum.objective(), 1e-6 * scale, optimum::toString);
        assertTrue(optimum.violation() <= 1e-8, optimum::toString);
        double[] x = optimum.x();
        for (int i = 0; i < x.length; i++) {
            assertTrue(x[i] >= example.lower()[i] && x[i] <= example.upper()[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void derivativesAgreeWithDifferences(TestExample example) {
        double[] x = example.start();
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.min(Math.max(x[i], example.lower()[i]), example.upper()[i]);
        }
        new DerivativeCheck(example, 1e-6).at(x);
    }
}
