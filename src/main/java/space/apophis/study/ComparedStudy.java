package space.apophis.study;

import space.apophis.study.result.StudyResult;

/**
 * One of the scenarios compared.
 *
 * @param scenario its name; with a number where several have the same
 * @param source the file it was made or read from, as the user named it
 * @param result with transfers
 */
public record ComparedStudy(String scenario, String source, StudyResult result) {

    /** Fails where there is nothing to compare. */
    public ComparedStudy {
        if (result.transfers() == null || result.transfers().isEmpty()) {
            throw new IllegalArgumentException(source + ": has no transfers");
        }
    }
}
