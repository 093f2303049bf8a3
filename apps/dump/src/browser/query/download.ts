import { el } from "@openhpa/browser";

/** Hands a file to the browser. */
export function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  const link = el("a", { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
