import type { SiteProfile } from "./site-profile.js";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The form of an address with a number and stars; both stay within a part of it. */
function formOf(template: string): RegExp {
  const parts = template.split(/(\{number\}|\*)/).map((part) => {
    if (part === "{number}") return "([A-Za-z0-9][A-Za-z0-9._-]{0,60})";
    return part === "*" ? "[^/?#&]{0,300}" : escaped(part);
  });
  return new RegExp(`^${parts.join("")}(?:[?#&].*)?$`, "i");
}

/** What the address of a page says under a profile: whether it is of the site, and the number of the fiche. */
export function readProfileAddress(
  { addresses = [] }: SiteProfile,
  url: string | undefined,
): { readonly number?: string } | undefined {
  for (const template of url === undefined ? [] : addresses) {
    const found = formOf(template).exec((url ?? "").slice(0, 2_000));
    if (found) return found[1] === undefined ? {} : { number: found[1] };
  }
  return undefined;
}
