import { isCalendarDay, type Level } from "@openhpa/core";
import type { LockOptions } from "@openhpa/io";
import type {
  BuildTally,
  LeftOutRecords,
  Oppositions,
  OutputPart,
  Publisher,
  SmallCount,
  Unusable,
} from "@openhpa/publish";
import { isMailbox, isWebAddress, PublishError } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { ChangesSummary } from "./changes/record-changes.js";

/** What a feed is built with; `wait` and `onWait` say what happens while another build writes the same folder. */
export interface FeedOptions extends LockOptions {
  /** Folder to write; an existing feed in it is replaced as a whole. */
  readonly out: string;
  /** Address under which the folder will be published, absolute, without query and fragment. */
  readonly baseUrl: string;
  /** Title of the feed, in French; by default « Actions de promotion de la santé et de prévention ». */
  readonly title?: string | undefined;
  readonly publisher: Publisher;
  /** Day of the last change of the records (ISO 8601) for catalogue and pages; by default that of the last event of the change log, never the clock. */
  readonly modified?: string | undefined;
  /** Names of territories; by default regions, départements and cantons without the communes. */
  readonly territories?: TerritoryIndex | undefined;
  /** Keeps contacts that name a person. False by default. */
  readonly includePersonalData?: boolean | undefined;
  /** Who is kept out of everything that is published, also of what earlier builds published. Nobody by default. */
  readonly oppositions?: Oppositions | undefined;
  /** Told about every record that is left out as a whole for {@link FeedOptions.oppositions}. */
  readonly onExcluded?: (() => void) | undefined;
  /** ISO instant of this publication, for the change log; by default the days of the records, never the clock. A record of a later date is refused. */
  readonly at?: string | undefined;
  /** ISO instant of the clock, at the end of the day in the last time zone; it enters no byte: what is dated later is refused. Nothing by default. */
  readonly today?: string | undefined;
  /** The records of the input that were left out as invalid, looked at when the last record has been read. None by default. */
  readonly leftOut?: LeftOutRecords | undefined;
  /** Announces records of the last build that are not in this one as withdrawn for ever; by default such a build is refused. */
  readonly withdrawMissing?: boolean | undefined;
  /** Folder of a SPARQL dump built for the same address, to be published under `dump/`. */
  readonly dump?: string | undefined;
  /** What writes the data. By default the table of this package. */
  readonly data?: OutputPart | undefined;
  /** What writes the pages for people. Nothing by default: the data only. */
  readonly site?: OutputPart | undefined;
  /** A path of the feed of which the summary says why it was made again. */
  readonly explain?: string | undefined;
  /** Told about every small number that concerns people under constraint, to be looked at before publication. */
  readonly onSmallCount?: ((count: SmallCount) => void) | undefined;
  /** Told about every record whose files have been written. */
  readonly onRecord?: ((done: number, total: number) => void) | undefined;
  /** Told when a step begins that follows the files of the records. */
  readonly onStep?: ((step: BuildStep) => void) | undefined;
}

/** The long steps of a build after the files of the records: files with all records, search index, pages by subject. */
export type BuildStep = "files" | "search" | "pages";

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
  /** What changed against the last build in the same folder. */
  readonly changes: Pick<ChangesSummary, "created" | "updated" | "withdrawn" | "unchanged">;
  /** Changes that nothing dates: they stand a second after the last event of the build before. */
  readonly undated: number;
  /** Records that stand as they were published last, because the input holds them in an invalid form. */
  readonly kept: number;
  /** Small numbers about people under constraint. */
  readonly smallCounts: number;
  /** False where the machine has no search engine for the pages. */
  readonly search: boolean;
  readonly files: number;
  readonly bytes: number;
  readonly again: MadeAgain;
}

/** What a build made again, and why. */
export interface MadeAgain {
  /** True where nothing had changed: the folder stands as it was. */
  readonly left: boolean;
  /** Why nothing of the last build could be used; undefined where it could. */
  readonly because?: Unusable | undefined;
  /** Files by output and reason; `kept` are those of the last build. */
  readonly outputs: ReturnType<BuildTally["counts"]>;
  /** Why the file that was asked for was made. */
  readonly explained?: ReturnType<BuildTally["explained"]>;
}

/** The base address without a final slash. Throws a {@link PublishError} for what harvesters cannot use (docs/sources/harvesters.md §2.1). */
export function parseBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  if (!plain || !/^https?:$/.test(url.protocol) || /[?#\s<>"{}|\\^`]/.test(text)) {
    throw new PublishError("invalid-base-url", {
      fr: `Adresse de publication refusée : ${text}. Donnez une adresse complète http(s)://… sans « ? » ni « # ».`,
      en: `Base URL refused: ${text}. Give a full http(s)://… address without "?" or "#".`,
    });
  }
  return url.href.replace(/\/+$/, "");
}

/** An ISO day as given by a person. Throws a {@link PublishError} for anything else. */
export function parseDay(text: string): string {
  if (isCalendarDay(text)) return text;
  throw new PublishError("invalid-option", {
    fr: `Date refusée : ${text}. Écrivez-la AAAA-MM-JJ.`,
    en: `Date refused: ${text}. Write it as YYYY-MM-DD.`,
  });
}

/** A publisher whose addresses may stand in links and in the catalogue. Throws a {@link PublishError} for one that is not http(s) or no mailbox. */
export function parsePublisher(publisher: Publisher): Publisher {
  const { url, email } = publisher;
  if (url !== undefined && !isWebAddress(url)) {
    throw new PublishError("invalid-option", {
      fr: `Site refusé : ${url}. Donnez une adresse complète http(s)://…`,
      en: `Web site refused: ${url}. Give a full http(s)://… address.`,
    });
  }
  if (email !== undefined && !isMailbox(email)) {
    throw new PublishError("invalid-option", {
      fr: `Courriel refusé : ${email}. Donnez l'adresse générique d'un service.`,
      en: `E-mail refused: ${email}. Give the generic mailbox of a service.`,
    });
  }
  return publisher;
}
