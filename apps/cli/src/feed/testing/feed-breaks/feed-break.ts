import type { PublicationFault } from "@openhpa/harvest";

/** The files of a feed by their paths; a break changes them. */
export type FeedFiles = Map<string, Uint8Array>;

/** A way to break a feed, and what must be said of it. */
export interface FeedBreak {
  readonly name: string;
  readonly breakIt: (files: FeedFiles) => void;
  /** The rule that finds it. */
  readonly rule: PublicationFault | (string & {});
  /** A part of the place where it is found. */
  readonly where: string;
}

export const text = (files: FeedFiles, path: string): string => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`${path} is not in the feed`);
  return Buffer.from(content).toString("utf8");
};

/** Changes the text of a file, and makes sure that it has changed. */
export const edit = (path: string, change: (text: string) => string) => (files: FeedFiles) => {
  const before = text(files, path);
  const after = change(before);
  if (after === before) throw new Error(`${path} has not changed`);
  files.set(path, Buffer.from(after));
};
export const replace = (path: string, what: string | RegExp, by: string) =>
  edit(path, (content) => content.replace(what, () => by));
export const remove = (path: string) => (files: FeedFiles) => {
  if (!files.delete(path)) throw new Error(`${path} is not in the feed`);
};
export const empty = (path: string) => (files: FeedFiles) => {
  text(files, path);
  files.set(path, new Uint8Array());
};
export const garble = (path: string) => (files: FeedFiles) => {
  const { length } = Buffer.from(text(files, path) && (files.get(path) as Uint8Array));
  files.set(path, Buffer.alloc(length, "\u0000\u0001garbage\u00ff", "latin1"));
};
/** Changes one thing in all forms of the catalogue, so that they still agree. */
export const everywhere = (what: string, by: string) => (files: FeedFiles) => {
  for (const form of ["jsonld", "ttl", "rdf"])
    edit(`catalog.${form}`, (content) => content.replaceAll(what, by))(files);
};
export const all =
  (...breaks: readonly ((files: FeedFiles) => void)[]) =>
  (files: FeedFiles) => {
    for (const each of breaks) each(files);
  };

export const BASE = "https://donnees.example.org/prevention";
/** A record that stays, one that is changed, one that is withdrawn, in the feed that is broken. */
export const KEPT = "cjc-les-conduites-addictives-parlons-en";
export const CHANGED = "equal-addictions-competences-et-nouveaux-parcours";
export const GONE = "interventions-dans-le-milieu-de-la-justice-2019";

export const row = (
  name: string,
  rule: FeedBreak["rule"],
  where: string,
  breakIt: FeedBreak["breakIt"],
): FeedBreak => ({ name, rule, where, breakIt });

export const EU = "http://publications.europa.eu/resource/authority/";
/** Files of the change log. */
export const [FIRST, SECOND, LAST] = ["changes/after-0.json", "changes/after-5.json", "changes/after-7.json"];
export const [ROOT, LEDGER, PAGES, SEAL] = [
  "changes/feed.jsonld",
  "changes/ids.ndjson",
  "changes/pages.ndjson",
  "changes/log.json",
];
