/**
 * The parts of a page that answer a reader: data packed into the page beside small scripts of ours, each allowed by its hash alone. A
 * package of its own so that what a script reads is made in one place, apart from the files and templates of a report.
 */
package space.apophis.report.page;
