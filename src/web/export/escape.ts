const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in XML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => SIGNS[sign]!);
}

/** Attributes as they stand in a tag, each with a space before it; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => {
      if (value === null) return [];
      const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
      return [` ${name}="${escapeXml(text)}"`];
    })
    .join('');
}
