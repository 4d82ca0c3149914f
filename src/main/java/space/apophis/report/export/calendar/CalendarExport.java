package space.apophis.report.export.calendar;

import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import space.apophis.job.InputFault;
import space.apophis.report.export.ExportSource;
import space.apophis.scenario.timeline.EventSpec.EventState;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.EventResult;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.LinkWindowResult;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TimelineEventResult;
import space.apophis.study.result.TimelineResult;
import space.apophis.study.result.TimelineSystemResult;
import space.apophis.timeline.CalendarFile;
import space.apophis.timeline.CalendarText;
import space.apophis.units.PreciseDate;

/**
 * What of a result has a date, as iCalendar files (RFC 5545): passes, the sky of the sites, launch period and windows, flights, gates,
 * phases beside the asteroid and the programme; the passes of ground stations in a file of their own, as they are many.
 */
public final class CalendarExport {

    private static final String PRODUCT = "-//Apophis encounter simulator//Result//EN";

    private CalendarExport() {}

    public static Map<String, byte[]> write(ExportSource source) {
        final StudyResult result = source.result();
        final String name = result.header().name();
        final Instant stamp = CalendarEvents.parse(result.header().oemCreationUtc());
        final CalendarEvents events = new CalendarEvents(name, stamp);
        passes(events, result);
        sights(events, result);
        MissionCalendar.add(events, result, new Publisher(source.solarSystem()));
        escort(events, result.nearby().escort());
        programme(events, result.timeline());
        final CalendarEvents links = new CalendarEvents(name, stamp);
        links(links, result.nearby().escort());
        final Map<String, byte[]> files = new LinkedHashMap<>();
        put(files, name, source, events.all());
        put(files, name + "-links", source, links.all());
        if (files.isEmpty()) {
            throw new InputFault("--to ics: nothing of this result has a date");
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, String name, ExportSource source, List<VEvent> events) {
        if (!events.isEmpty()) {
            final String text = CalendarText.of(
                    PRODUCT, source.result().header().title(), String.join("\n", source.provenance()), events);
            files.put(name + ".ics", text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void passes(CalendarEvents events, StudyResult result) {
        final String asteroid = result.asteroid().designation();
        for (CloseApproachResult pass : result.passes().closeApproaches()) {
            events.minute(
                    "close approach",
                    pass.body(),
                    pass.utc(),
                    String.format(
                            Locale.ROOT,
                            "%s passes %s at %,.0f km",
                            asteroid,
                            CloseApproachResult.named(pass.body()),
                            pass.distanceKm()),
                    String.format(
                            Locale.ROOT,
                            "Closest to the centre at %s, %.3f km/s.%s",
                            pass.utc(),
                            pass.relativeSpeedKmS(),
                            pass.timeSigmaSeconds() == null
                                    ? ""
                                    : String.format(
                                            Locale.ROOT,
                                            " One sigma: %.3g s, %.3g km.",
                                            pass.timeSigmaSeconds(),
                                            pass.distanceSigmaKm())));
        }
        final ImpactResult impact = result.strikes().impact();
        if (impact != null) {
            events.minute(
                    "impact",
                    impact.body(),
                    impact.entry().utc(),
                    asteroid + " comes down on " + CloseApproachResult.named(impact.body()),
                    String.format(
                            Locale.ROOT,
                            "%s at latitude %.3f, longitude %.3f deg, %.0f km high.",
                            impact.entry().utc(),
                            impact.entry().latitudeDeg(),
                            impact.entry().longitudeDeg(),
                            impact.entry().heightKm()));
        }
    }

    private static void sights(CalendarEvents events, StudyResult result) {
        final String asteroid = result.asteroid().designation();
        if (result.sighting().events() != null) {
            for (EventResult event : result.sighting().events()) {
                if (event.utc() != null) {
                    events.minute("pass", event.kind(), event.utc(), asteroid + " " + event.words(), event.utc());
                }
            }
        }
        if (result.sighting().sites() != null) {
            for (SiteResult site : result.sighting().sites()) {
                site.visibility()
                        .visible()
                        .forEach(span -> events.span(
                                "visibility",
                                site.name(),
                                span.fromUtc(),
                                span.toUtc(),
                                site.name() + ": " + asteroid + " is above the least elevation",
                                span.fromUtc() + " to " + span.toUtc()));
                site.visibility()
                        .visibleAtNight()
                        .forEach(span -> events.span(
                                "visibility at night",
                                site.name(),
                                span.fromUtc(),
                                span.toUtc(),
                                site.name() + ": " + asteroid + " is up at night",
                                span.fromUtc() + " to " + span.toUtc()));
            }
        }
    }

    private static void escort(CalendarEvents events, EscortResult escort) {
        if (escort == null) {
            return;
        }
        escort.phases().forEach(phase -> {
            events.span(
                    "escort phase",
                    phase.name(),
                    phase.start(),
                    phase.end(),
                    phase.name(),
                    String.format(
                            Locale.ROOT,
                            "%s, %.2f to %.2f km from the asteroid, %.2f m/s.",
                            phase.type(),
                            phase.minimumRangeKm(),
                            phase.maximumRangeKm(),
                            phase.deltaVMS()));
            phase.burns()
                    .forEach(burn -> events.minute(
                            "escort burn",
                            phase.name(),
                            burn.at().utc(),
                            String.format(Locale.ROOT, "%s: burn of %.3f m/s", phase.name(), burn.sizeMS()),
                            burn.at().utc()));
        });
        if (escort.links() != null) {
            escort.links()
                    .nearSun()
                    .forEach(span -> events.span(
                            "no link",
                            "Sun",
                            span.fromUtc(),
                            span.toUtc(),
                            "The craft stands too near the Sun for a link",
                            span.fromUtc() + " to " + span.toUtc()));
        }
    }

    private static void links(CalendarEvents events, EscortResult escort) {
        if (escort != null && escort.links() != null) {
            for (LinkWindowResult window : escort.links().windows()) {
                events.span(
                        "link",
                        window.station(),
                        window.rise(),
                        window.set(),
                        window.station() + " sees the craft",
                        String.format(Locale.ROOT, "%.1f h", window.hours()));
            }
        }
    }

    /** Old plans are left out, as in the calendar of the programme itself. */
    private static void programme(CalendarEvents events, TimelineResult timeline) {
        if (timeline == null) {
            return;
        }
        for (TimelineSystemResult system : timeline.systems()) {
            for (TimelineEventResult event : system.events()) {
                final EventState state = EventState.valueOf(event.state().toUpperCase(Locale.ROOT));
                if (state != EventState.SUPERSEDED) {
                    final VEvent entry = events.add(
                            CalendarFile.uid(timeline.name(), system.id(), event.id()),
                            system.name() + ": " + event.what(),
                            event.when() + ", " + event.state() + ", as of " + timeline.asOf() + ".",
                            system.domain());
                    CalendarFile.date(entry, PreciseDate.parse(event.when()));
                    entry.setStatus(CalendarFile.status(state));
                }
            }
        }
    }
}
