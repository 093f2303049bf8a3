import { describe, expect, test } from "vitest";
import {
  type Concept,
  type ConceptScheme,
  conceptIri,
  findConcept,
  OPENHPA,
  schemes,
  smocGrid,
  smocLevels,
} from "./index.js";
import { labelIndexOf } from "./label-index.js";

const all: readonly (readonly [string, ConceptScheme])[] = Object.entries(schemes);

/** Links that the sources give in one direction only. */
const ONE_WAY = [
  "ch-pna-2008 > ch-addictions-2017",
  "ch-pnt-2008 > ch-addictions-2017",
  "ch-pnaap-2008 > ch-mnt-2017",
];

describe.each(all)("scheme %s", (name, scheme) => {
  const concepts: readonly Concept[] = [...scheme.concepts.values()];

  test("is named as its address and says what it is", () => {
    expect(scheme.name).toBe(name);
    expect(scheme.iri).toBe(`${OPENHPA}vocab/${name}`);
    for (const text of [scheme.title, scheme.definition]) expect([text.fr, text.en]).not.toContain(undefined);
  });

  test("has unique notations that need no escaping in an address", () => {
    expect(new Set(scheme.notations).size).toBe(scheme.notations.length);
    expect([...scheme.concepts.keys()]).toEqual(scheme.notations);
    for (const notation of scheme.notations) {
      expect(notation).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]*$/);
      expect(conceptIri(scheme, notation)).toBe(`${scheme.iri}/${notation}`);
      expect(findConcept(scheme, notation)?.notation).toBe(notation);
    }
  });

  test("has French and English labels and definitions, in NFC and trimmed", () => {
    for (const concept of concepts) {
      const { prefLabel, definition, altLabel = {}, scopeNote, plan } = concept;
      for (const text of [prefLabel, definition]) expect(text.fr && text.en, concept.notation).toBeTruthy();
      const texts = [prefLabel, definition, scopeNote ?? {}, plan?.note ?? {}].flatMap((labels) =>
        Object.values<string>(labels),
      );
      for (const text of [...texts, ...Object.values(altLabel).flat()]) {
        expect(text).toBe(text.normalize("NFC").trim());
        expect(text).not.toBe("");
      }
    }
  });

  test("refers only to its own notations", () => {
    for (const { broader, deprecated, plan } of concepts) {
      const links = [broader, deprecated?.replacedBy, plan?.predecessor, plan?.successor, plan?.partOf];
      for (const link of links) if (link !== undefined) expect(scheme.concepts.has(link), link).toBe(true);
    }
  });

  test("gives no label to two concepts", () => {
    const shared = [...labelIndexOf(scheme).normalised].filter(([, found]) => found.length > 1);
    expect(shared.map(([label]) => label)).toEqual([]);
  });
});

describe("smoc", () => {
  test("has twelve categories, of which A1 to A4 are measures", () => {
    const categories = [...schemes.smoc.concepts.values()].filter(({ broader }) => broader === undefined);
    expect(categories.map(({ notation }) => notation).join(" ")).toBe("A1 A2 A3 A4 B1 B2 B3 B4 C1 C2 C3 D");
    const measures = categories.filter(({ smoc }) => smoc?.role === "measure");
    expect(measures.map(({ notation }) => notation)).toEqual(["A1", "A2", "A3", "A4"]);
    expect(schemes.smoc.prefix).toBe("smoc:");
  });

  test("fills each column of the grid once, with every category in its level", () => {
    const boxes = smocGrid.flatMap(({ cells }) => cells);
    for (const { code } of smocLevels) {
      const column = boxes.filter(({ level }) => level.code === code);
      expect(column.reduce((rows, { span }) => rows + span, 0)).toBe(smocGrid.length);
      for (const { notation } of column) expect(findConcept(schemes.smoc, notation)?.smoc?.level).toBe(code);
    }
    expect(boxes).toHaveLength(12);
  });

  test("says that subcategory numbers are a convention of the project", () => {
    for (const { broader, scopeNote } of schemes.smoc.concepts.values()) {
      if (broader !== undefined) expect(scopeNote?.en).toContain("convention of this project");
    }
  });
});

describe("plan", () => {
  const plans = [...schemes.plan.concepts.values()];

  // Which plans there are is judged by the table of sources.
  test("has its facts of each plan", () => {
    for (const { plan } of plans) expect(plan).toBeDefined();
    expect(findConcept(schemes.plan, "fr-sns-2023")?.plan?.status).toBe("draft");
  });

  test("says that English titles of French and Swiss plans are translations", () => {
    for (const { plan, unverifiedLabels = [] } of plans)
      if (plan?.country !== "EU") expect(unverifiedLabels).toContain("en");
  });

  test("has years in order", () => {
    for (const { plan } of plans) {
      if (plan?.startYear && plan.endYear) expect(plan.endYear).toBeGreaterThanOrEqual(plan.startYear);
    }
  });

  test("links predecessor and successor both ways but where the sources do not", () => {
    const oneWay: string[] = [];
    for (const { notation, plan } of plans) {
      const next = plan?.successor;
      const previous = plan?.predecessor;
      if (next && findConcept(schemes.plan, next)?.plan?.predecessor !== notation)
        oneWay.push(`${notation} > ${next}`);
      if (previous && findConcept(schemes.plan, previous)?.plan?.successor !== notation)
        oneWay.push(`${previous} < ${notation}`);
    }
    expect(oneWay).toEqual(ONE_WAY);
  });
});
