/** How values of the computation become the units and dates that people read; what all studies publish by. */
package space.apophis.study.publish;
