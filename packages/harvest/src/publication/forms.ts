import type { Quad, Term } from "n3";
import { type PageWalk, walkPages } from "../page-walk.js";
import type { Reader } from "../reader.js";
import { type Inspector, typeFault } from "./inspector.js";
import type { Recorder } from "./recorder.js";

/** The forms in which a feed gives its catalogue, by the ending of the file. */
export const catalogueForms = ["jsonld", "ttl", "rdf"] as const;

const PAGE_OF_CATALOGUE = /\/catalog(-\d+)?\.(?:jsonld|ttl|rdf)$/;
const SKOLEM_DEPTH = 4;

/** What a catalogue says, each statement as a text: anonymous nodes by what is said of them, its own pages without their form. */
export function statementsOf({ pages }: Pick<PageWalk, "pages">): ReadonlySet<string> {
  const statements = new Set<string>();
  for (const { parsed } of pages) {
    const about = new Map<string, Quad[]>();
    for (const quad of parsed.quads)
      about.set(quad.subject.value, [...(about.get(quad.subject.value) ?? []), quad]);
    const write = (term: Term, depth: number): string => {
      if (term.termType === "BlankNode")
        return depth > SKOLEM_DEPTH
          ? "[…]"
          : `[${(about.get(term.value) ?? [])
              .map(({ predicate, object }) => `${predicate.value} ${write(object, depth + 1)}`)
              .sort()
              .join("; ")}]`;
      if (term.termType === "Literal")
        return `${JSON.stringify(term.value)}@${term.language}^^${term.datatype.value}`;
      return `<${term.value.replace(PAGE_OF_CATALOGUE, "/catalog$1.*")}>`;
    };
    for (const { subject, predicate, object } of parsed.quads)
      statements.add(`${write(subject, 0)} <${predicate.value}> ${write(object, 0)}`);
  }
  return statements;
}

/** Why the pages of a form cannot all be read; undefined when they can. */
function faultOf({ pages, end }: PageWalk): string | undefined {
  const broken = pages.find(({ parsed }) => parsed.fault !== undefined)?.parsed.fault;
  return broken ?? (end === "last-page" ? undefined : end);
}

/** Reads the other forms of the catalogue that was walked: all are there, readable, served by their type, and say the same. */
export async function checkForms(
  reader: Reader,
  walked: { readonly url: string; readonly walk: PageWalk },
  { base }: Inspector,
  recorder: Recorder,
): Promise<readonly PageWalk[]> {
  const own = statementsOf(walked.walk);
  const others: PageWalk[] = [];
  for (const form of catalogueForms) {
    const path = `catalog.${form}`;
    const isOwn = `${base}/${path}` === walked.url;
    const walk = isOwn ? walked.walk : await walkPages(reader, `${base}/${path}`);
    const [first] = walk.pages;
    if (first?.delivery.status !== 200) {
      recorder.note("form-missing", path, `HTTP ${first?.delivery.status ?? "—"}`);
      continue;
    }
    for (const { url, delivery } of walk.pages) {
      const fault = typeFault(url.slice(base.length + 1), delivery.contentType);
      if (fault !== undefined) recorder.note("named-file-type", url.slice(base.length + 1), fault);
    }
    if (isOwn) continue;
    others.push(walk);
    const fault = faultOf(walk);
    if (fault !== undefined) recorder.note("form-unreadable", path, fault.slice(0, 200));
    else noteDifference(path, own, statementsOf(walk), recorder);
  }
  return others;
}

function noteDifference(
  path: string,
  own: ReadonlySet<string>,
  other: ReadonlySet<string>,
  recorder: Recorder,
): void {
  const missing = [...own].find((statement) => !other.has(statement));
  const more = [...other].find((statement) => !own.has(statement));
  const example = missing === undefined ? more && `+ ${more}` : `− ${missing}`;
  if (example !== undefined) recorder.note("form-differs", path, example.slice(0, 300));
}
