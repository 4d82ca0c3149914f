package space.apophis.scenario.orbitfile;

import java.io.Serializable;
import space.apophis.scenario.body.BodySpec;

/**
 * One orbit of a catalogue, or why it cannot be flown.
 *
 * @param file name of the one in which it stands
 * @param line where, from 1
 * @param designation for people; empty where it could not be read
 * @param body null where the entry is at fault
 * @param fault what is wrong, what is allowed; null where nothing is
 */
public record CatalogueEntry(String file, int line, String designation, BodySpec body, String fault)
        implements Serializable {}
