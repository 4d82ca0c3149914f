/** Formulas of gravitation on primitive arrays, written once: the integration of the solar system and the motion of small bodies both call them. */
package space.apophis.gravity;
