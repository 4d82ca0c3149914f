package space.apophis.study.encounter;

import space.apophis.encounter.ApproachCloud;
import space.apophis.study.result.FlowMapResult;

/**
 * An ensemble at its pass.
 *
 * @param map that brought it there; null where each sample was flown
 */
public record EnsembleOutcome(ApproachCloud cloud, FlowMapResult map) {}
