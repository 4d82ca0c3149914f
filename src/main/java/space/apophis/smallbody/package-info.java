/** Orbit solutions, physical properties and spin states of small bodies. */
package space.apophis.smallbody;
