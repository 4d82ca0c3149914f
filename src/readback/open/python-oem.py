# The Python package oem 0.4, with astropy.
from astropy.time import Time
from oem import OrbitEphemerisMessage

message = OrbitEphemerisMessage.open("apophis.oem")
state = message(Time("2029-04-13T21:46:12.746", scale="tdb"))
print("at", state.epoch.isot, "TDB", state.position, "km", state.velocity, "km/s from the Sun, ICRF")
nearest = min(message.covariances, key=lambda sample: abs((sample.epoch - state.epoch).sec))
print("sigmas", nearest.matrix.diagonal() ** 0.5, "km and km/s at", nearest.epoch.isot)
