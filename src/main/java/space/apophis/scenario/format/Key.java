package space.apophis.scenario.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is to be known of one key of a file; stands on the component of the record it fills. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {

    /** Pattern of the names of files and records. */
    String NAME = "[A-Za-z0-9-]{1,64}";

    /** The same in words. */
    String NAME_IN_WORDS = "1 to 64 letters, digits and hyphens";

    /** Marks a key that may be absent and then is null. */
    String ABSENT = "-";

    /** What it means, for people; a sentence without its full stop. */
    String value();

    /** The text it has where it is absent, {@link #ABSENT} for none, empty if it is required. */
    String byDefault() default "";

    /** Smallest and largest value, as people write them, such as "1 kg to 1000 t"; empty for none. */
    String range() default "";

    /** Whether a list of sections may be written as a section alone, of which there is one. */
    boolean single() default false;

    /** Regular expression that a text must match, and the same in words; empty for none. */
    String[] pattern() default {};

    /** A value as a file would have it. What is written with a unit, here or above, says what numbers of the key measure. */
    String example() default "";

    /** Stands on the component of a record that is a record itself, whose keys stand in a file among those of the first. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.RECORD_COMPONENT)
    public @interface Inline {}

    /** A key that a section had in an earlier format; a file that still has it is told the new one. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @Repeatable(Renamed.List.class)
    public @interface Renamed {

        /** The name it had. */
        String from();

        /** The key it is now: of the same section, with dots where it lies deeper, or from the outermost mapping after a slash. */
        String to();

        /** What makes it repeatable. */
        @Retention(RetentionPolicy.RUNTIME)
        @Target(ElementType.TYPE)
        @interface List {
            /** Each of them. */
            Renamed[] value();
        }
    }
}
