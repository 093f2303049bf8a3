import type { HpaRecord } from "@openhpa/core";
import { type FolderWriter, publishFolder, toSortedJson } from "@openhpa/io";
import { smallTerritories } from "@openhpa/vocabularies";
import { createCellSource } from "./cube/cell-source.js";
import { writeCube } from "./cube/write-cube.js";
import { writeActions } from "./data/actions-files.js";
import { createDumpFolder, type DumpFolder } from "./data/dump-folder.js";
import { checkOptions, type DumpOptions } from "./data/dump-options.js";
import { createEditionLines } from "./data/edition-lines.js";
import { CHECKSUMS, MANIFEST, type Manifest, toChecksums } from "./data/manifest.js";
import { writeVocabularies } from "./data/vocabulary-files.js";
import { type DatasetFacts, datasetFacts } from "./describe/dataset-facts.js";
import { descriptionFiles } from "./describe/description-files.js";
import { writeExamples } from "./describe/example-files.js";
import { tool } from "./tool.js";

/** What a build has written: the content of `manifest.json`. */
export type DumpSummary = Manifest;

function manifestOf(facts: DatasetFacts, folder: DumpFolder): Manifest {
  const { title, publisher, base, dataset, licence, version, previousVersion, generated } = facts;
  const { records, tombstones, graphs, quads, rdfc10, parts, statistics } = facts;
  return {
    format: "openhpa-dump/1",
    ...{ title, publisher, base, dataset, licence, version, previousVersion, generated },
    ...(tombstones > 0 ? { tombstones } : {}),
    ...{ records, graphs, quads, rdfc10, parts, tool },
    triples: statistics.triples,
    entities: statistics.entities,
    classes: Object.fromEntries([...statistics.classes].map(([iri, { entities }]) => [iri, entities])),
    files: folder.files(),
  };
}

/**
 * Writes the dump of some records as a whole folder (docs/design.md §9): the same records, in any order, give the same bytes. Memory
 * does not grow with the number of records: what does not fit is sorted in the folder being written.
 * When anything fails, the folder stays as it was. Throws a {@link DumpError} for options or records that cannot make a dump,
 * an `IoError` for what the file system refuses, and whatever the source of the records throws.
 */
export async function buildDump(
  records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  options: DumpOptions,
): Promise<DumpSummary> {
  checkOptions(options);
  const write = async (writer: FolderWriter) => {
    const folder = createDumpFolder(writer);
    const { territories = smallTerritories(), baseUrl, sortMemory } = options;
    const editions = createEditionLines(baseUrl);
    const counted = createCellSource({
      ...{ folder: folder.root, base: baseUrl, territories, memory: sortMemory },
      firstOf: editions.firstOf,
    });
    const listeners = { editions, others: [counted] };
    const actions = await writeActions(folder, records, options, listeners).catch(async (cause) => {
      await counted.abandon();
      throw cause;
    });
    const vocabularies = await writeVocabularies(folder, actions.statistics, options.territories);
    const facts = datasetFacts(options, actions, vocabularies);
    await writeCube(folder, await counted.cells(), { ...facts, territories });
    await writeExamples(folder, {
      address: facts.address("examples/"),
      target: facts.endpoint ?? facts.dataset,
    });
    for (const { path, make } of descriptionFiles) {
      const { text, quads } = make(facts, folder.files());
      await folder.write(path, text, quads);
    }
    const manifest = manifestOf(facts, folder);
    await folder.write(MANIFEST, toSortedJson(manifest));
    await folder.write(CHECKSUMS, toChecksums(folder.files()));
    return manifest;
  };
  return publishFolder(options.out, "dump", write, options);
}
