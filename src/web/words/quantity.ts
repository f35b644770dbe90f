import type { Quantity } from '../../index.ts';
import { say } from './say.ts';

/** A quantity as its text gives it: "about 300000 soldiers", "6 times as many machine guns as …". */
export function quantityInWords({ value, unit, comparison = 'exactly', than }: Quantity): string {
  const number = value === undefined ? '' : String(value);
  if (comparison === 'times')
    return say('quantity-times', { number, unit, than: than ?? say('quantity-than-untold') });
  const words = numberInWords(number, unit, comparison);
  return than === undefined ? words : say('quantity-than', { quantity: words, than });
}

function numberInWords(
  number: string,
  unit: string,
  comparison: Exclude<Quantity['comparison'], 'times' | undefined>,
): string {
  switch (comparison) {
    case 'exactly':
      return number === '' ? unit : say('quantity', { number, unit });
    case 'great':
    case 'far-more-than':
      return say(`quantity-${comparison}`, { unit });
    case 'about':
    case 'more-than':
    case 'less-than':
    case 'at-least':
    case 'at-most':
      return say(`quantity-${comparison}`, { number, unit });
  }
}
