package space.apophis;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/** Every dependency between two packages of a project goes from the higher rank to the lower. */
final class RankOrder extends ArchCondition<JavaClass> {

    private final String prefix;
    private final Map<String, Integer> ranks;

    /**
     * @param root package that holds the ranked ones
     * @param ranks rank of each package directly in the root; its sub-packages share it
     */
    RankOrder(String root, Map<String, Integer> ranks) {
        super("depend on lower ranks only");
        this.prefix = root + ".";
        this.ranks = Map.copyOf(ranks);
    }

    @Override
    public void check(JavaClass javaClass, ConditionEvents events) {
        String room = room(javaClass);
        if (!ranks.containsKey(room)) {
            events.add(SimpleConditionEvent.violated(javaClass, javaClass.getName() + " is in a package without rank"));
            return;
        }
        for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            String other = room(target);
            boolean ours = target.getName().startsWith(prefix);
            if (ours && !other.equals(room) && ranks.getOrDefault(other, Integer.MAX_VALUE) >= ranks.get(room)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private String room(JavaClass javaClass) {
        String inside = javaClass.getPackageName() + ".";
        if (!inside.startsWith(prefix)) {
            return "";
        }
        String rest = inside.substring(prefix.length());
        return rest.isEmpty() ? "" : rest.substring(0, rest.indexOf('.'));
    }
}
