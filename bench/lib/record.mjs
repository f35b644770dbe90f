import { seeded } from './measure.mjs';
import { sentences } from './sentences.mjs';

/** The files of a dossier of many sources that tell of the same places and events and differ in days, holders and numbers: the same in every run. */
export function dossierFiles(sources, claimsEach, seed = 20260902) {
  const random = seeded(seed);
  const pick = (count) => Math.floor(random() * count);
  const total = sources * claimsEach;
  const [places, parties, events] = [Math.ceil(total / 300), 60, Math.ceil(total / 100)];
  const files = new Map();
  const ids = (word, count) =>
    Array.from({ length: count }, (_, at) => `  - { id: ${word}-${at}, name: ${word} ${at}`);
  files.set('dossier.yaml', 'title: Many sources\nperiod: 1840/1860\nlicense: CC0-1.0\n');
  files.set(
    'places.yaml',
    `places:\n${ids('place', places)
      .map((line) => `${line}, kind: region }\n`)
      .join('')}`,
  );
  files.set(
    'parties.yaml',
    `parties:\n${ids('party', parties)
      .map((line) => `${line}, kind: state }\n`)
      .join('')}`,
  );
  files.set(
    'events.yaml',
    `events:\n${ids('event', events)
      .map((line) => `${line}, type: battle }\n`)
      .join('')}`,
  );
  const prose = sentences(total);
  const records = [];
  for (let source = 0; source < sources; source++) {
    const id = `source-${source}`;
    const text = [];
    const claims = [];
    for (let at = 0; at < claimsEach; at++) {
      const words = `In sentence ${at} ${id} tells ${prose.next().value.text}.`;
      text.push(words);
      claims.push(
        `  - id: c-${source}-${at}\n    quote: ${words}\n    ${statement(pick, places, parties, events)}\n`,
      );
    }
    files.set(`sources/${id}.txt`, text.join('\n'));
    files.set(`claims/${id}.yaml`, `source: ${id}\nclaims:\n${claims.join('')}`);
    records.push(
      `  - { id: ${id}, title: ${id}, type: report, kind: secondary, language: en, license: CC0-1.0, file: sources/${id}.txt }\n`,
    );
  }
  files.set('sources.yaml', `sources:\n${records.join('')}`);
  return files;
}

/** One statement, the kinds in about the shares in which a history has them. */
function statement(pick, places, parties, events) {
  const day = () => `184${pick(10)}-0${1 + pick(9)}-${10 + pick(18)}`;
  const chance = pick(100);
  if (chance < 35) return `event: { id: event-${pick(events)}, when: ${day()} }`;
  if (chance < 45)
    return `event: { id: event-${pick(events)}, by: party-${pick(parties)}, when: { after: event-${pick(events)} } }`;
  if (chance < 75)
    return `holding: { of: place-${pick(places)}, by: party-${pick(parties)}, title: military-occupation, from: ${day()} }`;
  if (chance < 85)
    return `attribute: { of: place-${pick(places)}, name: population, quantity: { value: ${pick(50) * 1000}, unit: people } }`;
  if (chance < 95) return `attribute: { of: place-${pick(places)}, name: name, value: name ${pick(30)} }`;
  return `relation: { of: place-${pick(places)}, is: predecessor, to: place-${pick(places)} }`;
}
