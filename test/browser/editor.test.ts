import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openPage, serveAtlas, type ServedAtlas } from './open-atlas.ts';
import { tabTo } from './tab-to.ts';

let browser: Browser;
let atlas: ServedAtlas;

beforeAll(async () => {
  browser = await launchChromium();
});

beforeEach(async () => {
  atlas = await serveAtlas();
});

afterEach(() => atlas.close());

afterAll(() => browser.close());

const QUESTION = 'When did the Soviet occupation of Manchuria end?';
const question = (page: Page) =>
  page.locator('li.question').filter({ has: page.getByRole('heading', { name: QUESTION }) });
const answer = (page: Page, words: string) =>
  question(page).getByRole('listitem').filter({ hasText: words }).first();
const judgements = (): string => {
  const path = join(atlas.folder, 'judgements.yaml');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

describe('an editor finds why two articles differ on the end of the occupation', () => {
  it('by pointer: the question, the words, the two documents side by side', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/disagreements`);
    const may = answer(page, '3 May 1946');
    await may.getByRole('link', { name: 'Withdrawal of all Soviet troops in Manchuria 3 May 1946' }).click();
    await page.getByRole('link', { name: 'See this passage beside B' }).click();
    const row = page.locator('tr.chosen');
    await row.waitFor();
    expect(await row.locator('del').allInnerTexts()).toContain(' 3 May 1946');
    await close();
  });

  it('by keys alone', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/disagreements`);
    const may = answer(page, '3 May 1946');
    const quote = may.getByRole('link', { name: 'Withdrawal of all Soviet troops in Manchuria 3 May 1946' });
    await quote.waitFor();
    await tabTo(quote);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('a.chosen'))).toBe(true);
    // Enter on the chosen words leads to what they are taken to say.
    await page.keyboard.press('Enter');
    const beside = page.getByRole('link', { name: 'See this passage beside B' });
    await tabTo(beside);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('tr.chosen'))).toBe(true);
    expect(await page.locator('tr.chosen del').allInnerTexts()).toContain(' 3 May 1946');
    await close();
  });
});

describe('an editor decides', () => {
  it('by pointer: prefers the answer of one article, sees it marked, and revokes it', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/disagreements`);
    await question(page).getByText('decide this question').click();
    const choice = await question(page)
      .locator('option')
      .filter({ hasText: /^prefer .*late April 1946/u })
      .innerText();
    await question(page).getByLabel('Decision').selectOption({ label: choice });
    await question(page).getByRole('button', { name: 'write it down' }).click();
    expect(await question(page).getByRole('alert').last().innerText()).toContain('Say why');
    await question(page).getByLabel('Reason').fill('It follows the diplomatic papers.');
    await question(page).getByLabel('Decided by').fill('A. Editor');
    await question(page).getByRole('button', { name: 'write it down' }).click();
    await answer(page, 'late April 1946').getByText('preferred', { exact: true }).waitFor();
    expect(await question(page).innerText()).toMatch(
      /Preferred by A\. Editor on 24 November 2026[\s\S]*It follows the diplomatic papers\./u,
    );
    expect(judgements()).toMatch(/id: j-1\n {4}on: 2026-11-24\n {4}by: A\. Editor\n {4}decision: prefer/u);

    const decided = page.getByRole('region', { name: 'What the editor decided' });
    expect(await decided.getByRole('listitem').count()).toBeGreaterThan(0);
    await question(page)
      .getByRole('button', { name: /^Revoke: Preferred/u })
      .click();
    await decided.waitFor({ state: 'detached' });
    expect(await question(page).getByText('preferred', { exact: true }).count()).toBe(0);
    expect(judgements()).toBe('judgements: []\n');
    await close();
  });

  it('by keys: rejects an answer, which leaves the question and can be brought back', async () => {
    const { page, close } = await openPage(browser, `${atlas.url}#/disagreements`);
    await question(page).getByText('decide this question').focus();
    await page.keyboard.press('Enter');
    await question(page).getByLabel('Decision').waitFor();
    await page.keyboard.press('Tab');
    const label = question(page).getByLabel('Decision').locator('option:checked');
    for (let at = 0; at < 20 && !/^reject c: /u.test(await label.innerText()); at++)
      await page.keyboard.press('ArrowDown');
    const rejected = (await label.innerText()).replace(/^reject c: /u, '');
    await page.keyboard.press('Tab');
    await page.keyboard.type('A copy of a copy.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('A. Editor');
    await page.keyboard.press('Enter');
    const decided = page.getByRole('region', { name: 'What the editor decided' });
    await decided.waitFor();
    await expect
      .poll(() => question(page).getByRole('listitem').filter({ hasText: rejected }).count())
      .toBe(0);
    await decided.getByRole('button', { name: /^Revoke: Rejected/u }).focus();
    await page.keyboard.press('Enter');
    await decided.waitFor({ state: 'detached' });
    expect(await question(page).innerText()).toContain(rejected);
    await close();
  });

  it('hears that somebody else changed the file, whose change stays', async () => {
    const { page } = await openPage(browser, `${atlas.url}#/disagreements`);
    await question(page).getByText('decide this question').click();
    await question(page).getByLabel('Decision').selectOption({ index: 1 });
    await question(page).getByLabel('Reason').fill('Because.');
    await question(page).getByLabel('Decided by').fill('A. Editor');
    writeFileSync(join(atlas.folder, 'judgements.yaml'), 'judgements: [] # by hand\n');
    await question(page).getByRole('button', { name: 'write it down' }).click();
    await question(page).getByText('judgements.yaml was changed meanwhile; nothing was written.').waitFor();
    expect(judgements()).toBe('judgements: [] # by hand\n');
    expect(await question(page).getByLabel('Reason').inputValue()).toBe('Because.');
    // The browser itself notes the answer 409 in its console, so that the page is closed without asking it.
    await page.context().close();
  });
});
