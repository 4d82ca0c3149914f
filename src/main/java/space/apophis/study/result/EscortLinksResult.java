package space.apophis.study.result;

import java.util.List;

/**
 * Links of a craft with Earth.
 *
 * @param stations by name
 */
public record EscortLinksResult(List<String> stations) {}
