cat > khal.conf <<CONF
[calendars]
[[apophis]]
path = $PWD/calendar
[sqlite]
path = $PWD/khal.db
[locale]
local_timezone = UTC
default_timezone = UTC
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
timeformat = %H:%M
CONF
mkdir -p calendar
khal -c khal.conf import --batch -a apophis "$PWD"/*.ics > imported.txt
khal -c khal.conf list 2029-04-13 1d
