package space.apophis.report;

import java.util.List;
import java.util.stream.Collectors;
import space.apophis.report.table.CsvCell;
import space.apophis.study.result.LeverageSample;
import space.apophis.study.result.NeededPushResult;

/**
 * Pushes on the asteroid by their date as comma-separated values (RFC 4180): Julian dates TDB of twelve decimals, other numbers in
 * the fewest digits that read back alike, nothing where there is no value.
 */
final class PushCsv {

    private static final String LEVERAGE =
            "jd_tdb,lead_years,along_track_km,radial_km,normal_km,best_km,izzo_2007_along_track_km\n";
    private static final String NEEDED =
            "wanted,radii,keyhole_year,jd_tdb,lead_years,delta_v_mm_s,along_track_mm_s,radial_mm_s,"
                    + "normal_mm_s,along_track_only_mm_s,flown_share\n";

    private PushCsv() {}

    /** Shifts on the target plane by a push of 1 mm/s. */
    static String leverage(List<LeverageSample> samples) {
        return LEVERAGE
                + samples.stream()
                        .map(s -> CsvCell.line(
                                TrajectoryCsv.julianDate(s.secondsTdb()),
                                s.leadYears(),
                                s.alongTrackKm(),
                                s.radialKm(),
                                s.normalKm(),
                                s.bestKm(),
                                s.theoryKm()))
                        .collect(Collectors.joining());
    }

    /** The least pushes for each wanted miss. */
    static String needed(List<NeededPushResult> needed) {
        return NEEDED
                + needed.stream()
                        .flatMap(want -> want.samples().stream()
                                .map(s -> CsvCell.line(
                                        want.wanted(),
                                        want.radii(),
                                        want.keyholeYear(),
                                        TrajectoryCsv.julianDate(s.secondsTdb()),
                                        s.leadYears(),
                                        s.deltaVMmS(),
                                        s.alongTrackMmS(),
                                        s.radialMmS(),
                                        s.normalMmS(),
                                        s.alongTrackOnlyMmS(),
                                        s.flownShare())))
                        .collect(Collectors.joining());
    }
}
