package space.apophis.study.result;

/** A point of the target plane in the axes of Öpik's theory. */
public record PlanePoint(
        @Column(frame = Frames.OPIK) double xiKm,
        @Column(frame = Frames.OPIK) double zetaKm) {}
