import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/web/state/address.ts';

describe('the address', () => {
  it.each([
    '#/day',
    '#/day?date=1946-02-01&account=only:gazette',
    '#/sources/gazette?date=1946-02-01&statement=gz-1',
    '#/commitments?account=according-to:gazette',
    '#/day?date=-0043-03-15&place=north-bay',
    '#/sources/a%2Fb',
    '#/compare?date=1946-02-01&map=2.5,125.3,45.1&layers=law&names=today&maps=difference',
    '#/whatif?suppose=peace-signed=1846-02-01;-source:gazette&against=only:gazette',
    '#/sources/gazette?statement=gz-1&beside=history',
    '#/disagreements?about=north-bay&kind=contradict',
    '#/search?find=north%20bay&lang=ru',
    '#/why?about=standing/north-bay/lease/north',
    '#/day?date=1946-02-01&lang=zh',
  ])('%s reads and writes the same', (hash) => {
    expect(formatAddress(parseAddress(hash))).toBe(hash);
  });

  it.each(['', '#', '#/', '#/nowhere', '#main', '#/%E0%A4%A'])(
    '%s, which says nothing, is the day',
    (hash) => {
      expect(parseAddress(hash)).toEqual({
        view: 'day',
        kind: null,
        find: null,
        lang: null,
        date: null,
        account: null,
        document: null,
        statement: null,
        place: null,
        about: null,
        suppose: null,
        against: null,
        beside: null,
        map: null,
        layers: null,
        names: null,
        maps: null,
      });
    },
  );
});
