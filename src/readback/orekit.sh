#!/usr/bin/env bash
# Messages of CCSDS read strictly by Orekit from Maven Central, another program than the one that writes them:
# orekit.sh FOLDER [DENSE]
#
# Guess:  everything is taken, no manoeuvre is lost, and between rows the error is the metre that rows are chosen for.
# Seen:   so, but the metre is of seconds of TT that it takes for those of TDB; without that it would be 2 mm.
# Needs   a JDK of 17 or later and Maven.
# FOLDER  of an export with --to oem,opm,ocm,cdm; where it has apophis.oem or craft-nominal.opm the lines of open/ are run.
# DENSE   the same result exported with '--step 1 min' over some days, whose rows are compared.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
command -v mvn >/dev/null && command -v javac >/dev/null || { echo 'skipped: needs a JDK and Maven'; exit 0; }
export_folder=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/pom.xml" <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>readback</groupId>
  <artifactId>readback</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.orekit</groupId><artifactId>orekit</artifactId><version>13.1.8</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory="$work/lib"
opened() {
    { grep '^import' "$here/OrekitCheck.java"
      echo 'class Opened { static void run() throws Exception {'
      [[ -z $1 ]] || cat "$here/open/$1"
      echo '} }'; } >"$work/Opened.java"
    javac -nowarn -d "$work/classes" -cp "$work/lib/*" "$here/OrekitCheck.java" "$work/Opened.java"
}
run() { (cd "$export_folder" && java -cp "$work/classes:$work/lib/*" OrekitCheck open); }
[[ ! -f $export_folder/apophis.oem ]] || { opened orekit.java; run; }
[[ ! -f $export_folder/craft-nominal.opm ]] || { opened orekit-messages.java; run; }
[[ -d $work/classes ]] || opened ''
java -cp "$work/classes:$work/lib/*" OrekitCheck "$export_folder" ${2:+"$(realpath "$2")"}
