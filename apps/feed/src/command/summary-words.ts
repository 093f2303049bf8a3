import { counted, type Language } from "@openhpa/console";
import type { Unusable } from "@openhpa/publish";
import type { FeedSummary } from "../options.js";

/** What the summary of a build says, in a language. */
export interface SummaryWords {
  /** The reasons of the pipeline in the order in which people ask for them; one that is not named here is told as it is. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Why nothing of the last build could be used, where there was one. */
  readonly unusable: Readonly<Record<Unusable, string | undefined>>;
  readonly all: (why: string) => string;
  readonly notMade: (path: string) => string;
  readonly kept: (path: string) => string;
  readonly made: (path: string, why: string) => string;
  readonly nothing: (kept: number) => string;
  readonly remade: (
    made: number,
    all: number,
    why: readonly (readonly [reason: string, count: number])[],
  ) => string;
  readonly changes: (out: string, changes: FeedSummary["changes"]) => string;
  readonly records: (actions: number, registries: number, levels: readonly string[]) => string;
  readonly noLevel: string;
  readonly level: (name: string, count: number) => string;
  readonly undated: (count: number) => string;
  readonly invalidKept: (count: number) => string;
  readonly noSearch: string;
  readonly unnamed: (publisher: string) => string;
  readonly smallCounts: (counts: number, records: number, file: string) => string;
  readonly address: (baseUrl: string, modified: string | undefined) => string;
  readonly portal: (baseUrl: string) => string;
  readonly sitemap: (baseUrl: string) => string;
  readonly look: (out: string) => string;
}

const fr: SummaryWords = {
  reasons: {
    new: "nouveaux",
    "changed-record": "fiche modifiée",
    "renamed-record": "titre d'une fiche citée modifié",
    "changed-inputs": "contenu ou réglages modifiés",
    "changed-code": "programme modifié",
    missing: "absents de la dernière construction",
  },
  unusable: {
    first: undefined,
    damaged: "ce que la dernière construction a retenu manque ou est abîmé",
    code: "le programme a changé",
    options: "les options ont changé",
    "earlier-day": "la date du jour précède celle de la dernière construction",
  },
  all: (why) => `Tout est refait : ${why}.`,
  notMade: (path) => `${path} : la construction ne fait pas ce fichier, ou le fait toujours.`,
  kept: (path) => `${path} : gardé, rien de ce dont il est fait n'a changé.`,
  made: (path, why) => `${path} : refait (${why}).`,
  nothing: (kept) => `Rien à refaire : ${counted(kept, ["fichier gardé", "fichiers gardés"])}.`,
  remade: (made, all, why) =>
    `Fichiers refaits : ${made} sur ${all} (${why.map(([reason, count]) => `${reason} : ${count}`).join(", ")}).`,
  changes: (out, { created, updated, withdrawn, unchanged }) =>
    `Flux écrit dans ${out} : ${[
      counted(created, ["nouvelle", "nouvelles"]),
      counted(updated, ["modifiée", "modifiées"]),
      counted(withdrawn, ["retirée", "retirées"]),
      counted(unchanged, ["inchangée", "inchangées"]),
    ].join(", ")}.`,
  records: (actions, registries, levels) =>
    `${counted(actions, ["action", "actions"])}, ${counted(registries, ["base de fiches", "bases de fiches"])} (${levels.join(", ")}).`,
  noLevel: "sans niveau",
  level: (name, count) => `${name} : ${count}`,
  undated: (count) =>
    `${counted(count, ["changement", "changements"])} sans date, une seconde après le dernier changement déjà publié. Pour donner l'instant réel, ajoutez --at ; pour un retrait, la date « withdrawn » de la fiche suffit.`,
  invalidKept: (count) =>
    `${counted(count, ["fiche non valide déjà publiée", "fiches non valides déjà publiées"])} : la dernière version publiée reste.`,
  noSearch: "Pas de recherche dans les pages : le moteur n'existe pas pour cette machine.",
  unnamed: (publisher) =>
    `Les pages disent « Publié par ${publisher} », sous Licence Ouverte 2.0 : avant de publier, nommez qui publie avec --publisher.`,
  smallCounts: (counts, records, file) =>
    `${counted(counts, ["petit effectif", "petits effectifs"])} de personnes sous contrainte dans ${counted(records, ["fiche", "fiches"])}, à relire avant de publier : ${file}`,
  address: (baseUrl, modified) =>
    `Adresse de publication : ${baseUrl}${modified ? `, mise à jour ${modified}` : ""}.`,
  portal: (baseUrl) => `Pour un portail : ${baseUrl}/catalog.jsonld ou ${baseUrl}/catalog.ttl`,
  sitemap: (baseUrl) =>
    `Moteurs de recherche : robots.txt n'est lu qu'à la racine du site ; ajoutez-y la ligne « Sitemap: ${baseUrl}/sitemap.xml ».`,
  look: (out) => `Pour voir : openhpa feed serve ${out}`,
};

const en: SummaryWords = {
  reasons: {
    new: "new",
    "changed-record": "changed record",
    "renamed-record": "changed title of a record that is named",
    "changed-inputs": "changed content or settings",
    "changed-code": "program changed",
    missing: "missing from the last build",
  },
  unusable: {
    first: undefined,
    damaged: "what the last build kept is missing or damaged",
    code: "the program has changed",
    options: "the options have changed",
    "earlier-day": "today is before the day of the last build",
  },
  all: (why) => `Everything is made again: ${why}.`,
  notMade: (path) => `${path}: the build does not make this file, or always makes it.`,
  kept: (path) => `${path}: kept, nothing of which it is made has changed.`,
  made: (path, why) => `${path}: made again (${why}).`,
  nothing: (kept) => `Nothing to make again: ${counted(kept, ["file", "files"], "en")} kept.`,
  remade: (made, all, why) =>
    `Files made again: ${made} of ${all} (${why.map(([reason, count]) => `${reason}: ${count}`).join(", ")}).`,
  changes: (out, { created, updated, withdrawn, unchanged }) =>
    `Feed written into ${out}: ${created} new, ${updated} changed, ${withdrawn} withdrawn, ${unchanged} unchanged.`,
  records: (actions, registries, levels) =>
    `${counted(actions, ["action", "actions"], "en")}, ${counted(registries, ["registry", "registries"], "en")} (${levels.join(", ")}).`,
  noLevel: "no level",
  level: (name, count) => `${name}: ${count}`,
  undated: (count) =>
    `${counted(count, ["change", "changes"], "en")} without a date, a second after the last change that is published. To give the real instant add --at; for a withdrawal the date "withdrawn" of the record is enough.`,
  invalidKept: (count) =>
    `${counted(count, ["invalid record that was published", "invalid records that were published"], "en")}: the last published version stays.`,
  noSearch: "No search in the pages: its engine does not exist for this machine.",
  unnamed: (publisher) =>
    `The pages say "Published by ${publisher}", under Licence Ouverte 2.0: before publishing, name who publishes with --publisher.`,
  smallCounts: (counts, records, file) =>
    `${counted(counts, ["small count", "small counts"], "en")} of people under constraint in ${counted(records, ["record", "records"], "en")}, to be looked at before publishing: ${file}`,
  address: (baseUrl, modified) =>
    `Address of publication: ${baseUrl}${modified ? `, updated ${modified}` : ""}.`,
  portal: (baseUrl) => `For a portal: ${baseUrl}/catalog.jsonld or ${baseUrl}/catalog.ttl`,
  sitemap: (baseUrl) =>
    `Search engines: robots.txt is only read at the root of the site; add the line "Sitemap: ${baseUrl}/sitemap.xml" there.`,
  look: (out) => `To look at it: openhpa feed serve ${out}`,
};

/** What the summary of a build says, by language. */
export const summaryWords: Readonly<Record<Language, SummaryWords>> = { fr, en };
