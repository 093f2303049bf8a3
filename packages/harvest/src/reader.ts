/** What a web server says of an address. */
export interface Answer {
  /** HTTP status; 0 when nobody answered. */
  readonly status: number;
  readonly contentType?: string | undefined;
  /** Where a redirection leads. */
  readonly location?: string | undefined;
  /** Size in bytes where it is known. */
  readonly bytes?: number | undefined;
}

/** An answer with what was sent. */
export interface Delivery extends Answer {
  readonly body: Uint8Array;
}

/** Gives what a harvester would get at an address; never follows a redirection. Undefined for an address that is out of its reach. */
export interface Reader {
  head(url: string): Promise<Answer | undefined>;
  get(url: string): Promise<Delivery | undefined>;
}
