import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { readFile } from 'node:fs/promises';

const text = await readFile(process.argv[2], 'utf8');
for (const feature of kml(new DOMParser().parseFromString(text, 'text/xml')).features) {
    console.log(feature.geometry.type, feature.properties.name);
}
