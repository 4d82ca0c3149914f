package space.apophis.transfer.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import space.apophis.transfer.ion.IonChain;
import space.apophis.transfer.ion.IonUnits;
import space.apophis.units.Unit;

class SharedTradeTest {

    private static final LaunchLimit WIDE = new LaunchLimit(40e6, 1.2);

    /** The craft with ion engines is to pass the body 80 days before the rendezvous, so they want different asymptotes. */
    private static final double EARLIER = ToyCase.ARRIVAL - 80.0 * Unit.DAY;

    private static SharedTrade trade;
    private static SharedTrade.Ends ends;

    @BeforeAll
    static void solve() {
        trade = ToyCase.SKEW.trade(EARLIER, WIDE);
        ends = trade.ends();
    }

    @Test
    void derivativesOfBothFlightsAsOneProgramme() {
        IonUnits units = IonUnits.heliocentric(500.0);
        IonChain chain = new IonChain(ToyCase.SKEW.ion(EARLIER), units, 0.05);
        SharedAsymptote programme = new SharedAsymptote(
                chain, new RendezvousChain(ToyCase.SKEW.rendezvous(), units, 1.0), new LaunchLimit(12e6, 0.5), 1500.0);
        double[] ofIon = chain.layout().upper();
        for (int i = 0; i < ofIon.length; i++) {
            ofIon[i] = Math.min(ofIon[i], 0.2 + 0.05 * i);
        }
        ofIon[chain.layout().massAt(1)] = 9.1;
        double[] ofRendezvous = {2.1, 1.3, 2.0, 0.05, -0.02, 0.03, 0.41, -0.04, 0.06, 0.01, 0.7};
        RendezvousChainTest.checkDerivatives(programme, programme.start(ofIon, ofRendezvous), 1e-5, 1e-6);
        IonLaunch alone = new IonLaunch(chain, new LaunchLimit(12e6, 0.5));
        RendezvousChainTest.checkDerivatives(alone, alone.reduced(ofIon), 1e-5, 1e-6);
    }

    /** Alone, each craft coasts along Lambert's arc to its body: no propellant, and no impulse on the way. */
    @Test
    void theEndsAreWhatEachWouldChooseAlone() {
        assertEquals(0.0, ends.ionBest().orElseThrow().propellant(), 0.02);
        assertTrue(ends.rendezvousBest().orElseThrow().deltaV()
                <= ToyCase.SKEW.approach().getNorm() + 1.0);
        assertEquals(
                ends.rendezvousBest().orElseThrow().deltaV(),
                ends.leastDeltaV().orElseThrow().deltaV(),
                2.0);
        assertEquals(
                ends.ionBest().orElseThrow().propellant(),
                ends.leastPropellant().orElseThrow().propellant(),
                0.0);
    }

    @Test
    void theFrontFallsFromTheOneEndToTheOther() {
        List<SharedFlights> front = trade.front(ends, 5);
        assertEquals(5, front.size());
        assertEquals(ends.leastDeltaV().orElseThrow(), front.get(0));
        assertEquals(ends.leastPropellant().orElseThrow(), front.get(4));
        for (int k = 1; k < front.size(); k++) {
            assertTrue(front.get(k).deltaV() > front.get(k - 1).deltaV(), "delta v, point " + k);
            assertTrue(front.get(k).propellant() < front.get(k - 1).propellant(), "propellant, point " + k);
        }
    }

    /** Both flights leave along one asymptote and end at their bodies. */
    @Test
    void bothFlightsHoldTogether() {
        for (SharedFlights flights : trade.front(ends, 3)) {
            assertEquals(
                    0.0,
                    flights.rendezvous()
                            .excessVelocity()
                            .distance(flights.ion().launch().excessVelocity()),
                    1e-6);
            assertTrue(flights.rendezvous().gap() < 1e3);
            assertTrue(flights.ion().positionGap() < 1e4);
        }
    }

    @Test
    void theLeastDeltaVWithinALimitOfPropellant() {
        double most = ends.leastDeltaV().orElseThrow().propellant();
        assertEquals(ends.leastDeltaV(), trade.within(ends, most));
        SharedFlights half = trade.within(ends, 0.5 * most).orElseThrow();
        assertTrue(half.propellant() <= 0.5 * most);
        assertTrue(half.deltaV() > ends.leastDeltaV().orElseThrow().deltaV());
        // The front falls all the way, so the edge of the limit is the best.
        assertEquals(0.5 * most, half.propellant(), 0.03, "of " + most);
    }

    @Test
    void oneAsymptoteForBothIsAFrontOfOnePoint() {
        // As much energy as the coast has, so that no dearer launch pays for the rendezvous.
        ToyCase toy = ToyCase.TANGENT;
        LaunchLimit tight = new LaunchLimit(toy.excess().getNormSq() * 1.000001, 1.2);
        SharedTrade same = toy.trade(ToyCase.ARRIVAL, tight);
        List<SharedFlights> front = same.front(same.ends(), 5);
        assertEquals(1, front.size());
        assertEquals(toy.approach().getNorm(), front.get(0).deltaV(), 2.0);
        assertEquals(0.0, front.get(0).propellant(), 0.02);
        assertEquals(0.0, front.get(0).asymptote().excessVelocity().distance(toy.excess()), 5.0);
    }

    @Test
    void bothLeaveAtOneTime() {
        SharedTrade whole = ToyCase.SKEW.trade(EARLIER, WIDE);
        RendezvousPlan later = new RendezvousPlan(
                whole.rendezvous().gm(),
                whole.rendezvous().launch() + 1.0,
                whole.rendezvous().earth(),
                whole.rendezvous().target(),
                ToyCase.READINESS,
                ToyCase.ARRIVAL,
                ToyCase.ARRIVAL);
        assertThrows(IllegalArgumentException.class, () -> new SharedTrade(later, whole.ion(), WIDE, whole.guesses()));
    }
}
