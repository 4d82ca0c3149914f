/** What instruments beside an asteroid see: scale, phase, smear, discs behind it, eclipses of the craft, and rendered frames. */
package space.apophis.proximity.imaging;
