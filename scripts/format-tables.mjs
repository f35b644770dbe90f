// The tables of docs/dossier-format.md that repeat what the code says. `npm run schemas` writes them; a test sees that they are current.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../bin/node-version.mjs';
import { eventTypes, modalityMeanings, titles } from '../src/claim/index.ts';

const PAGE = join(ROOT, 'docs', 'dossier-format.md');

/** The tables by the names that the page calls them. */
const tables = {
  modalities: tableOf(['modality', 'meaning'], Object.entries(modalityMeanings)),
  'event-types': tableOf(['type', 'meaning'], Object.entries(eventTypes)),
  titles: tableOf(
    ['title', 'axis', 'of', 'may be held', 'definition', 'source of the definition'],
    Object.entries(titles).map(([title, { axis, in: sort, tenure, definition, from }]) => [
      title,
      axis,
      sort,
      tenure === 'exclusive' ? 'by one' : 'by several',
      definition,
      from,
    ]),
  ),
};

if (process.argv[1] === import.meta.filename) writeFileSync(PAGE, currentPage());

/** The page with its tables as the code has them. */
export function currentPage() {
  return Object.entries(tables).reduce(
    (page, [name, table]) => {
      const place = new RegExp(`(<!-- table: ${name} -->\n)[^]*?(<!-- end -->)`, 'u');
      if (!place.test(page)) throw new Error(`docs/dossier-format.md has no place for the table ${name}`);
      return page.replace(place, (_all, before, after) => `${before}\n${table}\n\n${after}`);
    },
    readFileSync(PAGE, 'utf8'),
  );
}

/**
 * A table of Markdown; the first cell of each row is a word of the format.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function tableOf(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    `|${'---|'.repeat(head.length)}`,
    ...rows.map(([word = '', ...rest]) =>
      line([`\`${word}\``, ...rest.map((cell) => cell.replaceAll('|', '\\|'))]),
    ),
  ].join('\n');
}
