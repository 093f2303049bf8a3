/** Text that is encoded together, in UTF-16 units. */
const TOGETHER = 1 << 16;

/** The same bytes in fewer pieces: short texts are joined, because to write or to pack each alone would cost more than the text. */
export async function* joinChunks(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let text = "";
  for await (const chunk of chunks) {
    if (typeof chunk === "string") {
      text += chunk;
      if (text.length < TOGETHER) continue;
    }
    if (text !== "") yield Buffer.from(text);
    text = "";
    if (typeof chunk !== "string") yield chunk;
  }
  if (text !== "") yield Buffer.from(text);
}
