import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, VALLEY } from './call.ts';

/** A call that is right, of each command that answers and ends. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  check: ['check'],
  at: ['at', '1846-04-20'],
  history: ['history', 'valley'],
  commitments: ['commitments', '--on', '1846-04-20'],
  bodies: ['bodies'],
  disagreements: ['disagreements'],
  why: ['why', 'commitment/leave'],
  whatif: ['whatif', 'departure=1846-06-01'],
};

let folder: string;
let faulty: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interregnum-cli-'));
  faulty = join(folder, 'faulty');
  cpSync(VALLEY, faulty, { recursive: true });
  const path = join(faulty, 'claims', 'gazette.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('The Kingdom left', 'The Kingdom lett'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('help', () => {
  it('lists the commands, on standard output, and is no fault', async () => {
    const { code, out, err } = await call(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of ['open', ...Object.keys(CALLS)])
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it('of every command gives an example that begins with the command', async () => {
    const { out } = await call(['--help']);
    const commands = [...out.matchAll(/^ {2}(\w+) /gm)]
      .map((match) => match[1] ?? '')
      .filter((name) => name !== 'help');
    expect(commands.length).toBeGreaterThan(4);
    for (const command of commands) {
      const help = await call([command, '--help']);
      expect({ command, code: help.code, err: help.err }).toEqual({ command, code: 0, err: '' });
      expect(help.out).toMatch(new RegExp(`Examples?:\\n  interregnum ${command} `));
    }
  });

  it('gives the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await call(['--version'])).toMatchObject({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('a right call', () => {
  it.each(Object.entries(CALLS))('%s answers on standard output alone', async (_, args) => {
    const { code, out, err } = await call(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toBe('');
  });

  it.each(Object.entries(CALLS))('%s has colours only where someone sees them', async (_, args) => {
    const colour = new RegExp(String.fromCharCode(27));
    expect((await call(args)).out).not.toMatch(colour);
    if (args[0] !== 'bodies') expect((await call(args, { colours: true })).out).toMatch(colour);
    expect((await call([...args, '--format', 'json'], { colours: true })).out).not.toMatch(colour);
  });

  it.each(Object.entries(CALLS))('%s answers as JSON that ends with a line end', async (_, args) => {
    const { code, out, err } = await call([...args, '--format', 'json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(() => JSON.parse(out) as unknown).not.toThrow();
    expect(out.endsWith('\n')).toBe(true);
  });

  it('finds the nearest dossier upwards, and one that is named from where one stands', async () => {
    const here = await call(['at', '1846-04-20']);
    expect(await call(['at', '1846-04-20'], { cwd: join(VALLEY, 'claims') })).toEqual(here);
    expect(await call(['at', '1846-04-20', '--dossier', 'valley'], { cwd: join(VALLEY, '..') })).toEqual(
      here,
    );
    expect((await call(['check', 'valley'], { cwd: join(VALLEY, '..') })).code).toBe(0);
  });
});

describe('a dossier with a fault', () => {
  it.each(Object.entries(CALLS).filter(([name]) => name !== 'check'))(
    '%s is answered from what is sound, with the fault on standard error',
    async (_, args) => {
      const { code, out, err } = await call([...args, '--format', 'json'], { cwd: faulty });
      expect(code).toBe(0);
      expect(() => JSON.parse(out) as unknown).not.toThrow();
      expect(err).toContain('claims/gazette.yaml:11:24 ');
      expect(err).toContain('quote-not-found');
      expect(err).toContain('nearest: The Kingdom left the valley on 3 May 1846');
    },
  );

  it('leaves out what the fault is in, and nothing else', async () => {
    const sound = JSON.parse((await call(['history', 'departure', '--format', 'json'])).out) as {
      items: object[];
    };
    const rest = JSON.parse(
      (await call(['history', 'departure', '--format', 'json'], { cwd: faulty })).out,
    ) as typeof sound;
    expect(JSON.stringify(sound)).toContain('gz-3');
    expect(JSON.stringify(rest)).not.toContain('gz-3');
    expect(JSON.stringify(rest)).toContain('lt-2');
  });

  it('is what check says, with exit code 1, the lines and the place', async () => {
    const { code, out, err } = await call(['check'], { cwd: faulty });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^claims\/gazette\.yaml:11:24 error quote-not-found /m);
    expect(out).toMatch(/^ *11 \| .*lett/m);
    expect(out).toMatch(/^ *\| *\^+$/m);
    expect(out).toContain('9 statements, 1 error, no warnings');
    expect((await call(['check', '--format', 'json'], { cwd: faulty })).code).toBe(1);
  });

  it('is none with warnings alone', async () => {
    const root = join(folder, 'warned');
    cpSync(VALLEY, root, { recursive: true });
    const path = join(root, 'events.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(', untold: true', ''));
    expect(await call(['check'], { cwd: root })).toMatchObject({ code: 0, err: '' });
    expect((await call(['at', '1846-04-20'], { cwd: root })).err).toBe('');
  });
});

describe('nothing to read', () => {
  it.each(Object.values(CALLS))('%s in a folder without a dossier', async (...args) => {
    const { code, out, err } = await call(args, { cwd: tmpdir() });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^interregnum: there is no dossier here/);
  });

  it('in the folder that is named', async () => {
    const { code, out, err } = await call(['check', folder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^interregnum: .*dossier\.yaml/);
  });
});

describe('a wrong call', () => {
  it.each([
    [['att'], /unknown command 'att'[^]*at/],
    [['at'], /missing required argument 'date'/],
    [['at', '1846-04-20', '--plaice', 'valley'], /unknown option '--plaice'[^]*--place/],
    [['at', '1846-04-20', '--format', 'xml'], /xml[^]*text, json, csv, geojson/],
    [['at', '1846-13-20'], /"1846-13-20" is not a day/],
    [['at', '1846-04'], /"1846-04" is not a day/],
    [['at', 'yesterday'], /"yesterday" is not a day/],
    [['at', '1846-04-20', '--place', 'vally'], /no place with the id "vally".*"valley"/],
    [['at', '1846-04-20', '--party', 'kingdoom'], /no party with the id "kingdoom".*"kingdom"/],
    [['at', '1846-04-20', '--account', 'only:gazete'], /no account "only:gazete".*"only:gazette"/],
    [['at', '1846-04-20', '--account', 'gazette'], /no account "gazette"/],
    [['commitments', '--on', '1846-02-30'], /"1846-02-30" is not a day/],
    [['commitments', '--agreement', 'traety'], /no agreement with the id "traety".*"treaty"/],
    [['commitments', '--state', 'done'], /done[^]*in-effect/],
    [['disagreements', '--kind', 'contradicts'], /contradicts[^]*contradict/],
    [['disagreements', '--about', 'vally'], /"vally"[^]*"valley"/],
    [['disagreements', '--about', 'vally', '--format', 'csv'], /"vally"[^]*"valley"/],
    [['history', 'vally'], /"vally"[^]*"valley"/],
    [['why', 'commitment/leaf'], /commitment\/leaf/],
    [['whatif', 'departur=1846-06-01'], /departur[^]*"departure"/],
    [['whatif', 'departure=1846-13-01'], /1846-13-01/],
    [['whatif', '-source:gazete'], /gazete[^]*"gazette"/],
    [['open', '--port', 'http'], /port/],
  ] as [string[], RegExp][])('%j', async (args, sentence) => {
    const { code, out, err } = await call(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
  });
});

// What the browser shows is tested in test/browser; here, that the program serves and ends.
const built = existsSync(fileURLToPath(new URL('../../dist/web/index.html', import.meta.url)));

describe.runIf(built)('open', () => {
  it('prints the dossier and the address, serves it, opens the browser, and ends when told to', async () => {
    let served = '';
    const { code, out, err, opened } = await call(['open', '--port', '0'], {
      stopWhen: async (text) => {
        const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
        if (url === undefined || served !== '') return false;
        served = await (await fetch(`${url}dossier.json`)).text();
        return true;
      },
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('The occupation of the valley');
    expect(out).toContain('2 sources, 10 statements, 3 places, 3 parties');
    expect(opened).toHaveLength(1);
    expect(out).toContain(opened[0]);
    expect(JSON.parse(served)).toMatchObject({ version: 1 });
    await expect(fetch(opened[0] ?? '')).rejects.toThrow();
  });

  it('opens no browser where none is wanted', async () => {
    const { code, opened } = await call(['open', '--port', '0', '--no-browser'], {
      stopWhen: (text) => text.includes('Ctrl-C'),
    });
    expect({ code, opened }).toEqual({ code: 0, opened: [] });
  });
});
