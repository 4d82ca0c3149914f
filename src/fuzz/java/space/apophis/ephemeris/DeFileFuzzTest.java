package space.apophis.ephemeris;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import space.apophis.job.InputFault;

/** A JPL DE file is read and good to use, or refused as a fault of the input. */
class DeFileFuzzTest {

    private static final byte[] WHOLE = DeFileWriter.toBytes(DeFiles.small());

    @FuzzTest(maxDuration = "1m")
    void read(FuzzedDataProvider data) {
        try {
            DeFiles.use(DeFile.parse("fuzzed", ByteBuffer.wrap(FuzzedFile.of(WHOLE, data))));
        } catch (InputFault expected) {
            // The one way to refuse a file.
        }
    }
}
