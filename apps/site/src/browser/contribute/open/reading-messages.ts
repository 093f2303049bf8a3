import type { ImportSourceName, SiteProfile } from "@openhpa/import";
import type { PageLanguage } from "@openhpa/publish/browser";
import type { GivenFile, Reading } from "./read-document.js";

/** What a thread is asked to read. */
export interface ReadingQuestion {
  readonly file: GivenFile;
  /** In which messages are said. */
  readonly language: PageLanguage;
  /** Today, `2026-11-21`. */
  readonly day: string;
  /** The kind of document that a person chose instead of the one that was recognised. */
  readonly wanted?: ImportSourceName;
  readonly profile?: SiteProfile;
}

/** What a thread says: that it has what it needs and may be asked, or what it read. */
export type ReadingAnswer = { readonly is: "ready" } | { readonly is: "read"; readonly reading: Reading };
