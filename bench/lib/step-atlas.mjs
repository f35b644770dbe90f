import { fileURLToPath } from 'node:url';
import { readRecord } from '../../src/index.ts';
import { startServer } from '../../src/server/index.ts';

const APP = fileURLToPath(new URL('../../dist/web', import.meta.url));
const OPENING_MS = 300_000;
const REST_MS = 20_000;

/**
 * Serves the files of a dossier and opens the atlas on a day.
 * @param {import('playwright-core').Browser} browser
 * @param {Map<string, string>} files
 * @param {string} date
 */
export async function openAtlas(browser, files, date, viewport = { width: 1440, height: 900 }) {
  const served = { files, record: readRecord(files), version: 1 };
  const server = await startServer({
    port: 0,
    app: APP,
    dossier: () => served,
    changed: () => () => undefined,
  });
  if (server.kind !== 'listening') throw new Error(server.message);
  const page = await browser.newPage({ viewport });
  page.on('pageerror', (error) => console.error(error.message));
  const start = performance.now();
  await page.goto(`${server.url}#/day?date=${date}`);
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: OPENING_MS });
  await page.locator('.sheet').waitFor();
  // The page lays out what other days need while nobody asks anything of it.
  await page.waitForTimeout(REST_MS);
  return { page, opened: performance.now() - start, close: () => server.close() };
}

/**
 * Steps through days by a key on the slider, one step a frame. Gives for each step the milliseconds of script (the key, the new state, the
 * page brought to it, the lands painted where any changed) and those until the second frame after it, when it is on the screen; and how
 * many lands were last painted.
 * @param {import('playwright-core').Page} page
 * @param {{ steps: number, key: string }} how
 */
export function stepThrough(page, { steps, key }) {
  return page.evaluate(
    async ({ steps, key }) => {
      const slider = /** @type {HTMLElement} */ (document.querySelector('[role="slider"]'));
      const heading = /** @type {HTMLElement} */ (document.querySelector('h1'));
      const frame = () => new Promise(requestAnimationFrame);
      let lands = 0;
      const see = (/** @type {Event} */ event) =>
        (lands = /** @type {CustomEvent} */ (event).detail.length || lands);
      document.addEventListener('painted', see);
      const [script, shown, landsOf] = [[], [], []];
      let frames = 0;
      let counting = true;
      const count = () => {
        frames++;
        if (counting) requestAnimationFrame(count);
      };
      await frame();
      requestAnimationFrame(count);
      const began = performance.now();
      for (let step = 0; step < steps; step++) {
        const before = heading.textContent;
        const start = performance.now();
        slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        // The page is brought to the new day in tasks that stand in line before these.
        for (let turn = 0; turn < 3; turn++) await null;
        script.push(performance.now() - start);
        if (heading.textContent === before) throw new Error(`the page stayed at ${before}`);
        await frame();
        await frame();
        shown.push(performance.now() - start);
        landsOf.push(lands);
      }
      counting = false;
      document.removeEventListener('painted', see);
      return { script, shown, frames, lands: landsOf, ms: performance.now() - began };
    },
    { steps, key },
  );
}

/**
 * Steps as above, and gives for each step the milliseconds that the processor worked on script, which other programs on the machine
 * do not lengthen.
 * @param {import('playwright-core').Page} page
 * @param {{ steps: number, key: string }} how
 */
export async function processorTimes(page, { steps, key }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times = [];
  for (let step = 0; step < steps; step++) {
    const before = await scriptSeconds(session);
    await stepThrough(page, { steps: 1, key });
    times.push(((await scriptSeconds(session)) - before) * 1000);
  }
  await session.detach();
  return times;
}

/** @param {import('playwright-core').CDPSession} session */
async function scriptSeconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

/**
 * Goes to a day by the address.
 * @param {import('playwright-core').Page} page
 * @param {string} date
 */
export async function goToDay(page, date) {
  await page.evaluate((day) => (location.hash = `#/day?date=${day}`), date);
  await page.waitForTimeout(1000);
}
