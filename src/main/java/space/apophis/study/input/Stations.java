package space.apophis.study.input;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.observation.Site;
import space.apophis.observation.Site.DeepSpaceNetwork;
import space.apophis.scenario.ObservationSpec;

/** Stations and sites by the names that a scenario gives them. */
public final class Stations {

    private Stations() {}

    /** The stations that ship and the sites that the scenario adds, in this order. */
    public static List<Site> known(ObservationSpec spec) {
        return Stream.concat(
                        Site.shipped().stream(),
                        spec.sites().stream()
                                .map(site -> new Site(
                                        site.name(), site.latitude(), site.longitude(), site.height(), site.source())))
                .toList();
    }

    /**
     * Those of some names, each once, in their order.
     *
     * @param key of the scenario that has them
     * @param names of networks, of stations that ship, or of sites of the scenario
     * @throws space.apophis.job.InputFault if one is neither
     */
    public static List<Site> named(StudyInput study, String key, List<String> names) {
        final List<Site> known = known(study.scenario().observation());
        return names.stream()
                .flatMap(name -> named(study, key, name, known).stream())
                .distinct()
                .toList();
    }

    private static List<Site> named(StudyInput study, String key, String name, List<Site> known) {
        final List<Site> named = Stream.of(DeepSpaceNetwork.values())
                .filter(network -> network.name().equals(name))
                .findFirst()
                .map(DeepSpaceNetwork::sites)
                .orElseGet(() ->
                        known.stream().filter(site -> site.name().equals(name)).toList());
        if (named.isEmpty()) {
            throw study.source()
                    .fault(
                            key,
                            "'" + name + "' is no station, allowed are "
                                    + Stream.of(DeepSpaceNetwork.values())
                                            .map(DeepSpaceNetwork::name)
                                            .collect(Collectors.joining(", "))
                                    + ", " + known.stream().map(Site::name).collect(Collectors.joining(", ")));
        }
        return named;
    }
}
