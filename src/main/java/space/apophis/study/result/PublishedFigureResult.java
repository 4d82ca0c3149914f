package space.apophis.study.result;

/**
 * A published figure of a trajectory beside what is computed.
 *
 * @param words what it is, for people
 * @param unit of both
 * @param published figure
 * @param computed between conics; null where there is none
 * @param flown in full dynamics; null where there is none
 * @param explanation why they differ, for people; null for none
 * @param source of the published figure
 */
public record PublishedFigureResult(
        String words,
        String unit,
        @Column(unit = "that in the column unit") double published,
        @Column(unit = "that in the column unit") @Nullable Double computed,
        @Column(unit = "that in the column unit") @Nullable Double flown,
        @Nullable String explanation,
        String source) {}
