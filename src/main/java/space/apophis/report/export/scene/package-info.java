/** Paths as programs that show or fly them read them: Cesium, STK, GMAT, Cosmographia, Celestia, OpenSpace, Stellarium. */
package space.apophis.report.export.scene;
