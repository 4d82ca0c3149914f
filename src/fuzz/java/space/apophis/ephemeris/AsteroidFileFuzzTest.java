package space.apophis.ephemeris;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import space.apophis.job.InputFault;

/** A file of asteroids is read and good to use, or refused as a fault of the input. */
class AsteroidFileFuzzTest {

    private static final byte[] WHOLE = AsteroidFileTest.SMALL.toBytes();

    @FuzzTest(maxDuration = "1m")
    void read(FuzzedDataProvider data) {
        try {
            final AsteroidEphemeris asteroids =
                    new AsteroidEphemeris(AsteroidFile.parse("fuzzed", FuzzedFile.of(WHOLE, data)));
            asteroids.fill(asteroids.start(), new double[3 * asteroids.count()]);
        } catch (InputFault expected) {
            // The one way to refuse a file.
        }
    }
}
