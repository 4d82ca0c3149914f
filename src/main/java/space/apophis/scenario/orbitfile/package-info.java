/**
 * Orbit files as agencies publish them, saved by the user: answers of JPL's Small-Body Database and of NASA's NeoWs, orbit files of
 * ESA's NEO Coordination Centre and of AstDyS, tables of vectors of Horizons and lines of MPCORB. They become body files of this program, with every digit as it was printed.
 */
package space.apophis.scenario.orbitfile;
