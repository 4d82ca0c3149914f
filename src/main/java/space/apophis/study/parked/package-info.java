/** A craft parked about Earth that leaves for a pass by the asteroid. */
package space.apophis.study.parked;
