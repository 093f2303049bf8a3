/** Names under which values that JSON has not are written; no column and no key of the format is called so. */
type Tagged =
  | { readonly $bigint: string }
  | { readonly $bytes: string }
  | { readonly $date: string }
  | { readonly $number: string };

function tagged(value: unknown): Tagged | undefined {
  if (typeof value === "bigint") return { $bigint: String(value) };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (value instanceof Date) return { $date: value.toISOString() };
  const isPlain = typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0));
  return isPlain ? undefined : { $number: Object.is(value, -0) ? "-0" : String(value) };
}

/** Numbers, large numbers, bytes and days as JSON: the same text for the same values, however the engine holds them. */
export function plainText(value: unknown): string {
  return JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key, plain) {
    return tagged(this[key]) ?? plain;
  });
}

/** What {@link plainText} wrote. */
export function parsePlain(text: string): unknown {
  return JSON.parse(text, (_key, value: Partial<Record<string, string>> | null) => {
    if (typeof value !== "object" || value === null) return value;
    if (value.$bigint !== undefined) return BigInt(value.$bigint);
    if (value.$bytes !== undefined) return new Uint8Array(Buffer.from(value.$bytes, "base64"));
    if (value.$date !== undefined) return new Date(value.$date);
    return value.$number === undefined ? value : Number(value.$number);
  });
}
