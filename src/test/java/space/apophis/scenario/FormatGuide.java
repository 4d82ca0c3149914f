package space.apophis.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.format.Components;
import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyWords;
import space.apophis.scenario.format.RecordBinder;
import space.apophis.scenario.format.Scalars;
import space.apophis.scenario.format.Variants;
import space.apophis.scenario.timeline.TimelineSpec;
import space.apophis.units.Dimension;
import space.apophis.units.Epoch;
import space.apophis.units.PreciseDate;
import space.apophis.units.Quantity.Triple;

/** Writes {@code docs/scenario-format.md}: an introduction, then a table of keys for each section of a file. */
final class FormatGuide {

    private final StringBuilder text = new StringBuilder();

    /** Sections of the file that have been written. */
    private final Set<String> told = new HashSet<>();

    private FormatGuide() {}

    static String write() {
        final FormatGuide guide = new FormatGuide();
        guide.text.append(introduction().replace("UNITS\n", units()));
        guide.file("Scenario files", Scenario.class);
        guide.file("Body files", BodySpec.class);
        return guide.text.toString();
    }

    static String writeTimeline() {
        final FormatGuide guide = new FormatGuide();
        guide.text.append("# Timeline files: every key\n\nWhat the words mean stands in [timeline.md](timeline.md).\n");
        guide.file("Timeline files", TimelineSpec.class);
        return guide.text.toString();
    }

    private static String introduction() {
        try (InputStream stream = FormatGuide.class.getResourceAsStream("scenario-format-introduction.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String units() {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> dimension != Dimension.NONE)
                .map(dimension ->
                        "| " + name(dimension) + " | `" + dimension.units().replace(", ", "`, `") + "` |\n")
                .collect(Collectors.joining("", "| quantity | units |\n| --- | --- |\n", ""));
    }

    private static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void file(String title, Class<? extends Record> type) {
        told.clear();
        text.append("\n## ").append(title).append('\n');
        table(type);
        sections(type, "");
    }

    private void sections(Class<?> type, String path) {
        for (RecordComponent component : Components.keys(type).toList()) {
            final Class<?> section = section(component);
            if (section != null) {
                final boolean many = section != component.getType();
                final Key key = component.getAnnotation(Key.class);
                final String childPath =
                        RecordBinder.child(path, component.getName() + (many && !key.single() ? "[]" : ""));
                if (!told.add(childPath)) {
                    // Another type of the list has the same section.
                    continue;
                }
                text.append("\n### `").append(childPath).append("`\n\n");
                text.append(key.value()).append(". ").append(presence(key)).append(".\n");
                if (Variants.areOf(section)) {
                    Variants.of(section).forEach((name, variant) -> {
                        text.append("\nType `").append(name).append("`:\n");
                        table(variant);
                    });
                    Variants.of(section).values().forEach(variant -> sections(variant, childPath));
                } else {
                    table(section);
                    sections(section, childPath);
                }
            }
        }
    }

    /** The record that a mapping, or each entry of a list, fills; null for single values. */
    private static Class<?> section(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && Scalars.isSection(list.getActualTypeArguments()[0])) {
            return (Class<?>) list.getActualTypeArguments()[0];
        }
        return Scalars.isSection(component.getType()) ? component.getType() : null;
    }

    private static String presence(Key key) {
        if (key.byDefault().isEmpty()) {
            return "Required";
        }
        return key.byDefault().equals(Defaults.ALL)
                ? "May be left out, then every key has its default"
                : "May be left out";
    }

    private void table(Class<?> type) {
        text.append("\n| key | meaning | value | default | range | example |\n");
        text.append("| --- | --- | --- | --- | --- | --- |\n");
        for (RecordComponent component : Components.keys(type).toList()) {
            final Key key = component.getAnnotation(Key.class);
            final List<String> cells = new ArrayList<>();
            cells.add(code(component.getName()));
            cells.add(key.value());
            cells.add(kind(component, key));
            cells.add(byDefault(key));
            cells.add(KeyWords.allowed(key));
            cells.add(code(key.example()));
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
    }

    private static String code(String words) {
        return words.isEmpty() ? "" : "`" + words + "`";
    }

    private static String byDefault(Key key) {
        if (key.byDefault().isEmpty()) {
            return "required";
        }
        if (key.byDefault().equals(Defaults.ALL)) {
            return "those of its keys";
        }
        return KeyWords.hasDefault(key) ? code(key.byDefault()) : "none";
    }

    private static String kind(RecordComponent component, Key key) {
        final Class<?> type = component.getType();
        if (type == Epoch.class || type == PreciseDate.class) {
            return "date";
        }
        if (type == Triple.class) {
            return "three numbers and a unit of " + name(KeyWords.dimension(key));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "`true` or `false`";
        }
        if (type == String.class) {
            return "text";
        }
        if (type.isEnum()) {
            return "one of " + constants(type);
        }
        if (type == Map.class) {
            final Type[] of = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
            return (of[1] == String.class ? "text" : name(KeyWords.dimension(key))) + " for each of "
                    + constants((Class<?>) of[0]);
        }
        if (type.isEnum()) {
            return constants(type);
        }
        if (component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isEnum()) {
            return "list of " + constants(element);
        }
        if (type == List.class && section(component) != null) {
            return key.single() ? "section, or list of sections" : "list of sections";
        }
        if (type == List.class) {
            return "list";
        }
        if (Scalars.isSection(type)) {
            return "section";
        }
        if (Scalars.isWhole(type)) {
            return "whole number";
        }
        return KeyWords.dimension(key) == Dimension.NONE ? "number" : name(KeyWords.dimension(key));
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> code(constant.toString()))
                .collect(Collectors.joining(", "));
    }
}
