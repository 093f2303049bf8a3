import type { Bilingual } from "@openhpa/console";
import { nearest, prefixes } from "@openhpa/core";
import { type QueryToken, queryTokens } from "./query-tokens.js";
import { sparqlWords } from "./sparql-words.js";

/** What is wrong with a query, and where it begins in it, from 0. */
export interface SyntaxFault {
  readonly at: number;
  readonly messages: Bilingual;
}

/** What the engine says of a query that it cannot read: how far it came, from 0, and what it expected there. */
export interface EngineComplaint {
  readonly at: number;
  readonly detail: string;
}

/** Looks for one kind of fault. */
type Finder = (tokens: readonly QueryToken[], complaint: EngineComplaint) => SyntaxFault | undefined;

const openText: Finder = (tokens) => {
  const token = tokens.find(({ kind, text }) => kind === "other" && /^["']$/.test(text));
  return (
    token && {
      at: token.start,
      messages: {
        fr: "le texte qui commence ici n'est pas fermé : il manque un guillemet sur la même ligne",
        en: "the text that begins here is not closed: a quote is missing on the same line",
      },
    }
  );
};

/** The prefixes that a query declares. */
function declaredIn(tokens: readonly QueryToken[]): ReadonlySet<string> {
  const names = tokens.flatMap(({ text }, index) =>
    text.toUpperCase() === "PREFIX" ? [tokens[index + 1]?.text.split(":")[0] ?? ""] : [],
  );
  return new Set(names);
}

const unknownPrefix: Finder = (tokens, { detail }) => {
  if (!detail.includes("Prefix not found")) return undefined;
  const known = [...Object.keys(prefixes), ...declaredIn(tokens)];
  const token = tokens.find(({ kind, text }) => {
    const [, name] = /^([\p{L}_][\p{L}\p{N}_.-]*)?:/u.exec(text) ?? [];
    return kind === "other" && name !== undefined && !known.includes(name);
  });
  if (!token) return undefined;
  const name = token.text.split(":")[0] ?? "";
  const near = nearest(name, known);
  return {
    at: token.start,
    messages: {
      fr: `préfixe inconnu « ${name}: », à déclarer par PREFIX${near ? ` ; vouliez-vous « ${near}: » ?` : ""}`,
      en: `unknown prefix "${name}:", to be declared with PREFIX${near ? `; did you mean "${near}:"?` : ""}`,
    },
  };
};

const unknownWord: Finder = (tokens) => {
  const token = tokens.find(({ kind, text }) => kind === "word" && !sparqlWords.has(text.toUpperCase()));
  if (!token) return undefined;
  const { text, start } = token;
  const near = nearest(text.toUpperCase(), [...sparqlWords]);
  return {
    at: start,
    messages: near
      ? {
          fr: `« ${text} » n'est pas un mot de SPARQL. Vouliez-vous ${near} ?`,
          en: `"${text}" is no word of SPARQL. Did you mean ${near}?`,
        }
      : {
          fr: `« ${text} » n'est pas un mot de SPARQL. Une variable s'écrit ?${text}, un texte "${text}"`,
          en: `"${text}" is no word of SPARQL. A variable is written ?${text}, a text "${text}"`,
        },
  };
};

const pairs: Readonly<Record<string, { readonly close: string; readonly fr: string; readonly en: string }>> =
  {
    "{": { close: "}", fr: "l'accolade", en: "the brace" },
    "(": { close: ")", fr: "la parenthèse", en: "the parenthesis" },
    "[": { close: "]", fr: "le crochet", en: "the bracket" },
  };
const closing = new Set(Object.values(pairs).map(({ close }) => close));

function unclosed({ text, start }: QueryToken): SyntaxFault {
  const { close, fr, en } = pairs[text] as (typeof pairs)[string];
  return {
    at: start,
    messages: {
      fr: `${fr} « ${text} » qui s'ouvre ici n'est pas refermée : il manque « ${close} »`.replace(
        "le crochet « [ » qui s'ouvre ici n'est pas refermée",
        "le crochet « [ » qui s'ouvre ici n'est pas refermé",
      ),
      en: `${en} "${text}" that opens here is not closed: "${close}" is missing`,
    },
  };
}

const brackets: Finder = (tokens) => {
  const open: QueryToken[] = [];
  for (const token of tokens) {
    const { text, start } = token;
    if (pairs[text]) open.push(token);
    if (!closing.has(text)) continue;
    const last = open.pop();
    if (!last)
      return {
        at: start,
        messages: {
          fr: `« ${text} » est de trop : rien n'est ouvert à cet endroit`,
          en: `"${text}" is one too many: nothing is open here`,
        },
      };
    if (pairs[last.text]?.close !== text) return unclosed(last);
  }
  const last = open.at(-1);
  return last && unclosed(last);
};

const unboundVariable: Finder = (_, { at, detail }) =>
  /variable that is unbound|not part of the GROUP BY|GROUP BY/i.test(detail) && /variable/i.test(detail)
    ? {
        at,
        messages: {
          fr: "SELECT nomme une variable qui n'est ni dans GROUP BY ni dans un calcul (COUNT, SUM…), ou que rien ne lie",
          en: "SELECT names a variable that is neither in GROUP BY nor in an aggregate (COUNT, SUM…), or that nothing binds",
        },
      }
    : undefined;

const shortTriple: Finder = (tokens, { at }) => {
  const index = tokens.findIndex(({ start, end }) => start >= at - 1 && end >= at - 1);
  const token = tokens[index];
  const before = tokens.slice(0, Math.max(0, index)).reverse();
  const parts = before.findIndex(({ text }) => /^[{}.;]$/.test(text) || /^where$/i.test(text));
  const isStop = token !== undefined && /^[}.;]$/.test(token.text);
  if (!isStop || (parts !== 1 && parts !== 2)) return undefined;
  return {
    at: before[parts - 1]?.start ?? at,
    messages: {
      fr: "ce triplet n'est pas entier : il faut un sujet, une propriété et un objet",
      en: "this triple is not whole: it takes a subject, a property and an object",
    },
  };
};

const finders: readonly Finder[] = [
  openText,
  unknownPrefix,
  unknownWord,
  brackets,
  unboundVariable,
  shortTriple,
];

/** What is wrong with a query that the engine cannot read, in words; undefined where none of the known faults is found. */
export function explainSyntax(sparql: string, complaint: EngineComplaint): SyntaxFault | undefined {
  const tokens = [...queryTokens(sparql)];
  for (const find of finders) {
    const fault = find(tokens, complaint);
    if (fault) return fault;
  }
  return undefined;
}
