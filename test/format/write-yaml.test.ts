import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  assert,
  constantFrom,
  dictionary,
  integer,
  oneof,
  property,
  record,
  string,
  array,
  option,
} from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isSeq, parse, stringify } from 'yaml';
import {
  ChangedMeanwhileError,
  editableYaml,
  editedText,
  loadYaml,
  NotYamlError,
  replaceFile,
  saveYaml,
} from '../../src/dossier/index.ts';
import { exampleFiles } from './manchuria.ts';

/** The comments of a text, each on its own line or after something. */
function commentsOf(text: string): string[] {
  return text.match(/(?<=^|\s)#.*$/gmu) ?? [];
}

/** Adds a note to the last entry of the first list, or a field to a file that has none. */
function change(text: string): string {
  const yaml = editableYaml(text);
  const [first] = Object.keys(yaml.document.toJS() as object).filter((key) => isSeq(yaml.document.get(key)));
  if (first === undefined) yaml.document.set('about', 'changed');
  else
    yaml.document.setIn(
      [first, (yaml.document.get(first) as { items: unknown[] }).items.length - 1, 'note'],
      'new',
    );
  return editedText(yaml);
}

describe.for(exampleFiles())('$path', ({ text }) => {
  it('is written back letter for letter where nothing was changed', () => {
    expect(editedText(editableYaml(text))).toBe(text);
  });

  it('keeps its meaning and its comments where it is written anew', () => {
    const { document } = editableYaml(text);
    const anew = document.toString({ lineWidth: 0 });
    expect(parse(anew)).toEqual(parse(text));
    expect(commentsOf(anew)).toEqual(commentsOf(text));
  });

  it('keeps the lines of all but the changed entry', () => {
    const after = change(text);
    expect(commentsOf(after)).toEqual(commentsOf(text));
    const lines = new Set(after.split('\n'));
    expect(text.split('\n').filter((line) => !lines.has(line)).length).toBeLessThan(12);
  });
});

const words = oneof(
  string({ unit: 'grapheme' }),
  constantFrom('no', '1946-05', '# not a comment', ' - a: b', 'a\n\nb\n', '"', "'", '~'),
);
const claim = record(
  {
    id: string({ minLength: 1 }),
    quote: oneof(words, array(words, { minLength: 2, maxLength: 3 })),
    occurrence: integer({ min: 1 }),
    event: record({ type: words, when: oneof(words, dictionary(words, words)) }),
    note: words,
  },
  { requiredKeys: ['id', 'quote'] },
);

describe('claims of any words', () => {
  it('are read back as they were written', () => {
    assert(
      property(array(claim, { minLength: 1 }), option(words), (claims, note) => {
        const yaml = editableYaml(stringify({ source: 'a', claims }));
        expect(parse(editedText(yaml))).toEqual({ source: 'a', claims });
        yaml.document.setIn(['claims', 0, 'note'], note);
        const [first, ...others] = claims;
        expect(parse(editedText(yaml))).toEqual({ source: 'a', claims: [{ ...first, note }, ...others] });
      }),
    );
  });
});

describe('editing', () => {
  const TEXT = `# head
claims:
  # the first
  - id: one # here
    quote: >-
      words over
      two lines
  - { id: two,   quote: "words" } # odd blanks
  # the last
  - id: three
    quote: |
      words
# end
`;

  it('changes the lines of one entry only', () => {
    const yaml = editableYaml(TEXT);
    yaml.document.setIn(['claims', 2, 'quote'], 'other words');
    expect(editedText(yaml)).toBe(TEXT.replace('quote: |\n      words', 'quote: |-\n      other words'));
  });

  it('adds and takes out entries', () => {
    const yaml = editableYaml(TEXT);
    yaml.document.deleteIn(['claims', 1]);
    yaml.document.addIn(['claims'], { id: 'four', quote: 'more' });
    const after = editedText(yaml);
    expect((parse(after) as { claims: { id: string }[] }).claims.map(({ id }) => id)).toEqual([
      'one',
      'three',
      'four',
    ]);
    expect(after).toContain('      words over\n      two lines\n');
    expect(commentsOf(after)).toEqual(['# head', '# the first', '# here', '# the last', '# end']);
  });

  it('keeps the line ends of the file', () => {
    const yaml = editableYaml(TEXT.replaceAll('\n', '\r\n'));
    yaml.document.setIn(['claims', 1, 'quote'], 'x');
    expect(editedText(yaml)).not.toMatch(/[^\r]\n/u);
  });

  it('refuses what is no YAML', () => {
    expect(() => editableYaml('a: [')).toThrow(NotYamlError);
  });
});

describe('replacing a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'interregnum-write-'));
    file = join(folder, 'places.yaml');
    writeFileSync(file, 'places: [] # mine\n', { mode: 0o640 });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const names = (): string[] => readdirSync(folder).sort();

  it('writes the new text with the rights of the old, and leaves nothing else behind', async () => {
    const loaded = await loadYaml(file);
    loaded.document.set('note', 'new');
    expect(await saveYaml(loaded)).toEqual({ theirs: null });
    expect(readFileSync(file, 'utf8')).toBe('places: [] # mine\nnote: new\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(names()).toEqual(['places.yaml']);
  });

  it('does not touch the file where nothing was changed', async () => {
    const { ino } = statSync(file);
    await saveYaml(await loadYaml(file));
    expect(statSync(file).ino).toBe(ino);
  });

  it('refuses to write over what somebody changed meanwhile', async () => {
    const loaded = await loadYaml(file);
    loaded.document.set('note', 'new');
    writeFileSync(file, 'places: [theirs]\n');
    await expect(saveYaml(loaded)).rejects.toThrow(ChangedMeanwhileError);
    expect(readFileSync(file, 'utf8')).toBe('places: [theirs]\n');
    expect(names()).toEqual(['places.yaml']);
  });

  it('keeps what somebody changed meanwhile beside, under the next free name', async () => {
    for (const number of [1, 2]) {
      const before = readFileSync(file, 'utf8');
      writeFileSync(file, `theirs ${number}\n`);
      const { theirs } = await replaceFile(file, before, `mine ${number}\n`, 'keep-theirs');
      expect(theirs).toBe(`${file}.theirs-${number}`);
      expect(readFileSync(`${file}.theirs-${number}`, 'utf8')).toBe(`theirs ${number}\n`);
      expect(readFileSync(file, 'utf8')).toBe(`mine ${number}\n`);
    }
    expect(names()).toEqual(['places.yaml', 'places.yaml.theirs-1', 'places.yaml.theirs-2']);
  });

  it('makes a file that was not there, and does not write over one that is there by now', async () => {
    const fresh = join(folder, 'judgements.yaml');
    expect(await replaceFile(fresh, null, 'one\n')).toEqual({ theirs: null });
    await expect(replaceFile(fresh, null, 'two\n')).rejects.toThrow(ChangedMeanwhileError);
    expect(readFileSync(fresh, 'utf8')).toBe('one\n');
  });

  it('writes again where the file was taken away', async () => {
    rmSync(file);
    await expect(replaceFile(file, 'places: [] # mine\n', 'mine\n')).rejects.toThrow(ChangedMeanwhileError);
    expect(await replaceFile(file, 'places: [] # mine\n', 'mine\n', 'keep-theirs')).toEqual({ theirs: null });
    expect(readFileSync(file, 'utf8')).toBe('mine\n');
  });

  it('follows a link to the file itself', async () => {
    const other = join(folder, 'linked.yaml');
    symlinkSync(file, other);
    await replaceFile(other, 'places: [] # mine\n', 'new\n');
    expect(readFileSync(file, 'utf8')).toBe('new\n');
  });

  it('loses nothing where many write at once: each text is in the file or beside it', async () => {
    const before = readFileSync(file, 'utf8');
    const texts = Array.from({ length: 20 }, (_, number) => `writer ${number}\n`);
    await Promise.all(texts.map((text) => replaceFile(file, before, text, 'keep-theirs')));
    const found = names().map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(found.sort()).toEqual([...texts].sort());
  });
});
