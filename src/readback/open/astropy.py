from astropy.coordinates import get_body_barycentric_posvel
from astropy.time import Time

planets = '../ephemeris-export/apophis-ephemeris-3.bsp'
t = Time('2029-04-13T21:45:00', scale='tdb')
sun, sun_v = get_body_barycentric_posvel('sun', t, ephemeris=planets)
asteroid, v = get_body_barycentric_posvel([(10, 20099942)], t, ephemeris='apophis.bsp')  # from the Sun
earth, earth_v = get_body_barycentric_posvel('earth', t, ephemeris=planets)
print((sun + asteroid - earth).norm().to('km'), (sun_v + v - earth_v).norm().to('km/s'))
