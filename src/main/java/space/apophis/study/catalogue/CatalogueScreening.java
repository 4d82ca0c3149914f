package space.apophis.study.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.job.KeptRecords;
import space.apophis.job.Program;
import space.apophis.job.Progress;
import space.apophis.scenario.orbitfile.CatalogueEntry;
import space.apophis.scenario.orbitfile.OrbitCatalogue;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.PossibleStrike;
import space.apophis.study.result.ScreenResult;
import space.apophis.study.result.ScreenedApproach;
import space.apophis.study.result.ScreenedStrike;
import space.apophis.units.Unit;

/**
 * Approaches of whole catalogues: each orbit is flown on its own, on all processors, in parts that are kept until the results are
 * written, so that an interrupted screening goes on where it was.
 */
public final class CatalogueScreening {

    /** Orbits of a part: a few seconds of work. */
    private static final int PART = 50;

    private final ScreenPlan plan;
    private final List<OrbitCatalogue> catalogues;
    private final SolarSystem solarSystem;

    public CatalogueScreening(ScreenPlan plan, List<OrbitCatalogue> catalogues, SolarSystem solarSystem) {
        this.plan = plan;
        this.catalogues = List.copyOf(catalogues);
        this.solarSystem = solarSystem;
        if (!(plan.from() >= solarSystem.planets().start()
                && plan.to() <= solarSystem.planets().end())) {
            final Publisher publisher = new Publisher(solarSystem);
            throw new InputFault("--from, --to: the ephemeris covers "
                    + publisher.tdb(solarSystem.planets().start()) + " to "
                    + publisher.tdb(solarSystem.planets().end()) + " TDB, dates within are allowed");
        }
    }

    /**
     * Does it.
     *
     * @param parts keeps what is finished until the results are written
     */
    public ScreenResult run(FinishedParts parts, Progress progress) {
        final List<CatalogueEntry> entries = OrbitCatalogue.all(catalogues);
        final KeptRecords kept = new KeptRecords(parts.of(everything()));
        final OrbitScreen screen = new OrbitScreen(plan, solarSystem);
        final int count = (entries.size() + PART - 1) / PART;
        final AtomicLong done = new AtomicLong();
        final ScreenedPart all = ScreenedPart.of(IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> {
                    final List<CatalogueEntry> some =
                            entries.subList(PART * number, Math.min(entries.size(), PART * (number + 1)));
                    final ScreenedPart part = kept.get(
                            "orbits-" + number,
                            ScreenedPart.class,
                            () -> ScreenedPart.of(some.stream()
                                    .map(entry -> {
                                        final ScreenedPart one = screen.of(entry);
                                        progress.report("screening", done.get(), entries.size());
                                        return one;
                                    })
                                    .toList()));
                    progress.report("screening", done.addAndGet(some.size()), entries.size());
                    return part;
                })
                .toList());
        return result(all);
    }

    private ScreenResult result(ScreenedPart all) {
        final Publisher publisher = new Publisher(solarSystem);
        return new ScreenResult(
                Program.nameAndVersion(),
                solarSystem.planets().name(),
                catalogues.stream()
                        .map(catalogue -> new ScreenResult.Catalogue(
                                catalogue.file().getFileName().toString(), catalogue.sha256()))
                        .toList(),
                publisher.tdb(plan.from()),
                publisher.tdb(plan.to()),
                plan.within().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(limit -> new ScreenResult.Limit(limit.getKey().name(), limit.getValue() / Unit.AU))
                        .toList(),
                all.flown(),
                all.approaches().stream()
                        .sorted(Comparator.comparingDouble(ScreenedApproach::jdTdb)
                                .thenComparing(ScreenedApproach::designation)
                                .thenComparing(ScreenedApproach::body))
                        .toList(),
                all.strikes().stream()
                        .sorted(Comparator.comparingDouble((ScreenedStrike strike) ->
                                        strike.contact().secondsTdb())
                                .thenComparing(ScreenedStrike::designation))
                        .toList(),
                all.possibleStrikes().stream()
                        .sorted(Comparator.comparing(PossibleStrike::tdb)
                                .thenComparing(PossibleStrike::designation)
                                .thenComparing(PossibleStrike::body))
                        .toList(),
                all.skipped());
    }

    /** All that goes into the work. */
    private String everything() {
        return Program.nameAndVersion() + "\n" + solarSystem.sha256() + "\n" + plan.from() + " " + plan.to() + "\n"
                + plan.within().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(limit -> limit.getKey() + " " + limit.getValue())
                        .collect(Collectors.joining("\n"))
                + "\n"
                + catalogues.stream().map(OrbitCatalogue::sha256).collect(Collectors.joining("\n"));
    }
}
