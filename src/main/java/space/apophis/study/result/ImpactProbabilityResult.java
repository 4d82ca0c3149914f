package space.apophis.study.result;

/**
 * The chance of a hit on a body at the encounter.
 *
 * @param body upper-case name, "EARTH", "MOON", ...
 * @param linear by the Gaussian in the target plane, over all passes by the body; null where no nominal pass is on a
 *     hyperbola
 * @param sampled share of the ensemble that strikes; null where none was flown
 * @param sampledSigma its standard error, sqrt(p (1 - p) / n)
 * @param alongLine by sampling the line of variations, which holds where the linear one does not; null where not done
 * @param alongLineSigma its standard error
 * @param palermo Palermo scale of the largest of these, Earth only; null where the energy is not known
 * @param torino Torino scale likewise, "0", or "0 to 2" where its borders are not published
 */
public record ImpactProbabilityResult(
        String body,
        @Nullable Double linear,
        @Nullable Double sampled,
        @Nullable Double sampledSigma,
        @Nullable Double alongLine,
        @Nullable Double alongLineSigma,
        @Nullable Double palermo,
        @Nullable String torino) {

    /** The one to decide from: along the line where it was sampled, else by the ensemble if it has hits, else linear. */
    public double best() {
        if (alongLine != null) {
            return alongLine;
        }
        return sampled != null && (sampled > 0 || linear == null) ? sampled : linear == null ? 0 : linear;
    }

    /** The same with its place on the scales. */
    public ImpactProbabilityResult scaled(Double onPalermo, String onTorino) {
        return new ImpactProbabilityResult(
                body, linear, sampled, sampledSigma, alongLine, alongLineSigma, onPalermo, onTorino);
    }
}
