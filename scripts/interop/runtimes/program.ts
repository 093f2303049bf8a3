import { Action, type HpaRecord, validate } from "@openhpa/core";
import { jsonLdToQuads, toJsonLd, toNQuads, toTurtle } from "@openhpa/rdf";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { recordsOf, type Text, verdicts } from "./verdicts.js";

const base = "https://exemple.fr";

/** A record as linked data, in every form. */
async function linkedData(record: HpaRecord): Promise<unknown> {
  const document = toJsonLd(record, { base });
  const quads = await jsonLdToQuads(document, { base });
  return [toNQuads(record, { base }), toTurtle(record, { base }), document, quads.length];
}

/** What the main entries say: with zod, with every commune, and of a valid record as linked data. */
export async function program(texts: readonly Text[]): Promise<readonly string[]> {
  const territories = await loadTerritories();
  const lines: string[] = [...verdicts(texts)];
  for (const text of texts) {
    for (const record of recordsOf(text)) {
      const { value, ...found } = validate(record, { territories, language: "en" });
      const zod = Action.safeParse(record);
      const issues = zod.success ? [] : zod.error.issues.map(({ code, path }) => [code, path]);
      lines.push(JSON.stringify([text.name, found, issues]));
      if (value && text.name.startsWith("examples/")) lines.push(JSON.stringify(await linkedData(value)));
    }
  }
  return lines;
}
