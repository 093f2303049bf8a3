import { compareCodePoints } from "@openhpa/core";
import type { PagefindIndex } from "pagefind";
import type { SearchDocument } from "./document.js";
import { partFolder } from "./parts.js";

/** A file of a part of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Builds parts of the index, one after the other; each in a process of its own, so that memory is that of one part. */
export interface SearchEngine {
  /** The files of a part in the order of their paths. Throws when the engine refuses a document. */
  build(part: number, documents: readonly SearchDocument[]): Promise<readonly IndexFile[]>;
}

/** Fragments of one part: several records share a file, because a hundred thousand small files cost a web host more than a few kilobytes do a reader. */
const FRAGMENTS_IN_PART = 2000;

/** The stemming: the records are in French; English words are found by their beginning. */
const LANGUAGE = "fr";

/** Where the engine itself lies, once for all parts. */
const engineFiles = new Set(["pagefind.js", "pagefind-worker.js", `wasm.${LANGUAGE}.pagefind`]);

/** The data of a part. */
const isData = (path: string) =>
  /^(?:pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|(?:index|filter|fragment)\/[\w-]+\.pf_\w+)$/.test(path);

/** How many documents are on their way to the engine at a time. */
const IN_FLIGHT = 64;

function assertDone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search engine refused a document: ${errors.join(" ")}`);
}

async function addAll(index: PagefindIndex, documents: readonly SearchDocument[]): Promise<void> {
  for (let from = 0; from < documents.length; from += IN_FLIGHT) {
    const answers = await Promise.all(
      documents.slice(from, from + IN_FLIGHT).map(({ url, content, meta, filters }) =>
        index.addCustomRecord({
          url,
          content,
          language: LANGUAGE,
          meta: { ...meta },
          filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
        }),
      ),
    );
    assertDone(answers.flatMap(({ errors }) => errors));
  }
}

/** The search engine, or undefined where there is none for this kind of machine. */
export async function loadEngine(): Promise<SearchEngine | undefined> {
  const { createIndex, close } = await import("pagefind");
  const first = await createIndex().catch(() => undefined);
  await close();
  if (!first?.index) return undefined;
  return {
    async build(part, documents) {
      try {
        const { index, errors } = await createIndex({
          forceLanguage: LANGUAGE,
          maxFragments: FRAGMENTS_IN_PART,
        });
        assertDone(errors);
        if (!index) throw new Error("The search engine did not start");
        await addAll(index, documents);
        const { files, errors: failed } = await index.getFiles();
        assertDone(failed);
        return files
          .filter(({ path }) => isData(path) || (part === 0 && engineFiles.has(path)))
          .map(({ path, content }) => ({ path: partFolder(part) + path, content }))
          .sort((a, b) => compareCodePoints(a.path, b.path));
      } finally {
        await close();
      }
    },
  };
}
