/** The asteroid's rotation: free in closed form, and under the tides of Earth, Moon and Sun. */
package space.apophis.proximity.spin;
