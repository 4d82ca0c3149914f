package space.apophis.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.regex.Pattern;
import org.orekit.bodies.CelestialBody;
import org.orekit.bodies.CelestialBodyFactory;
import org.orekit.data.DataContext;
import org.orekit.data.DataLoader;
import org.orekit.data.DataProvider;
import org.orekit.data.DataProvidersManager;
import org.orekit.data.LazyLoadedDataContext;
import org.orekit.frames.Frame;

/** Orekit data of a test: the last leap second, and two bodies by name. */
public final class TestContext {

    private static final String TAI_UTC =
            " 2017 JAN  1 =JD 2457754.5  TAI-UTC=  37.0       S + (MJD - 41317.) X 0.0      S\n";

    private TestContext() {}

    public static DataContext create() {
        LazyLoadedDataContext context = new LazyLoadedDataContext();
        context.getDataProvidersManager().addProvider(new DataProvider() {
            @Override
            public boolean feed(Pattern supported, DataLoader visitor, DataProvidersManager manager) {
                if (!supported.matcher("tai-utc.dat").matches()) {
                    return false;
                }
                try {
                    visitor.loadData(
                            new ByteArrayInputStream(TAI_UTC.getBytes(StandardCharsets.US_ASCII)), "tai-utc.dat");
                    return true;
                } catch (IOException | ParseException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        for (String name : new String[] {CelestialBodyFactory.SUN, CelestialBodyFactory.SOLAR_SYSTEM_BARYCENTER}) {
            context.getCelestialBodies()
                    .addCelestialBodyLoader(
                            name, n -> body(n, context.getFrames().getGCRF()));
        }
        return context;
    }

    /** A body that is somewhere: reading an ephemeris message asks for its centre, but not where it is. */
    private static CelestialBody body(String name, Frame axes) {
        return (CelestialBody) Proxy.newProxyInstance(
                CelestialBody.class.getClassLoader(),
                new Class<?>[] {CelestialBody.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getName" -> name;
                    case "getGM" -> 1.0;
                    case "getInertiallyOrientedFrame" -> axes;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
