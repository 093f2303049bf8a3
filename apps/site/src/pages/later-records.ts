import { compareCodePoints, type HpaRecord } from "@openhpa/core";
import type { OtherRecords } from "@openhpa/publish";
import { recordWords } from "../words/record.js";
import { html } from "./html.js";
import { joined, type Piece } from "./markup.js";
import { recordLink } from "./values.js";
import type { View } from "./view.js";

/** A record by its title, with its edition where it has one. */
function edition(view: View, key: string): Piece {
  const year = view.site.recordPage(key)?.edition;
  return html`${recordLink(view, key)}${year !== undefined && ` (${year})`}`;
}

/** What came after a record or was replaced by it, which the others say and not the record; nothing where there is none. */
export function laterRecords(
  view: View,
  record: HpaRecord,
  { followedBy, replaces }: Pick<OtherRecords, "followedBy" | "replaces">,
): Piece {
  const { colon } = view.words;
  const { later } = recordWords[view.language];
  const own = record.type === "Action" ? record.edition : undefined;
  const isEarlier = (key: string) =>
    own !== undefined && compareCodePoints(view.site.recordPage(key)?.edition ?? own, own) < 0;
  const said: readonly (readonly [words: string, keys: readonly string[]])[] = [
    [later.followedBy, followedBy.filter((key) => !isEarlier(key))],
    [later.otherEdition, followedBy.filter(isEarlier)],
    [later.replaces, replaces],
  ];
  const lines = said.filter(([, keys]) => keys.length > 0);
  if (lines.length === 0) return undefined;
  return html`<ul class="later">
${lines.map(
  ([words, keys]) => html`<li>${words}${colon} ${joined(
    keys.map((key) => edition(view, key)),
    ", ",
  )}</li>
`,
)}</ul>
`;
}
