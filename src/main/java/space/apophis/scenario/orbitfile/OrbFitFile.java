package space.apophis.scenario.orbitfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.job.InputFault;
import space.apophis.scenario.body.CovarianceParameter;

/**
 * An orbit file made by OrbFit in its format OEF2.0 with one record on many lines: the Keplerian ones of ESA's NEO
 * Coordination Centre ({@code .ke0} at the middle of the observations, {@code .ke1} at the present epoch) and the equinoctial
 * ones of AstDyS ({@code .eq0}, {@code .eq1}). Angles, and so their covariance, are in degrees; A2 is in 1e-10 au/d^2.
 */
final class OrbFitFile {

    private static final int ELEMENTS = 6;
    private static final int NON_GRAVITATIONAL_MODEL = 1;
    private static final String YARKOVSKY = "2";

    private final SourceText text;
    private final boolean withCovariance;
    private final Map<String, Words> words = new LinkedHashMap<>();
    private Words name;

    /** The words of a line, or of all lines of one keyword. */
    private record Words(int line, String key, List<String> list) {}

    OrbFitFile(SourceText text, boolean withCovariance) {
        this.text = text;
        this.withCovariance = withCovariance;
        collect();
    }

    private void collect() {
        boolean header = true;
        int number = 0;
        for (String whole : text.text().lines().toList()) {
            number++;
            final String line = whole.replaceFirst("!.*", "").strip();
            if (header) {
                requireReference(number, line);
                header = !line.equals("END_OF_HEADER");
            } else if (!line.isEmpty()) {
                add(number, List.of(line.split("\\s+")));
            }
        }
        if (name == null) {
            throw text.fault(Math.max(1, number), "", "ends before the orbit");
        }
    }

    private void requireReference(int number, String line) {
        if (line.startsWith("refsys") && !line.matches("refsys\\s*=\\s*ECLM\\s+J2000")) {
            throw text.fault(number, "refsys", "'ECLM J2000' is needed");
        }
        if (line.startsWith("rectype") && !line.contains("'ML'")) {
            throw text.fault(number, "rectype", "one orbit on many lines, 'ML', is needed");
        }
    }

    private void add(int number, List<String> line) {
        if (name == null) {
            name = new Words(number, "name", line);
            return;
        }
        final String key = line.get(0);
        if (!key.matches("[A-Z]{3}")) {
            throw text.fault(number, "", SourceText.quote(key) + " is no keyword of an orbit; one orbit is allowed");
        }
        final Words all = words.computeIfAbsent(key, k -> new Words(number, k, new ArrayList<>()));
        if (!all.list.isEmpty() && !key.matches("COV|COR|NOR")) {
            throw text.fault(number, key, "given twice, one orbit is allowed");
        }
        all.list.addAll(line.subList(1, line.size()));
    }

    PublishedOrbit orbit() {
        final Words epoch = get("MJD");
        final boolean equinoctial = words.containsKey("EQU");
        final Words printed = get(equinoctial ? "EQU" : "KEP");
        final List<String> elements = new ArrayList<>();
        for (int i = 0; i < ELEMENTS; i++) {
            elements.add(number(printed, i));
        }
        if (epoch.list.size() > 1 && !epoch.list.get(1).matches("TDT|TT|TDB")) {
            throw fault(epoch, SourceText.quote(epoch.list.get(1)) + " is no scale that is read here, TDT is");
        }
        final String designation = designation();
        return new PublishedOrbit(
                text,
                PublishedOrbit.shortName(designation),
                designation,
                (isAstDyS() ? "AstDyS" : "NEOCC") + " at MJD " + number(epoch, 0),
                publisher() + ", orbit file "
                        + SourceText.quote(text.file().getFileName().toString()).replace("'", "")
                        + " made with OrbFit",
                remarks(equinoctial),
                "MJD " + number(epoch, 0) + " TDB",
                keplerian(equinoctial ? ofEquinoctial(elements) : elements),
                nonGravitational(),
                withCovariance && words.containsKey("COV") ? parameters(equinoctial) : List.of(),
                withCovariance && words.containsKey("COV") ? matrix() : List.of(),
                physical(),
                publisher() + ", the same file");
    }

    /** Both make their files with OrbFit. Those of AstDyS are equinoctial, without NEOCC's comments on the orbit. */
    private boolean isAstDyS() {
        return words.containsKey("EQU")
                && text.text().lines().noneMatch(line -> line.matches("! (PERIHELION|MOID|ORB_TYPE).*"));
    }

    private String publisher() {
        return isAstDyS() ? "AstDyS" : "ESA NEO Coordination Centre";
    }

    private List<String> remarks(boolean equinoctial) {
        final List<String> remarks = new ArrayList<>();
        remarks.add(
                "The file dates in TDT, which is taken as TDB: they differ by less than 2 ms, 50 m along the orbit.");
        remarks.add(
                isAstDyS()
                        ? "GM of the Sun: taken as DE441's, with which NEOCC's files are made by the same program."
                        : "GM of the Sun: the period that NEOCC prints beside the semi-major axis is that of DE441's.");
        if (equinoctial) {
            remarks.add("Keplerian elements converted from the equinoctial ones of the file.");
        }
        return remarks;
    }

    private String designation() {
        final String word = String.join(" ", name.list);
        // "2023DZ2" and "99942"
        return word.replaceFirst("^(\\d{4})([A-Z]{1,2}\\d*)$", "$1 $2").replaceFirst("^(\\d+)$", "($1)");
    }

    private static Map<String, String> keplerian(List<String> elements) {
        final Map<String, String> keys = new LinkedHashMap<>();
        keys.put("eccentricity", elements.get(1));
        keys.put("semiMajorAxis", elements.get(0) + " au");
        keys.put("inclination", elements.get(2) + " deg");
        keys.put("node", elements.get(3) + " deg");
        keys.put("argumentOfPerihelion", elements.get(4) + " deg");
        keys.put("meanAnomaly", elements.get(5) + " deg");
        return keys;
    }

    /**
     * Keplerian elements of equinoctial ones as OrbFit prints them (Broucke and Cefola 1972): a, e sin P, e cos P,
     * tan(i/2) sin N, tan(i/2) cos N, and P plus the mean anomaly, with P the longitude of perihelion and N that of the
     * node; au and degrees.
     */
    private static List<String> ofEquinoctial(List<String> printed) {
        final double[] k = printed.stream().mapToDouble(Double::parseDouble).toArray();
        final double node = Math.toDegrees(Math.atan2(k[3], k[4]));
        final double perihelion = Math.toDegrees(Math.atan2(k[1], k[2]));
        return List.of(
                printed.get(0),
                Double.toString(Math.hypot(k[1], k[2])),
                Double.toString(2.0 * Math.toDegrees(Math.atan(Math.hypot(k[3], k[4])))),
                positive(node),
                positive(perihelion - node),
                positive(k[5] - perihelion));
    }

    private static String positive(double degrees) {
        return Double.toString(degrees - 360.0 * Math.floor(degrees / 360.0));
    }

    private Map<String, String> nonGravitational() {
        final Words model = words.get("LSP");
        if (model == null || Integer.parseInt(whole(model, 0)) == 0) {
            return Map.of();
        }
        if (Integer.parseInt(whole(model, 0)) != NON_GRAVITATIONAL_MODEL
                || !whole(model, 1).equals("2")) {
            throw fault(model, "a model of other than area to mass and Yarkovsky is not in the force model here");
        }
        final Words values = get("NGR");
        if (Double.parseDouble(number(values, 0)) != 0.0) {
            throw fault(values, "an area-to-mass ratio other than 0 is not in the force model here");
        }
        return Map.of("a2", shifted(number(values, 1), -10) + " au/d^2");
    }

    /** The same digits with another exponent. */
    private static String shifted(String number, int exponent) {
        return new BigDecimal(number).scaleByPowerOfTen(exponent).toString();
    }

    private List<CovarianceParameter> parameters(boolean equinoctial) {
        final List<CovarianceParameter> parameters = new ArrayList<>(
                equinoctial
                        ? List.of(
                                CovarianceParameter.SEMI_MAJOR_AXIS,
                                CovarianceParameter.E_SIN_LONGITUDE,
                                CovarianceParameter.E_COS_LONGITUDE,
                                CovarianceParameter.TAN_SIN_NODE,
                                CovarianceParameter.TAN_COS_NODE,
                                CovarianceParameter.MEAN_LONGITUDE)
                        : List.of(
                                CovarianceParameter.SEMI_MAJOR_AXIS,
                                CovarianceParameter.ECCENTRICITY,
                                CovarianceParameter.INCLINATION,
                                CovarianceParameter.NODE,
                                CovarianceParameter.ARGUMENT_OF_PERIHELION,
                                CovarianceParameter.MEAN_ANOMALY));
        if (dimension() > ELEMENTS) {
            parameters.add(CovarianceParameter.A2);
        }
        return parameters;
    }

    /** Rows and columns of the covariance: six, or seven with A2, the only other parameter that may be solved for. */
    private int dimension() {
        final Words model = words.get("LSP");
        final int dimension = model == null ? ELEMENTS : Integer.parseInt(whole(model, 2));
        final boolean isKnown = dimension == ELEMENTS
                || dimension == ELEMENTS + 1 && whole(model, 3).equals(YARKOVSKY);
        if (!isKnown) {
            throw fault(model, "parameters other than the six elements and A2 are not in the force model here");
        }
        return dimension;
    }

    /** The whole of the matrix whose upper triangle the file has, row by row. */
    private List<List<String>> matrix() {
        final int n = dimension();
        final Words triangle = get("COV");
        if (triangle.list.size() != n * (n + 1) / 2) {
            throw fault(triangle, triangle.list.size() + " numbers, " + n * (n + 1) / 2 + " are needed");
        }
        final String[][] full = new String[n][n];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                final int exponent = (i < ELEMENTS ? 0 : -10) + (j < ELEMENTS ? 0 : -10);
                final String printed = number(triangle, next++);
                full[i][j] = exponent == 0 ? printed : shifted(printed, exponent);
                full[j][i] = full[i][j];
            }
        }
        final List<List<String>> rows = new ArrayList<>();
        for (String[] row : full) {
            rows.add(List.of(row));
        }
        return rows;
    }

    private Map<String, String> physical() {
        final Map<String, String> keys = new LinkedHashMap<>();
        final Words magnitude = words.get("MAG");
        // OrbFit writes a large negative number where it has none.
        if (magnitude != null && Double.parseDouble(number(magnitude, 0)) > -9.0) {
            keys.put("absoluteMagnitude", number(magnitude, 0));
            keys.put("slopeParameter", number(magnitude, 1));
        }
        return keys;
    }

    private Words get(String key) {
        final Words found = words.get(key);
        if (found == null) {
            throw text.fault(name.line, key, "missing, an orbit needs it");
        }
        return found;
    }

    private String number(Words from, int index) {
        return SourceText.number(word(from, index))
                .orElseThrow(() -> fault(from, SourceText.quote(word(from, index)) + " is not a number"));
    }

    private String whole(Words from, int index) {
        if (!word(from, index).matches("\\d{1,3}")) {
            throw fault(from, SourceText.quote(word(from, index)) + " is not a whole number");
        }
        return word(from, index);
    }

    private String word(Words from, int index) {
        if (index >= from.list.size()) {
            throw fault(from, from.list.size() + " values, at least " + (index + 1) + " are needed");
        }
        return from.list.get(index);
    }

    private InputFault fault(Words at, String what) {
        return text.fault(at.line, at.key, what);
    }
}
