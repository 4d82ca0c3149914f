/** Scenario files as text, nodes and the records they fill: keys, binding, what is told of a fault. */
package space.apophis.scenario.format;
