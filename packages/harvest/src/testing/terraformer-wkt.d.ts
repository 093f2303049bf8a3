declare module "@terraformer/wkt" {
  /** The GeoJSON geometry that a WKT text is; throws for one that is none. */
  export function wktToGeoJSON(text: string): { readonly type: string };
}
