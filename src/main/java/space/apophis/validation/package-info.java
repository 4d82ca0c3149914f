/** Published cases with source and tolerance, run by the tests and by the validate command. */
package space.apophis.validation;
