package space.apophis.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.apophis.report.table.CsvCell;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.SharedLaunchResult.FrontPoint;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectorySample;

/**
 * What there is of a trajectory of several legs as comma-separated values (RFC 4180): Julian dates TDB of twelve decimals,
 * other numbers in the fewest digits that read back alike, nothing where there is no value.
 */
final class SpacecraftCsv {

    private static final String WAY =
            "jd_tdb,x_km,y_km,z_km,vx_km_s,vy_km_s,vz_km_s,sun_au,earth_km,asteroid_km,mass_kg,thrust_n,power_w\n";
    private static final String THRUST = "from_jd_tdb,to_jd_tdb,thrust_n,available_n,throttle,right_ascension_deg,"
            + "declination_deg,delta_v_km_s,mass_after_kg\n";
    private static final String SHARED = "launch_utc,rendezvous_alone_delta_v_km_s,rendezvous_alone_c3_km2_s2,"
            + "rendezvous_alone_dla_deg,ion_alone_propellant_kg,ion_alone_c3_km2_s2,ion_alone_dla_deg,shared_delta_v_km_s,"
            + "shared_propellant_kg,shared_c3_km2_s2,shared_dla_deg,shared_rla_deg,launcher_kg,rendezvous_fits,ion_fits,"
            + "both_fit,reason\n";

    private SpacecraftCsv() {}

    /** The way of the craft. */
    static String way(List<TrajectorySample> samples) {
        return WAY
                + samples.stream()
                        .map(s -> CsvCell.line(
                                date(s.secondsTdb()),
                                s.xKm(),
                                s.yKm(),
                                s.zKm(),
                                s.state().vxKmS(),
                                s.state().vyKmS(),
                                s.state().vzKmS(),
                                s.sunAu(),
                                s.earthKm(),
                                s.asteroidKm(),
                                s.massKg(),
                                s.thrustN(),
                                s.powerW()))
                        .collect(Collectors.joining());
    }

    /** The thrust of its ion engines. */
    static String thrust(List<ThrustSegmentResult> segments) {
        return THRUST
                + segments.stream()
                        .map(s -> CsvCell.line(
                                date(s.fromTdb()),
                                date(s.toTdb()),
                                s.thrustN(),
                                s.availableN(),
                                s.throttle(),
                                s.rightAscensionDeg(),
                                s.declinationDeg(),
                                s.deltaVKmS(),
                                s.massAfterKg()))
                        .collect(Collectors.joining());
    }

    /** The days of a shared launch. */
    static String shared(SharedLaunchResult shared) {
        return SHARED + shared.days().stream().map(SpacecraftCsv::day).collect(Collectors.joining());
    }

    private static String day(SharedLaunchResult.Day day) {
        final FrontPoint rendezvous = day.rendezvousBest();
        final FrontPoint ion = day.ionBest();
        final FrontPoint both = day.shared();
        return CsvCell.line(
                day.launchUtc(),
                of(rendezvous, FrontPoint::deltaVKmS),
                of(rendezvous, FrontPoint::c3Km2S2),
                of(rendezvous, FrontPoint::launchDeclinationDeg),
                of(ion, FrontPoint::propellantKg),
                of(ion, FrontPoint::c3Km2S2),
                of(ion, FrontPoint::launchDeclinationDeg),
                of(both, FrontPoint::deltaVKmS),
                of(both, FrontPoint::propellantKg),
                of(both, FrontPoint::c3Km2S2),
                of(both, FrontPoint::launchDeclinationDeg),
                of(both, FrontPoint::launchRightAscensionDeg),
                day.launcherMassKg(),
                day.rendezvousFits(),
                day.ionFits(),
                day.bothFit(),
                day.reason());
    }

    private static Double of(FrontPoint point, Function<FrontPoint, Double> quantity) {
        return point == null ? null : quantity.apply(point);
    }

    private static String date(double secondsTdb) {
        return TrajectoryCsv.julianDate(secondsTdb);
    }
}
