package space.apophis.encounter.impact;

/**
 * The Torino impact hazard scale (Binzel 2000, Planet. Space Sci. 48, 297), whole numbers from 0 to 10 by probability and
 * energy. Its chart has slanting borders that its text does not give; where they matter, all numbers that the text allows
 * are given.
 *
 * @param least number that it may be
 * @param most number that it may be
 */
public record TorinoScale(int least, int most) {

    /** Energies between local, regional and global destruction, megatons. */
    private static final double LOCAL = 1.0;

    private static final double REGIONAL = 100.0;
    private static final double GLOBAL = 1e5;

    /** From here on a collision counts as certain. */
    private static final double CERTAIN = 0.99;

    /** From here on an encounter merits attention: numbers 3 and more, by the words of numbers 3 and 4. */
    private static final double ATTENTION = 0.01;

    /**
     * Of one event.
     *
     * @param probability from 0 to 1
     * @param megatons energy
     */
    public static TorinoScale of(double probability, double megatons) {
        if (megatons < LOCAL || probability <= 0.0) {
            // What burns up in the atmosphere is 0 whatever its chance.
            return new TorinoScale(0, 0);
        }
        if (probability > CERTAIN) {
            final int certain = megatons < REGIONAL ? 8 : megatons < GLOBAL ? 9 : 10;
            return new TorinoScale(certain, certain);
        }
        if (probability < ATTENTION) {
            return new TorinoScale(0, 2);
        }
        if (megatons < REGIONAL) {
            return new TorinoScale(3, 3);
        }
        return megatons < GLOBAL ? new TorinoScale(4, 5) : new TorinoScale(4, 7);
    }

    /** "3", or "0 to 2" where the border between them is not known. */
    public String text() {
        return least == most ? Integer.toString(least) : least + " to " + most;
    }
}
