package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public record IntegratorSpec(double positionTolerance, double maximumStep) {}
