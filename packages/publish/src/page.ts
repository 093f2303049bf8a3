/** A page with its path in the feed. */
export interface Page {
  readonly path: string;
  readonly content: string;
}
