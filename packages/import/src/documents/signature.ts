import type { DocumentText } from "./document-text.js";
import { signedLines } from "./mail/letter-text.js";

/** What is no paragraph ends a signature as a label does. */
const OTHER = "Autre : ";

function linesSigned({ text, blocks, spansIn }: DocumentText): ReadonlySet<number> {
  if (spansIn === "file") {
    const isSigned = signedLines(text.lines.map((line) => line.text));
    return new Set(text.lines.filter((_, at) => isSigned[at]).map(({ number }) => number));
  }
  const isSigned = signedLines(
    blocks.map((block) => (block.kind === "paragraph" && !block.cell ? block.text : OTHER + block.text)),
  );
  const signed = blocks.filter((_, at) => isSigned[at]);
  return new Set(signed.flatMap(({ lines }) => lines.map(({ number }) => number)));
}

/** The document without closing formulas and the signatures below them: they are furniture of it, as marks of a page are. */
export function withoutSignature(document: DocumentText): DocumentText {
  const signed = linesSigned(document);
  if (signed.size === 0) return document;
  const blocks = document.blocks.filter(({ lines }) => !lines.every(({ number }) => signed.has(number)));
  return { ...document, blocks, furniture: new Set([...document.furniture, ...signed]) };
}
