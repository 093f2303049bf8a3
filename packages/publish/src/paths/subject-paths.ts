import type { Organisation, Programme } from "@openhpa/core";
import { compareCodePoints } from "@openhpa/core";
import { type ConceptScheme, normaliseLabel } from "@openhpa/vocabularies";

/** Registers whose number names one organisation, the finest first. */
const registers = ["siret", "finess", "rna", "uid", "siren", "uai"] as const;

const LONGEST_SLUG = 80;

/** 32-bit FNV-1a in base 36: tells apart names that a slug cannot. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Names whose slugs are remembered: a record's organisations are asked for by each of its pages. */
const REMEMBERED = 4096;
const slugs = new Map<string, string>();

/** A name as a part of an address: equal for printings that differ in case, accents or punctuation only. A long name is cut and marked. */
export function subjectSlug(name: string): string {
  const known = slugs.get(name);
  if (known !== undefined) return known;
  if (slugs.size === REMEMBERED) slugs.clear();
  const slug = slugOf(name);
  slugs.set(name, slug);
  return slug;
}

function slugOf(name: string): string {
  const normal = normaliseLabel(name);
  const slug = normal.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  if (slug === "") return `x-${fingerprint(normal)}`;
  if (slug.length <= LONGEST_SLUG) return slug;
  return `${slug.slice(0, LONGEST_SLUG).replace(/-$/, "")}-${fingerprint(normal)}`;
}

/** Path stem of a concept's page: `vocab/theme/addictive-behaviours`. A value of a record may carry the prefix of its scheme. */
export function conceptStem(scheme: Pick<ConceptScheme, "name" | "prefix">, value: string): string {
  const { name, prefix = "" } = scheme;
  return `vocab/${name}/${value.startsWith(prefix) ? value.slice(prefix.length) : value}`;
}

/** Path stem of a territory's page: `territory/departement-44`. */
export function territoryStem(code: string): string {
  return `territory/${code.replace(":", "-")}`;
}

/** The typed code of a territory's page: codes hold no hyphen, their types may. */
export function territoryOfPath(path: string): string {
  const code = path.slice("territory/".length);
  const cut = code.lastIndexOf("-");
  return `${code.slice(0, cut)}:${code.slice(cut + 1)}`;
}

/** Path stem of an organisation's page: its number in a register where it has one, else its name. */
export function organisationStem({
  name,
  identifiers = [],
}: Pick<Organisation, "name" | "identifiers">): string {
  for (const register of registers) {
    const registered = identifiers.find(({ scheme }) => scheme === register);
    if (registered) return `organisation/${register}-${subjectSlug(registered.value)}`;
  }
  return `organisation/${subjectSlug(name)}`;
}

/** Path stem of a regional programme's page; the region stands in it, because names and numbers only mean something there. */
export function programmeStem({ label, region }: Pick<Programme, "label" | "region">): string {
  const name = label.fr ?? Object.entries(label).sort(([a], [b]) => compareCodePoints(a, b))[0]?.[1] ?? "";
  const place = region === undefined ? "" : `${region.replace(":", "-").toLowerCase()}-`;
  return `programme/${place}${subjectSlug(name)}`;
}

/** Path stem of the page of a programme that is a record itself, by the record's key. */
export function recordProgrammeStem(key: string): string {
  return `programme/${key}`;
}

/** Path stem of the page of a wider record that another one is part of: by its key or address, else by its title in French. */
export function widerProgrammeStem(
  record: string | undefined,
  title: string | undefined,
): string | undefined {
  const name = record?.slice(record.lastIndexOf("/") + 1) || title;
  return name === undefined ? undefined : recordProgrammeStem(subjectSlug(name));
}

/** Path stem of the page of a year. */
export function yearStem(year: string): string {
  return `year/${year}`;
}

/** The page of a concept, as a path of the feed without language. */
export function conceptPagePath(scheme: Pick<ConceptScheme, "name" | "prefix">, value: string): string {
  return `${conceptStem(scheme, value)}.html`;
}

/** The page of a territory. */
export function territoryPagePath(code: string): string {
  return `${territoryStem(code)}.html`;
}

/** The page of an organisation. */
export function organisationPagePath(organisation: Pick<Organisation, "name" | "identifiers">): string {
  return `${organisationStem(organisation)}.html`;
}

/** The page of a regional programme. */
export function programmePagePath(programme: Pick<Programme, "label" | "region">): string {
  return `${programmeStem(programme)}.html`;
}
