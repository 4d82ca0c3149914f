/** What is seen of the asteroid: from the centre of Earth, from the point below it and from sites, and when. */
package space.apophis.observation;
