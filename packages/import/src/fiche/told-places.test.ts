import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { importFiche } from "./import-fiche.js";

const territories = await loadTerritories();

function read(lines: string) {
  const { records, report } = importFiche(
    `Marcher au matin\n\n${lines}\nPublic : adultes\nObjectif : Marcher\nDate : 2025\n`,
    { file: "fiche.txt", territories },
  );
  expect(report.lines.every(({ state }) => state !== "after-cut")).toBe(true);
  const [record] = records;
  return {
    codes: [...(record?.coverage?.territories ?? [])].sort(),
    certainties: new Set(
      record?.evidence?.filter(({ path }) => path === "/coverage/territories").map((one) => one.certainty),
    ),
    printed: record?.coverage?.asPrinted,
  };
}
const placesOf = (answer: string) => {
  const { codes, printed } = read(`Porteur : Association Les Semeurs\nTerritoire : ${answer}`);
  expect(printed, "the words are kept").toBe(answer);
  return codes;
};

test.each([
  ["Crèches de Laval et de Mayenne, en Mayenne", ["commune:53130", "commune:53147"]],
  [
    "Lycées d'Albi et de Castres (Tarn) et de Cahors (Lot)",
    ["commune:46042", "commune:81004", "commune:81065"],
  ],
  ["Saint-Denis (Montgaillard, La Source) et Saint-Paul, à La Réunion", ["commune:97411", "commune:97415"]],
  ["au Mans et à La Flèche", ["commune:72154", "commune:72181"]],
  ["Tourcoing : quartiers de la Bourgogne et du Virolois", ["commune:59599"]],
  ["Maison de quartier des Minimes à Toulouse", ["commune:31555"]],
  ["dans la Somme et dans l'Aisne", ["departement:02", "departement:80"]],
  ["Primarschulen von Thun und Köniz (Kanton Bern)", ["commune-ch:355", "commune-ch:942"]],
  ["Comuni di Lugano e Mendrisio", ["commune-ch:5192", "commune-ch:5254"]],
  ["CHU de Nantes", ["commune:44109"]],
  ["Stadt Luzern und Agglomeration", ["commune-ch:1061"]],
  ["Quartier Breitenrain in Bern", ["commune-ch:351"]],
  ["Ville de Sierre, canton du Valais", ["commune-ch:6248"]],
  ["rue de Vienne, vallée de Laon", []],
  ["quartiers de Vienne et de Laon", []],
  ["Wil, Gossau und Rorschach", []],
])("a phrase tells of places: %s", (answer, codes) => {
  expect(placesOf(answer)).toEqual(codes);
});

test.each([
  ["Roubaix. L'action n'est pas proposée à Tourcoing.", ["commune:59512"]],
  ["Roubaix. Elle s'inspire d'un projet mené à Tourcoing.", ["commune:59512"]],
  ["Roubaix, hors Tourcoing", ["commune:59512"]],
  ["Valence (Drôme) ; un essaimage est envisagé à Romans-sur-Isère", ["commune:26362"]],
  ["Le projet, né à Grenoble, se déroule à Voiron", []],
  ["Roubaix (contrairement à Tourcoing)", []],
  ["Thun. Anfragen aus dem Kanton Zürich werden nicht berücksichtigt.", ["commune-ch:942"]],
  ["Lugano, tranne Mendrisio", ["commune-ch:5192"]],
])("a place where the action is not is none of it: %s", (answer, codes) => {
  expect(placesOf(answer)).toEqual(codes);
});

test.each([
  ["Collège Jules-Verne, Nevers", ["commune:58194"]],
  ["Ville de Tourcoing", ["commune:59599"]],
  ["Stadt Thun", ["commune-ch:942"]],
  ["CCAS du Mans", ["commune:72181"]],
  ["Association Jules-Verne, Nevers", []],
  ["Conseil départemental de la Nièvre", []],
])("where no label asks for a place, a school or a town that carries an action is probably where it is: %s", (carrier, codes) => {
  const found = read(`Porteur : ${carrier}`);
  expect(found.codes).toEqual(codes);
  if (codes.length > 0) expect(found.certainties).toEqual(new Set(["probable"]));
});
