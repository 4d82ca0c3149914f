/** NAIF's SPK kernels: the binary file, its segments, and the Chebyshev polynomials of types 2 and 3. */
package space.apophis.ephemeris.spk;
