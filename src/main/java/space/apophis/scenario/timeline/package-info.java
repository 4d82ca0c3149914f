/** The cooperation programme as files have it: systems, dated events, what depends on what. */
package space.apophis.scenario.timeline;
