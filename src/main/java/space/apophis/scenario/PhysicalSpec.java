package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public record PhysicalSpec(Double absoluteMagnitude, Double slopeParameter, Double diameter) {}
