import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../node_modules/maplibre-gl/dist/', import.meta.url));
const PAGE =
  '<!doctype html><html lang="en"><title>MapLibre</title><body style="margin:0"><div id="map" style="width:830px;height:650px"></div></body></html>';

/**
 * Opens MapLibre with the same outlines, each with the first day and the day after the last of its holding, and goes through days with the map's own
 * filter. Gives the milliseconds of each step until the map rests, and of the call alone.
 * @param {import('playwright-core').Browser} browser
 * @param {string} geojson features with the properties from, until and colour
 * @param {{ first: number, steps: number }} days
 */
export async function stepMapLibre(browser, geojson, { first, steps }) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [type, body] =
      path === '/'
        ? ['text/html', PAGE]
        : path === '/lands.geojson'
          ? ['application/json', geojson]
          : /^\/[\w.-]+\.m?js$/u.test(path)
            ? ['text/javascript', readFileSync(DIST + path.slice(1))]
            : ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`http://127.0.0.1:${port}/`);
  const measured = await page.evaluate(
    async ({ first, steps }) => {
      const library = '/maplibre-gl.mjs';
      const { Map: MapLibre, setWorkerUrl } = await import(library);
      setWorkerUrl('/maplibre-gl-worker.mjs');
      const on = (day) => ['all', ['<=', ['get', 'from'], day], ['>', ['get', 'until'], day]];
      const start = performance.now();
      const map = new MapLibre({
        container: 'map',
        center: [0, 10],
        zoom: 0.6,
        fadeDuration: 0,
        style: {
          version: 8,
          sources: { lands: { type: 'geojson', data: '/lands.geojson' } },
          layers: [
            {
              id: 'fill',
              type: 'fill',
              source: 'lands',
              filter: on(first),
              paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.5 },
            },
            {
              id: 'edge',
              type: 'line',
              source: 'lands',
              filter: on(first),
              paint: { 'line-color': ['get', 'colour'] },
            },
          ],
        },
      });
      const rest = () => new Promise((resolve) => map.once('idle', resolve));
      await rest();
      const opened = performance.now() - start;
      const [call, shown, lands] = [[], [], []];
      for (let step = 0; step < steps; step++) {
        const began = performance.now();
        map.setFilter('fill', on(first + step + 1));
        map.setFilter('edge', on(first + step + 1));
        call.push(performance.now() - began);
        await rest();
        shown.push(performance.now() - began);
        if (step % 10 === 0)
          lands.push(
            new Set(map.queryRenderedFeatures({ layers: ['fill'] }).map(({ properties }) => properties.id))
              .size,
          );
      }
      return { opened, call, shown, lands };
    },
    { first, steps },
  );
  await page.close();
  server.close();
  return measured;
}
