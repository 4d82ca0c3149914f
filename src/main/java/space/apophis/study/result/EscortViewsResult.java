package space.apophis.study.result;

import java.util.List;

/**
 * What a craft sees.
 *
 * @param cameras by name
 */
public record EscortViewsResult(List<String> cameras) {}
