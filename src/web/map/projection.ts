import { geoAzimuthalEqualArea, geoNaturalEarth1, type GeoProjection } from 'd3-geo';

/** The middle of a map in degrees, and how many degrees of longitude it shows. */
export interface MapView {
  readonly longitude: number;
  readonly latitude: number;
  readonly width: number;
}

/** Shows the whole world where a dossier names no view. */
export const worldView: MapView = { longitude: 0, latitude: 20, width: 360 };

const WIDE = 150;
/** How far beyond the sheet is drawn, in sheets, so that the map can be moved without drawing it again. */
const BEYOND = 2;

/** A projection for a sheet of a width and height in pixels: equal areas for a region, Natural Earth for most of the world. */
export function projectionFor(
  { longitude, latitude, width: degrees }: MapView,
  width: number,
  height: number,
): GeoProjection {
  const isWide = degrees > WIDE;
  const projection = isWide
    ? geoNaturalEarth1().rotate([-longitude, 0])
    : geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(100);
  projection.scale(1000).translate([0, 0]);
  const [left, right] = [-degrees / 2, degrees / 2].map(
    (by) => projection([longitude + by * 0.999, isWide ? 0 : latitude])?.[0] ?? 0,
  );
  const span = Math.max(1, right! - left!);
  const [, middle] = projection([longitude, latitude]) ?? [0, 0];
  const scale = width / span;
  return projection
    .scale(1000 * scale)
    .translate([width / 2, height / 2 - middle * scale])
    .clipExtent([
      [-BEYOND * width, -BEYOND * height],
      [(1 + BEYOND) * width, (1 + BEYOND) * height],
    ]);
}
