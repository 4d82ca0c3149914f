#!/usr/bin/env bash
# What the validation of ical4j lets pass.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"

cat <<'TEXT'
guess    Calendar.validate(true) has errors for an event without DTSTART in a calendar without METHOD (required, RFC 5545, 3.6.1), for a DTEND
         that is before DTSTART (shall be later, 3.8.2.2), for a negative DURATION (shall be positive, 3.8.2.5), and the reader refuses 31 February.
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

    static boolean passes(String lines) throws Exception {
        Calendar calendar = calendar(lines);
        ValidationResult result = calendar.validate(true);
        VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
        System.out.println("seen     " + (lines.isEmpty() ? "no DTSTART" : lines.strip().replace("\r\n", ", ")) + ": "
                + result.getEntries().size() + " entries" + event.getEndDate(true).map(end -> ", ends " + end.getDate()).orElse(""));
        return !result.hasErrors() && result.getEntries().isEmpty();
    }

    public static void main(String[] arguments) throws Exception {
        boolean so = passes("");
        so &= passes("DTSTART:20290413T214504Z\r\nDTEND:20290413T204504Z\r\n");
        so &= passes("DTSTART:20290413T214504Z\r\nDURATION:-PT1M\r\n");
        so &= passes("DTSTART:20290231T214504Z\r\nDTEND:20290231T224504Z\r\n");
        so &= !passes("DTSTART:20290413T214504Z\r\nDTEND:20290413T224504Z\r\nDURATION:PT1M\r\n");
        System.out.println("so       four of these pass without a word, 31 February as the 28th; only DTEND beside DURATION is told");
        System.exit(so ? 0 : 1);
    }
}
JAVA

echo "version  ical4j $ICAL4J"
java -cp "lib/*" Finding.java 2>errors.txt || { cat errors.txt; echo "changed: no longer so"; exit 1; }
