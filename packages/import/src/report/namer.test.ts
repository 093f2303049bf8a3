import { recordClasses, resolvePath } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import type { Imported } from "../import-result.js";
import { dateWords } from "./date-words.js";
import { createNamer } from "./namer.js";
import { pathWords, placeWords } from "./path-words.js";

const namer = createNamer();

function shown(fields: object, path: string): string {
  const record = { type: "Action", key: "k", ...fields } as unknown as Imported["records"][0];
  const { fields: way, value } = resolvePath(recordClasses.Action, record, path);
  const field = way.at(-1);
  return field ? namer.value(field, value) : "";
}

describe("a value as people say it", () => {
  test.each([
    [{ title: { fr: "T", de: "U" } }, "/title", "T"],
    [{ title: { de: "U" } }, "/title", "U"],
    [{ peopleReached: 0 }, "/peopleReached", "0"],
    [{}, "/title", ""],
    [{ carrier: { key: "c", name: "N" } }, "/carrier", "N"],
    [
      {
        objectives: [
          { key: "a", text: { fr: "A" } },
          { key: "b", kind: "general" },
        ],
      },
      "/objectives",
      "A ; Nature : Objectif général",
    ],
    [{ settings: ["zzz"] }, "/settings", "zzz"],
    [
      { coverage: { territories: ["departement:44"] } },
      "/coverage/territories",
      "Loire-Atlantique (département)",
    ],
    [{ coverage: { territories: ["commune:44109"] } }, "/coverage/territories", "Commune 44109"],
    [{ status: "completed" }, "/status", "Terminée"],
    [{ period: { start: "2019-05-03", end: "2020-22" } }, "/period", "Début : 3 mai 2019, Fin : été 2020"],
    [{ agreement: { exists: true } }, "/agreement/exists", "oui"],
  ])("%j at %s is %s", (fields, path, text) => expect(shown(fields, path)).toBe(text));
});

test.each([
  ["2019", "2019"],
  ["2019-05", "mai 2019"],
  ["2019-01-01", "1er janvier 2019"],
  ["2020-22~", "été 2020 (environ)"],
  ["2019/..", "2019, sans fin connue"],
  ["../2019", "jusqu'à 2019"],
  ["2019-01/2019-12", "de janvier 2019 à décembre 2019"],
  ["201X", "2010 (décennie)"],
])("%s is « %s »", (edtf, words) => expect(dateWords(edtf)).toBe(words));

test.each(["n'importe quoi", "2019-13", "1/2/3", "/", "12 mois"])("%s is no date", (text) =>
  expect(dateWords(text)).toBeUndefined());

test("places are said by what stands there, never by keys or positions", () => {
  const record = {
    type: "Action",
    key: "k",
    objectives: [{ key: "dormir", text: { fr: "Bien dormir" } }],
    carrier: { key: "c", name: "N" },
  } as unknown as Imported["records"][0];
  expect(pathWords(namer, record, "/objectives/dormir/text")).toBe(
    "Objectifs › «\u00A0Bien dormir\u00A0» › Texte",
  );
  expect(placeWords(namer, record, ["objectives", 0, "text"])).toBe(
    "Objectifs › «\u00A0Bien dormir\u00A0» › Texte",
  );
  expect(placeWords(namer, record, ["objectives", 0, "key"])).toBe("Objectifs › «\u00A0Bien dormir\u00A0»");
  expect(pathWords(namer, record, "/objectives/perdu/text")).toBe("Objectifs › Texte");
  expect(pathWords(namer, undefined, "/carrier/name")).toBe("Porteur › Nom");
  expect(pathWords(namer, record, "/nothing")).toBe("la fiche");
});
