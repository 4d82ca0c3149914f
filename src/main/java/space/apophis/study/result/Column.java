package space.apophis.study.result;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a table needs to know of a component beyond what its name says; of a record or a list it holds for all within it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
public @interface Column {

    /** Unit of numbers whose name has none. */
    String unit() default "";

    /** Axes of directions and coordinates, and their origin. */
    String frame() default "";

    /** Names of the numbers of a list of fixed length, with their units. */
    String[] each() default {};
}
