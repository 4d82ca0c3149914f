package space.apophis.benchmark;

import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.Field;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.CelestialBody;
import org.orekit.forces.ForceModel;
import org.orekit.propagation.FieldSpacecraftState;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.events.EventDetector;
import org.orekit.propagation.events.FieldEventDetector;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.ParameterDriver;

/**
 * The post-Newtonian term of the Sun alone, as a force among Orekit's own (IERS Conventions 2010, eq. 10.12, first
 * line). Orekit's class for it knows no centre but the origin.
 */
record SunPostNewtonian(CelestialBody sun) implements ForceModel {

    private static final double C2 = 299792458.0 * 299792458.0;

    @Override
    public boolean dependsOnPositionOnly() {
        return false;
    }

    @Override
    public Vector3D acceleration(SpacecraftState state, double[] parameters) {
        final PVCoordinates from =
                new PVCoordinates(sun.getPVCoordinates(state.getDate(), state.getFrame()), state.getPVCoordinates());
        final Vector3D r = from.getPosition();
        final Vector3D v = from.getVelocity();
        final double distance = r.getNorm();
        final double scale = sun.getGM() / (C2 * distance * distance * distance);
        return new Vector3D(
                scale * (4.0 * sun.getGM() / distance - v.getNormSq()), r, scale * 4.0 * r.dotProduct(v), v);
    }

    @Override
    public <T extends CalculusFieldElement<T>> FieldVector3D<T> acceleration(
            FieldSpacecraftState<T> state, T[] parameters) {
        throw new UnsupportedOperationException("only flown on doubles");
    }

    @Override
    public List<ParameterDriver> getParametersDrivers() {
        return List.of();
    }

    @Override
    public Stream<EventDetector> getEventDetectors() {
        return Stream.empty();
    }

    @Override
    public <T extends CalculusFieldElement<T>> Stream<FieldEventDetector<T>> getFieldEventDetectors(Field<T> field) {
        return Stream.empty();
    }
}
