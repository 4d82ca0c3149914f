package space.apophis.study.result;

/** A point of the target plane in the axes of Öpik's theory. */
public record PlanePoint(double xiKm, double zetaKm) {}
