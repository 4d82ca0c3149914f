package space.apophis.transfer.flight;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/** Where a leg by a planet is to lead, with some play: by numbers of which a unit moves it by so many m. */
sealed interface Goal {

    /** How many numbers. */
    int play();

    /** With the play taken. */
    Waypoint settled(double[] play);

    /**
     * The begin of a deep-space burn, which may lie elsewhere, as what it then gives depends little on its place.
     *
     * @param place heliocentric, ICRF, m
     */
    record Begin(PlannedBurn burn, String words) implements Goal {

        @Override
        public int play() {
            return 3;
        }

        @Override
        public Waypoint settled(double[] play) {
            final Vector3D place = new Vector3D(1.0, burn.place(), LegCorrection.UNIT, new Vector3D(play));
            return new Waypoint(burn.ignition(), craft -> craft.position().subtract(place), words);
        }
    }

    /** The first burn of the braking, or a flyby, which may be later. */
    record Late(PlannedFlight flight, int burn) implements Goal {

        /** s a unit: a delay is to be had at a small price. */
        private static final double DELAY = 1000.0;

        @Override
        public int play() {
            return 1;
        }

        /** s. */
        double delay(double[] play) {
            return DELAY * play[0];
        }

        @Override
        public Waypoint settled(double[] play) {
            return flight.delayed().apply(delay(play)).waypoint(burn);
        }
    }
}
