/** A term of the index: in how many records it stands, and in which languages it was read there, as bits. */
export interface TermCount {
  records: number;
  languages: number;
}

/** The vocabularies of all parts together. */
export function mergedVocabulary(vocabularies: readonly string[]): Map<string, TermCount> {
  const terms = new Map<string, TermCount>();
  for (const vocabulary of vocabularies)
    for (const line of vocabulary.split("\n")) {
      if (line === "") continue;
      const [term = "", records, languages] = line.split("\t");
      const count = terms.get(term) ?? { records: 0, languages: 0 };
      count.records += Number(records);
      count.languages |= Number(languages);
      terms.set(term, count);
    }
  return terms;
}
