/**
 * Trajectories of several legs as conics about the Sun, joined at launch, deep-space manoeuvres, swing-bys, and arrival or
 * flyby: what they cost, and the search for the best of them.
 */
package space.apophis.transfer.legs;
