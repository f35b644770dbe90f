// Every link of a page to another file of the repository leads somewhere.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../bin/node-version.mjs';
import { pageText } from './page.ts';

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the pages lead to one another', () => {
  it.each(pages)('%s', (path) => {
    const page = pageText(path);
    for (const [, target = ''] of page.matchAll(/\]\(([^)\s]+)\)/g)) {
      const [file = '', heading] = target.split('#');
      if (/^(?:https?|mailto):/.test(target)) continue;
      const to = file === '' ? path : join(dirname(path), file);
      expect(existsSync(join(ROOT, to)), `${path} links to ${target}`).toBe(true);
      if (heading !== undefined)
        expect(headingsOf(pageText(to)), `${path} links to ${target}`).toContain(heading);
    }
  });
});

describe('the pages name files that there are', () => {
  it.each(pages)('%s', (path) => {
    for (const [, named = ''] of pageText(path).matchAll(
      /`((?:src|test|docs|scripts|schema|bin)\/[\w./-]*)`/g,
    ))
      expect(existsSync(join(ROOT, named)), `${path} names ${named}`).toBe(true);
  });
});

/** The names by which the headings of a page are linked to. */
function headingsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
