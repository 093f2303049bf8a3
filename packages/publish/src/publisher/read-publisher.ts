import { type Bilingual, holdsPersonalData, isCalendarDay, nearest } from "@openhpa/core";
import { PublishError } from "../publish-error.js";
import { parseAccent } from "./accent.js";
import { type Jurisdiction, jurisdictions, type Publisher, type PublisherFacts } from "./publisher.js";
import {
  optionalObjects,
  type PublisherField,
  type PublisherFieldKind,
  pagesOfFields,
  publisherFields,
} from "./publisher-fields.js";

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** Whether a text is the mailbox of a service; one that names a person is none. */
export function isMailbox(text: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(text);
}

/** Whether a text is an address of the web that may stand in a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(text);
}

const languages = new Set(["fr", "en", "de", "it"]);

function isWords(value: unknown): boolean {
  if (isText(value)) return true;
  if (!isObject(value) || !isText(value.fr)) return false;
  return Object.entries(value).every(([language, text]) => languages.has(language) && isText(text));
}

function isAccent(value: unknown): boolean {
  if (isText(value)) return true;
  return isObject(value) && isText(value.light) && (value.dark === undefined || isText(value.dark));
}

/** Whether a member can be what it is for, and how to write it. */
const kinds: Readonly<
  Record<PublisherFieldKind, { readonly takes: (value: unknown) => boolean } & Bilingual>
> = {
  jurisdiction: {
    takes: (value) => jurisdictions.includes(value as Jurisdiction),
    fr: "« fr » (France) ou « ch » (Suisse)",
    en: '"fr" (France) or "ch" (Switzerland)',
  },
  text: { takes: isText, fr: "un texte", en: "a text" },
  words: {
    takes: isWords,
    fr: 'un texte en français, ou un par langue : { "fr": "…", "en": "…" }',
    en: 'a text in French, or one per language: { "fr": "…", "en": "…" }',
  },
  "many-words": {
    takes: (value) => Array.isArray(value) && value.length > 0 && value.every(isWords),
    fr: "une liste de textes",
    en: "a list of texts",
  },
  email: {
    takes: (value) => isText(value) && isMailbox(value) && !holdsPersonalData(value),
    fr: "l'adresse générique d'un service, sans nom de personne",
    en: "the generic mailbox of a service, without a person's name",
  },
  url: {
    takes: (value) => isText(value) && isWebAddress(value),
    fr: "une adresse complète http(s)://…",
    en: "a full http(s)://… address",
  },
  accent: {
    takes: isAccent,
    fr: 'une couleur #rrvvbb, ou { "light": "#…", "dark": "#…" }',
    en: 'a colour #rrggbb, or { "light": "#…", "dark": "#…" }',
  },
  file: { takes: isText, fr: "le chemin d'un fichier", en: "the path of a file" },
  day: {
    takes: (value) => isText(value) && isCalendarDay(value),
    fr: "un jour AAAA-MM-JJ",
    en: "a day YYYY-MM-DD",
  },
  percent: {
    takes: (value) => typeof value === "number" && value >= 0 && value <= 100,
    fr: "un nombre de 0 à 100",
    en: "a number from 0 to 100",
  },
};

/** What stands at a dotted path. */
function at(members: Members, path: string): unknown {
  let value: unknown = members;
  for (const name of path.split(".")) value = isObject(value) ? value[name] : undefined;
  return value;
}

/** How the missing member would be written. */
function example({ path, kind }: PublisherField): string {
  const value = kind === "percent" ? "0" : '"…"';
  return path.split(".").reduceRight((inner, name, index) => {
    const member = `"${name}": ${inner}`;
    return index === 0 ? member : `{ ${member} }`;
  }, value);
}

const lawOf: Readonly<Record<Jurisdiction, Bilingual>> = {
  fr: { fr: "droit français", en: "French law" },
  ch: { fr: "droit suisse", en: "Swiss law" },
};

function missing(field: PublisherField, jurisdiction: Jurisdiction): Bilingual {
  const page = pagesOfFields[field.page];
  const law = lawOf[jurisdiction];
  return {
    fr: `${field.path} manque : ${field.what.fr}, pour ${page.fr} (${law.fr}). Ajoutez ${example(field)}.`,
    en: `${field.path} is missing: ${field.what.en}, for ${page.en} (${law.en}). Add ${example(field)}.`,
  };
}

function wrong({ path, kind, what }: PublisherField): Bilingual {
  const { fr, en } = kinds[kind];
  return { fr: `${path} (${what.fr}) : il faut ${fr}.`, en: `${path} (${what.en}): ${en} is needed.` };
}

/** Whether a field is asked for: one of an object that may be left out only where that is there. */
function isNeeded({ path, neededIn }: PublisherField, members: Members, jurisdiction: Jurisdiction): boolean {
  if (!neededIn.includes(jurisdiction)) return false;
  const object = [...optionalObjects].find((name) => path.startsWith(`${name}.`));
  return object === undefined || at(members, object) !== undefined;
}

/** Members that no field is for, with the nearest one that exists. */
function* unknownMembers(members: Members, before = ""): Generator<Bilingual> {
  for (const [name, value] of Object.entries(members)) {
    const path = before + name;
    if (path === "$schema" || publisherFields.some((field) => field.path === path)) continue;
    if (publisherFields.some((field) => field.path.startsWith(`${path}.`))) {
      if (isObject(value)) yield* unknownMembers(value, `${path}.`);
      else yield { fr: `${path} : il faut un objet { … }.`, en: `${path}: an object { … } is needed.` };
      continue;
    }
    const near = nearest(
      path,
      publisherFields.map((field) => field.path),
    );
    yield {
      fr: `${path} n'est pas connu.${near === undefined ? "" : ` Vouliez-vous dire ${near} ?`}`,
      en: `${path} is not known.${near === undefined ? "" : ` Did you mean ${near}?`}`,
    };
  }
}

function* faultsOf(members: Members): Generator<Bilingual> {
  const jurisdiction = (members.jurisdiction ?? "fr") as Jurisdiction;
  for (const field of publisherFields) {
    const value = at(members, field.path);
    if (value === undefined) {
      if (isNeeded(field, members, jurisdiction)) yield missing(field, jurisdiction);
    } else if (!kinds[field.kind].takes(value)) yield wrong(field);
  }
  yield* unknownMembers(members);
}

/** The member that a field leaves in the facts; texts in one language are French. */
function kept(kind: PublisherFieldKind, value: unknown): unknown {
  if (kind === "words") return isText(value) ? { fr: value } : value;
  return kind === "many-words" ? (value as readonly unknown[]).map((item) => kept("words", item)) : value;
}

/** Fields of the publisher itself and not of what it states. */
const ownFields: ReadonlySet<string> = new Set(["name", "url", "email", "logo", "accent"]);

function factsFrom(members: Members): PublisherFacts {
  const facts: Record<string, unknown> = {};
  for (const { path, kind } of publisherFields) {
    const value = at(members, path);
    if (value === undefined || ownFields.has(path)) continue;
    const names = path.split(".");
    const last = names.pop() as string;
    let inner = facts;
    for (const name of names) {
      inner[name] ??= {};
      inner = inner[name] as Record<string, unknown>;
    }
    inner[last] = kept(kind, value);
  }
  return facts as unknown as PublisherFacts;
}

/** A publisher as its file gives it, with the path of the logo that is to be read. */
export interface PublisherFile {
  readonly publisher: Publisher;
  readonly logo?: string | undefined;
}

/**
 * What a `publisher.json` says, once parsed; `file` is its name in messages. Throws a {@link PublishError} that names every fact that is
 * missing under the law that it states, which page needs it, and how to add it.
 */
export function publisherFrom(value: unknown, file: string): PublisherFile {
  const faults = isObject(value)
    ? [...faultsOf(value)]
    : [{ fr: "il faut un objet { … }.", en: "an object { … } is needed." }];
  if (faults.length > 0 || !isObject(value)) {
    const list = (language: keyof Bilingual) => faults.map((fault) => `- ${fault[language]}`).join("\n");
    throw new PublishError("invalid-publisher", {
      fr: `${file} : ${faults.length > 1 ? `${faults.length} points` : "un point"} à corriger ; rien n'a été écrit.\n${list("fr")}`,
      en: `${file}: ${faults.length > 1 ? `${faults.length} points` : "one point"} to correct; nothing was written.\n${list("en")}`,
    });
  }
  const { name, url, email, accent, logo } = value as { readonly [member: string]: string | undefined };
  const colours = accent as string | { readonly light: string; readonly dark?: string } | undefined;
  const pair = typeof colours === "string" ? { light: colours } : colours;
  return {
    publisher: {
      name: name as string,
      url,
      email,
      ...(pair ? { accent: parseAccent(pair.light, "dark" in pair ? pair.dark : undefined) } : {}),
      facts: factsFrom(value),
    },
    logo,
  };
}
