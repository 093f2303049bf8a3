/** The part of rdf-canonize that the judges use; the package has no types of its own. */
declare module "rdf-canonize" {
  import type { Quad } from "n3";

  export function canonize(
    dataset: readonly Quad[],
    options: { readonly algorithm: "RDFC-1.0" },
  ): Promise<string>;
}
