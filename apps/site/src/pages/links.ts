import { pathIn } from "@openhpa/publish/browser";
import type { View } from "./view.js";

/** Address of another page as written in the page of the view: the same path below the folder of the page's language. */
export function pageHref(view: Pick<View, "root" | "language">, path: string): string {
  return view.root + pathIn(view.language, path);
}

/** Address of a file that all languages share (data, style sheet, script) as written in the page of the view. */
export function fileHref(view: Pick<View, "root">, path: string): string {
  return view.root + path;
}
