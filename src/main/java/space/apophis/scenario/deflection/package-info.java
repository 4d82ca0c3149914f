/** Scenario keys of a push on the asteroid: the made-up impactor, actions, what is needed, and the statement of no harm. */
package space.apophis.scenario.deflection;
