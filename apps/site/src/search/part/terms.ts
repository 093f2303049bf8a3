import { byteReader, byteWriter } from "./bytes.js";
import { encodePostings, type Postings } from "./postings.js";

/** Terms of a piece with their postings, in the order given. */
export function encodeTerms(terms: Iterable<readonly [term: string, postings: Postings]>): Uint8Array {
  const writer = byteWriter();
  for (const [term, postings] of terms) {
    writer.text(term);
    writer.bytes(encodePostings(postings));
  }
  return writer.result();
}

/** The postings of a piece by term, still packed. */
export function readTerms(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const reader = byteReader(bytes);
  const terms = new Map<string, Uint8Array>();
  while (!reader.isAtEnd()) terms.set(reader.text(), reader.bytes());
  return terms;
}
