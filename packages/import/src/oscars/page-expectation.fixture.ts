/** What a file of the corpus holds; titles and wordings are compared with the file itself. */
export interface Expected {
  readonly layout: "A" | "B" | "C" | "D";
  readonly year?: string;
  /** Year of the chained edition; `""` when the page prints none. */
  readonly chain?: string;
  readonly carrier?: readonly [name: string, acronym: string | undefined, type: string];
  readonly host?: readonly [name: string, acronym: string, type: string];
  readonly themes: readonly string[];
  /** Numbers of programmes and their objectives, `-` where none is printed. */
  readonly programmes?: readonly string[];
  readonly conditions?: readonly string[];
  readonly care?: readonly string[];
  /** The region; Provence-Alpes-Côte d'Azur where nothing is said. */
  readonly territories?: readonly string[];
}
