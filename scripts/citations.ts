import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Public specifications that code and documents cite by section (`SHACL §5.3.1`), and where they are read. An RFC needs no row. */
const SPECIFICATIONS: Readonly<Record<string, string>> = {
  "RDF Dataset Canonicalization": "https://www.w3.org/TR/rdf-canon/",
  SHACL: "https://www.w3.org/TR/shacl/",
  "SPARQL 1.1": "https://www.w3.org/TR/sparql11-query/",
  Turtle: "https://www.w3.org/TR/turtle/",
  "XML 1.0": "https://www.w3.org/TR/xml/",
};

/** A file with an anchor (`docs/a.md#2.1`) or with sections (`docs/a.md §2.1, §2.7`). */
const TO_FILE = /([\w./-]*\w\.md)(?:#([\w.-]*\w)|((?:,? ?§\d+(?:\.\d+)*)+))/g;
const NUMBERS = /§(\d+(?:\.\d+)*)/g;
const TO_SPECIFICATION = new RegExp(
  `(?:RFC \\d+|${Object.keys(SPECIFICATIONS).join("|").replaceAll(".", "\\.")})((?:,? ?§\\d+(?:\\.\\d+)*)+)`,
  "g",
);
/** Names of papers that lie outside of the repository. */
const NOT_HERE = /\bDESIGN(?:\.md)? |\bHOUSE_STYLE\b|\bfacts\/\w/;
const LINK = /\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g;

/** The anchors of a Markdown file: those written out, and those that its headings get. */
function anchorsOf(text: string): ReadonlySet<string> {
  const written = [...text.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id as string);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
  return new Set([...written, ...headings]);
}

/** What is wrong with a citation of a section of a file, undefined where a reader can open it. `from` is the citing file. */
function faultOf(path: string, anchor: string | undefined): string | undefined {
  const file = join(root, path);
  if (!existsSync(file)) return `no file ${path}`;
  if (anchor === undefined || !path.endsWith(".md")) return undefined;
  return anchorsOf(readFileSync(file, "utf8")).has(anchor) ? undefined : `no section ${anchor} in ${path}`;
}

/** What a reader of a text cannot open; `path` is where the text stands in the repository. */
export function faultsIn(path: string, text: string): readonly string[] {
  if (!/§|\.md|DESIGN|HOUSE_STYLE|facts\//.test(text)) return [];
  const isDocument = path.endsWith(".md");
  const flowing = (isDocument ? text.replace(LINK, "]") : text).replace(/\s*\n\s*(?:\*|\/\/|#)? ?/g, " ");
  const cited = [...flowing.matchAll(TO_FILE)].flatMap(([, file = "", anchor, sections = ""]) =>
    (anchor === undefined ? [...sections.matchAll(NUMBERS)].map(([, number]) => number) : [anchor]).map(
      (section) => faultOf(placeOf(path, file), section),
    ),
  );
  const rest = flowing.replace(TO_FILE, "").replace(TO_SPECIFICATION, "");
  const own = isDocument ? anchorsOf(text) : undefined;
  const open = [...rest.matchAll(/.{0,40}§([\d.]*).{0,10}/g)]
    .filter(([, section = ""]) => !own?.has(section.replace(/\.$/, "")))
    .map(([words]) => `of what? “${words}”`);
  const outside = NOT_HERE.exec(flowing)?.[0];
  return [...cited, ...open, outside && `outside of the repository: ${outside}`].filter(
    (fault) => fault !== undefined,
  );
}

/** In code a path is given from the root; in a document it may be given from its own folder. */
function placeOf(from: string, cited: string): string {
  const beside = normalize(join(dirname(from), cited));
  return from.endsWith(".md") && existsSync(join(root, beside)) ? beside : cited;
}

/** Links of a document that lead to no file or no section of the repository. */
export function deadLinksIn(path: string, text: string): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(LINK)].flatMap(([, file = "", anchor]) => {
    const target = file === "" ? path : normalize(join(dirname(path), decodeURI(file)));
    return faultOf(target, anchor) ?? [];
  });
}

/** The files of the repository in which something is cited. */
export function citingFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return listed
    .split("\n")
    .filter((path) => /\.(?:ts|mts|mjs|tsx|md|css)$/.test(path) && existsSync(join(root, path)));
}

/** The text of a file of the repository. */
export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
