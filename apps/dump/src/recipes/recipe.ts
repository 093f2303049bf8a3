import type { Bilingual } from "@openhpa/console";

/** A file that is loaded beside the data, and the graph that it goes into: the address where the file is published. */
export interface CompanionFile {
  readonly path: string;
  readonly graph: string;
}

/** What the commands of a recipe are written for. */
export interface RecipeInputs {
  /** Folder of the dump; the commands see it as `dump`, in the folder where they run. */
  readonly dir: string;
  /** Address of the folder where the dump is published, with its last slash. */
  readonly address: string;
  /** Files of the data, `actions.nq.gz` or its parts. */
  readonly data: readonly string[];
  readonly companions: readonly CompanionFile[];
  /** Path of an example query inside the dump. */
  readonly question: string;
  /** Port of the SPARQL service. */
  readonly port: number;
  /** Port of the engine's own console, where it has one. */
  readonly consolePort: number;
}

/** One step of a recipe, as lines for bash, all run in the same folder. */
export interface RecipeStep {
  readonly id: "install" | "prepare" | "load" | "count" | "serve" | "ask" | "stop";
  readonly title: Bilingual;
  readonly commands: (inputs: RecipeInputs) => string;
  /** True when `npm run test:interop` runs these very lines. */
  readonly run: boolean;
  /** True when the command keeps its terminal until it is stopped. */
  readonly stays?: boolean;
  /** True when the command prints nothing unless something is wrong. */
  readonly silent?: boolean;
}

/** How to load a dump into one engine and ask it a question. */
export interface Recipe {
  /** Name of the engine for people. */
  readonly name: string;
  /** Version that the commands were run with, or were written for when nothing was run. */
  readonly version: string;
  readonly licence: string;
  readonly home: string;
  readonly defaults: { readonly port: number; readonly consolePort: number };
  /** When to choose this engine. */
  readonly purpose: Bilingual;
  /** Memory and disk. */
  readonly memory: Bilingual;
  /** What goes wrong when one does not know it. */
  readonly traps: readonly Bilingual[];
  /** What was not run, and why; absent when everything was. */
  readonly notRun?: Bilingual;
  readonly steps: readonly RecipeStep[];
}
