/**
 * One launch for two craft: a rendezvous with impulses and a craft with ion engines that leave along one asymptote. What a
 * given asymptote costs the rendezvous, the problem in which both share the excess velocity, and the trade between them.
 */
package space.apophis.transfer.shared;
