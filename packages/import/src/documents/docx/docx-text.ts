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
export interface DocxNode {
  readonly type: string;
  readonly children?: readonly DocxNode[];
  readonly value?: string;
  readonly checked?: boolean;
  readonly styleName?: string | null;
  readonly numbering?: { readonly isOrdered?: boolean; readonly level?: string | number } | null;
  readonly body?: readonly DocxNode[];
  readonly isHeader?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Only of the whole document. */
  readonly notes?: { readonly resolve: (reference: DocxNode) => DocxNode | null };
}

/** The words of a run of nodes; a line break stays one, a note stands in brackets where it is called. */
export function docxWords(nodes: readonly DocxNode[] = [], document: DocxNode): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return (node.value ?? "").replace(/[\r\n]+/g, " ");
      if (node.type === "tab") return "\t";
      if (node.type === "break") return "\n";
      if (node.type === "checkbox") return node.checked ? "☒" : "☐";
      if (node.type !== "noteReference") return docxWords(node.children, document);
      const note = document.notes?.resolve(node)?.body;
      return note ? ` [note : ${docxWords(note, { type: "document" }).trim()}]` : "";
    })
    .join("");
}

/** Paragraphs in reading order, those of table cells and nested tables included. */
function paragraphs(node: DocxNode): readonly DocxNode[] {
  if (node.type === "paragraph") return [node];
  return (node.children ?? []).flatMap(paragraphs);
}

/** What mammoth reads in checked parts; undefined when it cannot read them. */
export async function readDocx(parts: ReadonlyMap<string, Uint8Array>): Promise<DocxNode | undefined> {
  const { default: mammoth } = await import("mammoth");
  let document: DocxNode | undefined;
  const zip = toZip(withFormFields(parts), 0);
  const input = { buffer: zip, arrayBuffer: zip.buffer } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
  try {
    await mammoth.convertToHtml(input, {
      includeEmbeddedStyleMap: false,
      transformDocument: (read: DocxNode) => {
        document = read;
        return { ...read, children: [] };
      },
    });
  } catch {
    return undefined;
  }
  return document;
}

/** The text of checked parts; undefined when it cannot be read. */
export async function readDocxText(parts: ReadonlyMap<string, Uint8Array>): Promise<DocxText | undefined> {
  const document = await readDocx(parts);
  return document && textOf(document);
}

function textOf(document: DocxNode): DocxText {
  const lines: string[] = [];
  const helpLines = new Set<number>();
  for (const paragraph of paragraphs(document)) {
    const bullet = paragraph.numbering ? "- " : "";
    const printed = docxWords(paragraph.children, document);
    for (const line of (printed.trim() === "" ? "" : bullet + printed).split("\n")) {
      lines.push(line);
      if (paragraph.styleName === HELP_STYLE) helpLines.add(lines.length);
    }
    lines.push("");
  }
  return { text: lines.join("\n").replace(/\n+$/, "\n"), helpLines };
}
