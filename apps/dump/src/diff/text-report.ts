import { classOf, type Fields, recordClasses } from "@openhpa/core";
import { smallTerritories, type TerritoryIndex } from "@openhpa/vocabularies";
import { type Speeches, shownRecord, speechesOf, titleOf } from "./change-facts.js";
import type { DumpSource } from "./dump-source.js";
import type { FieldChange } from "./field-changes.js";
import { changesIn, type Diff } from "./open-diff.js";
import type { RecordChange, RecordChangeKind } from "./record-changes.js";
import type { ReferenceChange } from "./reference-changes.js";
import { createTally, type DiffSummary, isDifferent } from "./summary.js";
import { contrasted, nameByKey, sayPath, sayValue, shortened } from "./words.js";

const recordWords: Readonly<Record<RecordChangeKind, string>> = {
  added: "nouvelle fiche",
  removed: "fiche absente du nouvel export",
  changed: "fiche modifiée",
  withdrawn: "retrait annoncé",
};

const actions = { added: "ajout", removed: "retrait", changed: "modification" } as const;

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

function sourceLine(side: string, { name, manifest, hash }: DumpSource): string {
  const facts = manifest
    ? [`version ${manifest.version}`, plural(manifest.records, "fiche", "fiches"), `base ${manifest.base}`]
    : [];
  return `${side} : ${[name, ...facts, `empreinte ${hash}`].join(", ")}\n`;
}

function referenceLine({ label, change, details }: ReferenceChange): string {
  return `  ${label} : ${actions[change]}${details.length > 0 ? ` (${details.join(" → ")})` : ""}\n`;
}

const bare = (value: unknown) =>
  typeof value === "object" ? String((value as Fields | null)?.key ?? "") : String(value);

/** Two values side by side; long texts around what differs. */
function sides({ field, before, after }: FieldChange, speeches: Speeches): string {
  if (!classOf(field) && typeof before === "string" && typeof after === "string") {
    const { kind } = field.datatype;
    if (kind === "text" || kind === "string") {
      const [old, fresh] = contrasted(before, after);
      return old === fresh ? `« ${old} » (espaces ou lettres accentuées)` : `« ${old} » → « ${fresh} »`;
    }
  }
  const [old, fresh] = [sayValue(before, field, speeches.before), sayValue(after, field, speeches.after)];
  // Two things of one name, or two references to one thing that got another key.
  return old === fresh ? `${bare(before)} → ${bare(after)}` : `${old} → ${fresh}`;
}

/** One change of a field in French, without the line around it. */
export function sayChange(change: FieldChange, speeches: Speeches): string {
  const { kind, steps, field, before, after } = change;
  const last = steps.at(-1);
  const isThing = last?.kind === "thing" && kind !== "reordered";
  const path = sayPath(isThing ? steps.slice(0, -1) : steps, speeches.before);
  // A text in one language is a plain string here, and its field says "text".
  const said = (value: unknown, side: keyof Speeches) =>
    last?.kind === "language" ? `« ${shortened(String(value))} »` : sayValue(value, field, speeches[side]);
  if (kind === "added") return `${path}, ajout : ${said(after, "after")}`;
  if (kind === "removed") return `${path}, retrait : ${said(before, "before")}`;
  if (kind === "changed") return `${path} : ${sides(change, speeches)}`;
  const of = classOf(field)?.name ?? "";
  const names = (after as readonly string[]).map((key) => nameByKey(key, of, speeches.after));
  return `${path}, nouvel ordre : ${names.join(", ")}`;
}

function heading(change: RecordChange): string {
  const record = shownRecord(change);
  if (!record) return `Triplets hors des fiches <${change.iri}>`;
  const title = shortened(titleOf(record));
  const when = change.change === "withdrawn" ? ` le ${record.withdrawn}` : "";
  return `${recordClasses[record.type].fr[0]} « ${title} » (${record.key}) : ${recordWords[change.change]}${when}`;
}

function recordText(change: RecordChange, territories: TerritoryIndex): string {
  const speeches = speechesOf(change, territories);
  const named = (graphs: readonly string[]) => (graphs.length > 0 ? graphs.join(", ") : "graphe par défaut");
  const lines = [
    ...change.fields.map((field) => sayChange(field, speeches)),
    ...(change.graphs
      ? [`Graphe nommé : ${named(change.graphs.before)} → ${named(change.graphs.after)}`]
      : []),
    ...change.statements.map(
      ({ kind, statement }) => `Triplet hors du modèle, ${actions[kind]} : ${statement}`,
    ),
  ];
  return `\n${heading(change)}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

/** The sums in one or two lines. */
export function summaryText(summary: DiffSummary): string {
  if (!isDifferent(summary)) return "Aucune différence.\n";
  const { records, statements, fields, reference } = summary;
  const counted = [
    [records.changed, "fiche modifiée", "fiches modifiées"],
    [records.added, "fiche nouvelle", "fiches nouvelles"],
    [records.removed, "fiche absente", "fiches absentes"],
    [records.withdrawn, "retrait annoncé", "retraits annoncés"],
    [reference, "changement de vocabulaire ou de modèle", "changements de vocabulaire ou de modèle"],
  ] as const;
  const all = [
    ...counted.filter(([count]) => count > 0).map(([count, one, many]) => plural(count, one, many)),
    plural(statements.added, "triplet ajouté", "triplets ajoutés"),
    plural(statements.removed, "triplet supprimé", "triplets supprimés"),
  ];
  const touched = Object.entries(fields).map(([label, count]) => `${label} (${count})`);
  return `Bilan : ${all.join(", ")}.\n${touched.length > 0 ? `Champs touchés : ${touched.join(", ")}.\n` : ""}`;
}

/** The comparison in French: each record with what changed in it, in the words of the model, and the sums at the end. */
export async function* toText(
  diff: Diff,
  territories: TerritoryIndex = smallTerritories(),
): AsyncGenerator<string, DiffSummary> {
  const tally = createTally();
  yield sourceLine("Ancien", diff.old) + sourceLine("Nouveau", diff.fresh);
  if (diff.reference.length > 0)
    yield `\nVocabulaires et modèle\n${diff.reference.map(referenceLine).join("")}`;
  for await (const change of changesIn(diff, tally)) yield recordText(change, territories);
  const summary = tally.end(diff.reference.length);
  yield `\n${summaryText(summary)}`;
  return summary;
}
