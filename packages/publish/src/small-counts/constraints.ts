import { type HpaRecord, modelClasses, recordClasses, visit } from "@openhpa/core";
import { type ConceptScheme, lifeStage, schemeNamed, setting, situation } from "@openhpa/vocabularies";

/** Concepts of a scheme of which one is enough; narrower concepts count as well. */
interface AnyOf {
  readonly scheme: ConceptScheme;
  readonly notations: readonly string[];
}

/** Why the people of an action cannot freely refuse or leave, and by which concepts it is known: one of each list has to be there. */
export interface Constraint {
  readonly reason: { readonly fr: string; readonly en: string };
  readonly all: readonly AnyOf[];
}

const anyOf = <N extends string>(scheme: ConceptScheme<N>, ...notations: readonly N[]): AnyOf => ({
  scheme,
  notations,
});

/** The constraints that the vocabularies can tell; no concept says yet that psychiatric care is given without consent. */
export const constraints: readonly Constraint[] = [
  {
    reason: {
      fr: "personnes détenues ou suivies par la justice",
      en: "people in custody or under judicial control",
    },
    all: [anyOf(situation, "in-custody-or-under-justice")],
  },
  {
    reason: { fr: "milieu pénitentiaire ou judiciaire", en: "prison, probation or youth-justice setting" },
    all: [anyOf(setting, "prison", "probation-service", "justice-youth-protection")],
  },
  {
    reason: {
      fr: "soins d'une addiction à des mineurs ou des jeunes",
      en: "addiction care of minors or young people",
    },
    all: [
      anyOf(lifeStage, "children", "adolescents", "young-people"),
      anyOf(setting, "addiction-care-centre"),
    ],
  },
  {
    reason: {
      fr: "mineurs ou jeunes en traitement d'une addiction",
      en: "minors or young people in treatment for an addiction",
    },
    all: [
      anyOf(lifeStage, "children", "adolescents", "young-people"),
      anyOf(situation, "in-addiction-treatment"),
    ],
  },
];

const place = (scheme: ConceptScheme, notation: string) => `${scheme.name}/${notation}`;

/** A notation with the wider ones above it. */
function withBroader(scheme: ConceptScheme, notation: string): string[] {
  const broader = scheme.concepts.get(notation)?.broader;
  return [notation, ...(broader === undefined ? [] : withBroader(scheme, broader))];
}

/** The schemes that a constraint looks at. */
const schemes = new Set(constraints.flatMap(({ all }) => all.map(({ scheme }) => scheme.name)));

/** A field of a class whose codes a constraint looks at. */
interface TellingField {
  readonly name: string;
  readonly scheme: ConceptScheme;
}

/** The telling fields of each class, looked up once: nearly all fields tell nothing. */
const tellingFields = new Map(
  modelClasses.map((entry) => [
    entry,
    entry.fields.flatMap(({ name, datatype }): TellingField[] =>
      datatype.kind === "code" && schemes.has(datatype.scheme)
        ? [{ name, scheme: schemeNamed(datatype.scheme) }]
        : [],
    ),
  ]),
);

/** The places of the concepts of a field, with the wider ones above them. */
function placesIn(scheme: ConceptScheme, content: unknown): string[] {
  const codes = (Array.isArray(content) ? content : [content]) as readonly string[];
  return codes
    .flatMap((code) => withBroader(scheme, code.slice(scheme.prefix?.length ?? 0)))
    .map((notation) => place(scheme, notation));
}

/** The constraints under which people of a record are, wherever in the record the concepts stand. */
export function constraintsOf(record: HpaRecord): readonly Constraint[] {
  const places = new Set<string>();
  for (const { entry, value } of visit(recordClasses[record.type], record)) {
    for (const { name, scheme } of tellingFields.get(entry) ?? []) {
      const content = value[name];
      if (content !== undefined) for (const code of placesIn(scheme, content)) places.add(code);
    }
  }
  return constraints.filter(({ all }) =>
    all.every(({ scheme, notations }) => notations.some((notation) => places.has(place(scheme, notation)))),
  );
}
