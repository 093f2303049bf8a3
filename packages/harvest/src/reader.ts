/** What a web server says of an address. */
export interface Answer {
  /** HTTP status; 0 when nobody answered. */
  readonly status: number;
  readonly contentType?: string | undefined;
  /** Where a redirection leads. */
  readonly location?: string | undefined;
  /** Size in bytes where it is known. */
  readonly bytes?: number | undefined;
  /** What search engines are told beside the page (`X-Robots-Tag`). */
  readonly robots?: string | undefined;
}

/** An answer with what was sent. */
export interface Delivery extends Answer {
  readonly body: Uint8Array;
}

/** An answer whose body is read as it comes, however large it is. */
export interface OpenedAnswer extends Answer {
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Gives what a harvester would get at an address; never follows a redirection. Undefined for an address that is out of its reach. */
export interface Reader {
  head(url: string): Promise<Answer | undefined>;
  get(url: string): Promise<Delivery | undefined>;
  /** The same as `get`, without holding the body; where it is missing, only what portals read is checked. */
  open?(url: string): Promise<OpenedAnswer | undefined>;
}
