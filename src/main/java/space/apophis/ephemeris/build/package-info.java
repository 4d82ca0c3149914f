/** The tool that makes the ephemeris that ships: the solar system integrated from a table of start states. */
package space.apophis.ephemeris.build;
