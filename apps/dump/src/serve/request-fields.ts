/** The character encoding that a media type names, UTF-8 where it names none. */
export function charsetOf(mediaType: string): string {
  return /;\s*charset\s*=\s*"?([^";\s]+)"?/i.exec(mediaType)?.[1] ?? "utf-8";
}

/** A decoder that refuses what is no text of its encoding; undefined for an encoding that is not known. */
export function strictDecoder(charset: string): TextDecoder | undefined {
  try {
    return new TextDecoder(charset, { fatal: true });
  } catch {
    return undefined;
  }
}

/** The bytes that a text of one byte a character stands for, with `+` and `%XX` read; undefined where `%` begins no byte. */
function formBytes(text: string): Uint8Array | undefined {
  if (/%(?![\da-f]{2})/i.test(text)) return undefined;
  const read = text
    .replaceAll("+", " ")
    .replace(/%(..)/g, (_all, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
  return Buffer.from(read, "latin1");
}

/**
 * The fields of an address or a form (application/x-www-form-urlencoded), given with one character a byte. Undefined where `%` begins no byte,
 * or bytes are no text in the encoding: browsers guess in such a case, a query is not guessed at.
 */
export function readFields(text: string, decoder: TextDecoder): URLSearchParams | undefined {
  const fields = new URLSearchParams();
  for (const field of text.split("&")) {
    if (field === "") continue;
    const at = field.indexOf("=");
    const parts = [at < 0 ? field : field.slice(0, at), at < 0 ? "" : field.slice(at + 1)].map(formBytes);
    const [name, value] = parts;
    if (!name || !value) return undefined;
    try {
      fields.append(decoder.decode(name), decoder.decode(value));
    } catch {
      return undefined;
    }
  }
  return fields;
}
