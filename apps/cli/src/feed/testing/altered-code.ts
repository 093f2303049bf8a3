import type { HpaRecord } from "@openhpa/core";
import type { GroupItems, ListedCard, MadeFile, OpenPart, Output, OutputPart } from "@openhpa/publish";

/** How often the code of outputs was changed, by their names. */
export type Editions = ReadonlyMap<string, number>;

const marked = (edition: number) => (file: MadeFile) => {
  const mark = `\n<!-- code ${edition} -->`;
  const { path, content } = file;
  return {
    path,
    content: typeof content === "string" ? content + mark : Buffer.concat([content, Buffer.from(mark)]),
  };
};

async function* markedAll(files: AsyncIterable<MadeFile> | Iterable<MadeFile>, edition: number) {
  for await (const file of files) yield marked(edition)(file);
}

function* markedEach(files: Iterable<MadeFile>, edition: number) {
  for (const file of files) yield marked(edition)(file);
}

/** An output as other code of its own would make it: every file ends with a mark. */
function altered(output: Output, edition: number): Output {
  const mark = marked(edition);
  switch (output.from) {
    case "once":
      return { ...output, make: () => markedAll(output.make(), edition) };
    case "record":
      return {
        ...output,
        make: (record: HpaRecord, similar: Parameters<typeof output.make>[1]) =>
          [...output.make(record, similar)].map(mark),
        gone: async (tombstone) => (await output.gone(tombstone)).map(mark),
      };
    case "records":
      return {
        ...output,
        assemble() {
          const assembly = output.assemble();
          const end = async (offset: number) =>
            Buffer.concat([Buffer.from(await assembly.end(offset)), Buffer.from(`${edition}`)]);
          return { ...assembly, end };
        },
      };
    case "group":
      return {
        ...output,
        async make(group: number, items: GroupItems<unknown>) {
          const { files, summary } = await output.make(group, items);
          return { files: markedEach(files, edition), summary };
        },
      };
    case "subject":
      return {
        ...output,
        make: (subject: unknown, page: number, cards: readonly ListedCard[]) =>
          output.make(subject, page, cards).map(mark),
      };
    case "list":
      return {
        ...output,
        make: (page: number, cards: readonly ListedCard[], count: number) =>
          output.make(page, cards, count).map(mark),
      };
    case "cards":
      return {
        ...output,
        async *pieces(end) {
          for await (const piece of output.pieces(end))
            yield { ...piece, make: () => markedAll(piece.make(), edition) };
        },
      };
    default:
      return output;
  }
}

/** A part as it would be after some changes of the code of its outputs. */
export function withEditions(part: OutputPart, editions: Editions): OutputPart {
  return {
    versions() {
      const versions = part.versions();
      const outputs = Object.entries(versions.outputs).map(([name, own]) => [
        name,
        `${own} ${editions.get(name) ?? 0}`,
      ]);
      return { ...versions, outputs: Object.fromEntries(outputs) as Record<string, string> };
    },
    async open(facts): Promise<OpenPart> {
      const opened = await part.open(facts);
      const outputs = opened.outputs.map((output) => {
        const edition = editions.get(output.name);
        return edition === undefined ? output : altered(output, edition);
      });
      return { ...opened, outputs };
    },
  };
}
