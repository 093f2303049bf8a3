import { hash } from "node:crypto";
import type { CodeVersions, OutputPart, OutputVersions } from "@openhpa/publish";
import { readCodeVersions } from "@openhpa/publish";

/** The versions of the outputs of the data, and of the pipeline, which is what they share. */
export function dataVersions(): CodeVersions {
  return readCodeVersions("@openhpa/feed", import.meta.url);
}

/**
 * SHA-256 of the code that stages records and decides what is made again, of the vocabularies whose words stand everywhere, and of the engine:
 * after a change of any of it nothing of the last build is used again.
 */
export function pipelineDigest(): string {
  const { shared, packages } = dataVersions();
  const engine = `${process.version} ${process.platform} ${process.arch}`;
  return hash("sha256", JSON.stringify([engine, shared, packages["@openhpa/vocabularies"]]), "hex");
}

/** The version of every output of some parts: that of its own code, and of what the outputs of its part share. */
export function versionsIn(parts: readonly OutputPart[]): OutputVersions {
  const rows = parts.flatMap((part) => {
    const { shared, outputs } = part.versions();
    return Object.entries(outputs).map(([name, own]) => [name, hash("sha256", shared + own, "base64url")]);
  });
  return Object.fromEntries(rows) as OutputVersions;
}
