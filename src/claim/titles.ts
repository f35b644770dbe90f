/** The six independent axes on which a place or asset is held (`docs/model.md`). */
export const axes = ['sovereignty', 'administration', 'use', 'property', 'presence', 'position'] as const;

export type Axis = (typeof axes)[number];

interface TitleRow {
  readonly axis: Axis;
  /** Whether the title is one of law or describes a fact. */
  readonly in: 'law' | 'fact';
  /** `exclusive`: two holders that do not hold together contest it. `shareable`: several may hold it side by side. */
  readonly tenure: 'exclusive' | 'shareable';
  readonly definition: string;
  /** Where the definition comes from. */
  readonly from: string;
}

/** Every title that a holding may have, with its axis, whether it is of law or of fact, whether it excludes others, and its source. */
export const titles = {
  sovereignty: {
    axis: 'sovereignty',
    in: 'law',
    tenure: 'exclusive',
    definition:
      'The right to exercise the functions of a state over a territory to the exclusion of any other state.',
    from: 'Island of Palmas arbitration (Netherlands v. United States), award of 4 April 1928',
  },
  suzerainty: {
    axis: 'sovereignty',
    in: 'law',
    tenure: 'shareable',
    definition: 'A paramount state controls the foreign relations of a state that governs itself within.',
    from: 'Oppenheim, International Law, vol. I (vassal states)',
  },
  condominium: {
    axis: 'sovereignty',
    in: 'law',
    tenure: 'shareable',
    definition: 'Two or more states hold sovereignty over one territory jointly.',
    from: 'Oppenheim, International Law, vol. I; GeoPolHist status "Condominium of"',
  },
  'residual-sovereignty': {
    axis: 'sovereignty',
    in: 'law',
    tenure: 'exclusive',
    definition: 'What remains to the sovereign while another state exercises all powers over the territory.',
    from: 'Usage at the San Francisco peace conference of 1951',
  },
  'terra-nullius': {
    axis: 'sovereignty',
    in: 'law',
    tenure: 'exclusive',
    definition: 'Territory that is under the sovereignty of no state.',
    from: 'Western Sahara, advisory opinion, I.C.J. Reports 1975',
  },
  disputed: {
    axis: 'sovereignty',
    in: 'law',
    tenure: 'shareable',
    definition: 'A text says that the sovereignty is in dispute, without deciding it.',
    from: 'GeoPolHist status "Disputed"',
  },
  'own-administration': {
    axis: 'administration',
    in: 'fact',
    tenure: 'exclusive',
    definition: 'The state that claims the territory as its own governs it.',
    from: 'GeoPolHist status "Sovereign" and "Part of"',
  },
  'military-occupation': {
    axis: 'administration',
    in: 'fact',
    tenure: 'exclusive',
    definition: 'The territory is actually placed under the authority of a hostile or foreign army.',
    from: 'Hague Regulations 1907, article 42; GeoPolHist status "Occupied by"',
  },
  'puppet-state': {
    axis: 'administration',
    in: 'fact',
    tenure: 'exclusive',
    definition:
      'A government in form independent that in fact does the bidding of the foreign power that set it up.',
    from: 'Crawford, The Creation of States in International Law (puppet states)',
  },
  protectorate: {
    axis: 'administration',
    in: 'fact',
    tenure: 'exclusive',
    definition:
      'A territory governs itself within while a protecting state conducts its external affairs by treaty.',
    from: 'GeoPolHist status "Protectorate of"',
  },
  mandate: {
    axis: 'administration',
    in: 'fact',
    tenure: 'exclusive',
    definition: 'A state administers the territory on behalf of the League of Nations.',
    from: 'Covenant of the League of Nations, article 22; GeoPolHist status "Mandated to"',
  },
  trusteeship: {
    axis: 'administration',
    in: 'fact',
    tenure: 'exclusive',
    definition:
      'An authority administers the territory under an agreement with the United Nations, or as its sole administering authority.',
    from: 'Charter of the United Nations, chapter XII',
  },
  'international-administration': {
    axis: 'administration',
    in: 'fact',
    tenure: 'exclusive',
    definition: 'An international organisation or several states together govern the territory.',
    from: 'GeoPolHist status "International"',
  },
  colony: {
    axis: 'administration',
    in: 'fact',
    tenure: 'exclusive',
    definition: 'A distant territory is governed by and for another state.',
    from: 'GeoPolHist status "Colony of"',
  },
  'autonomous-administration': {
    axis: 'administration',
    in: 'fact',
    tenure: 'exclusive',
    definition: 'A regime governs the territory itself under a state to which it belongs.',
    from: 'Usage of international law; the text names the regime autonomous',
  },
  'civil-administration': {
    axis: 'administration',
    in: 'fact',
    tenure: 'exclusive',
    definition: 'The civil affairs of the territory are governed, while another may hold its military side.',
    from: 'Usage of the agreements that divide civil from military administration',
  },
  'naval-base': {
    axis: 'use',
    in: 'law',
    tenure: 'exclusive',
    definition: 'The right to keep ships of war and the works that serve them at a place.',
    from: 'Usage of base agreements',
  },
  'joint-use': {
    axis: 'use',
    in: 'law',
    tenure: 'shareable',
    definition: 'Two or more states have the right to use a place or installation together.',
    from: 'Usage of base agreements',
  },
  transit: {
    axis: 'use',
    in: 'law',
    tenure: 'shareable',
    definition: 'The right to pass through a territory.',
    from: 'Right of Passage over Indian Territory, I.C.J. Reports 1960',
  },
  servitude: {
    axis: 'use',
    in: 'law',
    tenure: 'shareable',
    definition: 'A territory is bound by treaty to serve a certain purpose of another state.',
    from: 'Oppenheim, International Law, vol. I (state servitudes)',
  },
  'free-port': {
    axis: 'use',
    in: 'law',
    tenure: 'shareable',
    definition: 'A port open to the trade of all nations, in which goods pay no customs duty.',
    from: 'Convention and Statute on the International Régime of Maritime Ports, 1923 (usage)',
  },
  'leased-territory': {
    axis: 'use',
    in: 'law',
    tenure: 'exclusive',
    definition:
      'A state leaves the exercise of its powers over a territory to another by treaty, for a time.',
    from: 'Oppenheim, International Law, vol. I; GeoPolHist status "Leased to"',
  },
  concession: {
    axis: 'use',
    in: 'law',
    tenure: 'shareable',
    definition:
      'Rights of settlement, enterprise or administration that a state grants to another or to its subjects.',
    from: 'GeoPolHist status "Concession of"',
  },
  'railway-zone': {
    axis: 'use',
    in: 'law',
    tenure: 'exclusive',
    definition: 'Land along a railway in which its holder exercises administrative powers.',
    from: 'Usage of the railway agreements of 1896 to 1905',
  },
  demilitarised: {
    axis: 'use',
    in: 'law',
    tenure: 'shareable',
    definition: 'A treaty forbids armed forces or works of war in the place.',
    from: 'Usage of international law; Treaty of Versailles, articles 42 to 44',
  },
  ownership: {
    axis: 'property',
    in: 'law',
    tenure: 'exclusive',
    definition: 'The fullest right to a thing under the law of property.',
    from: 'Usage of private law in treaties',
  },
  'joint-ownership': {
    axis: 'property',
    in: 'law',
    tenure: 'shareable',
    definition: 'Several own one thing together, with or without stated shares.',
    from: 'Usage of private law in treaties',
  },
  lease: {
    axis: 'property',
    in: 'law',
    tenure: 'shareable',
    definition:
      'The right to use a thing or a share of it for a time, usually for rent, while it belongs to another.',
    from: 'Usage of private law in treaties',
  },
  'joint-operation': {
    axis: 'property',
    in: 'law',
    tenure: 'shareable',
    definition: 'Several run an enterprise together.',
    from: 'Usage of private law in treaties',
  },
  custody: {
    axis: 'property',
    in: 'fact',
    tenure: 'exclusive',
    definition: 'A thing is in the keeping of one who is not, or not shown to be, its owner.',
    from: 'Usage of private law in treaties',
  },
  'war-booty': {
    axis: 'property',
    in: 'law',
    tenure: 'exclusive',
    definition: 'Movable property of an enemy state taken by an army and claimed as its own.',
    from: 'Hague Regulations 1907, article 53',
  },
  restitution: {
    axis: 'property',
    in: 'law',
    tenure: 'exclusive',
    definition: 'The right to have back a thing that was taken.',
    from: 'Factory at Chorzów, P.C.I.J. Series A No. 17 (1928)',
  },
  garrison: {
    axis: 'presence',
    in: 'fact',
    tenure: 'shareable',
    definition: 'Armed forces of a party are stationed in the place.',
    from: 'Ordinary military usage',
  },
  'joint-guard': {
    axis: 'presence',
    in: 'fact',
    tenure: 'shareable',
    definition: 'Armed forces of several parties guard the place together.',
    from: 'Ordinary military usage',
  },
  'control-of-cities': {
    axis: 'presence',
    in: 'fact',
    tenure: 'exclusive',
    definition: 'A party holds the cities of a territory, not said to hold the land between them.',
    from: 'Ordinary usage in histories of civil wars',
  },
  'control-of-countryside': {
    axis: 'presence',
    in: 'fact',
    tenure: 'exclusive',
    definition: 'A party holds the land between the cities.',
    from: 'Ordinary usage in histories of civil wars',
  },
  none: {
    axis: 'presence',
    in: 'fact',
    tenure: 'shareable',
    definition: 'A text says that the party has no forces in the place.',
    from: 'Ordinary usage',
  },
  claims: {
    axis: 'position',
    in: 'law',
    tenure: 'shareable',
    definition: 'The party declares that the place is its own.',
    from: 'Usage of international law',
  },
  recognises: {
    axis: 'position',
    in: 'law',
    tenure: 'shareable',
    definition: 'The party accepts the status of the place, or its independence.',
    from: 'Usage of international law',
  },
  denies: {
    axis: 'position',
    in: 'law',
    tenure: 'shareable',
    definition: 'The party rejects the status that others claim for the place.',
    from: 'Usage of international law',
  },
  renounces: {
    axis: 'position',
    in: 'law',
    tenure: 'shareable',
    definition: 'The party gives up every claim to the place.',
    from: 'Usage of international law',
  },
  silent: {
    axis: 'position',
    in: 'law',
    tenure: 'shareable',
    definition: 'A text says that the party takes no position on the place.',
    from: 'Ordinary usage',
  },
} as const satisfies Record<string, TitleRow>;

export type Title = keyof typeof titles;

export const titleNames: readonly Title[] = Object.keys(titles) as Title[];

/** What each title means, with its axis, in one sentence. */
export const titleMeanings: Readonly<Record<Title, string>> = Object.fromEntries(
  Object.entries<TitleRow>(titles).map(([title, row]) => [
    title,
    `${row.definition} (Axis: ${row.axis}; of ${row.in}; ${row.tenure}.)`,
  ]),
) as Record<Title, string>;

/** The axis on which a title lies. */
export function axisOf(title: Title): Axis {
  return titles[title].axis;
}
