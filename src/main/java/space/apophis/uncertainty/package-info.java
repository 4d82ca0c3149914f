/** Uncertainty of an orbit: its covariance, and what becomes of it along the path to first order. */
package space.apophis.uncertainty;
