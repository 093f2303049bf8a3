import type { HpaRecord } from "@openhpa/core";
import { PublishError } from "../publish-error.js";

/** The kinds of record, each with its folder in the feed. */
export const recordFolders: Readonly<Record<HpaRecord["type"], string>> = {
  Action: "action",
  Registry: "registry",
};

/** A key that is safe as the name of a file, as the model defines it. */
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Path of a record's file in the feed: `action/<key>.html`. Throws a {@link PublishError} for a key that the model does not allow. */
export function recordPath(
  record: Pick<HpaRecord, "type" | "key">,
  ending: "html" | "json" | "jsonld" | "ttl",
): string {
  if (!KEY.test(record.key)) {
    throw new PublishError("invalid-key", {
      fr: `La clé « ${record.key} » ne peut pas nommer un fichier : minuscules sans accent, chiffres et tirets. Validez les fiches avant de construire le flux.`,
      en: `The key "${record.key}" cannot name a file: lower-case letters, digits and hyphens. Validate records before building the feed.`,
    });
  }
  return `${recordFolders[record.type]}/${record.key}.${ending}`;
}
