package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.apophis.encounter.CloseApproach;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.proximity.spin.SpinHistory;
import space.apophis.proximity.spin.TidalField;
import space.apophis.proximity.spin.TidalStress;
import space.apophis.scenario.body.PhysicalSpec;
import space.apophis.scenario.body.SpinSpec;
import space.apophis.scenario.escort.SpinStudySpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.EscortSpinResult;
import space.apophis.study.result.SpinSetResult;
import space.apophis.study.result.TidalStressResult;

/** What the tides of a pass do to the rotations of a body's file. */
final class SpinStudy {

    private static final String TASK = "attitudes";
    private static final double ASSUMED_DENSITY = 2000.0;

    private final EscortCase escort;
    private final SpinStudySpec asked;
    private final Optional<CloseApproach> pass;

    private SpinStudy(EscortCase escort) {
        this.escort = escort;
        this.asked = escort.spec().spin();
        this.pass = escort.pass();
    }

    /**
     * Does it.
     *
     * @param models the nominal rotation first
     * @param history of the nominal one at least from the start to the end of the escort; null where no tides turn it
     */
    static EscortSpinResult of(
            EscortCase escort, List<SpinModel> models, SpinHistory history, TidalField field, Progress progress) {
        return new SpinStudy(escort).result(models, history, field, progress);
    }

    private EscortSpinResult result(List<SpinModel> models, SpinHistory history, TidalField field, Progress progress) {
        final List<SpinSetResult> sets = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            progress.report(TASK, i, models.size());
            final SpinSet set = new SpinSet(escort, models.get(i), field, pass.orElse(null));
            sets.add(i == 0 ? set.result(history, true) : set.result(set.history(), false));
        }
        progress.report(TASK, models.size(), models.size());
        final SpinSpec nominal = models.get(0).spec();
        return new EscortSpinResult(
                sets.get(0),
                sets.subList(1, sets.size()),
                asked.samples(),
                asked.seed(),
                nominal == null || nominal.rotationAngle() == null || nominal.precessionAngle() == null,
                pass.map(found -> escort.publisher().when(found.time())).orElse(null),
                pass.map(found -> Publisher.km(found.distance())).orElse(null),
                pass.map(this::stress).orElse(null),
                asked.source());
    }

    private TidalStressResult stress(CloseApproach found) {
        final PhysicalSpec physical = escort.body().physical();
        if (physical == null || physical.diameter() == null) {
            return null;
        }
        final double radius = 0.5 * physical.diameter();
        final boolean assumed = physical.density() == null && physical.mass() == null;
        final double density = physical.density() != null
                ? physical.density()
                : assumed ? ASSUMED_DENSITY : physical.mass() / (4.0 / 3.0 * Math.PI * radius * radius * radius);
        final TidalStress stress =
                new TidalStress(escort.solarSystem().planets().gm(Body.EARTH), found.distance(), radius, density);
        return new TidalStressResult(
                radius,
                density,
                assumed,
                stress.acceleration(),
                stress.gravity(),
                stress.tension(),
                stress.pressure(),
                Publisher.km(stress.rocheDistance()));
    }
}
