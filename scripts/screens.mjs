// The screens of the atlas, as docs/screens.md shows them: `node scripts/pictures.mjs` takes the pictures.

/**
 * @typedef {object} Screen
 * @property {string} name what its pictures are called
 * @property {string} says what is to be seen, in a sentence
 * @property {string} address the part after the page's address, in the example dossier
 */

/** @type {readonly Screen[]} */
export const screens = [
  {
    name: 'day',
    says: 'The day: what is told of it in a sentence, who held what, the map, and the strip of days.',
    address: '#/day?date=1946-02-01',
  },
  {
    name: 'place',
    says: 'The page of a place: its holdings by axis, who says what, what was promised, its history.',
    address: '#/day?date=1946-02-01&place=manchuria',
  },
  {
    name: 'timeline',
    says: 'The timeline: events, holdings with soft ends, deadlines, by place, party or agreement.',
    address: '#/timeline?date=1946-02-01',
  },
  {
    name: 'compare',
    says: 'Two accounts of one day side by side, and where they differ.',
    address: '#/compare?date=1946-05-01&account=only:whe&against=only:globalsecurity',
  },
  {
    name: 'difference',
    says: 'The same two accounts on one map, on which only what differs stands out.',
    address: '#/compare?date=1946-05-01&account=only:whe&against=only:globalsecurity&maps=difference',
  },
  {
    name: 'commitments',
    says: 'What was promised, by whom, by when, and how it stands on the day.',
    address: '#/commitments?date=1946-01-01',
  },
  {
    name: 'bodies',
    says: 'Joint bodies: seats, posts, who has the chair.',
    address: '#/bodies?date=1950-05-01',
  },
  {
    name: 'stemma',
    says: 'The sources, and which of them comes from which.',
    address: '#/sources?date=1946-02-01',
  },
  {
    name: 'versions',
    says: 'Two versions of one text side by side: what was added, dropped, moved and reworded.',
    address: '#/sources/whe?date=1946-02-01&beside=wikipedia',
  },
  {
    name: 'sources',
    says: 'A document, with what has been read out of it marked in its words.',
    address: '#/sources/wikipedia?date=1946-02-01&statement=wp-6',
  },
  {
    name: 'disagreements',
    says: 'Where sources disagree, of which kind, with how many independent witnesses.',
    address: '#/disagreements?date=1946-02-01',
  },
  {
    name: 'whatif',
    says: 'What would change if an event had been on another day, or a source were left out.',
    address: '#/whatif?suppose=withdrawal-complete=1945-11-10',
  },
  {
    name: 'why',
    says: 'Why a line stands: the tree of its reasons, down to the quotes.',
    address: '#/why?date=1946-02-01&about=standing/manchuria/military-occupation/ussr',
  },
  {
    name: 'search',
    says: 'Search over places, parties, statements and texts.',
    address: '#/search?find=port%20arthur',
  },
  { name: 'help', says: 'Help: what the words and signs mean, and the keys.', address: '#/help' },
  { name: 'russian', says: 'The day in Russian.', address: '#/day?date=1946-02-01&lang=ru' },
  { name: 'chinese', says: 'The day in Chinese.', address: '#/day?date=1946-02-01&lang=zh' },
  {
    name: 'faults',
    says: 'What is wrong in the dossier, where there is anything.',
    address: '#/faults',
  },
];

/** In what the pictures are taken: two widths, two themes. */
export const sheets = [
  { width: 1440, height: 900, theme: 'light', called: 'wide-light' },
  { width: 1440, height: 900, theme: 'dark', called: 'wide-dark' },
  { width: 390, height: 844, theme: 'light', called: 'narrow-light' },
  { width: 390, height: 844, theme: 'dark', called: 'narrow-dark' },
];

/** The page that shows all pictures. */
export function screensPage() {
  const rows = screens.map(({ name, says }) => {
    /** @param {string} called */
    const picture = (called) => `![${name}, ${called.replace('-', ', ')}](images/${name}-${called}.webp)`;
    return [
      `## ${name}`,
      says,
      picture('wide-light'),
      picture('wide-dark'),
      `${picture('narrow-light')} ${picture('narrow-dark')}`,
    ].join('\n\n');
  });
  return (
    [
      '# The screens of the atlas',
      'The example dossier in both themes and at two widths, 1440 and 390 pixels. `npm run pictures` takes these pictures anew.',
      ...rows,
    ].join('\n\n') + '\n'
  );
}
