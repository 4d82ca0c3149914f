#include <stdio.h>
#include "assist.h"
#include "rebound.h"

int main(void) {
    struct assist_ephem *planets = assist_ephem_create("../ephemeris-export/apophis-ephemeris-3.de", NULL);
    struct reb_particle earth = assist_get_particle(planets, ASSIST_BODY_EARTH, 2462240.40625 - planets->jd_ref);
    struct reb_particle sun = assist_get_particle(planets, ASSIST_BODY_SUN, 2462240.40625 - planets->jd_ref);
    printf("%.6f %.6f %.6f\n", (earth.x - sun.x) * planets->AU, (earth.y - sun.y) * planets->AU, (earth.z - sun.z) * planets->AU);
    return 0; /* km */
}
