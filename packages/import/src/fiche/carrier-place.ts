import { isRead } from "../harmonise/concept-label.js";
import { matchTerritory } from "../harmonise/territory-name.js";
import { entriesOf, type Fiche, originOfReading } from "./fiche.js";

const PLACE_OF_CARRIER = "Le document ne dit pas où : c'est le lieu du porteur.";

/** Carriers that act where they are: a school or a hospital with its town behind a comma, the body of a town with its name. */
const LOCAL: readonly RegExp[] = [
  /^(?:(?:le |la |l['’])?(?:collège|lycée|école|groupe scolaire|cfa|mfr|ehpad|hôpital|centre hospitalier)(?!\p{L})|\p{L}*schule(?!\p{L})|scuola(?!\p{L})|istituto scolastico)[^,()]*,\s*(\p{Lu}[^,()]{1,40})$/iu,
  /^(?:(?:Ville|Commune|Mairie|Municipalité)|CCAS|Stadt|(?:Einwohner)?[Gg]emeinde|Comune|Città)\s(?:de |du |des |d['’]|di )?(\p{Lu}[^,()–]{1,40})$/u,
];
const ARTICLES: Readonly<Record<string, string>> = { "du ": "Le ", "des ": "Les " };

/** Where no label asks for a place: the town of a carrier that is a school, a hospital or the body of a town, probable. */
export function putPlaceOfCarrier(fiche: Fiche): void {
  const [carrier, ...others] = entriesOf(fiche, "carrier").flatMap(({ answers }) => answers);
  if (!carrier || others.length > 0) return;
  const { words } = carrier;
  const name = LOCAL.map((form) => form.exec(words.text)?.[1]).find((one) => one !== undefined);
  if (name === undefined) return;
  const at = words.text.length - name.length;
  const article = ARTICLES[words.text.slice(0, at).match(/(?:du |des )$/u)?.[0] ?? ""] ?? "";
  const found = matchTerritory(article + name, "commune", fiche.place);
  if (!isRead(found)) return;
  const reading = {
    ...found,
    start: at,
    end: words.text.length,
    method: "inference",
    certainty: "probable",
  } as const;
  fiche.record.put(
    "/coverage/territories",
    found.value,
    originOfReading(words, { ...reading, note: PLACE_OF_CARRIER }),
  );
}
