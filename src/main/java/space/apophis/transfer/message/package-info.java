/** Paths of spacecraft by others: CCSDS Orbit Ephemeris Messages, read line by line and made a heliocentric trajectory. */
package space.apophis.transfer.message;
