package space.apophis.ephemeris;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import space.apophis.job.InputFault;

/** The content of a file too large to be worth a copy in memory. */
final class FileContent {

    private FileContent() {}

    /**
     * Maps a file.
     *
     * @throws InputFault if there is none, or it is longer than a buffer can be (2 GiB)
     */
    static ByteBuffer map(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InputFault(file + ": no such file; name a planetary ephemeris of JPL (a DE binary file or an SPK"
                    + " kernel), or use the one that ships");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new InputFault(file + ": " + channel.size() + " bytes; at most " + Integer.MAX_VALUE
                        + " are read, so take a file of fewer years");
            }
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }
}
