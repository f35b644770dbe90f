import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  dayOf,
  nameInLanguage,
  type Answer,
  type DossierRecord,
  type ReportBounds,
  type ReportDays,
} from '../../src/index.ts';
import { ROOT } from '../../bin/node-version.mjs';
import { answerInWords } from '../../src/web/words/answer.ts';
import { reportBoundsInWords, spanInWords } from '../../src/web/words/bounds.ts';
import { englishCatalogue, readCatalogue } from '../../src/web/words/catalogue.ts';
import { clauseOf } from '../../src/web/words/clause.ts';
import { stateInWords } from '../../src/web/words/commitment.ts';
import { formatDay, yearInWords } from '../../src/web/words/days.ts';
import { chooseLanguage, languages } from '../../src/web/words/languages.ts';
import { inASentence, joinBefore, sortedByName } from '../../src/web/words/lists.ts';
import { phrase } from '../../src/web/words/phrase.ts';
import { questionInWords } from '../../src/web/words/question.ts';
import { say, speakFrom } from '../../src/web/words/say.ts';
import { readTypedDay } from '../../src/web/words/typed-day.ts';
import { filesOf } from './catalogues.ts';

function speak(id: string): void {
  const texts = filesOf(id).map((file) => readFileSync(join(ROOT, 'src/web/words', id, file), 'utf8'));
  const catalogue = readCatalogue(
    languages.find((language) => language.id === id)!,
    texts,
  );
  speakFrom(() => catalogue);
}

afterEach(() => speakFrom(() => englishCatalogue));

const on = (date: string): ReportBounds => ({ earliest: date, latest: date });
const within = (earliest: string | null, latest: string | null): ReportBounds => ({ earliest, latest });

describe('the language', () => {
  it.each<[string | null, string[], string]>([
    ['ru', ['en-GB'], 'ru'],
    [null, ['zh-Hant-TW', 'en'], 'zh'],
    [null, ['fr-FR', 'ru-RU', 'en'], 'ru'],
    [null, ['fr'], 'en'],
    ['xx', ['zh'], 'zh'],
    [null, [], 'en'],
  ])('asked for %s and preferring %j is %s', (asked, preferred, id) => {
    expect(chooseLanguage(asked, preferred).id).toBe(id);
  });
});

describe('dates', () => {
  it.each([
    [dayOf(1946, 2, 1), '1 February 1946', '1946年2月1日', '1 февраля 1946 г.'],
    [dayOf(-43, 3, 15), '15 March 44 BCE', '公元前44年3月15日', '15 марта 44 г. до н. э.'],
    [dayOf(12345, 1, 2), '2 January 12,345', '12,345年1月2日', '2 января 12\u00a0345 г.'],
  ])('%i', (day, en, zh, ru) => {
    expect(formatDay(day)).toBe(en);
    speak('zh');
    expect(formatDay(day)).toBe(zh);
    speak('ru');
    expect(formatDay(day)).toBe(ru);
  });

  it.each<[ReportBounds, string, string, string]>([
    [
      within('1946-04-21', '1946-04-30'),
      'between 21 and 30 April 1946',
      '1946年4月21日至30日之间',
      'между 21 и 30 апреля 1946 г.',
    ],
    [
      within('1945-08-09', '1945-09-05'),
      'between 9 August and 5 September 1945',
      '1945年8月9日至9月5日之间',
      'между 9 августа и 5 сентября 1945 г.',
    ],
    [
      within('1945-08-09', '1946-05-03'),
      'between 9 August 1945 and 3 May 1946',
      '1945年8月9日至1946年5月3日之间',
      'между 9 августа 1945 г. и 3 мая 1946 г.',
    ],
    [within('1946-04-01', '1946-04-30'), 'April 1946', '1946年4月', 'апрель 1946 г.'],
    [
      within('1946-04-01', '1946-05-31'),
      'between April and May 1946',
      '1946年4月至5月之间',
      'в пределах: апрель – май 1946 г.',
    ],
    [
      within('1858-01-01', '1862-12-31'),
      'between 1858 and 1862',
      '1858年至1862年之间',
      'в пределах: 1858 г. – 1862 г.',
    ],
    [within(null, '1946-05-03'), '3 May 1946 or earlier', '1946年5月3日或更早', '3 мая 1946 г. или раньше'],
    [within(null, null), 'not known', '不详', 'неизвестно'],
  ])('%j', (bounds, en, zh, ru) => {
    expect(reportBoundsInWords(bounds)).toBe(en);
    speak('zh');
    expect(reportBoundsInWords(bounds)).toBe(zh);
    speak('ru');
    expect(reportBoundsInWords(bounds)).toBe(ru);
  });

  it('on an axis need no word, unless they are before our era', () => {
    expect(yearInWords(-43)).toBe('44 BCE');
    speak('ru');
    expect([yearInWords(1946), yearInWords(-43)]).toEqual(['1946', '44 до н. э.']);
    speak('zh');
    expect(yearInWords(-43)).toBe('公元前44');
  });

  it.each([
    ['ru', '1 февраля 1946'],
    ['ru', '1 февраля 1946 г.'],
    ['ru', '1 фев 1946'],
    ['ru', '1 февраля 1946 года'],
    ['ru', '1 February 1946'],
    ['zh', '1946年2月1日'],
    ['zh', '1946 年 2 月 1 日'],
    ['en', '1946年2月1日'],
  ])('typed in %s: %s', (language, typed) => {
    speak(language);
    expect(readTypedDay(typed, -10_000, 10_000)).toEqual({ day: dayOf(1946, 2, 1) });
  });

  it('that are shown can be typed', () => {
    for (const { id } of languages) {
      speak(id);
      for (const day of [dayOf(1946, 2, 1), dayOf(-43, 3, 15), dayOf(1955, 12, 31)])
        expect(readTypedDay(formatDay(day), -2_000_000, 2_000_000)).toEqual({ day });
    }
  });
});

describe('numbers', () => {
  const days = (count: number): ReportDays => ({ atLeast: count, atMost: count });

  it('of days take the forms that Russian has', () => {
    speak('ru');
    const said = [1, 2, 5, 11, 21, 47, 102].map((count) => stateInWords('overdue', days(count)));
    expect(said).toEqual([
      'просрочка: 1 день',
      'просрочка: 2 дня',
      'просрочка: 5 дней',
      'просрочка: 11 дней',
      'просрочка: 21 день',
      'просрочка: 47 дней',
      'просрочка: 102 дня',
    ]);
    expect(stateInWords('fulfilled', { atLeast: 157, atMost: 161 })).toBe(
      'исполнено, с опозданием: не менее 157, не более 161 дня',
    );
  });

  it('need no plural in Chinese', () => {
    speak('zh');
    expect(stateInWords('overdue', days(47))).toBe('已逾期47天');
  });
});

describe('names', () => {
  const names = [
    'Örtli',
    { name: 'Старый', language: 'ru', when: '1900/1939' },
    { name: 'Нынешний', language: 'ru', when: 'now' },
    { name: 'Обычный', language: 'ru' },
    { name: '旅顺', language: 'zh-Hans' },
  ];

  it.each<[string, number | null, string | null]>([
    ['ru', dayOf(1920, 1, 1), 'Старый'],
    ['ru', dayOf(1950, 1, 1), 'Обычный'],
    ['ru', null, 'Обычный'],
    ['zh', null, '旅顺'],
    ['ja', null, null],
  ])('in %s on day %s: %s', (language, day, name) => {
    expect(nameInLanguage(names, language, day)).toBe(name);
  });

  it('stay as they are in a Russian clause, take articles in an English one', () => {
    const parts = {
      title: 'military-occupation',
      place: 'Fort',
      holders: [{ party: 'Northern Union', share: null, onBehalfOf: null }],
      isPart: false,
    };
    const naming = {
      nameOf: (id: string) => id,
      partyOf: (id: string) => say('name-of-party', { name: id }),
    };
    expect(clauseOf(parts, naming)).toBe('the Northern Union occupied Fort');
    speak('ru');
    expect(clauseOf(parts, naming)).toBe('Fort: военная оккупация – Northern Union');
    speak('zh');
    expect(clauseOf(parts, naming)).toBe('Northern Union军事占领Fort');
  });

  it('are joined and sorted by the habits of the language', () => {
    expect(inASentence(['A', 'B', 'C'])).toBe('A, B and C');
    speak('zh');
    expect(inASentence(['A', 'B', 'C'])).toBe('A、B和C');
    expect([0, 1, 2].map((at) => joinBefore(at, 3))).toEqual(['', '、', '和']);
    speak('ru');
    expect(inASentence(['A', 'B', 'C'])).toBe('A, B и C');
    expect(sortedByName(['Ямал', 'ёлка', 'Жуков', 'еда'], (name) => name)).toEqual([
      'еда',
      'ёлка',
      'Жуков',
      'Ямал',
    ]);
  });
});

describe('an answer', () => {
  const record = {
    language: 'en',
    gazetteer: {
      parties: new Map([
        ['north', { id: 'north', name: 'North', names: [{ name: 'Север', language: 'ru' }] }],
      ]),
      places: new Map(),
    },
    events: new Map(),
    agreements: new Map(),
    holdings: new Map(),
    claims: new Map(),
    sources: [],
  } as unknown as DossierRecord;
  const answer = (value: Answer['value'], more: Partial<Answer> = {}) =>
    answerInWords(
      { words: 'told', value, denied: false, telling: 'said', ...more } as Answer,
      'holder',
      record,
    );
  const bounds = { earliest: dayOf(1946, 4, 21), latest: dayOf(1946, 4, 30) };

  it('is in the language of the page, or marked as English', () => {
    expect(answer({ kind: 'day', bounds })).toEqual({ words: 'told', lang: undefined });
    speak('ru');
    expect(answer({ kind: 'day', bounds }).words).toBe('между 21 и 30 апреля 1946 г.');
    expect(answer({ kind: 'day', bounds: { earliest: null, latest: null } })).toEqual({
      words: 'told',
      lang: 'en',
    });
    const held = { kind: 'holding', ids: ['north'], title: 'lease', part: true } as const;
    expect(answer(held).words).toBe('Север: аренда (часть)');
    expect(answer({ kind: 'things', ids: ['north'], several: false }, { denied: true })).toEqual({
      words: 'неверно, что: Север',
      lang: undefined,
    });
    expect(answer({ kind: 'words', list: ['a'], several: false }).lang).toBe('en');
  });

  it('says that a source only reports or doubts it, and of what whole it is told', () => {
    speak('ru');
    const claims = [{ record: { speaker: 'north' } }] as unknown as Answer['claims'];
    const held = { kind: 'holding', ids: ['north'], title: 'lease', part: false } as const;
    expect(answer(held, { telling: 'doubted' }).words).toBe('Север: аренда (под сомнением)');
    expect(answer(held, { telling: 'reported', claims: [] }).words).toBe('Север: аренда (в пересказе)');
    expect(answer(held, { telling: 'reported', claims }).words).toContain('говорит: Север');
    expect(answer({ ...held, whole: 'island' }).words).toContain('island');
  });

  it('is to a question, which of several holdings of one name being meant', () => {
    const asked = { about: 'island/lease/north', aspect: 'end', detail: '' } as const;
    expect(questionInWords(asked, record)).toBe('When did the holding of island by North (lease) end?');
    expect(questionInWords({ ...asked, tenure: 1 }, record)).toMatch(/end the second time\?$/u);
    speak('zh');
    expect(questionInWords({ ...asked, tenure: 1 }, record)).toContain('第2次止于何时');
  });
});

describe('a phrase', () => {
  it('is cut at its tags, and what fills it has none', () => {
    expect(phrase('line', { title: 'a <b>bold</b> title' })).toEqual([
      { words: '', tag: 'holders' },
      { words: ': ', tag: null },
      { words: 'a <b>bold</b> title', tag: 'title' },
    ]);
  });
});

it('a message that a catalogue lacks is said in English, and one that no catalogue has by its id', () => {
  const catalogue = readCatalogue(languages[1]!, ['view-day = 当日']);
  expect(catalogue.message('view-day', {})).toBe('当日');
  expect(catalogue.message('view-help', {})).toBe('Help');
  expect(catalogue.message('no-such-message', {})).toBe('no-such-message');
});

it('from when until when, in a language with cases', () => {
  speak('ru');
  expect(spanInWords(on('1945-08-09'), within('1946-04-21', '1946-04-30'))).toBe(
    'начало: 9 августа 1945 г.; конец: между 21 и 30 апреля 1946 г.',
  );
  expect(spanInWords(within(null, null), on('1946-05-03'))).toBe('о начале не сказано; конец: 3 мая 1946 г.');
});
