import type { TableOptions } from "@openhpa/import";
import { type App, today } from "../app.js";

async function sha256(bytes: Uint8Array): Promise<string | undefined> {
  // Pages that are opened from a folder or over plain HTTP have no digest; the record then goes without a fingerprint.
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest("SHA-256", bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What an importer is told about a document that a person opened here today. */
export async function importOptions(app: App, bytes: Uint8Array): Promise<Omit<TableOptions, "file">> {
  const [territories, digest] = await Promise.all([app.territories.all(), sha256(bytes)]);
  const day = today(app);
  return { territories, retrieved: day, created: day, sha256: digest };
}
