#!/usr/bin/env bash
# How biweekly folds long lines of iCalendar.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"

cat <<'TEXT'
guess    RFC 5545, 3.1: lines are of at most 75 octets without the line break. A summary of two-octet letters written by biweekly is folded so.
TEXT

BIWEEKLY=0.6.8
cat >pom.xml <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>net.sf.biweekly</groupId><artifactId>biweekly</artifactId><version>$BIWEEKLY</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;

public class Finding {
    static int longest(String summary) {
        ICalendar calendar = new ICalendar();
        VEvent event = new VEvent();
        event.setSummary(summary);
        calendar.addEvent(event);
        int longest = Biweekly.write(calendar).go().lines()
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length)
                .max().orElseThrow();
        System.out.println("seen     100 times " + summary.substring(0, 1) + ": longest line of " + longest + " octets");
        return longest;
    }

    public static void main(String[] arguments) {
        boolean so = longest("o".repeat(100)) == 75;
        so &= longest("\u00f6".repeat(100)) > 75;
        so &= longest("\u304d".repeat(100)) > 75;
        System.out.println("so       characters are counted, not octets");
        System.exit(so ? 0 : 1);
    }
}
JAVA

echo "version  biweekly $BIWEEKLY"
java -cp "lib/*" Finding.java 2>errors.txt || { cat errors.txt; echo "changed: no longer so"; exit 1; }
