import { bundleStyle } from "@openhpa/testkit";

/** The style sheet of the pages, from its source. */
export function pageStyle(): Promise<string> {
  return bundleStyle(new URL("../browser/style.css", import.meta.url));
}
