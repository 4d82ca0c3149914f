#include <cstdio>
#include "watdefs.h"
#include "jpleph.h"

int main() {
    double state[6];
    void *planets = jpl_init_ephemeris("../ephemeris-export/apophis-ephemeris-3.de", nullptr, nullptr);
    if (!planets || jpl_pleph(planets, 2462240.40625, 3, 11, state, 1)) return 1;  // Earth from the Sun, au, au a day
    const double au = jpl_get_double(planets, JPL_EPHEM_AU_IN_KM);
    std::printf("%.6f %.6f %.6f\n", state[0] * au, state[1] * au, state[2] * au);
}
