package space.apophis.units;
public record Triple(double x, double y, double z) {}
