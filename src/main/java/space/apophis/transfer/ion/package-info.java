/**
 * Transfers under ion thrust: the engines and their power, the transcription of Sims and Flanagan with its derivatives, and
 * the search for the flight that keeps most mass.
 */
package space.apophis.transfer.ion;
