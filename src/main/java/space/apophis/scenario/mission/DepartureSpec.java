package space.apophis.scenario.mission;

/** What a spacecraft leaves from. */
public sealed interface DepartureSpec permits LauncherSpec {}
