package space.apophis.scenario;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what a scenario asks for: every key in the order of the records, with its value, whether that is the default,
 * and its meaning. All of it comes from the records and their keys.
 */
public final class ScenarioExplainer {

    private static final int WIDTH = 100;
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private ScenarioExplainer() {}

    /**
     * Describes a scenario and its body. Which values the file itself gave is not known; one that equals the default
     * is marked so.
     *
     * @param body that the scenario names
     * @return lines for people
     */
    public static String explain(Scenario scenario, BodySpec body) {
        final ScenarioExplainer explainer = new ScenarioExplainer();
        explainer.line("", "Scenario " + scenario.name());
        explainer.keys(scenario, STEP);
        explainer.line("", "");
        explainer.line("", "Body " + body.name());
        explainer.keys(body, STEP);
        return explainer.text.toString();
    }

    private void keys(Record section, String indent) {
        for (RecordComponent component : section.getClass().getRecordComponents()) {
            final Key key = component.getAnnotation(Key.class);
            final Object value = Components.value(section, component);
            if (value instanceof Record inner && Scalars.isSection(component.getType())) {
                line(indent, component.getName());
                wrapped(indent + STEP + STEP, key.value());
                keys(inner, indent + STEP);
            } else {
                final boolean byDefault = value != null && Defaults.isDefault(section, component);
                line(indent, component.getName() + ": " + ValueText.of(value, key) + (byDefault ? " (default)" : ""));
                wrapped(indent + STEP + STEP, key.value());
            }
        }
    }

    private void wrapped(String indent, String words) {
        final List<String> line = new ArrayList<>();
        int length = indent.length();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && length + word.length() > WIDTH) {
                line(indent, String.join(" ", line));
                line.clear();
                length = indent.length();
            }
            line.add(word);
            length += word.length() + 1;
        }
        line(indent, String.join(" ", line));
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }
}
