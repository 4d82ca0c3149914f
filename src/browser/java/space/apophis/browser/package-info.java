/**
 * The written pages as a person meets them, in a real browser: what they show at the widths of a desk, a tablet and a phone, in light and
 * dark and on paper, whether every part is reached by keyboard, and that nothing is fetched. They look at a folder of results written
 * before, named by the property {@code pages}.
 */
package space.apophis.browser;
