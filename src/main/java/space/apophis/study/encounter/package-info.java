/** The flight of a scenario's asteroid, its passes and strikes with their chances, and the keyholes of a pass. */
package space.apophis.study.encounter;
