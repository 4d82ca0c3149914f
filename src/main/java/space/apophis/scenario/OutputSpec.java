package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public record OutputSpec(Epoch from, Epoch to, double step, Epoch creationDate, double encounterMargin, double orbitMargin) {}
