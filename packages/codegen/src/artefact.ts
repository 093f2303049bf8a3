/** A generated file. */
export interface Artefact {
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  readonly content: string;
}
