SELECT body, utc, distance_km, distance_sigma_km FROM 'close-approaches.csv';
SELECT stretch, row, seconds_tdb, x_km, y_km, z_km FROM 'path-apophis.csv' ORDER BY stretch, row LIMIT 3;
SELECT s.name, count(*) AS spans FROM 'sites.csv' s JOIN 'sites-visible.csv' v ON v.sites_row = s.row GROUP BY s.name ORDER BY s.name LIMIT 3;
SELECT c.name, c.unit, c.frame FROM (SELECT unnest(t.columns) AS c FROM (SELECT unnest(tables) AS t FROM 'columns.json') WHERE t.file = 'close-approaches.csv') WHERE c.unit <> 'none' LIMIT 3;
