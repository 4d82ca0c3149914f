package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public enum BodyName { MERCURY, VENUS, EARTH, MOON, MARS, JUPITER, SATURN, URANUS, NEPTUNE, PLUTO }
