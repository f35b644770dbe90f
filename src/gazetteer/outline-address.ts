/** Where the outline of a place stands: a file of the dossier, and the feature in it, or null for all that the file holds. */
export interface OutlineAddress {
  readonly path: string;
  readonly feature: string | null;
}

/** Reads what a place says under `geometry`: `bay.geojson`, or `lands.geojson#bay` for one feature of many. */
export function outlineAddress(geometry: string): OutlineAddress {
  const [file = '', feature] = geometry.replace(/^geometry\//u, '').split('#', 2);
  return { path: `geometry/${file}`, feature: feature === undefined || feature === '' ? null : feature };
}
