/** Close approaches and their geometry. */
package space.apophis.encounter;
