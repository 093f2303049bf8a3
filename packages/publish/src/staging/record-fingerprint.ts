import { createHash } from "node:crypto";

/** SHA-256 over what decides the bytes of one record's files. */
export function recordFingerprint(build: string, sha256: string, related: readonly unknown[]): string {
  return createHash("sha256")
    .update(`${build}${sha256}${JSON.stringify(related)}`)
    .digest("base64url");
}
