import type { HpaRecord } from "@openhpa/core";
import { jsonFault, textFault } from "@openhpa/core/json";
import type { Imported, ImportSourceName, SiteProfile, TableOptions } from "@openhpa/import";
import { type ContributeWords, contributeWords } from "../../../words/contribute.js";
import { LARGEST_FILE } from "./largest-file.js";

/** A file that a person gives. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a document gave. */
export type Reading =
  | { readonly kind: "records"; readonly records: readonly HpaRecord[] }
  | {
      readonly kind: "imported";
      readonly imported: Imported;
      readonly source: ImportSourceName;
      /** The kinds of document that it could be read as, with what they are called. */
      readonly sources: readonly (readonly [name: ImportSourceName, label: string])[];
    }
  /** How a site prints its fiches: what is given after it is read with it. */
  | { readonly kind: "profile"; readonly profile: SiteProfile }
  | { readonly kind: "refused"; readonly message: string };

/** Refusals whose words speak to those who type commands. */
const OF_A_COMMAND = new Set<string>(["another-source", "hardly-understood"]);

const languageOf = (words: ContributeWords) => (words === contributeWords("en") ? "en" : "fr");

const isRecord = (value: unknown): value is HpaRecord =>
  typeof value === "object" &&
  value !== null &&
  ["Action", "Registry"].includes((value as { type?: string }).type ?? "");

/** What is lost or lies too deep in a text that is JSON, with its line and column. */
function refusedText(text: string, linesBefore: number, words: ContributeWords): Reading | undefined {
  const fault = textFault(text);
  if (!fault) return undefined;
  const before = text.slice(0, fault.offset).split("\n");
  const place = { line: linesBefore + before.length, column: (before.at(-1) ?? "").length + 1 };
  return { kind: "refused", message: words.open.faultAt(fault.issue.messages, place) };
}

/** The parts of a file that are JSON each: the whole, or its lines; undefined where it is neither. */
function jsonParts(
  text: string,
): readonly { readonly value: unknown; readonly text: string; readonly line: number }[] | undefined {
  try {
    return [{ value: JSON.parse(text), text, line: 0 }];
  } catch {
    try {
      return text.split("\n").flatMap((part, line) => {
        return part.trim() === "" ? [] : [{ value: JSON.parse(part) as unknown, text: part, line }];
      });
    } catch {
      return undefined;
    }
  }
}

/** The text of a file that is JSON, by how it begins, or that is called so and is text. */
function jsonIn({ name, bytes }: GivenFile): string | undefined {
  const isCalledSo = /\.(?:json|ndjson|jsonl)$/i.test(name);
  const head = new TextDecoder().decode(bytes.subarray(0, 1000));
  const isSo = isCalledSo ? !/[\0\uFFFD]|^%PDF-/.test(head) : /^\s*(?:\{\s*"|\[\s*\{)/.test(head);
  return isSo ? new TextDecoder().decode(bytes) : undefined;
}

/** The profile of a site that a text is, or what is wrong with it; undefined for any other text. */
async function profileIn(text: string, words: ContributeWords): Promise<Reading | undefined> {
  const [only, ...others] = jsonParts(text) ?? [];
  const value = only?.value;
  const isProfile =
    others.length === 0 &&
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    !("type" in value);
  if (!isProfile) return undefined;
  const { checkProfile } = await import("@openhpa/import");
  const checked = checkProfile(value);
  if (checked.ok) return { kind: "profile", profile: checked.profile };
  return "labels" in value || "leaveOut" in value
    ? {
        kind: "refused",
        message: checked.faults
          .map(({ pointer, messages }) => `\n${pointer} ${messages[languageOf(words)]}`)
          .join(""),
      }
    : undefined;
}

function readJson(text: string, words: ContributeWords): Reading {
  const parts = jsonParts(text);
  if (!parts) return { kind: "refused", message: words.open.invalidJson(jsonFault(text).reason) };
  for (const part of parts) {
    const refused = refusedText(part.text, part.line, words);
    if (refused) return refused;
  }
  const values = parts.flatMap(({ value }) => (parts.length === 1 && Array.isArray(value) ? value : [value]));
  if (values.length === 0 || !values.every(isRecord))
    return { kind: "refused", message: words.open.notRecord };
  return { kind: "records", records: values };
}

/**
 * Reads a document that a person gives: a record as it is, anything else through the importers, which are loaded now. The source of a document is
 * recognised, or is the one that is `wanted`. Never throws for bad content.
 */
export async function readDocument(
  file: GivenFile,
  words: ContributeWords,
  options: () => Promise<Omit<TableOptions, "file">>,
  wanted?: ImportSourceName,
): Promise<Reading> {
  if (file.bytes.length > LARGEST_FILE) return { kind: "refused", message: words.open.tooLarge };
  const json = jsonIn(file);
  if (json !== undefined) return (await profileIn(json, words)) ?? readJson(json, words);
  const { fileKindLabel, fileKindOf, importDocument, importSources, remedyFor, sourcesFor } = await import(
    "@openhpa/import"
  );
  const kind = await fileKindOf(file.bytes);
  const names = sourcesFor(kind);
  if (names.length === 0)
    return { kind: "refused", message: words.open.unreadFormat(fileKindLabel(kind), remedyFor(kind)) };
  const given = { ...(await options()), file: file.name };
  const named = wanted && names.includes(wanted) ? importSources[wanted] : undefined;
  const imported = await (named ? named.read(file.bytes, given) : importDocument(file.bytes, given));
  const { refused, source } = imported.report;
  const sources = names.map((name) => [name, importSources[name].label] as const);
  // Where labels stand that nobody knows, the person who reads the document can say what they ask for.
  const isExplained =
    refused?.code === "hardly-understood" &&
    imported.report.notUnderstood.some(({ label }) => label !== undefined);
  if (isExplained) return { kind: "imported", imported, source: source as ImportSourceName, sources };
  if (refused?.code === "blank-document") return { kind: "refused", message: words.open.blank };
  if (refused) {
    const message = refused.messages?.[languageOf(words)] ?? refused.message;
    return { kind: "refused", message: OF_A_COMMAND.has(refused.code) ? words.open.noRecord : message };
  }
  return { kind: "imported", imported, source: source as ImportSourceName, sources };
}
