/** Craft, launchers, launch periods and legs as scenarios ask for them. */
package space.apophis.scenario.mission;
