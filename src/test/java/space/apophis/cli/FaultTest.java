package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import space.apophis.job.CheckFault;
import space.apophis.job.InputFault;

class FaultTest {

    private static final String MORE = "; run again with --debug for details";

    @Test
    void aCheckThatFailedSpeaksForItself() {
        assertEquals(new Fault("a.yaml:3: x: parts", 1), Fault.of(new CheckFault("a.yaml:3: x: parts")));
    }

    @Test
    void anInputFaultSpeaksForItself() {
        assertEquals(
                new Fault("a.yaml:3: body: is missing", 2), Fault.of(new InputFault("a.yaml:3: body: is missing")));
    }

    @Test
    void whatAWorkerMetIsJudgedNotItsWrapping() {
        InputFault fault = new InputFault("a.yaml:1: x");
        assertEquals(
                2,
                Fault.of(new ExecutionException(new CompletionException(fault))).exitCode());
        IOException full = new FileSystemException("out/a.csv", null, "No space left on device");
        assertEquals(
                new Fault("apophis: out/a.csv: No space left on device" + MORE, 3),
                Fault.of(new UncheckedIOException(full)));
    }

    @Test
    void aFileSystemFaultSaysWhatHappenedToTheFile() {
        assertEquals(
                "apophis: out: permission denied" + MORE,
                Fault.of(new AccessDeniedException("out")).line());
        assertEquals(
                "apophis: gone: no such file or folder" + MORE,
                Fault.of(new NoSuchFileException("gone")).line());
        assertEquals(
                "apophis: x: FileSystemException" + MORE,
                Fault.of(new FileSystemException("x")).line());
    }

    @Test
    void aBugSaysThatItIsOne() {
        assertEquals(
                new Fault("apophis: internal error: IllegalStateException: two suns" + MORE, 3),
                Fault.of(new IllegalStateException("two suns")));
        assertEquals(
                "apophis: internal error: StackOverflowError" + MORE,
                Fault.of(new StackOverflowError()).line());
    }

    @Test
    void outOfMemorySaysHowToGiveMore() {
        Fault fault = Fault.of(new OutOfMemoryError("Java heap space"));
        assertEquals(3, fault.exitCode());
        assertTrue(fault.line().contains("-Xmx"), fault.line());
    }

    @Test
    void anInterruptionIsNoBug() {
        Fault interrupted = new Fault("apophis: interrupted, nothing was left half written", 3);
        assertEquals(interrupted, Fault.of(new ClosedByInterruptException()));
        assertEquals(interrupted, Fault.of(new ExecutionException(new InterruptedException())));
    }

    @Test
    void whateverAMessageQuotesItStaysOneLine() {
        assertEquals("a b", new Fault("a\nb\n", 2).line());
    }
}
