/** Lists of a result as tables: their columns, and what those mean. */
package space.apophis.report.table;
