/** Quantities and dates as people write them, to and from SI. No physics. */
package space.apophis.units;
