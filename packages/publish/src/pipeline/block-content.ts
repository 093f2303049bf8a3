import type { HpaRecord } from "@openhpa/core";
import { recordText } from "../staging/record-text.js";
import type { BlockBuilder, BlockFile, Content } from "./block-file.js";
import { createCutter } from "./cut-blocks.js";

/** Bytes of a record as it is published. */
const bytesOf = (record: HpaRecord) => Buffer.byteLength(recordText(record));

/** The content of a file with some records, in the order of keys, as a build writes it. */
export async function* blockContent(
  file: BlockFile,
  records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
): AsyncGenerator<Content> {
  const endsAfter = createCutter(file);
  const assembly = file.assemble();
  let offset = 0;
  let builder: BlockBuilder<unknown> | undefined;
  const placed = async function* (content: Content) {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    offset += bytes.length;
    if (bytes.length > 0) yield bytes;
  };
  const finished = async function* ({ finish }: BlockBuilder<unknown>) {
    const { content, meta } = await finish();
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    if (bytes.length > 0) yield* placed(assembly.before({ meta, bytes: bytes.length }, offset));
    yield* placed(bytes);
  };
  for await (const record of records) {
    builder ??= file.begin(assembly.context?.() ?? "");
    await builder.add(record);
    if (!endsAfter({ key: record.key, bytes: bytesOf(record) })) continue;
    yield* finished(builder);
    builder = undefined;
  }
  if (builder) yield* finished(builder);
  yield* placed(await assembly.end(offset));
}
