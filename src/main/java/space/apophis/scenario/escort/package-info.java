/** The escort of an asteroid: where a craft stands beside it, with what it looks and calls home, and what it sets down. */
package space.apophis.scenario.escort;
