/** The part of rdf-canonize that the dump uses; the package has no types of its own. */
declare module "rdf-canonize" {
  export const NQuads: {
    /** One statement as a line of canonical N-Quads, ended by a line feed. */
    serializeQuad(quad: import("n3").Quad): string;
  };

  /** The canonical N-Quads of a dataset; used by the tests as the judge of the published hash. */
  export function canonize(
    dataset: readonly import("n3").Quad[],
    options: { readonly algorithm: "RDFC-1.0" },
  ): Promise<string>;
}
