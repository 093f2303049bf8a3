import type { HpaRecord, Level } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { FeedError } from "./feed-error.js";

/** Who publishes the feed; the e-mail address is that of a service, never of a person. */
export interface Publisher {
  readonly name: string;
  readonly url?: string | undefined;
  readonly email?: string | undefined;
}

export interface FeedOptions {
  /** Folder to write; an existing feed in it is replaced as a whole. */
  readonly out: string;
  /** Address under which the folder will be published, absolute, without query and fragment. */
  readonly baseUrl: string;
  /** Title of the feed, in French; by default « Actions de promotion de la santé et de prévention ». */
  readonly title?: string | undefined;
  readonly publisher: Publisher;
  /** Day of the last change (ISO 8601); by default the latest `modified` or `created` of the records, never the clock. */
  readonly modified?: string | undefined;
  /** Names of territories; by default regions, départements and cantons without the communes. */
  readonly territories?: TerritoryIndex | undefined;
  /** Keeps contacts that name a person. False by default. */
  readonly includePersonalData?: boolean | undefined;
  /** Told about every record whose pages have been written. */
  readonly onRecord?: ((done: number, total: number) => void) | undefined;
}

/** What a build wrote. */
export interface FeedSummary {
  readonly baseUrl: string;
  readonly actions: number;
  readonly registries: number;
  /** How many records reached each level and no higher one. */
  readonly levels: Readonly<Partial<Record<Level | "none", number>>>;
  /** How many records have each licence; the datasets themselves are under Licence Ouverte 2.0. */
  readonly licences: Readonly<Record<string, number>>;
  readonly modified?: string | undefined;
  readonly files: number;
  readonly bytes: number;
}

/** The kinds of record, each with its folder in the feed. */
export const recordFolders: Readonly<Record<HpaRecord["type"], string>> = {
  Action: "action",
  Registry: "registry",
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The base address without a final slash. Throws a {@link FeedError} for what harvesters cannot use (harvesters.md §2.1). */
export function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  if (!plain || !/^https?:$/.test(url.protocol) || /[?#\s<>"{}|\\^`]/.test(text)) {
    throw new FeedError("invalid-base-url", {
      fr: `Adresse de publication refusée : ${text}. Donnez une adresse complète http(s)://… sans « ? » ni « # ».`,
      en: `Base URL refused: ${text}. Give a full http(s)://… address without "?" or "#".`,
    });
  }
  return url.href.replace(/\/+$/, "");
}

/** An ISO day as given by a person. Throws a {@link FeedError} for anything else. */
export function parseDay(text: string): string {
  const real = DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
  if (real) return text;
  throw new FeedError("invalid-option", {
    fr: `Date refusée : ${text}. Écrivez-la AAAA-MM-JJ.`,
    en: `Date refused: ${text}. Write it as YYYY-MM-DD.`,
  });
}

/** A publisher whose addresses may stand in links and in the catalogue. Throws a {@link FeedError} for one that is not http(s) or no mailbox. */
export function parsePublisher(publisher: Publisher): Publisher {
  const { url, email } = publisher;
  if (url !== undefined && !/^https?:\/\/[^\s<>"{}|\\^`]+$/.test(url)) {
    throw new FeedError("invalid-option", {
      fr: `Site refusé : ${url}. Donnez une adresse complète http(s)://…`,
      en: `Web site refused: ${url}. Give a full http(s)://… address.`,
    });
  }
  if (email !== undefined && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(email)) {
    throw new FeedError("invalid-option", {
      fr: `Courriel refusé : ${email}. Donnez l'adresse générique d'un service.`,
      en: `E-mail refused: ${email}. Give the generic mailbox of a service.`,
    });
  }
  return publisher;
}
