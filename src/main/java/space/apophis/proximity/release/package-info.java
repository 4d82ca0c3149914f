/** What is let go beside an asteroid and falls, leaves or stays near. */
package space.apophis.proximity.release;
