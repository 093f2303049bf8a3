/** An object of a record or of a part of it, by the names of its fields: what is read, and never changed. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object of a record while it is filled. */
export type OpenFields = Record<string, unknown>;
