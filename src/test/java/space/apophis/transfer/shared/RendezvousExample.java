package space.apophis.transfer.shared;

import java.util.Optional;
import space.apophis.transfer.optimisation.NonlinearProgramme;

/** The least rendezvous with two impulses on the way as a non-linear programme, and a start. */
public record RendezvousExample(NonlinearProgramme programme, double[] start) {

    /** The body of {@link ToyCase#SKEW} along the asymptote that suits it best. */
    public static RendezvousExample skew() {
        final RendezvousProblem programme =
                new RendezvousProblem(RendezvousChainTest.chain(), new LaunchLimit(12e6, 0.5), Optional.empty());
        return new RendezvousExample(programme, programme.reduced(RendezvousChainTest.POINT));
    }
}
