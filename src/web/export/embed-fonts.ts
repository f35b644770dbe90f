/** The fonts that the page has loaded, as a style sheet that brings their files along. One that cannot be had is left to the fallbacks. */
export async function embedFonts(): Promise<string> {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(keyOf));
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? location.href })))
    .flatMap(({ rule, base }) => (rule instanceof CSSFontFaceRule ? [{ style: rule.style, base }] : []))
    .filter(({ style }) => loaded.has(keyOf(describe(style))));
  const faces = await Promise.all(rules.map(({ style, base }) => faceOf(style, base)));
  return faces.join('');
}

interface Described {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly unicodeRange: string;
}

function describe(style: CSSStyleDeclaration): Described {
  const value = (name: string, usual: string): string => style.getPropertyValue(name) || usual;
  return {
    family: value('font-family', ''),
    weight: value('font-weight', '400'),
    style: value('font-style', 'normal'),
    unicodeRange: value('unicode-range', 'U+0-10FFFF'),
  };
}

function keyOf({ family, weight, style, unicodeRange }: Described): string {
  return [family.replace(/["']/gu, ''), weight, style, unicodeRange.replace(/\s/gu, '')]
    .join('|')
    .toLowerCase();
}

async function faceOf(style: CSSStyleDeclaration, base: string): Promise<string> {
  const url = /url\(["']?([^"')]+)["']?\)/u.exec(style.getPropertyValue('src'))?.[1];
  if (url === undefined) return '';
  try {
    const answer = await fetch(new URL(url, base));
    if (!answer.ok) return '';
    const file = base64Of(new Uint8Array(await answer.arrayBuffer()));
    const { family, weight, style: slant, unicodeRange } = describe(style);
    return `@font-face{font-family:${family};font-weight:${weight};font-style:${slant};unicode-range:${unicodeRange};src:url(data:font/woff2;base64,${file})}`;
  } catch {
    return '';
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
