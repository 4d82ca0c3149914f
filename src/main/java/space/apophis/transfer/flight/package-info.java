/** Flights in all forces, with burns of finite thrust, past planets where these are on the way, corrected until they arrive. */
package space.apophis.transfer.flight;
