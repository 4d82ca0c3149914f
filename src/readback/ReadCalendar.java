import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;

/** Strict validation of calendars, and their instants beside those that the same files have in words. */
public class ReadCalendar {

    private static final Pattern WORDS = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z");

    public static void main(String[] files) throws Exception {
        boolean good = true;
        for (String file : files) {
            Calendar calendar;
            try (var text = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
                calendar = new CalendarBuilder().build(text);
            }
            ValidationResult faults = calendar.validate(true);
            List<VEvent> events = calendar.getComponents("VEVENT");
            Set<String> uids = new HashSet<>();
            double worst = 0.0;
            int compared = 0;
            for (VEvent event : events) {
                good &= uids.add(event.getUid().orElseThrow().getValue());
                Instant start = instant(event.getDateTimeStart().getDate());
                Instant end = instant(event.getEndDate(true).orElseThrow().getDate());
                good &= end.isAfter(start);
                Matcher words = WORDS.matcher(event.getDescription().getValue());
                boolean allDay = event.getDateTimeStart().getDate() instanceof LocalDate;
                if (!allDay && words.find()) {
                    worst = Math.max(worst, Math.abs(Duration.between(Instant.parse(words.group()), start).toMillis() / 1000.0));
                    compared++;
                }
            }
            faults.getEntries().forEach(fault -> System.out.println(fault.getSeverity() + " " + fault.getContext() + " " + fault.getMessage()));
            good &= !faults.hasErrors() && worst <= 0.5 && !events.isEmpty();
            System.out.printf("%s: %d events, %d faults, %d instants at most %.3f s off%n",
                    Path.of(file).getFileName(), events.size(), faults.getEntries().size(), compared, worst);
        }
        System.exit(good ? 0 : 1);
    }

    private static Instant instant(Temporal date) {
        return date instanceof LocalDate day ? day.atStartOfDay(ZoneOffset.UTC).toInstant() : Instant.from(date);
    }
}
