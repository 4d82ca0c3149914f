/** Impulses, impactors and slow pushes on an asteroid, and their shift on the target plane of a pass or strike to come. */
package space.apophis.deflection;
