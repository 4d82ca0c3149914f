/** Transfers from Earth to a target: Lambert arcs, launch asymptotes, launchers, burns, grids of launch and arrival days. */
package space.apophis.transfer;
