/**
 * Scenario, body and timeline files: YAML to immutable, validated records. The records carry, in {@link
 * space.apophis.scenario.format.Key}, all that is to be known of each key, and the reader, the JSON Schema, the words of
 * {@code explain} and the description of the format are made from that.
 */
package space.apophis.scenario;
