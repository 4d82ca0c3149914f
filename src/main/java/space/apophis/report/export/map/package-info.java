/** What of a result lies on Earth, as GeoJSON and KML. */
package space.apophis.report.export.map;
