import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossier } from '../../src/node.ts';
import { messagesOf } from '../web/catalogues.ts';
import { launchChromium } from './chromium.ts';
import { openPage, serveAtlas, type ServedAtlas } from './open-atlas.ts';

let browser: Browser;
let atlas: ServedAtlas;

beforeAll(async () => {
  [browser, atlas] = await Promise.all([launchChromium(), serveAtlas()]);
});

afterAll(async () => {
  await browser.close();
  await atlas.close();
});

const VIEWS = ['day', 'timeline', 'compare', 'commitments', 'bodies', 'disagreements', 'whatif', 'help'];

describe.each([
  { locale: 'ru-RU', lang: 'ru', title: '1 февраля 1946 г.', views: 'Виды', map: /^Карта: /u },
  { locale: 'zh-TW', lang: 'zh', title: '1946年2月1日', views: '视图', map: /^地图：/u },
])('a reader whose browser prefers $locale', ({ locale, lang, title, views, map }) => {
  it('finds the first screen in that language, title and language of the page too', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`, { locale });
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect(await page.title()).toContain(title);
    await page.getByRole('navigation', { name: views }).waitFor();
    await page.getByRole('group', { name: map }).waitFor();
    expect(page.url()).not.toContain('lang=');
    expect(await englishOn(page)).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await close();
  });

  it('finds no message missing in any view, and none broader than a narrow page', async () => {
    const ids = new Set(messagesOf('en').map(({ id }) => id));
    const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`, {
      locale,
      width: 390,
    });
    const found: string[] = [];
    for (const view of VIEWS) {
      await page.goto(`${atlas.url}#/${view}?date=1946-02-01&suppose=withdrawal-complete=1945-11-10`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const shown = await page.locator('body').innerText();
      found.push(...(shown.match(/[a-z]+(?:-[a-z\d]+)+/gu) ?? []).filter((word) => ids.has(word)));
      if (!(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)))
        found.push(`${view} is broader than the page`);
    }
    expect(found).toEqual([]);
    await close();
  });
});

describe('a teacher in Russian', () => {
  it('types a day by keyboard, reads who held the territory, and opens the words that say so', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/day?lang=ru`);
    await page.getByLabel('День, например 1 февраля 1946 или 1946-02-01').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('1 февраля 1946');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '1 февраля 1946 г.' }).waitFor();
    expect(page.url()).toMatch(/date=1946-02-01.*lang=ru/u);

    const table = page.getByRole('table', { name: 'Кто чем владел' });
    const row = table.getByRole('row').filter({ hasText: 'военная оккупация' }).first();
    expect(await row.innerText()).toMatch(
      /СССР: военная оккупация[\s\S]*начало: 9 августа 1945 г\.[\s\S]*достоверно/u,
    );
    await row.getByText('что говорят источники').focus();
    await page.keyboard.press('Enter');
    const quote = row.getByRole('link').first();
    expect(await quote.getAttribute('lang')).toBe('en');
    await quote.focus();
    await page.keyboard.press('Enter');
    await page.locator('a.chosen').first().waitFor();
    expect(page.url()).toContain('lang=ru');
    await close();
  });

  it('hears in Russian that a day is none', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01&lang=ru`);
    const field = page.getByLabel('День, например 1 февраля 1946 или 1946-02-01');
    await field.fill('30 февраля 1946');
    await field.press('Enter');
    expect(await page.locator('#day-wrong').innerText()).toBe(
      'февраль 1946 г.: всего дней – 28, дня 30 нет.',
    );
    await close();
  });
});

describe('a reader in Chinese', () => {
  it('types a day as it is written in Chinese, and reads the names of places', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/day?lang=zh`);
    const field = page.getByLabel('日期，如1946年2月1日或1946-02-01');
    await field.fill('1946年2月1日');
    await field.press('Enter');
    await page.getByRole('heading', { level: 1, name: '1946年2月1日' }).waitFor();
    const table = page.getByRole('table', { name: '谁据有何地' });
    expect(await table.innerText()).toMatch(/满洲\s[\s\S]*苏联：军事占领[\s\S]*始于1945年8月9日/u);
    await close();
  });
});

it('the language is chosen by keyboard, and the address keeps it', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/commitments?date=1946-01-01`);
  await page.getByLabel('Language').focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { level: 1, name: '1946年1月1日的承诺' }).waitFor();
  await expect.poll(() => page.getAttribute('html', 'lang')).toBe('zh');
  expect(page.url()).toContain('lang=zh');
  await page.getByRole('navigation', { name: '视图' }).getByRole('link', { name: '当日' }).click();
  await page.getByRole('heading', { level: 1, name: '1946年1月1日' }).waitFor();
  expect(page.url()).toContain('lang=zh');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: '1946年1月1日' }).waitFor();
  await close();
});

/** Keys, which are called what is written on them, and the name of a format. */
const KEYS = /Shift|Page (?:Up|Down)|SVG/gu;

/** English words that are read on the page: not what is marked as in another language or stands in quotation marks, and not the titles of sources. */
async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const here = document.documentElement.lang;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!;
      if (element.closest('[lang]')?.getAttribute('lang') !== here) continue;
      if (element.closest('style, script, noscript') !== null) continue;
      if (node instanceof Element)
        found.push(node.getAttribute('aria-label') ?? '', node.getAttribute('placeholder') ?? '');
      else found.push(node.textContent ?? '');
    }
    return found;
  });
  const { record } = await openDossier(atlas.folder);
  const own = texts.map((text) =>
    record.sources
      .reduce((rest, { title }) => rest.replaceAll(title, ''), text)
      .replaceAll(/«[^»]*»|“[^”]*”/gu, '')
      .replaceAll(KEYS, ''),
  );
  return [...new Set(own.filter((text) => /[A-Za-z]{3,}/u.test(text)).map((text) => text.trim()))];
}
