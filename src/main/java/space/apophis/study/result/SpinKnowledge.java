package space.apophis.study.result;

/** What a body's file lets be known of its rotation. */
public enum SpinKnowledge {
    /** Nothing: the axes stay those of the ICRF. */
    NONE,
    /** The direction of the pole alone: the body stands still with its short axis along it. */
    POLE,
    /** One period: it turns about its short axis. */
    UNIFORM,
    /** Both periods and the moments of inertia. */
    TUMBLING
}
