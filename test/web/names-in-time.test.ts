import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/index.ts';
import { nameOnDay, nameToday } from '../../src/web/place/names-in-time.ts';

const port = {
  name: 'Northport',
  names: [
    'North Port',
    { name: 'Severny', language: 'ru', when: '1840/1850' },
    { name: 'Fort North', language: 'en', when: '1845/1850' },
    { name: 'Nordhafen', language: 'de', when: 'now' },
  ],
};
const on = (year: number): string => nameOnDay(port, dayOf(year, 6, 1));

describe('the name of a place in time', () => {
  it('is the one dated to the day, one in English before others, else the one shown first', () => {
    expect([on(1839), on(1842), on(1847), on(1851)]).toEqual([
      'Northport',
      'Severny',
      'Fort North',
      'Northport',
    ]);
  });

  it('is, where no day is given, the one of the time, and today that of now', () => {
    const names = [
      { name: 'Old', when: 'then' },
      { name: 'New', when: 'now' },
    ];
    expect(nameOnDay({ name: 'First', names }, 0)).toBe('Old');
    expect(nameToday({ name: 'First', names })).toBe('New');
    expect(nameToday(port)).toBe('Nordhafen');
    expect(nameToday({ name: 'Alone' })).toBe('Alone');
  });
});
