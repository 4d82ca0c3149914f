package space.apophis.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * An end asked for from outside: Ctrl-C, a closed terminal, a kill. The command is told and given a moment to take
 * back what it had begun to write; then the process ends with {@link ExitCode#PROGRAM_AT_FAULT}, where Java's own
 * answer would be 128 plus the signal's number.
 */
final class Interruption {

    /** Long enough to delete a folder, short enough for a person who pressed Ctrl-C. */
    private static final long GRACE_SECONDS = 5;

    private final Thread command = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "interruption");
    private volatile boolean asked;
    private volatile int exitCode = ExitCode.PROGRAM_AT_FAULT;

    /** Watches over the calling thread, which is to call {@link #release(int)} when its work is done. */
    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /**
     * Ends the work where an end was asked for. Long loops do not wait for anything and so would not notice an
     * interrupted thread.
     *
     * @throws CancellationException if an end was asked for
     */
    void check() {
        if (asked) {
            throw new CancellationException();
        }
    }

    /** Asks for an end. */
    void ask() {
        asked = true;
        command.interrupt();
    }

    /** Ends the watch: the command has come to its end, whether or not it was asked to. */
    void release(int commandExitCode) {
        exitCode = commandExitCode;
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook runs already, and ends the process with the exit code it has just been given.
            return;
        }
    }

    private void end() {
        ask();
        try {
            if (!ended.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println(Fault.of(new CancellationException()).line());
            }
        } catch (InterruptedException again) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exitCode);
    }
}
