package space.apophis.units;

/** Three components of a vector, SI. */
public record Triple(double x, double y, double z) {}
