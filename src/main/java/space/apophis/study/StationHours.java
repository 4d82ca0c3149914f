package space.apophis.study;

/**
 * How long a station sees the asteroid.
 *
 * @param network {@code ESA} or {@code JAXA}
 * @param station its name
 * @param hoursPerDay above the least elevation, on average
 */
public record StationHours(String network, String station, double hoursPerDay) {}
