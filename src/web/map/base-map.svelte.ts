import landUrl from 'world-atlas/land-50m.json?url';
import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** The land of the world (Natural Earth, 1:50 million), once it has been fetched; the map works without it until then. */
export function followLand(): { readonly land: GeoPermissibleObjects | null } {
  let land = $state.raw<GeoPermissibleObjects | null>(null);
  void fetch(landUrl)
    .then((answer) => answer.json())
    .then((topology: Topology) => {
      land = feature(topology, topology.objects.land!);
    })
    .catch(() => undefined);
  return {
    get land() {
      return land;
    },
  };
}
