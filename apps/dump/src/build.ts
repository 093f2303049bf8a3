import type { HpaRecord } from "@openhpa/core";
import { publishFolder, toSortedJson } from "@openhpa/io";
import { writeActions } from "./actions-files.js";
import { toDatasetCard } from "./dataset-card.js";
import { type DatasetFacts, datasetFacts } from "./dataset-facts.js";
import { createDumpFolder, type DumpFolder } from "./dump-folder.js";
import { checkOptions, type DumpOptions } from "./dump-options.js";
import { writeExamples } from "./example-files.js";
import { CHECKSUMS, MANIFEST, type Manifest, toChecksums } from "./manifest.js";
import { writeVocabularies } from "./vocabulary-files.js";
import { toVoid } from "./void.js";

/** What a build has written: the content of `manifest.json`. */
export type DumpSummary = Manifest;

function manifestOf(facts: DatasetFacts, folder: DumpFolder): Manifest {
  const { statistics } = facts;
  const {
    title,
    publisher,
    base,
    dataset,
    licence,
    version,
    previousVersion,
    generated,
    records,
    graphs,
    quads,
    rdfc10,
  } = facts;
  return {
    ...{
      format: "openhpa-dump/1",
      title,
      publisher,
      base,
      dataset,
      licence,
      version,
      previousVersion,
      generated,
    },
    ...{ records, graphs, quads, rdfc10, triples: statistics.triples, entities: statistics.entities },
    classes: Object.fromEntries([...statistics.classes].map(([iri, { entities }]) => [iri, entities])),
    files: folder.files(),
  };
}

/**
 * Writes the dump of some records as a whole folder (DESIGN §9): the same records, in any order, give the same bytes.
 * When anything fails, the folder stays as it was. Throws a {@link DumpError} for options or records that cannot make a dump,
 * an `IoError` for what the file system refuses, and whatever the source of the records throws.
 */
export async function buildDump(
  records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  options: DumpOptions,
): Promise<DumpSummary> {
  checkOptions(options);
  return publishFolder(options.out, "dump", async (writer) => {
    const folder = createDumpFolder(writer);
    const actions = await writeActions(folder, records, options);
    const vocabularies = await writeVocabularies(folder, actions.statistics, options.territories);
    const facts = datasetFacts(options, actions, vocabularies);
    const description = toVoid(facts);
    await folder.write("void.ttl", description.text, description.quads);
    await writeExamples(folder, {
      address: facts.address("examples/"),
      target: facts.endpoint ?? facts.dataset,
    });
    await folder.write("README.md", toDatasetCard(facts));
    const manifest = manifestOf(facts, folder);
    await folder.write(MANIFEST, toSortedJson(manifest));
    await folder.write(CHECKSUMS, toChecksums(folder.files()));
    return manifest;
  });
}
