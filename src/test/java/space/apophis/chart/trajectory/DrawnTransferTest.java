package space.apophis.chart.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.CruiseResult;
import space.apophis.study.result.StateSample;

class DrawnTransferTest {

    private final DrawnTransfer flown =
            DrawnTransfer.withPath(SyntheticFlyby.result()).orElseThrow();
    private final DrawnTransfer transfer = new DrawnTransfer(RecordCopy.with(flown.option(), "flown", null));

    @Test
    void theNominalOptionIsTheOneDrawn() {
        assertEquals("nominal", transfer.option().label());
        assertEquals(
                "nominal",
                DrawnTransfer.withMasses(SyntheticFlyby.result())
                        .orElseThrow()
                        .option()
                        .label());
        assertTrue(DrawnTransfer.withPath(SyntheticFlyby.withoutEncounter()).isEmpty());
    }

    @Test
    void distancesAreThoseOfTheSamplesAndDenseBetween() {
        List<Point> distance = transfer.earthDistance();
        assertTrue(distance.size() > 2900, "a tenth of a day apart over 299 days: " + distance.size());
        StateSample craft = transfer.option().path().get(100);
        StateSample earth = transfer.option().earthPath().get(100);
        double apart = Math.sqrt(Math.pow(craft.xKm() - earth.xKm(), 2)
                + Math.pow(craft.yKm() - earth.yKm(), 2)
                + Math.pow(craft.zKm() - earth.zKm(), 2));
        assertEquals(apart, distance.get(distance.size() - 1).y(), 1e-3);
        assertEquals(transfer.end(), distance.get(distance.size() - 1).x(), 1e-6);
        assertEquals(transfer.start(), transfer.asteroidDistance().get(0).x(), 1e-6);
    }

    @Test
    void massFallsOnlyInBurns() {
        List<Point> mass = transfer.mass();
        assertEquals(6, mass.size());
        BurnResult burn = transfer.option().burns().get(0);
        assertEquals(1400, mass.get(0).y());
        assertEquals(mass.get(0).y(), mass.get(1).y());
        assertEquals(3600 * burn.durationHours(), mass.get(2).x() - mass.get(1).x(), 1e-6);
        assertEquals(burn.massAfterKg(), mass.get(2).y());
        assertEquals(mass.get(4).y(), mass.get(5).y());
        assertEquals(transfer.option().burns().get(1).massAfterKg(), mass.get(5).y());
    }

    @Test
    void whatWasFlownIsDrawnInsteadOfTheConic() {
        List<CruiseResult> cruise = flown.option().flown().cruise();
        CruiseResult last = cruise.get(cruise.size() - 1);
        assertEquals(last.secondsTdb(), flown.end());
        assertEquals(
                new Point(last.secondsTdb(), last.earthKm()),
                flown.earthDistance().get(cruise.size() - 1));
        assertEquals(
                new Point(last.secondsTdb(), last.asteroidKm()),
                flown.asteroidDistance().get(cruise.size() - 1));
        assertEquals(new Point(last.secondsTdb(), last.massKg()), flown.mass().get(cruise.size() - 1));
    }

    @Test
    void burnsOfOneKindShareAName() {
        List<BurnResult> braking = transfer.burnsByKind().iterator().next();
        assertEquals(1, transfer.burnsByKind().size());
        assertEquals("Braking, 2 burns, 1.450 km/s\n17 February 2029 to 21 February 2029", BurnNames.of(braking));
        assertEquals("Braking, 0.725 km/s\n17 February 2029", BurnNames.of(braking.subList(0, 1)));
    }
}
