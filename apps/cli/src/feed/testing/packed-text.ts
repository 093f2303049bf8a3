import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";

const beginsWith = (bytes: Uint8Array, signs: string) =>
  Buffer.from(bytes.subarray(0, signs.length)).toString("latin1") === signs;

/** Everything that a file says, packed or not. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  if (beginsWith(bytes, "\u001f\u008b")) return textOf(gunzipSync(bytes));
  if (beginsWith(bytes, "PK\u0003\u0004")) {
    const parts = Object.entries(unzipSync(bytes));
    return (await Promise.all(parts.map(async ([name, part]) => `${name}\n${await textOf(part)}`))).join(
      "\n",
    );
  }
  if (!beginsWith(bytes, "PAR1")) return Buffer.from(bytes).toString("utf8");
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  return JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value));
}
