/** Who publishes the feed; the e-mail address is that of a service, never of a person. */
export interface Publisher {
  readonly name: string;
  readonly url?: string | undefined;
  readonly email?: string | undefined;
}
