package space.apophis.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import space.apophis.scenario.timeline.EventSpec.GateKind;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.timeline.Chain;
import space.apophis.timeline.DaysRange;
import space.apophis.timeline.Margin;
import space.apophis.timeline.MissionDates.Gate;
import space.apophis.timeline.Programme;

/**
 * Gates and chains of a system, for a page or a file.
 *
 * @param margins from each gate to the next
 * @param undated kinds of gate without a known date
 * @param chains that the system is part of
 */
public record TimelineMargins(SystemSpec system, List<Margin> margins, List<GateKind> undated, List<ChainLeft> chains) {

    /**
     * A chain on a day.
     *
     * @param text its events in order
     * @param slack of its dates
     * @param left on that day; null if nothing is waited for any more
     */
    public record ChainLeft(String text, List<String> systems, DaysRange slack, DaysRange left) {

        private static ChainLeft of(Chain chain, LocalDate today) {
            final StringBuilder text = new StringBuilder();
            String end = "";
            for (var link : chain.links()) {
                final String start = link.neededSystem() + " " + link.needed().id();
                if (!start.equals(end)) {
                    text.append(end.isEmpty() ? "" : ", ").append(start);
                }
                end = link.waitingSystem() + " " + link.waiting().id();
                text.append(link.together() ? " = " : " \u2192 ").append(end);
            }
            final Optional<DaysRange> left = chain.left(today);
            return new ChainLeft(text.toString(), chain.systems(), chain.slack(), left.orElse(null));
        }
    }

    public TimelineMargins {
        margins = List.copyOf(margins);
        undated = List.copyOf(undated);
        chains = List.copyOf(chains);
    }

    /** Those of a system as the programme has its dates. */
    public static TimelineMargins of(Programme programme, String system, LocalDate today) {
        final List<Gate> gates = Margin.gates(programme, system, null);
        return new TimelineMargins(
                programme.system(system),
                Margin.between(gates),
                List.copyOf(Margin.undated(gates)),
                Chain.of(programme).stream()
                        .filter(chain -> chain.systems().contains(system))
                        .map(chain -> ChainLeft.of(chain, today))
                        .toList());
    }

    /** Whether there is anything to tell. */
    public boolean any() {
        return !margins.isEmpty() || !chains.isEmpty();
    }
}
