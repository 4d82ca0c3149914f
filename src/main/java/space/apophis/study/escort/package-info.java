/** The escort of a scenario: from the arrival of a craft to the end of its last phase. */
package space.apophis.study.escort;
