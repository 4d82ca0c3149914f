package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public record NonGravitationalSpec(double a1, double a2, double a3, double aln, double r0, double nm, double nn, double nk, String source) {}
