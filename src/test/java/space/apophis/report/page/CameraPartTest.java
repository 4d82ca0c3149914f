package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class CameraPartTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static final double START = 9.2e8;
    private static final double DAY = 86400.0;

    private static PageEngine page() {
        final LivePart part = CameraPart.of(RESULT).orElseThrow();
        return new PageEngine(List.of(new LivePart("camera", part.data(), List.of("page", "states", "track"))));
    }

    private static String at(String what, double t) {
        return String.format(Locale.ROOT, "track.%s(%s)", what, t);
    }

    @Test
    void theCraftIsOnTheLineBetweenSamples() {
        try (PageEngine page = page()) {
            final double[] place = page.numbers(at("craft", START + 0.5 * DAY));
            assertEquals(20.0 - 0.75, place[0], 1e-5);
            assertEquals(1.0, place[1], 1e-6);
        }
    }

    /** About z at a turn in 27.4 h from one end; the other end has it turn back from the same attitude. */
    @Test
    void aBodyTurnsOnAtItsRate() {
        try (PageEngine page = page()) {
            final double hours = 3.0;
            final double[] x = page.numbers(String.format(
                    Locale.ROOT, "track.turned(track.bodies[0].attitude(%s), [1, 0, 0])", START + 3600.0 * hours));
            // So near to the first sample the last has a share of 1/80 in the blend.
            final double angle = 2.0 * Math.PI * hours / 27.4;
            assertEquals(0.0, Math.abs(Math.atan2(x[1], x[0]) - angle), Math.PI / 80.0 + 1e-3);
            assertEquals(0.0, x[2], 1e-6);
        }
    }

    /** By Hamilton: [0.8, 0.6, 0, 0] turns y towards z about x by 2 atan(0.6 / 0.8). */
    @Test
    void quaternionsTurnByHamilton() {
        try (PageEngine page = page()) {
            final double[] y = page.numbers("track.turned([0.8, 0.6, 0, 0], [0, 1, 0])");
            assertEquals(0.28, y[1], 1e-12);
            assertEquals(0.96, y[2], 1e-12);
        }
    }

    @Test
    void theClockHasTheEscort() {
        final ClockSpan span = ClockSpan.all(RESULT).stream()
                .filter(each -> each.scene().equals(ClockSpan.ESCORT))
                .findFirst()
                .orElseThrow();
        assertEquals(START, span.from());
        assertEquals(START + 10.0 * DAY, span.to());
        assertTrue(span.events().stream().anyMatch(e -> e.label().equals("Made up approach")));
    }
}
