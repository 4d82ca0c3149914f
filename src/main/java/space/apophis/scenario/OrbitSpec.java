package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public record OrbitSpec(String solution, String source, Epoch epoch, CartesianSpec cartesian, ElementsSpec elements) {}
