#include <stdio.h>
#include "calceph.h"

int main(void) {
    double state[6];
    t_calcephbin *planets = calceph_open("../ephemeris-export/apophis-ephemeris-3.de");
    /* 3 is Earth and 11 the Sun here; JD TDB in two parts; km, km/s */
    if (!calceph_compute_unit(planets, 2462240.0, 0.40625, 3, 11, CALCEPH_UNIT_KM + CALCEPH_UNIT_SEC, state)) {
        return 1;
    }
    printf("%.6f %.6f %.6f\n", state[0], state[1], state[2]);
    calceph_close(planets);
    return 0;
}
