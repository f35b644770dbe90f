import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastBetween, readableInk } from '../../src/web/parts/readable-ink.ts';

const tokens = readFileSync(new URL('../../src/web/style/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark');
const value = (theme: string, name: string): string =>
  new RegExp(`--${name}: (#[0-9a-f]{6});`, 'u').exec(theme)![1]!;

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_name, theme) => {
  it.each(['ink', 'quiet', 'day', 'focus', 'fault'])('%s can be read on paper', (name) => {
    for (const paper of ['paper', 'paper-raised']) {
      expect(contrastBetween(value(theme, name), value(theme, paper))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('what lies under the words of a statement leaves them readable', () => {
    for (const under of ['said', 'chosen', 'land', 'sea']) {
      expect(contrastBetween(value(theme, 'ink'), value(theme, under))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('edges of what can be used stand out', () => {
    for (const paper of ['paper', 'paper-raised']) {
      expect(contrastBetween(value(theme, 'rule-strong'), value(theme, paper))).toBeGreaterThanOrEqual(3);
    }
  });

  it('any ink a dossier may give is made readable on land', () => {
    const land = value(theme, 'land');
    for (const ink of [
      '#000000',
      '#ffffff',
      '#e69f00',
      '#56b4e9',
      '#009e73',
      '#f0e442',
      '#0072b2',
      '#d55e00',
      '#cc79a7',
    ]) {
      expect(contrastBetween(readableInk(ink, land, 4.5), land)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('an ink that can be read already stays as it is', () => {
  expect(readableInk('#123456', '#ffffff', 4.5)).toBe('#123456');
});

it('contrast is that of WCAG', () => {
  expect(contrastBetween('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastBetween('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('the code paints on the land that the style has', () => {
  const code = readFileSync(new URL('../../src/web/parts/party-ink.ts', import.meta.url), 'utf8');
  expect(code).toContain(`'${value(light, 'land')}'`);
  expect(code).toContain(`'${value(dark, 'land')}'`);
});
