#!/usr/bin/env bash
# How long an event without an end is, by ical4j.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"

cat <<'TEXT'
guess    RFC 5545, 3.6.1: an event with a start of date and time, and neither an end nor a duration, ends at the instant at which it
         begins. VEvent.getEndDate(true) derives that end: the same instant, as it does for DURATION:PT0S.
TEXT

ICAL4J=4.4.0
cat >pom.xml <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>$ICAL4J</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;

public class Finding {
    static Calendar calendar(String lines) throws Exception {
        return new CalendarBuilder().build(new StringReader("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//EN\r\n"
                + "BEGIN:VEVENT\r\nUID:1@example.org\r\nDTSTAMP:20261121T000000Z\r\n" + lines
                + "SUMMARY:closest approach\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
    }

    static String end(String lines) throws Exception {
        VEvent event = (VEvent) calendar(lines).getComponents("VEVENT").get(0);
        String end = String.valueOf(event.getEndDate(true).orElseThrow().getDate());
        System.out.println("seen     " + lines.strip().replace("\r\n", ", ") + " ends " + end);
        return end;
    }

    public static void main(String[] arguments) throws Exception {
        String start = "DTSTART:20290413T214504Z\r\n";
        boolean so = end(start).startsWith("2029-04-14T21:45:04");
        so &= end(start + "DURATION:PT0S\r\n").startsWith("2029-04-13T21:45:04");
        so &= end("DTSTART;VALUE=DATE:20290413\r\n").startsWith("2029-04-14");
        System.out.println("so       the end is a day after the start, as of an event of whole days");
        System.exit(so ? 0 : 1);
    }
}
JAVA

echo "version  ical4j $ICAL4J"
java -cp "lib/*" Finding.java 2>errors.txt || { cat errors.txt; echo "changed: no longer so"; exit 1; }
