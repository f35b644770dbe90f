// What a translator may rely on: the catalogues agree, every message is used, and nothing is said that is not in them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../bin/node-version.mjs';
import {
  axes,
  decisions,
  eventTypes,
  modalities,
  relations,
  statementKinds,
  timeLaws,
  titles,
  commitmentStates,
} from '../../src/index.ts';
import { passedOverReasons } from '../../src/claim/claim-file.ts';
import { languages } from '../../src/web/words/languages.ts';
import { markedStates } from '../../src/web/sources/statement-states.ts';
import { titlesWithClause } from '../../src/web/words/clause.ts';
import { bareWords } from './bare-words.ts';
import { filesOf, messagesOf } from './catalogues.ts';

const WEB = join(ROOT, 'src', 'web');
const english = messagesOf('en');
const ids = new Set(english.map(({ id }) => id));
const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:svelte|ts)$/u.test(path))
  .map((path) => ({ path: join(WEB, path), text: readFileSync(join(WEB, path), 'utf8') }));

/** The ids by which the page asks for messages: written out, or the beginning that a family has in common. */
const asked = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/\b(?:say|phrase)\(|<Phrase\s+id=/gu)]
    .filter((match) => !/function $/u.test(text.slice(0, match.index)))
    .map((match) => {
      const after = text.slice(match.index + match[0].length);
      const id = /^\s*\{?\s*(['"`])((?:(?!\1)[^$])*)(\1|\$\{)/u.exec(after);
      return {
        path: relative(ROOT, path),
        id: id?.[2] ?? null,
        family: id?.[3] === '${',
        after: after.slice(0, 40),
      };
    }),
);

describe.each(languages.filter(({ id }) => id !== 'en').map(({ id }) => id))(
  'the catalogue of %s',
  (language) => {
    const messages = messagesOf(language);

    it('has the files and messages of the English one, in their order', () => {
      expect(filesOf(language)).toEqual(filesOf('en'));
      expect(messages.map(({ file, id }) => `${file}: ${id}`)).toEqual(
        english.map(({ file, id }) => `${file}: ${id}`),
      );
    });

    it('fills its messages with the same, and puts the same tags into them', () => {
      const shape = ({ id, variables, tags }: (typeof messages)[number]) => ({ id, variables, tags });
      expect(messages.map(shape)).toEqual(english.map(shape));
    });

    it('uses no articles, which only English has', () => {
      expect(messages.filter(({ functions }) => functions.length > 0)).toEqual([]);
    });
  },
);

it('no id is given twice', () => {
  expect(english.filter(({ id }, at) => english.findIndex((other) => other.id === id) !== at)).toEqual([]);
});

describe('the page', () => {
  it('asks for messages by an id that is written out, or by the beginning of one', () => {
    const hidden = asked.filter(
      ({ id, path }) => id === null && !/words\/(?:phrase|say)\.ts$|parts\/Phrase\.svelte$/u.test(path),
    );
    // These choose between two ids that are written out beside them.
    expect(hidden.map(({ path }) => path)).toEqual([
      'src/web/commitments/CommitmentRow.svelte',
      'src/web/day/StandingRow.svelte',
    ]);
  });

  it('asks for no message that is not in the catalogue', () => {
    const missing = asked.filter(
      ({ id, family }) =>
        id !== null && !(family ? [...ids].some((known) => known.startsWith(id)) : ids.has(id)),
    );
    expect(missing).toEqual([]);
  });

  it('leaves no message unused', () => {
    const all = sources.map(({ text }) => text).join('\n');
    const families = asked.filter(({ family }) => family).map(({ id }) => id ?? '');
    const unused = [...ids].filter(
      (id) =>
        !asked.some((one) => !one.family && one.id === id) &&
        !families.some((family) => id.startsWith(family)) &&
        !new RegExp(`'${id}'`, 'u').test(all),
    );
    expect(unused).toEqual([]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['axis-', axes, []],
    ['title-', Object.keys(titles), []],
    ['event-', Object.keys(eventTypes).filter((type) => type !== 'other'), ['part-']],
    ['modality-', modalities, []],
    ['text-', modalities, []],
    ['statement-kind-', statementKinds, []],
    ['state-', commitmentStates, ['days-', 'last-day', 'untold']],
    ['relates-', relations, []],
    ['pair-', relations, []],
    ['law-', timeLaws, []],
    ['judgement-', Object.keys(decisions), []],
    ['passed-over-', passedOverReasons, []],
    ['marked-', markedStates.filter((state) => !modalities.some((one) => one === state)), []],
    [
      'clause-',
      titlesWithClause,
      ['puppet-state-of', 'other', 'part', 'possible', 'disputed', 'overdue', 'stop'],
    ],
  ])('has a message %s for everything of its kind, and no other', (family, members, besides) => {
    const own = [...ids]
      .filter((id) => id.startsWith(family))
      .map((id) => id.slice(family.length))
      .filter(
        (rest) =>
          !besides.some(
            (other) =>
              rest === other ||
              (other.endsWith('-') && rest.startsWith(other)) ||
              (other === 'untold' && rest.startsWith(other)),
          ),
      );
    expect(own.toSorted()).toEqual([...members].toSorted());
  });

  it.each(
    sources
      .filter(({ path }) => path.endsWith('.svelte'))
      .map(({ path, text }) => [relative(WEB, path), text] as const),
  )('%s says nothing that is not in the catalogue', (_, text) => {
    expect(bareWords(parse(text, { modern: true }).fragment)).toEqual([]);
  });

  it('would be caught saying something by itself', () => {
    const found = (markup: string): string[] => bareWords(parse(markup, { modern: true }).fragment);
    expect(found('<p>Hello {name}</p>')).toEqual(['Hello ']);
    expect(found('<p>{many ? "many lines" : say("one")}</p>')).toEqual(['many lines']);
    expect(found('<p>{`on ${day}`}</p>')).toEqual(['on ']);
    expect(found('<img alt="A map" class="wide" />')).toEqual(['A map']);
    expect(found('<g aria-label={`to ${day}`} d={`M${x} 0`} />')).toEqual(['to ']);
    expect(found('{#if kind === "wide"}<b>· {say("wide")}</b>{/if}')).toEqual([]);
  });
});
