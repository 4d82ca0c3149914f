/** Shapes of small bodies: what is inside, what a ray meets, volume, moments of inertia, and the gravity of constant density. */
package space.apophis.smallbody.shape;
