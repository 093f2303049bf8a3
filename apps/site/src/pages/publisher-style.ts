import { type Accent, softOf } from "@openhpa/publish";

/** The colours of a publisher in place of those of the style sheet, on light and on dark screens; print stays black. */
export function publisherStyle({ light, dark }: Accent): string {
  const rules = (scheme: "light" | "dark", colour: string) =>
    `:root{--accent:${colour};--link:${colour};--accent-soft:${softOf(scheme, colour)}}`;
  return `@media screen{${rules("light", light)}body{border-top:6px solid var(--accent)}}@media screen and (prefers-color-scheme:dark){${rules("dark", dark)}}\n`;
}
