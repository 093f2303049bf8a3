import { mediaTypeOf } from "@openhpa/io";
import { recordFolders } from "@openhpa/publish";

/** What IRIs without an ending name: it has no file of its own, and is described by one file per media type. */
export interface AddressKind {
  readonly name: string;
  /** The path inside the feed: a pattern that JavaScript, PCRE and RE2 read alike, with at most two groups. */
  readonly path: string;
  /** The files that describe it, with `$1` and `$2` for the groups; what a browser gets is first. */
  readonly files: readonly string[];
}

const NAME = "[a-z0-9-]+";
const catalogue = ["catalog.jsonld", "catalog.ttl", "catalog.rdf"];

/** Every kind of address without an ending, as in a feed with pages. */
const kinds: readonly AddressKind[] = [
  {
    name: "record",
    path: `(${Object.values(recordFolders).join("|")})/(${NAME})`,
    files: ["$1/$2.html", "$1/$2.jsonld", "$1/$2.ttl", "$1/$2.json"],
  },
  { name: "catalog", path: "catalog", files: ["index.html", ...catalogue] },
  { name: "dataset", path: `dataset/(${NAME})`, files: ["dataset/$1.html", ...catalogue] },
  { name: "service", path: `service/${NAME}`, files: ["dataset/actions.html", ...catalogue] },
  { name: "scheme", path: `vocab/(${NAME})`, files: ["vocab/$1.html", "vocab/$1.ttl"] },
  {
    name: "concept",
    path: `vocab/(${NAME})/([A-Za-z0-9.-]+)`,
    files: ["vocab/$1/$2.html", "vocab/$1.ttl"],
  },
  { name: "ontology", path: "ns", files: ["ns.ttl"] },
];

/** The kinds of address without an ending of a feed with or without pages. */
export function addressKinds(pages: boolean): readonly AddressKind[] {
  return kinds.map((kind) => ({
    ...kind,
    files: kind.files.filter((file) => pages || mediaTypeOf(file) !== "text/html"),
  }));
}

/** Kinds of address that are described in the same media types, so that `Accept` is read once for all of them. */
export interface Negotiation {
  /** The name of the first of the kinds. */
  readonly name: string;
  readonly types: readonly string[];
  readonly kinds: readonly AddressKind[];
}

/** The choices that there are between media types. */
export function negotiations(pages: boolean): readonly Negotiation[] {
  const byTypes = new Map<string, AddressKind[]>();
  for (const kind of addressKinds(pages)) {
    const types = kind.files.map((file) => mediaTypeOf(file)).join();
    byTypes.set(types, [...(byTypes.get(types) ?? []), kind]);
  }
  return [...byTypes].map(([types, group]) => ({
    name: group[0]?.name ?? "",
    types: types.split(","),
    kinds: group,
  }));
}
