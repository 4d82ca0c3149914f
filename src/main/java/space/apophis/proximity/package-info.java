/** The craft beside the asteroid: relative motion, stations, arcs, what it sees; and the asteroid's spin under tides. */
package space.apophis.proximity;
