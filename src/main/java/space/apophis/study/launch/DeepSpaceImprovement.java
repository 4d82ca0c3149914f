package space.apophis.study.launch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.TransferSpec.DeepSpaceSpec;
import space.apophis.transfer.grid.DeepSpaceManoeuvre;
import space.apophis.transfer.grid.DeepSpaceSearch;
import space.apophis.transfer.grid.TransferOption;

/** Gives transfers a manoeuvre on the way, where a scenario allows one and it is worth it. */
record DeepSpaceImprovement(TransferCase transferCase) {

    /** A manoeuvre that saves less, m/s, is left out. */
    private static final double LEAST_GAIN = 1.0;

    /**
     * The best of each day.
     *
     * @param candidates of each day, none or more
     * @return null for a day without
     */
    List<TransferOption> improve(List<List<TransferOption>> candidates, Progress progress) {
        final AtomicInteger done = new AtomicInteger();
        // A stream's list may not hold null, an array may.
        final TransferOption[] best = candidates.parallelStream()
                .map(day -> {
                    final TransferOption found = day.stream()
                            .flatMap(this::withAndWithout)
                            .min(Comparator.comparingDouble(transferCase::cost))
                            .orElse(null);
                    if (transferCase.spec().deepSpaceManoeuvre() != null) {
                        progress.report("searching manoeuvres", done.incrementAndGet(), candidates.size());
                    }
                    return found;
                })
                .toArray(TransferOption[]::new);
        return Arrays.asList(best);
    }

    private Stream<TransferOption> withAndWithout(TransferOption direct) {
        final DeepSpaceSpec spec = transferCase.spec().deepSpaceManoeuvre();
        if (spec == null || !transferCase.isRendezvous()) {
            return Stream.of(direct);
        }
        final DeepSpaceManoeuvre manoeuvre = new DeepSpaceSearch(
                        transferCase.trajectoryCase().solarSystem().planets().gm(Body.SUN),
                        new RelativeMotion(transferCase.trajectoryCase().solarSystem())
                                .of(Body.EARTH, Body.SUN, direct.launch()),
                        transferCase
                                .trajectoryCase()
                                .paths()
                                .path(transferCase.trajectoryCase().own())
                                .heliocentric(direct.arrival()),
                        direct,
                        Math.max(spec.greatestC3(), direct.asymptote().characteristicEnergy()))
                .best(spec.seed());
        final TransferOption with = direct.with(manoeuvre);
        return transferCase.deltaV(with) < transferCase.deltaV(direct) - LEAST_GAIN
                        && !Double.isNaN(transferCase.cost(with))
                ? Stream.of(direct, with)
                : Stream.of(direct);
    }
}
