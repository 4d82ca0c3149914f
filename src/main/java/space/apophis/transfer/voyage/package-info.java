/** Trajectories of several legs flown in all forces: swing-bys met in the planes of their planets, burns of finite thrust. */
package space.apophis.transfer.voyage;
