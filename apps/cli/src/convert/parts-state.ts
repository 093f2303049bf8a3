import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { textIfThere, writeWhole } from "@openhpa/io";
import { ConvertError } from "./convert-error.js";
import type { LineFlags } from "./convert-flags.js";
import { beginning, type Checkpoint } from "./line-target.js";

/** Name of the file in a folder of parts that says how far they go. */
export const STATE_FILE = "conversion.json";

/** An input as it was when the conversion began. */
interface InputFact {
  readonly path: string;
  readonly bytes: number;
  /** Time of the last change, in milliseconds since 1970. */
  readonly modified: number;
}

/** What decides the bytes of the parts. */
interface Asked {
  readonly to: string;
  readonly baseUrl: string;
  readonly graph: string | null;
  readonly validate: boolean;
  readonly gzip: boolean;
  readonly partSize: number;
  readonly inputs: readonly InputFact[];
}

/** A part that is whole. */
export interface PartFact {
  readonly path: string;
  /** Bytes of the file. */
  readonly bytes: number;
  readonly records: number;
}

/** How far the parts of a folder go: the same inputs and options give the same bytes here too, interrupted or not. */
export interface PartsState {
  readonly format: "openhpa-conversion-1";
  readonly asked: Asked;
  readonly done: boolean;
  readonly position: Checkpoint;
  readonly parts: readonly PartFact[];
}

async function inputFact(path: string): Promise<InputFact> {
  if (path === "-") return { path, bytes: 0, modified: 0 };
  const { size, mtimeMs } = await stat(path);
  return { path, bytes: size, modified: Math.round(mtimeMs) };
}

/** The state before the first part. */
export async function freshState(flags: LineFlags, files: readonly string[]): Promise<PartsState> {
  const { to, baseUrl, graph = null, validate, gzip, partSize } = flags;
  const inputs: InputFact[] = [];
  for (const file of files) inputs.push(await inputFact(file));
  return {
    format: "openhpa-conversion-1",
    asked: { to, baseUrl, graph, validate, gzip, partSize, inputs },
    done: false,
    position: beginning,
    parts: [],
  };
}

/** Writes the state; a reader sees the old one or the new one. */
export async function saveState(folder: string, state: PartsState): Promise<void> {
  await writeWhole(join(folder, STATE_FILE), `${JSON.stringify(state, null, 2)}\n`, { isAlone: true });
}

function refusal(
  code: ConstructorParameters<typeof ConvertError>[0],
  folder: string,
  fr: string,
  en: string,
) {
  return new ConvertError(code, {
    fr: `${folder} : ${fr} Choisissez un autre dossier, ou videz celui-ci.`,
    en: `${folder}: ${en} Choose another folder, or empty this one.`,
  });
}

function parsedState(text: string): PartsState | undefined {
  try {
    const state = JSON.parse(text) as PartsState;
    return state.format === "openhpa-conversion-1" ? state : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The state to go on from: that of the folder when the same was asked there before, else the fresh one. Throws a {@link ConvertError} for a folder
 * that holds something else, for other options or changed inputs, and for parts that are not as they were left.
 */
export async function stateToGoOnFrom(folder: string, fresh: PartsState): Promise<PartsState> {
  const text = await textIfThere(join(folder, STATE_FILE));
  if (text === undefined) {
    const names = (await readdir(folder)).filter((name) => !name.endsWith(".part"));
    if (names.length === 0) return fresh;
    throw refusal(
      "not-a-conversion",
      folder,
      "ce dossier contient déjà autre chose.",
      "this folder already holds something else.",
    );
  }
  const state = parsedState(text);
  if (state === undefined || JSON.stringify(state.asked) !== JSON.stringify(fresh.asked))
    throw refusal(
      "other-conversion",
      folder,
      "une conversion y est commencée avec d'autres options ou d'autres fiches.",
      "a conversion was begun there with other options or other records.",
    );
  for (const { path, bytes } of state.parts) {
    const size = await stat(join(folder, path)).then(
      (info) => info.size,
      () => -1,
    );
    if (size !== bytes)
      throw refusal(
        "damaged-parts",
        folder,
        `${path} n'est plus comme la conversion l'a laissé.`,
        `${path} is not as the conversion left it.`,
      );
  }
  if (!state.done && state.asked.inputs.some(({ path }) => path === "-") && state.parts.length > 0)
    throw refusal(
      "not-resumable",
      folder,
      "une conversion de l'entrée standard ne peut pas être reprise.",
      "a conversion of standard input cannot be resumed.",
    );
  return state;
}
