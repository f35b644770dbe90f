/** What the browser's address keeps, so that a view can be sent to someone else. */
export interface Address {
  readonly view: View;
  /** An ISO day; null shows the day that the atlas chooses. */
  readonly date: string | null;
  /** How an account is named on the command line; null leaves it to the dossier. */
  readonly account: string | null;
  /** The source whose document is shown. */
  readonly document: string | null;
  /** The statement that is marked in the document. */
  readonly statement: string | null;
  /** The place whose rows are brought into sight. */
  readonly place: string | null;
  /** What a view is about: the name of a standing or commitment whose reasons are asked, or a thing of which sources disagree. */
  readonly about: string | null;
  /** What is supposed. */
  readonly suppose: string | null;
  /** The account that is compared with. */
  readonly against: string | null;
  /** The source whose document is laid beside the one that is shown. */
  readonly beside: string | null;
  /** How far the map is enlarged and around which point: `2.5,125.3,45.1` (times, degrees east, degrees north); null shows the whole. */
  readonly map: string | null;
  /** What the map shows: `law`, `fact` or `none`; null shows both. */
  readonly layers: string | null;
  /** `today` for the names of today; null for those of the time. */
  readonly names: string | null;
  /** `difference` for one map of what differs; null for two maps side by side. */
  readonly maps: string | null;
  /** Of which kind the disagreements are that are shown; null for those whose answers differ. */
  readonly kind: string | null;
  /** What is searched for. */
  readonly find: string | null;
  /** The language that the reader chose; null leaves it to the browser. */
  readonly lang: string | null;
}

export const views = [
  'day',
  'timeline',
  'compare',
  'commitments',
  'bodies',
  'sources',
  'disagreements',
  'whatif',
  'search',
  'help',
  'why',
  'faults',
] as const;

export type View = (typeof views)[number];

const KEPT = [
  'date',
  'account',
  'statement',
  'place',
  'about',
  'suppose',
  'against',
  'map',
  'layers',
  'names',
  'maps',
  'beside',
  'kind',
  'find',
  'lang',
] as const;

/** Reads the part of an address after `#`; what cannot be understood is left out. */
export function parseAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const [view = '', document] = path.split('/').map(decode);
  const kept = new URLSearchParams(query);
  return {
    view: views.find((known) => known === view) ?? 'day',
    date: kept.get('date'),
    account: kept.get('account'),
    document: document === undefined || document === '' ? null : document,
    statement: kept.get('statement'),
    place: kept.get('place'),
    about: kept.get('about'),
    suppose: kept.get('suppose'),
    against: kept.get('against'),
    beside: kept.get('beside'),
    map: kept.get('map'),
    layers: kept.get('layers'),
    names: kept.get('names'),
    maps: kept.get('maps'),
    kind: kept.get('kind'),
    find: kept.get('find'),
    lang: kept.get('lang'),
  };
}

/** Writes an address as `#/view/document?date=…`, without what is left to the atlas. */
export function formatAddress(address: Address): string {
  const document = address.document === null ? '' : `/${encodeURIComponent(address.document)}`;
  const query = KEPT.flatMap((name) => {
    const value = address[name];
    if (value === null) return [];
    return [`${name}=${encodeURIComponent(value).replace(/%(?:3A|2F|3D|3B|2C)/gu, decodeURIComponent)}`];
  });
  return `#/${address.view}${document}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
