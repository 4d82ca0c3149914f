package space.apophis.ephemeris.build;

import java.util.LinkedHashMap;
import java.util.Map;
import space.apophis.units.Table;
import space.apophis.units.Unit;

/**
 * The constants of the integration, as the table that ships has them and as the header of the file will.
 *
 * @param values by name, in the units of a DE header
 */
record Constants(Map<String, Double> values) {

    static Constants shipped() {
        final Table table = Table.shipped(Constants.class, "constants.csv");
        final Map<String, Double> values = new LinkedHashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            values.put(table.text(row, "name"), table.number(row, "value"));
        }
        return new Constants(values);
    }

    double get(String name) {
        return values.get(name);
    }

    /** A gravitational parameter of the table, m^3/s^2. */
    double gm(String name) {
        final double au = get("AU") * 1000.0;
        return get(name) * au * au * au / (Unit.DAY * Unit.DAY);
    }
}
