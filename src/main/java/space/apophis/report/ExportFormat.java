package space.apophis.report;

import java.util.Map;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.TableExport;
import space.apophis.report.export.calendar.CalendarExport;
import space.apophis.report.export.kernel.SpkExport;
import space.apophis.report.export.map.MapExport;
import space.apophis.report.export.message.CdmExport;
import space.apophis.report.export.message.OcmExport;
import space.apophis.report.export.message.OemExport;
import space.apophis.report.export.message.OpmExport;
import space.apophis.report.export.scene.CelestiaExport;
import space.apophis.report.export.scene.CosmographiaExport;
import space.apophis.report.export.scene.CzmlExport;
import space.apophis.report.export.scene.GmatExport;
import space.apophis.report.export.scene.OpenSpaceExport;
import space.apophis.report.export.scene.StellariumExport;
import space.apophis.report.export.scene.StkExport;

/** What other programs read. */
public enum ExportFormat {
    /** SPICE, Skyfield, astropy, Cosmographia, GMAT. */
    SPK("SPK kernels", SpkExport::write),

    /** Orekit, GMAT, flight dynamics. */
    OEM("orbit ephemeris messages", OemExport::write),

    /** Flight dynamics. */
    OPM("orbit parameter messages", OpmExport::write),

    /** Flight dynamics. */
    OCM("orbit comprehensive messages", OcmExport::write),

    /** Conjunction assessment. */
    CDM("conjunction data messages", CdmExport::write),

    /** STK and GMAT. */
    STK("STK ephemerides", StkExport::write),

    /** Cosmographia. */
    COSMOGRAPHIA("states and a catalogue for Cosmographia", CosmographiaExport::write),

    /** Celestia. */
    CELESTIA("states and a catalogue for Celestia", CelestiaExport::write),

    /** OpenSpace. */
    OPENSPACE("an asset for OpenSpace, with SPK kernels", OpenSpaceExport::write),

    /** Stellarium. */
    STELLARIUM("element lines for Stellarium, with their validity", StellariumExport::write),

    /** GMAT. */
    GMAT("a script for GMAT, with SPK kernels", GmatExport::write),

    /** Cesium. */
    CZML("a scene for Cesium", CzmlExport::write),

    /** Maps. */
    GEOJSON("ground track, sites and corridor", MapExport::geoJson),

    /** Google Earth. */
    KML("ground track, sites and corridor", MapExport::kml),

    /** pandas, DuckDB, R, spreadsheets. */
    CSV("all tables, and what their columns mean", TableExport::write),

    /** Calendars. */
    ICS("passes, windows, gates and spans of sight", CalendarExport::write);

    /** Makes the files of a format by their names. */
    interface Writer {
        Map<String, byte[]> write(ExportSource source);
    }

    private final String what;
    private final Writer writer;

    ExportFormat(String what, Writer writer) {
        this.what = what;
        this.writer = writer;
    }

    /** For people. */
    public String what() {
        return what;
    }

    /** The files, by their names. */
    public Map<String, byte[]> files(ExportSource source) {
        return writer.write(source);
    }
}
