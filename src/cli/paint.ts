import { styleText } from 'node:util';
import type { Screen } from './world.ts';

type Style = Parameters<typeof styleText>[0];

/** Colours text, or leaves it as it is where nobody sees colours. */
export type Paint = (style: Style, text: string) => string;

/** The paint for a screen. */
export function paintFor(screen: Screen): Paint {
  return (style, text) => (screen.colours ? styleText(style, text, { validateStream: false }) : text);
}
