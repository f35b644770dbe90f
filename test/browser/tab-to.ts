import type { Locator } from 'playwright-core';

/** Presses Tab until an element has the keyboard: what cannot be reached so is not reached. */
export async function tabTo(target: Locator): Promise<void> {
  for (let pressed = 0; pressed < 600; pressed++) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error('Tab did not lead there');
}
