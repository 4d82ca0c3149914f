/** Spacecraft near an asteroid's encounter with Earth, each from where its path comes, and those put together from what is published. */
package space.apophis.study.visit;
