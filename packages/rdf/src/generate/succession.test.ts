import { expect, test } from "vitest";
import { LICENCE, PROJECT, releaseVersion, versionAddress } from "./publication.js";
import { shapeIri, sparqlShapeIri } from "./shape-iris.js";
import { successionOf } from "./succession.js";

const scheme = (concepts: Readonly<Record<string, object>>) =>
  ({
    concepts: new Map(Object.entries(concepts).map(([notation, rest]) => [notation, { notation, ...rest }])),
  }) as never;

test("what follows what is read from either side, and told once from the older to the newer", () => {
  const { replacements, parts } = successionOf(
    scheme({
      a: { plan: { successor: "b" } },
      b: { plan: { predecessor: "a", successor: "c", partOf: "whole" } },
      c: { plan: {} },
      d: { deprecated: { replacedBy: "e" } },
      e: { plan: { partOf: "whole" }, deprecated: {} },
      whole: {},
    }),
  );
  expect(replacements).toEqual([
    ["a", "b"],
    ["b", "c"],
    ["d", "e"],
  ]);
  expect(parts).toEqual([
    ["b", "whole"],
    ["e", "whole"],
  ]);
});

test("a scheme without links has no succession", () => {
  expect(successionOf(scheme({ a: {}, b: { plan: {} } }))).toEqual({ replacements: [], parts: [] });
});

test("addresses of what is published", () => {
  expect(releaseVersion()).toMatch(/^1\.\d+\.0$/);
  expect(versionAddress("ontology.ttl")).toBe(`https://w3id.org/openhpa/v${releaseVersion()}/ontology.ttl`);
  expect(LICENCE).toBe("https://www.etalab.gouv.fr/licence-ouverte-open-licence");
  expect(PROJECT).toBe("https://w3id.org/openhpa/#project");
  expect(shapeIri("Action", "title")).toBe("https://w3id.org/openhpa/shapes/v1.ttl#Action-title");
  expect(sparqlShapeIri("Period", "order")).toBe(
    "https://w3id.org/openhpa/shapes/v1-sparql.ttl#Period-order",
  );
});
