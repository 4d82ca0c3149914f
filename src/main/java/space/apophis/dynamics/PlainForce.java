package space.apophis.dynamics;

import java.util.List;
import org.hipparchus.CalculusFieldElement;
import org.hipparchus.geometry.euclidean.threed.FieldVector3D;
import org.orekit.forces.ForceModel;
import org.orekit.propagation.FieldSpacecraftState;
import org.orekit.utils.ParameterDriver;

/** An Orekit force on doubles, without parameters to estimate and without events of its own. */
abstract class PlainForce implements ForceModel {

    @Override
    public boolean dependsOnPositionOnly() {
        return false;
    }

    /** Not offered: the formulas exist once, on doubles; derivatives come from analytic Jacobians. */
    @Override
    public <T extends CalculusFieldElement<T>> FieldVector3D<T> acceleration(
            FieldSpacecraftState<T> state, T[] parameters) {
        throw new UnsupportedOperationException("this force has no form for field elements");
    }

    @Override
    public List<ParameterDriver> getParametersDrivers() {
        return List.of();
    }
}
