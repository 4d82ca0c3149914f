package space.apophis.report.export;

/** Types of segments that SPK kernels are written in (NAIF, "SPK Required Reading"). */
public enum SpkType {
    /** Type 2, polynomials of the position over equal intervals, whose derivative is the velocity. */
    CHEBYSHEV(2),

    /** Type 13, rows with velocities, between which Hermite's polynomials hold. */
    HERMITE(13);

    private final int number;

    SpkType(int number) {
        this.number = number;
    }

    /** As NAIF counts them. */
    public int number() {
        return number;
    }
}
