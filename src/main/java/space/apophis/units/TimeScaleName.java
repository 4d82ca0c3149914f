package space.apophis.units;
public enum TimeScaleName { TDB, TT, TAI, UTC }
