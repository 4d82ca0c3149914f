/** Launch periods and the transfers within them, from a scenario to its results. */
package space.apophis.study.launch;
