import { withFormFields } from "./docx-form-fields.js";
import { toZip } from "./docx-parts.js";

/** The text of a Word document: one line for each paragraph, an empty one between, and which lines have the style of the questionnaire's help. */
export interface DocxText {
  readonly text: string;
  readonly helpLines: ReadonlySet<number>;
}

/** Name of the style in which the questionnaire prints its help. */
export const HELP_STYLE = "OpenHPA aide";

/** What mammoth makes of a document, as far as it is used here. */
interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly checked?: boolean;
  readonly styleName?: string | null;
  readonly numbering?: { readonly isOrdered?: boolean } | null;
  readonly body?: readonly Node[];
}

interface Document extends Node {
  readonly notes?: { readonly resolve: (reference: Node) => Node | null };
}

/** The words of a run of nodes; a line break stays one, a note stands in brackets where it is called. */
function words(nodes: readonly Node[] = [], document: Document): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return (node.value ?? "").replace(/[\r\n]+/g, " ");
      if (node.type === "tab") return "\t";
      if (node.type === "break") return "\n";
      if (node.type === "checkbox") return node.checked ? "☒" : "☐";
      if (node.type !== "noteReference") return words(node.children, document);
      const note = document.notes?.resolve(node)?.body;
      return note ? ` [note : ${words(note, { type: "document" }).trim()}]` : "";
    })
    .join("");
}

/** Paragraphs in reading order, those of table cells and nested tables included. */
function paragraphs(node: Node): readonly Node[] {
  if (node.type === "paragraph") return [node];
  return (node.children ?? []).flatMap(paragraphs);
}

/** The text of checked parts, through mammoth; undefined when it cannot be read. */
export async function readDocxText(parts: ReadonlyMap<string, Uint8Array>): Promise<DocxText | undefined> {
  const { default: mammoth } = await import("mammoth");
  let document: Document | undefined;
  const zip = toZip(withFormFields(parts), 0);
  const input = { buffer: zip, arrayBuffer: zip.buffer } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
  try {
    await mammoth.convertToHtml(input, {
      includeEmbeddedStyleMap: false,
      transformDocument: (read: Document) => {
        document = read;
        return { ...read, children: [] };
      },
    });
  } catch {
    return undefined;
  }
  return document && textOf(document);
}

function textOf(document: Document): DocxText {
  const lines: string[] = [];
  const helpLines = new Set<number>();
  for (const paragraph of paragraphs(document)) {
    const bullet = paragraph.numbering ? "- " : "";
    const printed = words(paragraph.children, document);
    for (const line of (printed.trim() === "" ? "" : bullet + printed).split("\n")) {
      lines.push(line);
      if (paragraph.styleName === HELP_STYLE) helpLines.add(lines.length);
    }
    lines.push("");
  }
  return { text: lines.join("\n").replace(/\n+$/, "\n"), helpLines };
}
