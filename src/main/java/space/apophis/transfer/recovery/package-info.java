/** Ways back for a craft that is not where it was meant to be. */
package space.apophis.transfer.recovery;
