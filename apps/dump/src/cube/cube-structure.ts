import { compareCodePoints } from "@openhpa/core";
import { ALL, type Cell, type Dimension, dimensions, peopleStatuses } from "@openhpa/statistics";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { type CubeQuestion, cubeQuestions } from "./cube-questions.js";
import {
  type Both,
  CUBE,
  type CubeDimension,
  cubeCode,
  cubeDimensions,
  dimensionWords,
} from "./cube-terms.js";
import { type Block, iriRef, literal, type Said, turtleBlock } from "./turtle-block.js";

/** A text in both languages as objects. */
export const inBoth = ({ fr, en }: Both): readonly string[] => [literal(fr, "@fr"), literal(en, "@en")];

/** The two data sets: actions stand in every row, people in those where they are published. */
export const cubeDataSets = ["actions", "people"] as const;

/** One of the {@link cubeDataSets}. */
export type CubeDataSet = (typeof cubeDataSets)[number];

interface Property {
  readonly name: string;
  readonly kind: "Measure" | "Attribute";
  readonly range: string;
  readonly label: Both;
}

const measures: Readonly<Record<CubeDataSet, readonly Property[]>> = {
  actions: [
    {
      ...{ name: "actions", kind: "Measure", range: "xsd:integer" },
      label: {
        fr: "Actions (les éditions d'une action comptent une fois)",
        en: "Actions (editions of one count once)",
      },
    },
    {
      ...{ name: "editions", kind: "Measure", range: "xsd:integer" },
      label: { fr: "Éditions (une fiche chacune)", en: "Editions (one record each)" },
    },
    {
      ...{ name: "known", kind: "Measure", range: "xsd:integer" },
      label: {
        fr: "Éditions dont le nombre de personnes touchées est connu",
        en: "Editions whose number of people reached is known",
      },
    },
  ],
  people: [
    {
      ...{ name: "people", kind: "Measure", range: "xsd:decimal" },
      label: {
        fr: "Personnes touchées, somme des nombres connus",
        en: "People reached, sum of the known numbers",
      },
    },
  ],
};

const attributes: Readonly<Record<CubeDataSet, readonly Property[]>> = {
  actions: [
    {
      ...{ name: "peopleStatus", kind: "Attribute", range: "skos:Concept" },
      label: { fr: "Ce qui est dit des personnes", en: "What is said of the people" },
    },
  ],
  people: [
    {
      ...{ name: "basedOn", kind: "Attribute", range: "xsd:integer" },
      label: {
        fr: "Nombre d'éditions dont la somme est faite",
        en: "Number of editions that the sum is made of",
      },
    },
  ],
};

const statusWords: Readonly<Record<(typeof peopleStatuses)[number], Both>> = {
  published: { fr: "Nombre publié", en: "Number published" },
  suppressed: {
    fr: "Nombre retenu (petit effectif, ou qui en donnerait un)",
    en: "Kept back (small count, or one that would give it)",
  },
  unknown: { fr: "Nombre inconnu : aucune édition ne le dit", en: "Unknown: no edition says it" },
  "not-counted": { fr: "Personnes non comptées dans ce tableau", en: "People not counted in this table" },
};

const titles: Readonly<Record<CubeDataSet, Both>> = {
  actions: {
    fr: "Actions, par année, territoire, thème, public et catégorie",
    en: "Actions by year, territory, theme, audience and category",
  },
  people: {
    fr: "Personnes touchées, par année, territoire, thème, public et catégorie",
    en: "People reached by year, territory, theme, audience and category",
  },
};

/** Standard dimensions that ours specialise. */
const standard: Readonly<Partial<Record<CubeDimension, string>>> = {
  year: "sdmx-dimension:refPeriod",
  territory: "sdmx-dimension:refArea",
};

const keyName = (dataSet: CubeDataSet, varying: Dimension) => `stat:${dataSet}-by-${varying}`;

/** The key of the slices of a data set in which a dimension varies. */
export const sliceKey: (dataSet: CubeDataSet, varying: Dimension) => string = keyName;

/** The node of a question. */
export const questionNode = (name: string): string => `stat:question-${name}`;

function propertyBlock({ name, kind, range, label }: Property): Block {
  const said: Said = [
    ["a", "rdf:Property", `qb:${kind}Property`],
    ["rdfs:label", ...inBoth(label)],
    ["rdfs:range", range],
    ...(range === "skos:Concept" ? [["qb:codeList", `cube:list-${name}`] as const] : []),
  ];
  return turtleBlock(`cube:${name}`, said);
}

function dimensionBlock(dimension: CubeDimension): Block {
  const broader = standard[dimension];
  return turtleBlock(`cube:${dimension}`, [
    ["a", "rdf:Property", "qb:DimensionProperty", "qb:CodedProperty"],
    ["rdfs:label", ...inBoth(dimensionWords[dimension].name)],
    ["rdfs:range", "skos:Concept"],
    ["qb:codeList", `cube:list-${dimension}`],
    ["rdfs:subPropertyOf", ...(broader ? [broader] : [])],
  ]);
}

function* structureBlocks(dataSet: CubeDataSet): Generator<Block> {
  const component = (name: string) => `stat:${dataSet}-component-${name}`;
  const own = [...measures[dataSet], ...attributes[dataSet]];
  yield turtleBlock(`stat:${dataSet}-structure`, [
    ["a", "qb:DataStructureDefinition"],
    ["qb:component", ...[...cubeDimensions, ...own.map(({ name }) => name)].map(component)],
    ["qb:sliceKey", ...dimensions.map((varying) => keyName(dataSet, varying))],
  ]);
  for (const [index, dimension] of cubeDimensions.entries())
    yield turtleBlock(component(dimension), [
      ["a", "qb:ComponentSpecification"],
      ["qb:dimension", `cube:${dimension}`],
      ["qb:order", String(index + 1)],
    ]);
  for (const { name, kind } of own)
    yield turtleBlock(component(name), [
      ["a", "qb:ComponentSpecification"],
      [`qb:${kind.toLowerCase()}`, `cube:${name}`],
      ["qb:componentRequired", ...(kind === "Attribute" ? ["true"] : [])],
    ]);
  for (const varying of dimensions)
    yield turtleBlock(keyName(dataSet, varying), [
      ["a", "qb:SliceKey"],
      [
        "rdfs:label",
        ...inBoth({
          fr: `par ${dimensionWords[varying].name.fr}`,
          en: `by ${dimensionWords[varying].name.en}`,
        }),
      ],
      [
        "qb:componentProperty",
        ...cubeDimensions.filter((each) => each !== varying).map((each) => `cube:${each}`),
      ],
    ]);
}

/** The codes in use of a dimension as a list of their own: what a total is called belongs to the cube, not to the vocabularies. */
function* listBlocks(
  dimension: CubeDimension,
  cells: readonly Cell[],
  index: TerritoryIndex,
): Generator<Block> {
  const list = `cube:list-${dimension}`;
  yield turtleBlock(list, [
    ["a", "skos:ConceptScheme"],
    ["rdfs:label", ...inBoth(dimensionWords[dimension].name)],
  ]);
  const codes = new Set<string>([ALL, ...cells.map((cell) => cell[dimension])]);
  for (const code of [...codes].sort(compareCodePoints)) {
    const { iri, label } = cubeCode(dimension, code, index);
    yield turtleBlock(iriRef(iri), [
      ["a", "skos:Concept"],
      ["skos:inScheme", list],
      ["skos:prefLabel", ...new Set(inBoth(label))],
    ]);
  }
}

function* statusBlocks(): Generator<Block> {
  yield turtleBlock("cube:list-peopleStatus", [["a", "skos:ConceptScheme"]]);
  for (const status of peopleStatuses)
    yield turtleBlock(`cube:status-${status}`, [
      ["a", "skos:Concept"],
      ["skos:inScheme", "cube:list-peopleStatus"],
      ["skos:prefLabel", ...inBoth(statusWords[status])],
    ]);
}

function questionBlock({ name, question, sparql }: CubeQuestion, folder: string): Block {
  return turtleBlock(questionNode(name), [
    ["a", "sh:SPARQLExecutable", "sh:SPARQLSelectExecutable"],
    ["rdfs:label", ...inBoth(question)],
    ["sh:select", literal(sparql)],
    ["rdfs:seeAlso", iriRef(`${folder}${name}.rq`)],
  ]);
}

/** What the structure of a cube is written with. */
export interface StructureFacts {
  readonly cells: readonly Cell[];
  readonly territories: TerritoryIndex;
  /** Address of the folder of the questions, with its final slash. */
  readonly questions: string;
  /** IRI of the dataset that was counted, and its licence. */
  readonly source: string;
  readonly licence: string;
}

/** Everything but the rows and slices: data sets, structures, properties, lists of codes, questions. */
export function* cubeStructure({
  cells,
  territories,
  questions,
  source,
  licence,
}: StructureFacts): Generator<Block> {
  for (const dataSet of cubeDataSets) {
    yield turtleBlock(`stat:${dataSet}`, [
      ["a", "qb:DataSet"],
      ["dcterms:title", ...inBoth(titles[dataSet])],
      ["qb:structure", `stat:${dataSet}-structure`],
      ["dcterms:source", iriRef(source)],
      ["dcterms:license", iriRef(licence)],
    ]);
    yield* structureBlocks(dataSet);
    for (const property of [...measures[dataSet], ...attributes[dataSet]]) yield propertyBlock(property);
  }
  yield turtleBlock("cube:question", [
    ["a", "rdf:Property"],
    ["rdfs:label", ...inBoth({ fr: "question qui donne cette ligne", en: "question that gives this row" })],
    ["rdfs:range", "sh:SPARQLExecutable"],
  ]);
  for (const dimension of cubeDimensions) yield dimensionBlock(dimension);
  for (const dimension of cubeDimensions) yield* listBlocks(dimension, cells, territories);
  yield* statusBlocks();
  for (const question of cubeQuestions) yield questionBlock(question, questions);
}

/** The prefixes of the file: the empty document's own is `stat`. */
export function cubePrefixes(document: string): Readonly<Record<string, string>> {
  return { stat: `${document}#`, cube: CUBE };
}
