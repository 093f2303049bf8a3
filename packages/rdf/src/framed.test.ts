import { recordClasses } from "@openhpa/core";
import { validSeeds } from "@openhpa/testkit";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { context, DESCRIBED_BY } from "./context.js";
import { fromJsonLd } from "./from-json-ld.js";
import { type JsonLdDocument, toJsonLd } from "./json-ld.js";
import { tableOf } from "./mapping.js";

const base = "https://example.org/openhpa";

test.each(validSeeds())("$name comes back from a graph that another processor flattened and framed", async ({
  record,
}) => {
  const flat = await jsonld.flatten(toJsonLd(record, { base }) as never);
  const frame = {
    "@context": context,
    "@type": tableOf(recordClasses[record.type]).type,
    "@embed": "@always",
    [DESCRIBED_BY]: {},
  };
  const framed = await jsonld.frame(flat as never, frame as never, { omitGraph: true });
  const { records, leftOver } = await fromJsonLd(framed as unknown as JsonLdDocument, { base });
  expect(records).toEqual([record]);
  expect(leftOver).toEqual([]);
});
