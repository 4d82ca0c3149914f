/** Pushes on the asteroid of a scenario: the made-up impactor, actions, what is needed, what follows, and the statement of no harm. */
package space.apophis.study.deflection;
