package space.apophis.transfer.ion;

import java.util.Optional;

/**
 * What a search for a flight under ion thrust found.
 *
 * @param flight the one that keeps most mass; empty if none reaches all nodes
 * @param start which of the starts led to it, from 0; -1 if none
 * @param message for people: what was found, or which phase could not be flown
 */
public record IonOutcome(Optional<IonFlight> flight, int start, String message) {}
