package space.apophis.scenario.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

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
