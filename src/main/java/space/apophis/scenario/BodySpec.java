package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public record BodySpec(String name, String designation, OrbitSpec orbit, NonGravitationalSpec nonGravitational, CovarianceSpec covariance, PhysicalSpec physical, SpinSpec spin) {}
