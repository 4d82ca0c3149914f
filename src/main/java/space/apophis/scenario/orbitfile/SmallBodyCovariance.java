package space.apophis.scenario.orbitfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import space.apophis.scenario.body.CovarianceParameter;

/**
 * The covariance in an answer of JPL's Small-Body Database asked for {@code cov=mat}.
 *
 * @param json the object that holds it
 */
record SmallBodyCovariance(JsonValue json) {

    private static final Map<String, CovarianceParameter> LABELS = Map.of(
            "e", CovarianceParameter.ECCENTRICITY,
            "q", CovarianceParameter.PERIHELION_DISTANCE,
            "tp", CovarianceParameter.TIME_OF_PERIHELION,
            "node", CovarianceParameter.NODE,
            "peri", CovarianceParameter.ARGUMENT_OF_PERIHELION,
            "i", CovarianceParameter.INCLINATION,
            "A1", CovarianceParameter.A1,
            "A2", CovarianceParameter.A2,
            "A3", CovarianceParameter.A3);

    /** What its rows stand for. */
    List<CovarianceParameter> parameters() {
        final List<CovarianceParameter> parameters = new ArrayList<>();
        for (JsonValue label : json.get("labels").list()) {
            if (!LABELS.containsKey(label.text())) {
                throw label.fault(SourceText.quote(label.text())
                        + " is no parameter of the force model here; --present takes the orbit without its covariance");
            }
            parameters.add(LABELS.get(label.text()));
        }
        return parameters;
    }

    /** Its rows. */
    List<List<String>> matrix() {
        return json
                .find("data")
                .orElseThrow(() -> json.fault("has no matrix, ask the service for cov=mat"))
                .list()
                .stream()
                .map(row -> row.list().stream().map(JsonValue::number).toList())
                .toList();
    }
}
