import { expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';

test('a browser starts and shows a page', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Interregnum</h1>');
    expect(await page.getByRole('heading').textContent()).toBe('Interregnum');
  } finally {
    await browser.close();
  }
});
