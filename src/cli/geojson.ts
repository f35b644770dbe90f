import type { DossierRecord } from '../claim/index.ts';
import type { StandingsReport } from '../report/index.ts';

/** The standings of a day as GeoJSON (RFC 7946): one feature for each place, with its standings; no geometry where its position is not known. */
export function standingsGeoJson(report: StandingsReport, record: DossierRecord): object {
  const places = [...new Set(report.standings.map((line) => line.place))];
  return {
    type: 'FeatureCollection',
    features: places.map((id) => {
      const place = record.gazetteer.places.get(id);
      const point = place?.point;
      return {
        type: 'Feature',
        id,
        geometry:
          point === undefined ? null : { type: 'Point', coordinates: [point.longitude, point.latitude] },
        properties: {
          name: place?.name ?? id,
          date: report.date,
          account: report.account,
          standings: report.standings.filter((line) => line.place === id),
        },
      };
    }),
  };
}
