/** A transfer flown in all forces, with burns of finite thrust, and corrected until it arrives. */
package space.apophis.transfer.flight;
