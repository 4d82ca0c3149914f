/* states KERNEL TARGET CENTRE: for each instant of standard input, TDB seconds since J2000, the state in km and km/s. */
#include <stdio.h>
#include <stdlib.h>
#include "SpiceUsr.h"

int main(int count, char **words) {
    SpiceDouble t, s[6], light_time;
    furnsh_c(words[1]);
    while (scanf("%lf", &t) == 1) {
        spkgeo_c(atoi(words[2]), t, "J2000", atoi(words[3]), s, &light_time);
        printf("%.17g %.17g %.17g %.17g %.17g %.17g\n", s[0], s[1], s[2], s[3], s[4], s[5]);
    }
    return 0;
}
