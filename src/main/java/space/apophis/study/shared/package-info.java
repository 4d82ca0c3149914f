/** One launch for a rendezvous and a craft with ion engines, day by day: what a scenario's {@code sharedLaunch} asks for. */
package space.apophis.study.shared;
