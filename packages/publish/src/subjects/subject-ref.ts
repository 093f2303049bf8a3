import type { Identifier } from "@openhpa/core";

/** What a record says of an organisation. */
export interface OrganisationFacts {
  readonly names: readonly string[];
  readonly formerNames: readonly string[];
  readonly structureType?: string | undefined;
  readonly identifiers: readonly Pick<Identifier, "scheme" | "value">[];
  readonly parent?: { readonly path: string; readonly label: string } | undefined;
}

/** A part of a programme that is a record itself. */
export interface ProgrammePart {
  readonly key: string;
  readonly kind?: string | undefined;
  readonly number?: string | undefined;
  readonly title: string;
}

/** What a record says of a programme. */
export interface ProgrammeFacts {
  readonly number?: string | undefined;
  readonly region?: string | undefined;
  /** Language of the texts: that of the source, French where it has them. */
  readonly language: string;
  /** Objectives in the words of the source, with their printed number. */
  readonly objectives: readonly string[];
  /** Present when the record is the programme: its key and its parts. */
  readonly ownRecord?: { readonly key: string; readonly parts: readonly ProgrammePart[] } | undefined;
}

/** A subject under which a record is gathered. */
export interface SubjectRef {
  /** Path of the subject's first page without language and `.html`: `vocab/theme/addictive-behaviours`, `territory/departement-44`. */
  readonly path: string;
  /** What the subject is called: the French label of a concept, a name as printed. */
  readonly label: string;
  /** Names of the model's fields through which the record names the subject. */
  readonly roles: readonly string[];
  /** Of a territory: the typed codes of the record's territories directly inside. */
  readonly inside?: readonly string[];
  readonly organisation?: OrganisationFacts;
  readonly programme?: ProgrammeFacts;
}
