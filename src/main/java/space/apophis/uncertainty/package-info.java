/** How sure an orbit is: its covariance, and what becomes of it along the path to first order. */
package space.apophis.uncertainty;
