package space.apophis.cli;

import space.apophis.job.InputFault;
import space.apophis.units.Epoch;

/** A date on the command line: of any form that scenarios take, a year or a month for its first day; TDB where no scale is written. */
final class DateOption {

    private DateOption() {}

    /**
     * Reads it.
     *
     * @param option for faults
     * @throws InputFault if it is no date
     */
    static Epoch epoch(String option, String text) {
        final String day =
                text.matches("\\d{4}") ? text + "-01-01" : text.matches("\\d{4}-\\d{2}") ? text + "-01" : text;
        try {
            return Epoch.parse(day.matches(".*(?:Z|\\s[A-Z]+)") ? day : day + " TDB");
        } catch (IllegalArgumentException e) {
            throw new InputFault(option + ": " + e.getMessage());
        }
    }
}
