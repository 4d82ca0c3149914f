package space.apophis.scenario;

import java.lang.reflect.RecordComponent;
import java.util.List;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.format.Components;
import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.Scalars;
import space.apophis.scenario.format.ValueText;

/**
 * Says what a scenario asks for: every key in the order of the records, with its value, whether that is the default,
 * and its meaning. All of it comes from the records and their keys.
 */
public final class ScenarioExplainer {

    private static final int WIDTH = 100;
    private static final String STEP = "    ";

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
        explainer.wrapped("", "Scenario " + scenario.name());
        explainer.keys(scenario, "  ");
        explainer.wrapped("", "");
        explainer.wrapped("", "Body " + body.name());
        explainer.keys(body, "  ");
        return explainer.text.toString();
    }

    private void keys(Record section, String indent) {
        for (RecordComponent component : Components.keys(section.getClass()).toList()) {
            final Key key = component.getAnnotation(Key.class);
            final Object whole = Components.value(section, component);
            final Object value =
                    key.single() && whole instanceof List<?> list && list.size() == 1 ? list.get(0) : whole;
            final boolean isSection = value != null && (Scalars.isSection(component.getType()) || value != whole);
            final String name = component.getName();
            if (value instanceof List<?> items && items.size() > 1 && items.get(0) instanceof Record) {
                wrapped(indent, name + mark(section, component, value));
                wrapped(indent + STEP, key.value());
                items.forEach(item -> wrapped(indent + STEP, "- " + ValueText.of(item, key)));
                continue;
            }
            wrapped(
                    indent,
                    isSection ? name : name + ": " + ValueText.of(value, key) + mark(section, component, value));
            wrapped(indent + STEP, key.value());
            if (isSection) {
                keys((Record) value, indent + STEP);
            }
        }
    }

    private static String mark(Record section, RecordComponent component, Object value) {
        return value != null && Defaults.isDefault(section, component) ? " (default)" : "";
    }

    /** Further lines stand as deep as what is said of the first. */
    private void wrapped(String indent, String words) {
        final StringBuilder line = new StringBuilder(indent);
        String separator = "";
        for (String word : words.split(" ")) {
            if (line.length() + separator.length() + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(indent).append(STEP);
                separator = "";
            }
            line.append(separator).append(word);
            separator = " ";
        }
        text.append(line).append('\n');
    }
}
