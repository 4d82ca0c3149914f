package space.apophis.scenario.timeline;

import space.apophis.scenario.format.Key;
import space.apophis.units.PreciseDate;

/**
 * A text from which a timeline is drawn.
 *
 * @param date null where it is not known, as is publisher and copy
 * @param copy where the text was read, if not at its publisher's
 */
public record DocumentSpec(
        @Key(
                value = "Short name by which the file refers to it",
                pattern = {TimelineSpec.ID, TimelineSpec.ID_IN_WORDS},
                example = "s0")
        String id,

        @Key(value = "Whether it is one of the documents on which the programme is founded", byDefault = "false")
        boolean founding,

        @Key(value = "Its title, or what it is", example = "JAXA-ESA Joint Statement on Next Big Cooperations")
        String title,

        @Key(value = "Who published it", byDefault = Key.ABSENT, example = "JAXA")
        String publisher,

        @Key(value = "Day of publication, as precisely as it is known", byDefault = Key.ABSENT, example = "2024-11-20")
        PreciseDate date,

        @Key(
                value = "Language in which it is written, by its code of ISO 639-1",
                byDefault = "en",
                pattern = {"[a-z]{2}", "two small letters"})
        String language,

        @Key(value = "Where the text was read, if not at its publisher's", byDefault = Key.ABSENT)
        String copy) {}
