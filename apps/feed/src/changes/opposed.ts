import { readFile } from "node:fs/promises";
import { brokenLog, type LedgerEntry, type Oppositions } from "@openhpa/publish";

/** The entries of the last ledger without who objects: a record that is left out leaves no trace, since its key would name it. */
export async function* entriesWithout(
  entries: AsyncIterable<LedgerEntry>,
  oppositions: Oppositions | undefined,
): AsyncGenerator<LedgerEntry> {
  for await (const entry of entries) {
    if (!oppositions) yield entry;
    else if (!oppositions.excludes(entry)) {
      const { title, replacedBy, ...rest } = entry;
      const isNamed = replacedBy !== undefined && oppositions.isNamedIn(`"${replacedBy}"`);
      const kept = replacedBy === undefined || isNamed ? {} : { replacedBy };
      yield { ...rest, title: oppositions.withoutNamed(title), ...kept };
    }
  }
}

interface JsonPage {
  readonly items: readonly { readonly id: string }[];
}

interface LinkedPage {
  readonly "@context": unknown;
  readonly "@graph": readonly Readonly<Record<string, unknown>>[];
}

const list = (items: readonly unknown[]) => items.map((item) => `\n${JSON.stringify(item)}`).join(",");

/** The page of changes without those of records that are left out. */
function jsonWithout(text: string, { excludes }: Oppositions): string {
  const { items, ...head } = JSON.parse(text) as JsonPage;
  const kept = items.filter(({ id }) => !excludes({ key: id }));
  if (kept.length === items.length) return text;
  return `${JSON.stringify(head).slice(0, -1)},"items":[${list(kept)}]}\n`;
}

const keyOf = (iri: string) => iri.replace(/#.*$/, "").slice(iri.replace(/#.*$/, "").lastIndexOf("/") + 1);
const idOf = (node: unknown) => (node as { readonly id?: string } | undefined)?.id ?? "";

/** The page of the event stream without the members that carry records that are left out. */
function linkedWithout(text: string, { excludes }: Oppositions): string {
  const { "@context": context, "@graph": graph } = JSON.parse(text) as LinkedPage;
  const gone = new Set(
    graph.filter((node) => excludes({ key: keyOf(idOf(node["as:object"])) })).map((node) => idOf(node)),
  );
  if (gone.size === 0) return text;
  const kept = graph
    .filter((node) => !gone.has(idOf(node)))
    .map((node) => {
      const members = node["tree:member"] as readonly unknown[] | undefined;
      return members ? { ...node, "tree:member": members.filter((member) => !gone.has(idOf(member))) } : node;
    });
  return `{"@context":${JSON.stringify(context)},\n"@graph":[${list(kept)}\n]}\n`;
}

const without = { json: jsonWithout, jsonld: linkedWithout } as const;

/**
 * A closed page of the last build without who objects; undefined for one that names nobody, which stays as it is. Objections go before the promise
 * that closed pages never change. Throws a {@link PublishError} for a page that cannot be read.
 */
export async function pageWithout(
  file: string,
  ending: keyof typeof without,
  oppositions: Oppositions,
): Promise<string | undefined> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw brokenLog(file, cause);
  });
  if (!oppositions.isNamedIn(text)) return undefined;
  return oppositions.withoutNamed(without[ending](text, oppositions));
}
