#!/usr/bin/env bash
# khal.sh EXPORT_FOLDER: the calendars of an export in khal; every event is there once, and begins in the minute that its file says.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
FOLDER=$(realpath "$1")
command -v khal >/dev/null || { echo "skipped: needs khal"; exit 0; }
ls "$FOLDER"/*.ics >/dev/null 2>&1 || { echo "skipped: needs an export --to ics"; exit 0; }
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cp "$FOLDER"/*.ics "$T"
cd "$T"
. "$HERE/open/khal.sh"
khal --version
khal -c khal.conf list --notstarted --day-format '' --format '{uid}|{start-long-full}' 1990-01-01 2100-01-01 | sed 's, 00:00$,,' | sort -u >seen.txt
cat ./*.ics | tr -d '\r' | awk '
    /^ / { line = line substr($0, 2); next }
    { tell(line); line = $0 }
    END { tell(line) }
    function tell(l) {
        if (l ~ /^UID:/) uid = substr(l, 5)
        if (l ~ /^DTSTART/) {
            sub(/^[^:]*:/, "", l)
            day = substr(l, 1, 4) "-" substr(l, 5, 2) "-" substr(l, 7, 2)
            print uid "|" day (l ~ /T..../ && l !~ /T0000/ ? " " substr(l, 10, 2) ":" substr(l, 12, 2) : "")
        }
    }' | sort -u >written.txt
echo "$(wc -l <written.txt) events written, $(comm -12 seen.txt written.txt | wc -l) of them seen by khal as they are"
diff written.txt seen.txt
