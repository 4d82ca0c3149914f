/**
 * A coast that agrees with figures someone published: an orbit printed in few digits, a swing-by and a return, made one
 * flight by the least change of the elements.
 */
package space.apophis.transfer.reconstruction;
