/** The id of a value: as the mapping gives it, or its letters and digits in words joined by hyphens; null where it has none. */
export function mappedId(
  value: string,
  {
    prefix = '',
    ids = {},
  }: { readonly prefix?: string | undefined; readonly ids?: Readonly<Record<string, string>> | undefined },
): string | null {
  const given = Object.hasOwn(ids, value) ? ids[value] : undefined;
  if (given !== undefined) return given;
  const words = value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{Ll}\d]+/gu);
  return words === null ? null : `${prefix}${words.join('-')}`;
}
