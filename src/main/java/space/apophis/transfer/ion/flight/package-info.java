/**
 * Flights under ion thrust in all forces: arcs of constant thrust, never above what power and duty cycle allow, corrected
 * until each flyby point is met.
 */
package space.apophis.transfer.ion.flight;
