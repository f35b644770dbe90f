import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('a student asks why, and comes by keyboard from a line to the quotes it rests on', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/day?date=1946-02-01`);
  const row = page.getByRole('row').filter({ hasText: 'military occupation' }).first();
  await row.getByText('what the sources say').click();
  await row.getByRole('link', { name: /^Why\?/u }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Why?' }).waitFor();
  const main = page.getByRole('main');
  expect(await main.innerText()).toContain('The Soviet Union occupied Manchuria; certain on 1 February 1946');
  await main.getByText('began not before 9 August 1945').click();
  await main
    .getByRole('link', { name: /Soviet troops invaded Manchuria/u })
    .first()
    .click();
  await page.locator('a.chosen').first().waitFor();
  await close();
});

it('commitments stand on a board by article and state', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/commitments?date=1946-01-01`);
  await page.getByLabel('by article and state').check();
  const late = page.getByRole('cell').filter({ hasText: '47 days overdue' });
  expect(await late.getAttribute('data-column')).toBe('Late or broken');
  await late.getByRole('link', { name: '47 days overdue' }).click();
  expect(await page.getByRole('main').innerText()).toContain('due 15 November 1945');
  await close();
});

it('bodies tell their seats and who has the chair', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/bodies?date=1950-05-01`);
  const text = await page.getByRole('main').innerText();
  expect(text).toMatch(/Soviet Union[\s\S]*nobody says who has it/u);
  await close();
});

it('disagreements are sifted by kind and by what they are about, and the address keeps it', async () => {
  const { page, close } = await openPage(browser, `${atlas.url}#/disagreements`);
  const count = async (): Promise<number> =>
    Number.parseInt(await page.getByRole('status').last().innerText(), 10);
  const all = await count();
  await page.getByLabel('show').selectOption('contradict');
  const contradictions = await count();
  expect(contradictions).toBeLessThan(all);
  await page.getByLabel('about').selectOption('occupation-of-manchuria');
  expect(page.url()).toContain('about=occupation-of-manchuria');
  const question = page
    .getByRole('listitem')
    .filter({ hasText: 'When did the Soviet occupation of Manchuria end?' });
  await question.getByText('how the answers relate, two by two').click();
  expect(await question.innerText()).toContain('contradict each other');
  await close();
});
