package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public record PropagationSpec(Epoch until, ForceSpec forces, IntegratorSpec integrator) {}
