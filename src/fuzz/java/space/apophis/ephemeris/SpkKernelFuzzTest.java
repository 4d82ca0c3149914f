package space.apophis.ephemeris;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import space.apophis.ephemeris.spk.SpkKernel;
import space.apophis.job.InputFault;

/** An SPK kernel is read and good to use, or refused as a fault of the input. */
class SpkKernelFuzzTest {

    private static final DeFile SMALL = DeFiles.small();
    private static final byte[] WHOLE = SpkWriter.kernel(SMALL, ByteOrder.LITTLE_ENDIAN, 2);

    @FuzzTest(maxDuration = "1m")
    void read(FuzzedDataProvider data) {
        try {
            final SpkKernel kernel = SpkKernel.parse("fuzzed", ByteBuffer.wrap(FuzzedFile.of(WHOLE, data)));
            DeFiles.use(new SpkBlocks(SpkPlanets.of("fuzzed", kernel)).toDeFile(SMALL.header(), "fuzz"));
        } catch (InputFault expected) {
            // The one way to refuse a file.
        }
    }
}
