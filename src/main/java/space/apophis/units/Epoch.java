package space.apophis.units;
public record Epoch(int day, double secondOfDay, TimeScaleName scale) {
  public double secondsSinceJ2000() { return day * 86400.0 - 43200.0 + secondOfDay; }
  public static Epoch ofSecondsSinceJ2000(double s, TimeScaleName n) { int d=(int)Math.floor((s+43200.0)/86400.0); return new Epoch(d, s+43200.0-86400.0*d, n); }
  public String toIso(int decimals) { return ""; }
}
