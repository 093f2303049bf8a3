import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutAtOrdinals, typographic } from "./typography.js";

describe("typographic", () => {
  test.each([
    ["l'eau d'aujourd'hui", "l’eau d’aujourd’hui"],
    ["jusqu'à 12 ans", "jusqu’à 12\u00A0ans"],
    ["d'« aller vers »", "d’«\u00A0aller vers\u00A0»"],
    ["Où ? Ici ; là !", "Où\u202F? Ici\u202F; là\u202F!"],
    ["Où\u00A0? Ici", "Où\u202F? Ici"],
    ["Niveau : complète", "Niveau\u00A0: complète"],
    ["3 005 fiches sur 1 234 567", "3\u202F005 fiches sur 1\u202F234\u202F567"],
    ["en 2019 300 personnes", "en 2019 300 personnes"],
    ["le 02 43 00 00 00", "le 02 43 00 00 00"],
    ["35 % et 12,5 €", "35\u00A0% et 12,5\u00A0€"],
    ["le 1er mars et le 3 mai 2019", "le 1er\u00A0mars et le 3\u00A0mai 2019"],
    ["à 18 h 30, n° 5", "à 18\u00A0h\u00A030, n°\u00A05"],
    [
      "don't 'quote' the actors' work: it is https://a.b/?c",
      "don’t 'quote' the actors' work: it is https://a.b/?c",
    ],
    ["SELECT ?s WHERE { ?s a :Action }", "SELECT ?s WHERE { ?s a :Action }"],
    ["", ""],
  ])("%s", (plain, printed) => expect(typographic(plain)).toBe(printed));

  test("changes apostrophes and spaces alone, keeps the length, and says the same when it is asked again", () => {
    const piece = fc.constantFrom(..."aé'19 \u00A0:;!?«»%h°€.,-eràm", "mars", " 3 005");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const printed = typographic(text);
        const plain = (of: string) => of.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'");
        expect(plain(printed)).toBe(plain(text));
        expect(typographic(printed)).toBe(printed);
        expect(printed).not.toMatch(/ [;!?](?![A-Za-z_])| [:»](?![A-Za-z_])|« |[a-zé]'[a-zé0-9]/);
      }),
    );
  });
});

describe("ordinals", () => {
  test.each([
    ["le 1er mars", ["le 1", "er", " mars"]],
    ["la 1re, le 2e, le 13ème", ["la 1", "re", ", le 2", "e", ", le 13", "ème", ""]],
    ["XXe siècle", ["XX", "e", " siècle"]],
    ["Ve", ["V", "e", ""]],
    ["Vie, Le, A2e, 1e-7, 3ers3, x/1er, 2nd", ["Vie, Le, A2e, 1e-7, 3ers3, x/1er, 2nd"]],
  ])("%s", (text, pieces) => expect(cutAtOrdinals(text)).toEqual(pieces));
});
