# USER_FOLDER is Stellarium's, such as ~/.stellarium
mkdir -p "$USER_FOLDER/data"
[ -f "$USER_FOLDER/data/ssystem_minor.ini" ] || cp /usr/share/stellarium/data/ssystem_minor.ini "$USER_FOLDER/data/"
cat stellarium.ini >> "$USER_FOLDER/data/ssystem_minor.ini"
stellarium --user-dir "$USER_FOLDER" --full-screen no "$@"
