#!/usr/bin/env bash
# ical4j.sh EXPORT_FOLDER: every calendar of an export by ical4j, validated strictly by RFC 5545.
set -euo pipefail
VERSION=4.4.0
HERE=$(cd "$(dirname "$0")" && pwd)
FOLDER=$(realpath "$1")
command -v mvn >/dev/null || { echo "skipped: needs mvn"; exit 0; }
ls "$FOLDER"/*.ics >/dev/null 2>&1 || { echo "skipped: needs an export --to ics"; exit 0; }
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
cat >pom.xml <<POM
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>readback</groupId>
  <artifactId>readback</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.mnode.ical4j</groupId><artifactId>ical4j</artifactId><version>$VERSION</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib
echo "ical4j $VERSION"
java -cp "lib/*" "$HERE/ReadCalendar.java" "$FOLDER"/*.ics
