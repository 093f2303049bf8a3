import { detached } from "@openhpa/publish";
import { searchableConcepts } from "../concepts.js";
import { mentionTerm } from "../mention-term.js";
import { labelWords } from "../text/label-words.js";
import { stemOf } from "../text/stem.js";
import { stemmedLanguages, type TextLanguage } from "../text/text-language.js";

/** Names of concepts as a tree of the stems of their words. */
interface Node {
  readonly next: Map<string, Node>;
  /** The term of the name that ends here. */
  term?: string;
}

/** A word of a text as the names are compared with it; `isFirst` where a clause begins, over which no name goes. */
export interface Word {
  readonly form: string;
  readonly isFirst: boolean;
}

/** Finds in texts the names of concepts that have several words, in any inflection. */
export interface Mentions {
  /** Calls back with the term of every name. */
  find(words: readonly Word[], language: TextLanguage, found: (term: string) => void): void;
}

/** Stems that are remembered: texts repeat their words. */
function rememberingStems(): (form: string, language: TextLanguage) => string {
  const known = new Map(stemmedLanguages.map((language) => [language, new Map<string, string>()]));
  return (form, language) => {
    const ofLanguage = known.get(language) as Map<string, string>;
    const before = ofLanguage.get(form);
    if (before !== undefined) return before;
    const own = detached(form);
    const stem = stemOf(own, language);
    ofLanguage.set(own, stem);
    return stem;
  };
}

function addName(root: Node, stems: readonly string[], language: TextLanguage): void {
  let node = root;
  for (const stem of stems) {
    const next: Node = node.next.get(stem) ?? { next: new Map() };
    node.next.set(stem, next);
    node = next;
  }
  node.term = mentionTerm(language, stems);
}

/** The names of all concepts, to be found in texts. */
export function createMentions(): Mentions {
  const stem = rememberingStems();
  const roots = new Map<string, Node>(stemmedLanguages.map((language) => [language, { next: new Map() }]));
  for (const { names } of searchableConcepts())
    for (const { language, text } of names) {
      const words = labelWords(text, language);
      const stems = words.map((word) => stem(word, language));
      if (stems.length > 1) addName(roots.get(language) as Node, stems, language);
    }
  return {
    find(words, language, found) {
      const root = roots.get(language) as Node;
      const stems = words.map(({ form }) => stem(form, language));
      for (let from = 0; from < words.length; from += 1) {
        let node = root.next.get(stems[from] as string);
        for (let to = from + 1; node; to += 1) {
          if (node.term !== undefined) found(node.term);
          if (to >= words.length || words[to]?.isFirst) break;
          node = node.next.get(stems[to] as string);
        }
      }
    },
  };
}
