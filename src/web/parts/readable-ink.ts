type Rgb = readonly [number, number, number];

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const STEPS = 40;

/** The ink (`#rrggbb`), darkened or lightened just as far as it needs to reach a contrast on a background (WCAG 2: 1 to 21). */
export function readableInk(ink: string, background: string, contrast: number): string {
  const from = parse(ink);
  const paper = parse(background);
  const towards = luminance(paper) > 0.18 ? BLACK : WHITE;
  for (let step = 0; step < STEPS; step++) {
    const mixed = mix(from, towards, step / STEPS);
    if (contrastOf(mixed, paper) >= contrast) return format(mixed);
  }
  return format(towards);
}

/** The contrast of two colours (`#rrggbb`), from 1 to 21, as WCAG 2 defines it. */
export function contrastBetween(a: string, b: string): number {
  return contrastOf(parse(a), parse(b));
}

function contrastOf(a: Rgb, b: Rgb): number {
  const [light, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dim + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [0, 1, 2].map((at) => Math.round(a[at]! + (b[at]! - a[at]!) * share)) as unknown as Rgb;
}

function parse(colour: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;
}

function format(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
