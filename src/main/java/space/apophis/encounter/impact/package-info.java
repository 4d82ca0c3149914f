/** Where a small body strikes a major one: place, speed and energy, its chance, the corridor on the ground, risk scales. */
package space.apophis.encounter.impact;
