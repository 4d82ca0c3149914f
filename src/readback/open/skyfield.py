from skyfield.api import load, load_file

planets = load_file('../ephemeris-export/apophis-ephemeris-3.bsp')
asteroid = planets['sun'] + load_file('apophis.bsp')[20099942]
t = load.timescale(builtin=True).tdb(2029, 4, 13, 21, 45, range(0, 60, 10))
print((asteroid - planets['earth']).at(t).distance().km)
