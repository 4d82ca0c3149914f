/** Transfers flown in all forces, with burns of finite thrust, and corrected until they arrive; paths of other craft. */
package space.apophis.transfer.flight;
