/* states KERNEL TARGET CENTRE: for each instant of standard input, TDB seconds since J2000, the state in km and km/s. */
#include <stdio.h>
#include <stdlib.h>
#include "calceph.h"

int main(int count, char **words) {
    double t, s[6];
    t_calcephbin *kernel = calceph_open(words[1]);
    while (kernel && scanf("%lf", &t) == 1) {
        if (!calceph_compute_unit(kernel, 2451545.0, t / 86400.0, atoi(words[2]), atoi(words[3]),
                CALCEPH_UNIT_KM + CALCEPH_UNIT_SEC + CALCEPH_USE_NAIFID, s)) {
            return 1;
        }
        printf("%.17g %.17g %.17g %.17g %.17g %.17g\n", s[0], s[1], s[2], s[3], s[4], s[5]);
    }
    return 0;
}
