/** Errors of injection, burns and orbits about a flown trajectory, and the corrections that they need: on a linear map, and flown. */
package space.apophis.transfer.navigation;
