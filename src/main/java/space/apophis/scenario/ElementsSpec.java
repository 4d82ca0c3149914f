package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public record ElementsSpec(double gmSun, double eccentricity, double perihelionDistance, double inclination, double node, double argumentOfPerihelion, Epoch timeOfPerihelion) {}
