package space.apophis.gravity;

/** Newton's constant, which makes a mass into GM: where GM itself is known it is used in place of it. */
public final class GravitationalConstant {

    /** CODATA 2018 (Tiesinga et al. 2021, Rev. Mod. Phys. 93:025010), m^3 kg^-1 s^-2; relative uncertainty 2.2e-5. */
    public static final double CODATA_2018 = 6.67430e-11;

    private GravitationalConstant() {}
}
