package space.apophis.study.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.job.Program;
import space.apophis.job.Progress;
import space.apophis.job.Sweep;
import space.apophis.job.Workers;
import space.apophis.scenario.orbitfile.CatalogueEntry;
import space.apophis.scenario.orbitfile.OrbitCatalogue;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.PossibleStrike;
import space.apophis.study.result.ScreenResult;
import space.apophis.study.result.ScreenedApproach;
import space.apophis.study.result.ScreenedStrike;
import space.apophis.units.Unit;

/**
 * Approaches of whole catalogues: each orbit is flown on its own, by all workers, in parts that are kept until the results are
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
     * @param workers who flies the orbits
     * @param finished keeps parts that are done until the results are written
     */
    public ScreenResult run(Workers workers, FinishedParts finished, Progress progress) {
        final List<CatalogueEntry> entries = OrbitCatalogue.all(catalogues);
        final List<OrbitScreen.Orbits> parts = new ArrayList<>();
        for (int first = 0; first < entries.size(); first += PART) {
            parts.add(new OrbitScreen.Orbits(entries.subList(first, Math.min(entries.size(), first + PART))));
        }
        final Sweep<OrbitScreen.Orbits, ScreenedPart> sweep =
                new Sweep<>("screening", everything(), parts, ScreenedPart.class, new OrbitScreen(plan, solarSystem));
        return result(ScreenedPart.of(workers.run(sweep, finished, progress)));
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
        return Program.nameAndVersion() + "\n" + solarSystem.dataSha256() + "\n" + plan.from() + " " + plan.to() + "\n"
                + plan.within().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(limit -> limit.getKey() + " " + limit.getValue())
                        .collect(Collectors.joining("\n"))
                + "\n"
                + catalogues.stream().map(OrbitCatalogue::sha256).collect(Collectors.joining("\n"));
    }
}
