import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { documentDays } from "./document-days.js";
import { importSources } from "./index.js";
import { readSourceText } from "./source-text.js";

test.each([
  ["Mis à jour le 12/03/2019", "2019-03-12"],
  ["Fiche mise à jour le 12 mars 2019", "2019-03-12"],
  ["Dernière mise à jour : mars 2019", "2019-03"],
  ["Page publiée le 1er mars 2019.", "2019-03-01"],
  ["Date de publication : 2019", "2019"],
])("%s is a day of the document", (line, day) => expect(documentDays(readSourceText(line))).toEqual([day]));

test.each([
  "Association créée le 12/03/2019",
  "Mis à jour le 12/03/2019 par la mairie",
  "Mise à jour des affiches",
])("%s is none", (line) => expect(documentDays(readSourceText(line))).toEqual([]));

test.each([
  "oscars",
  "cjc",
] as const)("%s: the dates of an action lie around the day of its document", async (source) => {
  const text = {
    oscars:
      "Bouger\nThème\nPrécarité\nAnnée de début de réalisation\n2041\nPublic\nAdultes\nObservation\nMis à jour le 12/03/2019\n",
    cjc: "Un café\nPrincipaux partenaires de l'action :\nMission locale\nDates de l'action :\nde mars 2041 à avril 2041\nQui porte l'action ?\nCSAPA des Essais\nMis à jour le 12/03/2019\n",
  }[source];
  const territories = await loadTerritories();
  const read = async (printed: string) => {
    const bytes = new TextEncoder().encode(printed);
    const { records } = await importSources[source].read(bytes, { file: "essai.txt", territories });
    return JSON.stringify(records[0]);
  };
  expect(await read(text)).not.toContain('"start":"2041');
  expect(await read(text.replace("12/03/2019", "12/03/2040"))).toContain('"start":"2041');
});
