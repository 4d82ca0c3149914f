package space.apophis.scenario;

public record ForceSpec(
        boolean sun,
        boolean planets,
        boolean moon,
        boolean pluto,
        boolean asteroids,
        boolean relativity,
        boolean earthJ2,
        boolean earthJ3,
        boolean earthJ4,
        boolean sunJ2,
        boolean nonGravitational) {}
