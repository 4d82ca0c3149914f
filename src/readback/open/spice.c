#include <stdio.h>
#include "SpiceUsr.h"

int main(void) {
    SpiceDouble state[6], light_time;
    furnsh_c("../ephemeris-export/apophis-ephemeris-3.bsp");
    furnsh_c("apophis.bsp");
    spkgeo_c(20099942, 924083100.0, "J2000", 399, state, &light_time); /* TDB seconds since J2000; km, km/s */
    printf("%.6f %.6f %.6f\n", state[0], state[1], state[2]);
    return 0;
}
