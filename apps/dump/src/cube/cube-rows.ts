import type { Cell } from "@openhpa/statistics";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { CubeSlice } from "./cube-slices.js";
import { type CubeDataSet, cubeDataSets, inBoth, questionNode, sliceKey } from "./cube-structure.js";
import {
  type Both,
  type CubeCode,
  type CubeDimension,
  cubeCode,
  cubeDimensions,
  dimensionWords,
  tableName,
} from "./cube-terms.js";
import { type Block, iriRef, literal, type Said, turtleBlock } from "./turtle-block.js";

/** What is letters, digits and dashes in the name of a node: `life-stage/children` is `life-stage-children`. */
const fragment = (code: string) => code.replaceAll(/[^0-9A-Za-z-]/g, "-");

const nodeOf = (dataSet: CubeDataSet, cell: Cell) =>
  `stat:${dataSet}_${cubeDimensions.map((dimension) => fragment(cell[dimension])).join("_")}`;

/** Finds the codes of cells, each made once. */
function codeFinder(territories: TerritoryIndex): (dimension: CubeDimension, code: string) => CubeCode {
  const known = new Map<string, CubeCode>();
  return (dimension, code) => {
    const name = `${dimension} ${code}`;
    const found = known.get(name) ?? cubeCode(dimension, code, territories);
    known.set(name, found);
    return found;
  };
}

/** The rows of a cell: one of actions, and one of people where they are published. */
function* cellBlocks(cell: Cell, codeOf: ReturnType<typeof codeFinder>): Generator<Block> {
  const codes: Said = cubeDimensions.map((dimension) => [
    `cube:${dimension}`,
    iriRef(codeOf(dimension, cell[dimension]).iri),
  ]);
  const question = ["cube:question", questionNode(tableName(cell.dimensions))] as const;
  yield turtleBlock(nodeOf("actions", cell), [
    ["a", "qb:Observation"],
    ["qb:dataSet", "stat:actions"],
    ...codes,
    ["cube:actions", String(cell.actions)],
    ["cube:editions", String(cell.editions)],
    ["cube:known", String(cell.known)],
    ["cube:peopleStatus", `cube:status-${cell.peopleStatus}`],
    question,
  ]);
  if (cell.people === undefined) return;
  yield turtleBlock(nodeOf("people", cell), [
    ["a", "qb:Observation"],
    ["qb:dataSet", "stat:people"],
    ...codes,
    ["cube:people", literal(String(cell.people), "^^xsd:decimal")],
    ["cube:basedOn", String(cell.known)],
    question,
  ]);
}

/** `Personnes touchées par année — thème : Tabac`. */
function sliceLabel({ varying, example }: CubeSlice, codeOf: ReturnType<typeof codeFinder>): Both {
  const fixed = example.dimensions.filter((dimension) => dimension !== varying);
  const say = (language: keyof Both, by: string) => {
    const named = fixed.map((dimension) => codeOf(dimension, example[dimension]).label[language]);
    const level = varying === "territory" ? [codeOf("level", example.level).label[language]] : [];
    return [`${by} ${dimensionWords[varying].name[language]}`, ...level, ...named].join(", ");
  };
  return { fr: say("fr", "Par"), en: say("en", "By") };
}

function* sliceBlocks(
  slice: CubeSlice,
  cells: readonly Cell[],
  codeOf: ReturnType<typeof codeFinder>,
): Generator<Block> {
  const { varying, example } = slice;
  const rows = slice.cells.map((place) => cells[place] as Cell);
  const fixed = cubeDimensions.filter((dimension) => dimension !== varying);
  for (const dataSet of cubeDataSets) {
    const own = dataSet === "people" ? rows.filter(({ people }) => people !== undefined) : rows;
    if (own.length === 0) continue;
    const node = `stat:${dataSet}-by-${varying}_${fixed.map((dimension) => fragment(example[dimension])).join("_")}`;
    yield turtleBlock(`stat:${dataSet}`, [["qb:slice", node]]);
    yield turtleBlock(node, [
      ["a", "qb:Slice"],
      ["rdfs:label", ...inBoth(sliceLabel(slice, codeOf))],
      ["qb:sliceStructure", sliceKey(dataSet, varying)],
      ...fixed.map(
        (dimension) => [`cube:${dimension}`, iriRef(codeOf(dimension, example[dimension]).iri)] as const,
      ),
      ["cube:question", questionNode(tableName(example.dimensions))],
      ["qb:observation", ...own.map((cell) => nodeOf(dataSet, cell))],
    ]);
  }
}

/** The rows of a cube and its slices. */
export function* cubeRows(
  cells: readonly Cell[],
  slices: readonly CubeSlice[],
  territories: TerritoryIndex,
): Generator<Block> {
  const codeOf = codeFinder(territories);
  for (const cell of cells) yield* cellBlocks(cell, codeOf);
  for (const slice of slices) yield* sliceBlocks(slice, cells, codeOf);
}
