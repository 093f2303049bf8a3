import { readdirSync, readFileSync } from "node:fs";
import { compareCodePoints } from "@openhpa/core";
import { repositoryRoot } from "@openhpa/testkit";
import { formats } from "./corpus-formats.fixture.js";
import type { Part } from "./corpus-layouts.fixture.js";

/** What a record of a fiche should say, field by field; what is not there is not said. */
export interface ExpectedRecord {
  readonly title: string;
  readonly carrier?: string;
  readonly territories?: readonly string[];
  readonly start?: string;
  readonly end?: string;
  /** Concepts of the audiences, of all axes. */
  readonly audiences?: readonly string[];
  readonly objectives?: readonly string[];
  readonly partners?: readonly string[];
  readonly funders?: readonly string[];
  /** Partners that may be named too: those who carry the action with others. */
  readonly alsoPartners?: readonly string[];
}

/** A part of a fiche: its kind, its words or its label, and what stands below or beside a label. */
type WrittenPart = readonly [kind: "h1" | "h2" | "h3" | "p" | "lab" | "kv" | "row" | "ul", ...string[]];

/** A fiche as it stands in `corpus/fiches`. */
interface WrittenFiche {
  readonly formats: readonly string[];
  /** True for a fiche on a page of a site, with what surrounds its content. */
  readonly isPage?: boolean;
  /** What stands between a label and its answer. */
  readonly sep?: string;
  readonly parts?: readonly WrittenPart[];
  readonly rows?: readonly (readonly string[])[];
  readonly expected: ExpectedRecord | readonly ExpectedRecord[];
  readonly persons: readonly string[];
}

/** A document of the corpus in one format, with what its records should say and who may not be named. */
export interface CorpusDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: readonly ExpectedRecord[];
  readonly persons: readonly string[];
}

const encode = (text: string) => new TextEncoder().encode(text);

/** The parts as the writers of all formats take them. */
function partsOf({ parts = [], sep = " : " }: WrittenFiche): readonly Part[] {
  return parts.flatMap(([kind, text = "", ...more]): readonly Part[] => {
    if (kind === "ul") return [text, ...more].map((item): Part => ({ is: "item", text: item }));
    if (kind === "row") return [{ is: "row", cells: [text, more.join("\n")] }];
    if (kind === "kv") return [{ is: "paragraph", text: `${text}${sep}${more.join(" ")}`.trimEnd() }];
    return [{ is: kind.startsWith("h") ? "heading" : "paragraph", text }];
  });
}

/** As people type it: a blank line above what heads a section, a tabulation between the columns of a table. */
function typed({ parts = [], sep = " : " }: WrittenFiche): string {
  const lines = parts.flatMap(([kind, text = "", ...more]): readonly string[] => {
    if (kind === "p") return [text];
    if (kind === "ul") return [text, ...more].map((item) => `- ${item}`);
    if (kind === "row") return [`${text}\t${more[0] ?? ""}`, ...more.slice(1)];
    return kind === "kv" ? [`${text}${sep}${more.join(" ")}`.trimEnd()] : ["", text];
  });
  return `${lines.join("\n")}\n`;
}

/** A cell of a CSV file (RFC 4180 §2). */
const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

const MENU =
  "<header><nav><ul><li><a href='/qui'>Qui sommes-nous ?</a></li><li><a href='/contact'>Contact</a></li></ul></nav></header>";
const FOOT =
  "<aside><h2>Autres actions</h2><ul><li><a href='/1'>Forum santé du lycée</a></li></ul></aside><footer>Tél. 03 53 01 00 00</footer>";

function bytesOf(fiche: WrittenFiche, format: string): Uint8Array {
  if (fiche.rows) return encode(fiche.rows.map((cells) => cells.map(quoted).join(";")).join("\r\n"));
  if (format === "txt") return encode(typed(fiche));
  const bytes = formats[format]?.(partsOf(fiche)) ?? new Uint8Array();
  if (format !== "html" || !fiche.isPage) return bytes;
  const page = new TextDecoder().decode(bytes);
  return encode(page.replace("<main>", `${MENU}<main>`).replace("</main>", `</main>${FOOT}`));
}

const folder = new URL("packages/import/corpus/fiches/", repositoryRoot);

/** Every fiche of the corpus in each of its formats. */
export const corpusDocuments: readonly CorpusDocument[] = readdirSync(folder)
  .sort(compareCodePoints)
  .flatMap((name) => {
    const fiche = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as WrittenFiche;
    return fiche.formats.map((format) => ({
      file: name.replace("json", format),
      bytes: bytesOf(fiche, format),
      expected: [fiche.expected].flat(),
      persons: fiche.persons,
    }));
  });
