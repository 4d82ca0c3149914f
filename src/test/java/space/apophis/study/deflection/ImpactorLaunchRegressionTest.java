package space.apophis.study.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.study.result.WindowResult;

/** The launch period of a small grid of hits, pinned. */
class ImpactorLaunchRegressionTest {

    @TempDir
    private Path folder;

    @Test
    void theLaunchPeriodIsAsItWas() throws IOException {
        final WindowResult window = SmallImpactor.of(folder).window();
        assertEquals(
                List.of(72_802L, 72_377L, 71_834L, 71_700L, 71_514L, 71_151L, 70_151L),
                window.launchDays().stream()
                        .map(day -> Math.round(1e3 * day.shiftKm()))
                        .toList());
        assertEquals("2025-05-21T00:00:00Z", window.firstLaunchUtc());
        assertEquals("2025-07-20T00:00:00Z", window.lastLaunchUtc());
        assertEquals(72.802, window.best().bestShiftKm(), 1e-3);
    }
}
