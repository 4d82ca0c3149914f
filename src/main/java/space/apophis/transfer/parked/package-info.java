/** From an orbit about Earth to a pass by an asteroid that passes Earth itself. */
package space.apophis.transfer.parked;
