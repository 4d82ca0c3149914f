/** From where a craft sets out on a conic about the Sun, and what that costs it. */
package space.apophis.transfer.departure;
