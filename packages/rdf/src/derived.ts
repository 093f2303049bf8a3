import {
  type Action,
  encodeSegment,
  expandCurie,
  type Fields,
  type HpaRecord,
  headlineReach,
  headlineReachTerm,
  keyOf,
  type Organisation,
  recordClasses,
  sirenOf,
  toNfc,
} from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import {
  objectIri,
  organisationIri,
  partIri,
  type RecordScope,
  recordIri,
  recordNode,
  thingIri,
} from "./iris.js";
import { decimalForm } from "./literal.js";
import { literalTypes, type Row, rowNamed, type Table, tableOf } from "./mapping.js";

/** Where a path of names and keys leads: the thing, its property, and the value where that has an IRI of its own. */
export interface About {
  readonly node: string;
  readonly property?: string | undefined;
  readonly value?: string | undefined;
}

/** A thing that paths lead to or through. */
interface ReachedThing {
  readonly table: Table;
  readonly thing: Fields;
  readonly about: About;
  /** Its IRI. */
  readonly node: string;
}

/** What a derivation looks at: the record that a thing is part of, and what its IRIs are made from. */
export interface Derivable extends RecordScope {
  readonly value: HpaRecord;
  /** Where the paths of the record lead, as far as they were followed: several pieces of evidence have one path. */
  readonly followed: Map<string, About>;
  /** The things of the record by their paths, as far as paths led through them: most pieces of evidence are about the same few. */
  readonly reached: Map<string, ReachedThing>;
}

/** What derivations look at in a record; whoever writes it in several forms makes this once for all. */
export function derivableOf(record: HpaRecord, base: string): Derivable {
  return {
    record: recordIri(record, base),
    type: record.type,
    base,
    value: record,
    followed: new Map(),
    reached: new Map(),
  };
}

/** Receives what follows of one thing: an IRI, or a literal of a datatype. */
export interface Derived {
  iri(predicate: string, object: string): void;
  literal(predicate: string, value: string, datatype: string): void;
}

/** Says what follows from the fields of a thing; nothing of it is read back, because the fields say it already. */
type Derivation = (scope: Derivable, thing: Fields, out: Derived) => void;

/** Properties of own terms that only derived statements use; the ontology defines them from here. */
export const derivedTerms = {
  aboutNode: {
    range: "rdfs:Resource",
    domains: ["hpa:Evidence", "hpa:Missing"],
    fr: [
      "Porte sur",
      "L'élément de la fiche dont parle la preuve ou l'absence ; à défaut, le plus proche qui existe.",
    ],
    en: [
      "About node",
      "The thing of the record that the evidence or gap speaks of; else the nearest one that is there.",
    ],
  },
  aboutProperty: {
    range: "rdf:Property",
    domains: ["hpa:Evidence", "hpa:Missing"],
    fr: ["Porte sur la propriété", "La propriété de cet élément dont parle la preuve ou l'absence."],
    en: ["About property", "The property of that thing that the evidence or gap speaks of."],
  },
  aboutValue: {
    range: "rdfs:Resource",
    domains: ["hpa:Evidence", "hpa:Missing"],
    fr: [
      "Porte sur la valeur",
      "La valeur de cette propriété, quand c'est un élément ou un concept et que la preuve ne parle que de lui.",
    ],
    en: [
      "About value",
      "The value of that property, where it is a thing or a concept and the evidence speaks of it alone.",
    ],
  },
  firstEdition: {
    range: "hpa:Action",
    domains: ["hpa:Action"],
    fr: [
      "Première édition",
      "La première des éditions dont celle-ci est une autre ; une action et ses éditions comptent une fois.",
    ],
    en: [
      "First edition",
      "The first of the editions that this is another one of; an action and its editions count once.",
    ],
  },
  populationSource: {
    range: "foaf:Document",
    domains: ["skos:Concept"],
    fr: ["Source de la population", "La page où l'institut de statistique publie ce nombre d'habitants."],
    en: [
      "Source of the population",
      "The page where the statistical office publishes this number of inhabitants.",
    ],
  },
  headlineReach: {
    range: "xsd:decimal",
    domains: ["hpa:Action"],
    ...headlineReachTerm,
  },
  headlineIndicator: {
    range: "hpa:Indicator",
    domains: ["hpa:Action"],
    fr: [
      "Indicateur du public touché",
      "Le seul indicateur de public touché qui n'est partie d'aucun autre ; sa ventilation se somme.",
    ],
    en: [
      "Headline indicator",
      "The only reach indicator that is nobody's subset; its breakdown may be summed.",
    ],
  },
  printedName: {
    range: "xsd:string",
    domains: ["org:Organization"],
    fr: [
      "Nom imprimé",
      "Un nom sous lequel une action imprime l'unité légale ou l'un de ses établissements ; une unité en a autant que de formes imprimées.",
    ],
    en: [
      "Printed name",
      "A name under which an action prints the legal unit or one of its establishments; a unit has as many as there are printed forms.",
    ],
  },
  legalUnit: {
    range: "org:Organization",
    domains: ["org:Organization"],
    fr: [
      "Unité légale",
      "L'unité du répertoire Sirene (SIREN) que l'organisation est, ou dont elle est un établissement : une seule adresse pour toutes les actions d'un même éditeur, quel que soit le nom imprimé.",
    ],
    en: [
      "Legal unit",
      "The unit of the French business register (SIREN) that the organisation is, or that it is an establishment of: one address for all actions of a publisher, whatever name is printed.",
    ],
  },
} as const;

const own = (name: keyof typeof derivedTerms) => expandCurie(`hpa:${name}`);
const ABOUT_NODE = own("aboutNode");
const ABOUT_PROPERTY = own("aboutProperty");
const ABOUT_VALUE = own("aboutValue");
const HEADLINE_REACH = own("headlineReach");
const HEADLINE_INDICATOR = own("headlineIndicator");
const LEGAL_UNIT = own("legalUnit");
const LICENCE = expandCurie("dcterms:license");
const DECIMAL = literalTypes.decimal as string;

/** The item of a list that a segment of a path names. */
function itemNamed(row: Row, items: readonly unknown[], segment: string): Fields | undefined {
  const table = row.table() as Table;
  return (items as readonly Fields[]).find((item) => keyOf(table.entry, item) === segment);
}

/** The object that a step of a path leads to, where it is there and the path goes into it. */
function enteredThing(row: Row, content: unknown, segment: string | undefined): Fields | undefined {
  if (content === undefined || !row.many) return content as Fields | undefined;
  return segment === undefined ? undefined : itemNamed(row, content as readonly unknown[], segment);
}

/** The nearest thing on a path that was reached before, and where in the path it ends; else the record. */
function nearestThing(scope: Derivable, path: string): readonly [thing: ReachedThing, end: number] {
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    const known = scope.reached.get(path.slice(0, end));
    if (known) return [known, end];
  }
  const table = tableOf(recordClasses[scope.type]);
  const thing = scope.value as unknown as Fields;
  const start = path.indexOf("/");
  const about = { node: scope.record };
  return [{ table, thing, about, node: scope.record }, start < 0 ? path.length : start];
}

/**
 * Follows a path through the tables. It stops where the record has no such thing: the node is then the last thing that is there, the
 * property that which would lead on, so that both fit each other.
 */
function addressed(scope: Derivable, path: string): About {
  let [at, end] = nearestThing(scope, path);
  const cut = () => {
    const start = end + 1;
    const slash = path.indexOf("/", start);
    end = slash < 0 ? path.length : slash;
    return path.slice(start, end);
  };
  while (end < path.length) {
    const row = rowNamed(at.table.entry, cut())?.row;
    if (!row) return { node: at.node };
    const holder = row.ofRecord ? recordNode(scope.record) : at.node;
    const property = row.predicate;
    const content: unknown = at.thing[row.name];
    const segment = row.many && end < path.length ? cut() : undefined;
    const inner = row.table();
    if (!inner) return { node: holder, property, value: valueIri(scope, row, content, segment) };
    const item = enteredThing(row, content, segment);
    if (!item) return { node: holder, property };
    const node = partIri(scope, holder, row, inner, item);
    at = { table: inner, thing: item, about: { node: holder, property, value: node }, node };
    scope.reached.set(path.slice(0, end), at);
  }
  return at.about;
}

/** The concept or other IRI that a path ends in. */
function valueIri(
  scope: Derivable,
  row: Row,
  content: unknown,
  segment: string | undefined,
): string | undefined {
  if (content === undefined || (row.many && segment === undefined)) return undefined;
  const chosen = row.many
    ? (content as readonly string[]).find((item) => encodeSegment(toNfc(String(item))) === segment)
    : content;
  return chosen === undefined ? undefined : objectIri(scope, row, chosen);
}

function followed(scope: Derivable, path: string): About {
  const known = scope.followed.get(path);
  if (known) return known;
  const found = addressed(scope, path);
  scope.followed.set(path, found);
  return found;
}

const about: Derivation = (scope, thing, out) => {
  const { node, property, value } = followed(scope, String(thing.path));
  out.iri(ABOUT_NODE, node);
  if (property !== undefined) out.iri(ABOUT_PROPERTY, property);
  if (value !== undefined) out.iri(ABOUT_VALUE, value);
};

/** The address of the licence text, as catalogues write it, beside our concept of it. */
const licence: Derivation = (_, thing, out) => {
  const document = schemes.licence.concepts.get(thing.licence as never)?.focus;
  if (document !== undefined) out.iri(LICENCE, document);
};

const headline: Derivation = (scope, thing, out) => {
  const { people, indicator } = headlineReach(thing as unknown as Action);
  if (people !== undefined) out.literal(HEADLINE_REACH, decimalForm(people), DECIMAL);
  if (indicator !== undefined) out.iri(HEADLINE_INDICATOR, thingIri(scope.record, indicator));
};

/** The registered unit behind an organisation as an action prints it; the organisation keeps its own name and its own node (docs/adr/0056). */
const legalUnit: Derivation = ({ base }, thing, out) => {
  const siren = sirenOf(thing as unknown as Organisation);
  if (siren !== undefined) out.iri(LEGAL_UNIT, organisationIri(base, siren));
};

/** By class, what follows from a thing of it and is written beside its fields. */
export const derivations: Readonly<Record<string, Derivation>> = {
  Action: headline,
  Organisation: legalUnit,
  Source: licence,
  Rights: licence,
  Evidence: about,
  Missing: about,
};
