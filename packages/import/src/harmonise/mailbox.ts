import { personalForms, personalFormsIn } from "@openhpa/core";
import { slugOf } from "../slug.js";
import type { Reading } from "./reading.js";

/** A mailbox and whose it is; `unclear` cannot be told from a person's and is treated like one. */
export interface PrintedMailbox {
  readonly address: string;
  readonly owner: "organisation" | "person" | "unclear";
}

const MAILBOX =
  /^(?:(?:courriel|e-?mail|mél|mail)(?:\s*:\s*|\s+))?([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/i;
/** How services name their mailboxes, as everywhere. */
const service = personalForms.find(({ kind }) => kind === "personal-mail")?.unless?.passage;

/** The mailbox of a line that holds nothing else. Generic ones have a service word or the organisation's own name before the `@`. */
export function parseMailbox(printed: string, organisation = ""): Reading<PrintedMailbox> | undefined {
  const text = printed.trim();
  const address = text.length > 254 ? undefined : MAILBOX.exec(text)?.[1];
  if (address === undefined) return undefined;
  const end = printed.trimEnd().length;
  const [local = "", domain = ""] = address.toLowerCase().split("@");
  // A tag behind a plus sign says what mail is about, and not whose it is.
  const [named = "", ...tags] = local.split("+");
  const words = named.split(/[._-]+/).filter(Boolean);
  const names = `${slugOf(domain.replace(/\.[a-z]+$/, ""))}-${slugOf(organisation, 200)}`.split("-");
  const isPerson = personalFormsIn(address).length > 0;
  const isOwn = [...words, ...tags].every((word) => names.includes(word));
  const isGeneric = !isPerson && (isOwn || service?.test(`${named}@${domain}`) === true);
  const owner = isGeneric ? "organisation" : isPerson ? "person" : "unclear";
  return {
    value: { address, owner },
    start: end - address.length,
    end,
    method: "pattern",
    certainty: "certain",
  };
}

const SITE = /^(?:site(?: internet| web)?\s*:\s*)?((?:https?:\/\/|www\.)[^\s<>"{}|\\^`[\]]+)$/i;

/** The web address of a line that holds nothing else; one without scheme is given `http://`. */
export function parseSite(printed: string): Reading<string> | undefined {
  const text = printed.trim();
  const address = text.length > 2000 ? undefined : SITE.exec(text)?.[1];
  if (address === undefined) return undefined;
  const end = printed.trimEnd().length;
  const hasScheme = /^https?:/i.test(address);
  const value = hasScheme ? address.replace(/^https?:/i, (s) => s.toLowerCase()) : `http://${address}`;
  const certainty = hasScheme ? "certain" : "probable";
  return { value, start: end - address.length, end, method: "pattern", certainty };
}
