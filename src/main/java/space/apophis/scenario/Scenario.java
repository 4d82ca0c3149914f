package space.apophis.scenario;
import space.apophis.units.*; import java.util.*;
public record Scenario(String name, String title, String description, String body, PropagationSpec propagation, CloseApproachSpec closeApproaches, OutputSpec output) {}
