#!/usr/bin/env bash
# duckdb.sh EXPORT_FOLDER: tables of an export by DuckDB, as CSV and, where the cluster jar made them, as Parquet; each cell beside the text.
set -euo pipefail
VERSION=2.0.0.1
HERE=$(cd "$(dirname "$0")" && pwd)
FOLDER=$(realpath "$1")
command -v mvn >/dev/null || { echo "skipped: needs mvn"; exit 0; }
[ -f "$FOLDER/columns.json" ] || { echo "skipped: needs an export --to csv"; exit 0; }
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
    <dependency><groupId>org.duckdb</groupId><artifactId>duckdb_jdbc</artifactId><version>$VERSION</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-csv</artifactId><version>2.21.0</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib
echo "DuckDB $VERSION"
cd "$FOLDER"
java --enable-native-access=ALL-UNNAMED -cp "$T/lib/*" "$HERE/ReadTables.java" "$HERE/open/duckdb.sql"
