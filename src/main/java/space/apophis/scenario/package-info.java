/** YAML files to immutable, validated records. No Orekit, and no files other than those named. */
package space.apophis.scenario;
