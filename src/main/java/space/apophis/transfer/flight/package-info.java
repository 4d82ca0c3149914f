/**
 * Flights in all forces, with burns of finite thrust, past planets where these are on the way, corrected until they arrive; paths
 * of other craft.
 */
package space.apophis.transfer.flight;
