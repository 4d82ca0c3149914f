package space.apophis.study.result;

import java.util.List;

/**
 * What the asteroid strikes, or might.
 *
 * @param impact of the nominal orbit, where its flight ends; null where it strikes nothing
 * @param impactProbabilities of each body within whose limit the orbit passes, or which it or a sample of it strikes; null
 *     where the body file has no covariance
 * @param corridor on the surface, swept by the line of variations; null where none of it strikes
 * @param deflection what pushes on it would do; null where the scenario does not ask
 */
public record ImpactSection(
        @Nullable ImpactResult impact,
        @Nullable List<ImpactProbabilityResult> impactProbabilities,
        @Nullable CorridorResult corridor,
        @Nullable DeflectionResult deflection) {

    /** Where nothing is known of one. */
    public static final ImpactSection NONE = new ImpactSection(null, null, null, null);

    /** The same with what pushes would do. */
    public ImpactSection with(DeflectionResult pushes) {
        return new ImpactSection(impact, impactProbabilities, corridor, pushes);
    }
}
