// What the map shows on a day is what the table of the day says.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manyLands } from '../../bench/lib/many-lands.mjs';
import { changeDays, openAccounts, readRecord, type DossierRecord } from '../../src/index.ts';
import { openDossier } from '../../src/node.ts';
import type { DrawnOutline } from '../../src/web/map/land-signs.ts';
import type { Hold } from '../../src/web/map/signs.ts';
import { launchChromium } from './chromium.ts';
import { openPage, serveFiles } from './open-atlas.ts';

const FOLDER = fileURLToPath(new URL('../../dossiers/manchuria', import.meta.url));
/** Where "who held it in fact" is read in the table. */
const FACT = ['Administration', 'Presence', 'Use', 'Property'];
const SURENESS = ['certain', 'sources disagree', 'possible'];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

interface Row {
  readonly place: string;
  readonly axis: string;
  readonly holders: readonly string[];
  readonly status: string;
}

/** The rows of the table, as they read. */
function rowsOf(page: Page): Promise<Row[]> {
  return page.locator('.lines').evaluate((lines) =>
    [...lines.querySelectorAll('tbody')].flatMap((body) => {
      const place = body.querySelector<HTMLElement>('[data-place]')!.dataset.place!;
      return [...body.querySelectorAll('tr:not(.place)')].map((row) => ({
        place,
        axis: row.querySelector('.axis')!.textContent.trim(),
        holders: [...row.querySelectorAll('.holder')].map((holder) => {
          const own = holder.cloneNode(true) as HTMLElement;
          for (const mark of own.querySelectorAll('svg')) mark.remove();
          return own.textContent.replace(/\s+/gu, ' ').trim();
        }),
        status: row.querySelector('.sure')!.textContent.trim(),
      }));
    }),
  );
}

/** Who held a place on some axes, as a reader of the table would say: the surest there is. */
function readOff(rows: readonly Row[], axes: readonly string[]): string {
  for (const status of SURENESS) {
    for (const axis of axes) {
      const said = rows.filter((row) => row.axis === axis && row.status === status);
      if (said.length > 0)
        return `${[...new Set(said.flatMap(({ holders }) => holders))].sort().join(' + ')}, ${status}`;
    }
  }
  return 'nobody says';
}

/** What the title of a sign on the map says: the place, and who held it in fact and by law. */
function signsOf(page: Page): Promise<{ place: string; fact: string; law: string | null }[]> {
  return page.locator('.names a').evaluateAll((links) =>
    links.map((link) => {
      const said = link.querySelector('title')!.textContent.split('; ');
      const of = (words: string): string | undefined =>
        said.find((part) => part.startsWith(words))?.slice(words.length);
      return {
        place: /place=([^&]+)/u.exec(link.getAttribute('href') ?? '')![1]!,
        fact: of('in fact ')!,
        law: of('by law ') ?? null,
      };
    }),
  );
}

function inOrder(said: string): string {
  if (said === 'nobody says') return said;
  const [, holders = '', status = ''] = /^(.*), ([^,]+)$/u.exec(said) ?? [];
  return `${holders
    .split(/, | and /u)
    .sort()
    .join(' + ')}, ${status}`;
}

async function goTo(page: Page, date: string): Promise<void> {
  await page.getByLabel(/^Day, as/u).fill(date);
  await page.getByLabel(/^Day, as/u).press('Enter');
  await expect.poll(() => page.url()).toContain(date);
}

it('on every day of the first dossier on which something changes', { timeout: 240_000 }, async () => {
  const { files, record } = await openDossier(FOLDER);
  const served = await serveFiles(files);
  const { page, close } = await openPage(browser, `${served.url}#/day?date=1944-02-01`);
  let compared = 0;
  for (const date of changeDays(openAccounts(record))) {
    await goTo(page, date);
    const [rows, signs] = [await rowsOf(page), await signsOf(page)];
    for (const { place, fact, law } of signs) {
      const own = rows.filter((row) => row.place === place);
      expect([date, place, inOrder(fact)]).toEqual([date, place, readOff(own, FACT)]);
      if (law !== null)
        expect([date, place, inOrder(law)]).toEqual([date, place, readOff(own, ['Sovereignty'])]);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(100);
  await close();
  await served.close();
});

it('on twenty days of a dossier of many lands', { timeout: 240_000 }, async () => {
  const files = manyLands(3000, 12);
  const record = readRecord(files);
  const served = await serveFiles(files);
  const { page, close } = await openPage(browser, `${served.url}#/day?date=1799-12-31`);
  await page.evaluate(() => {
    document.addEventListener('painted', (event) =>
      Object.assign(window, { lastPainted: (event as CustomEvent).detail }),
    );
  });
  for (let at = 0; at < 20; at++) {
    const date = `${1804 + at * 9}-0${1 + (at % 9)}-1${at % 10}`;
    await goTo(page, date);
    const more = page.getByRole('button', { name: /^show \d+ more$/u });
    while ((await more.count()) > 0) await more.first().click();
    const rows = await rowsOf(page);
    const drawn = await page.evaluate<DrawnOutline[]>('window.lastPainted');
    expect(drawn.length).toBeGreaterThan(200);
    expect(drawn.map(({ sign }) => `${sign.place}: ${inNames(sign.fact, record)}`).sort()).toEqual(
      rows
        .map(({ place }) => place)
        .map(
          (place) =>
            `${place}: ${readOff(
              rows.filter((row) => row.place === place),
              FACT,
            )}`,
        )
        .sort(),
    );
  }
  await close();
  await served.close();
});

function inNames(hold: Hold | null, record: DossierRecord): string {
  if (hold === null) return 'nobody says';
  const names = hold.parties.map((party) => record.gazetteer.parties.get(party)!.name).sort();
  return `${names.join(' + ')}, ${hold.status === 'disputed' ? 'sources disagree' : hold.status}`;
}
