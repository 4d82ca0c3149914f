/** Approaches of a whole catalogue of orbits to planets and Moon. */
package space.apophis.study.catalogue;
