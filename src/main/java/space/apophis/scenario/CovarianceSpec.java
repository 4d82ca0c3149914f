package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public record CovarianceSpec() {}
