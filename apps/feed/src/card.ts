import { completenessOf, edtfBounds, type HpaRecord, type Level, recordClasses } from "@openhpa/core";
import { parseTerritoryCode, type TerritoryIndex } from "@openhpa/vocabularies";
import { plainText, type View } from "./pages/view.js";

/** What lists, facets and the catalogue need of a record; light enough to keep one for each. */
export interface Card {
  readonly type: HpaRecord["type"];
  readonly key: string;
  readonly title: string;
  readonly summary?: string | undefined;
  readonly owner?: string | undefined;
  readonly kind?: string | undefined;
  readonly edition?: string | undefined;
  readonly earliest?: string | undefined;
  readonly latest?: string | undefined;
  readonly territories: readonly string[];
  readonly themes: readonly string[];
  readonly settings: readonly string[];
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
  readonly withdrawn: boolean;
  readonly level: Level | null;
  readonly licence: string;
}

const LONGEST_SUMMARY = 320;

/** A text cut at a word, for lists. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  return `${text.slice(0, LONGEST_SUMMARY).replace(/\s+\S*$/, "")}…`;
}

/** The card of a record; texts in the language of the view. */
export function cardOf(view: View, record: HpaRecord): Card {
  const { type, key, title, summary, coverage, themes = [], created, modified, rights } = record;
  const { level } = completenessOf(recordClasses[type], record as unknown as Record<string, unknown>);
  const period = type === "Action" ? record.period : undefined;
  const start = period?.start ?? (type === "Action" ? record.edition : undefined);
  const end = period?.end ?? start;
  return {
    type,
    key,
    title: plainText(view, title),
    summary: summary && shortened(plainText(view, summary)),
    owner: type === "Action" ? record.carrier?.name : record.operator?.name,
    kind: type === "Action" ? (record.kind ?? "action") : undefined,
    edition: type === "Action" ? record.edition : undefined,
    earliest: start ? (edtfBounds(start).earliest ?? undefined) : undefined,
    latest: end ? (edtfBounds(end).latest ?? undefined) : undefined,
    territories: coverage?.territories ?? [],
    themes,
    settings: type === "Action" ? (record.settings ?? []) : [],
    created,
    modified: modified ?? created,
    withdrawn: record.withdrawn !== undefined,
    level,
    licence: rights?.licence ?? "unknown",
  };
}

/** The region or canton that a typed code lies in, or the code itself when it is one; undefined for countries and unknown codes. */
export function wideTerritory(territories: TerritoryIndex, code: string): string | undefined {
  const parsed = parseTerritoryCode(code);
  if (!parsed) return undefined;
  if (parsed.type === "region" || parsed.type === "canton") return code;
  const known = territories.get(code) ?? departementOf(territories, parsed);
  if (!known) return undefined;
  const holders = [known, ...territories.ancestors(known.code)];
  return holders.find(({ type }) => type === "region" || type === "canton")?.code ?? known.region;
}

/** The département of a commune code, for indexes without communes: its first two characters, three overseas. */
function departementOf(
  territories: TerritoryIndex,
  { type, code }: { readonly type: string; readonly code: string },
) {
  if (type !== "commune") return undefined;
  const short = /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
  return territories.get(`departement:${short}`);
}
