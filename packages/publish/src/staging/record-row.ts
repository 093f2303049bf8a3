import type { HpaRecord } from "@openhpa/core";
import type { ListedCard } from "../card.js";

/** What the build knows of a record: its card, the hash of what is published, and what else is asked of it. */
export interface StagedRecord extends Pick<HpaRecord, "id" | "withdrawn" | "replacedBy"> {
  readonly card: ListedCard;
  /** SHA-256 of the published JSON in hexadecimal. */
  readonly sha256: string;
  /** Keys of the records that it names, whose titles its page shows. */
  readonly related?: readonly string[] | undefined;
  /** What it names as the edition before it. */
  readonly preceding?: readonly string[] | undefined;
  /** What it is likened to others by. */
  readonly features?: readonly [theme: string, audience: string, setting: string] | undefined;
  /** How many small numbers of people under constraint it holds. */
  readonly small?: number | undefined;
  /** Its title as lists are sorted by it. */
  readonly sortedTitle: string;
}

/** A staged record as a line: what is asked of every record first, as text, and the rest as JSON. */
export interface RecordRow {
  readonly key: string;
  readonly type: HpaRecord["type"];
  /** Fingerprint of the input that it was made from; empty where none is known. */
  readonly digest: string;
  /** Bytes of the published JSON. */
  readonly bytes: number;
  readonly sha256: string;
  /** The card of the {@link StagedRecord} as JSON: lists ask for it alone, and often. */
  readonly card: string;
  /** The others of its members as JSON. */
  readonly rest: string;
}

/** The line of a row. */
export function rowLine({ key, type, digest, bytes, sha256, card, rest }: RecordRow): string {
  return `${key}\t${type}\t${digest}\t${bytes}\t${sha256}\t${card}\t${rest}`;
}

/** The row of a line that {@link rowLine} wrote. */
export function parseRow(line: string): RecordRow {
  let from = 0;
  const cell = () => {
    const to = line.indexOf("\t", from);
    const text = line.slice(from, to);
    from = to + 1;
    return text;
  };
  const [key, type, digest] = [cell(), cell() as HpaRecord["type"], cell()];
  const [bytes, sha256, card] = [Number(cell()), cell(), cell()];
  return { key, type, digest, bytes, sha256, card, rest: line.slice(from) };
}

/** What the build knows of the record of a row. */
export function stagedRecord({ card, rest }: RecordRow): StagedRecord {
  return JSON.parse(`{"card":${card},${rest.slice(1)}`) as StagedRecord;
}
