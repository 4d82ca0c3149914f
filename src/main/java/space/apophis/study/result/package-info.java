/**
 * What a study gives: plain records, written as {@code result.json} and read back. They carry the units that people read,
 * named in each component; nothing after them integrates.
 */
package space.apophis.study.result;
