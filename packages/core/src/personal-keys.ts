import type { HpaRecord } from "./generated/types.js";
import type { Bilingual } from "./issue.js";
import { givenNames, serviceWords, surnames } from "./mailbox-words.data.js";
import { fieldNamed, type ModelField, recordClasses } from "./model.js";
import { personalFormsIn, withoutPersonalForms } from "./personal-forms.js";

const given = new Set(givenNames);
const family = new Set(surnames);
const services = new Set(serviceWords);
const titles = new Set("mme mlle madame mademoiselle monsieur mr frau herr signora".split(" "));
/** What is named after somebody: with one of these words, a key names a thing. */
const namedAfter = new Set(
  `allee amphitheatre association avenue bd bibliotheque boulevard bourse campus centre cfa ch chemin chr chs chu cite clinique
  college commission cours creche ecole ehpad espace faculte fondation fonds foyer groupe gymnase hopital impasse institut loi lycee maison
  maladie mediatheque methode parc passage pavillon place plan prix quai quartier rapport residence route rue salle square stade stiftung
  syndrome unite universite villa`.split(/\s+/),
);
const endings = new Set("fr ch com org net eu be lu me example".split(" "));

const inKey = ({ fr, en }: Bilingual): Bilingual => ({
  fr: `${fr} dans une clé ou une adresse`,
  en: `${en} in a key or an address`,
});
const ofMailbox = inKey({ fr: "courriel nominatif", en: "mail of a person" });
const ofName = inKey({ fr: "nom d'une personne", en: "name of a person" });
const ofNumber = inKey({ fr: "téléphone mobile", en: "mobile phone" });

/** A number that lost its plus sign when it became a key. */
const codeInKey = /(?:^|-)(?:0?0?33-?0?-?[67](?:-?[0-9]){8}|(?:00)?41-?0?-?7-?[4-9](?:-?[0-9]){7})(?:-|$)/;

/** What the words of a key say of somebody: a title, a usual given name and a usual surname, or a mailbox of several words. */
function nameInKey(words: readonly string[]): Bilingual | undefined {
  const first = words[0] as string;
  const isMailbox =
    words.length > 3 &&
    (given.has(first) || (first.length < 3 && family.has(words[1] as string))) &&
    endings.has(words.at(-1) as string) &&
    !words.some((word) => services.has(word));
  if (isMailbox) return ofMailbox;
  if (words.some((word) => namedAfter.has(word))) return undefined;
  const isNamed = words.some((word, index) => {
    const next = words[index + 1] ?? "";
    const before = words[index - 1] ?? "";
    const isHoly = before === "saint" || before === "sainte";
    return (
      (titles.has(word) && /^[a-z]{2,}$/.test(next)) ||
      (!isHoly && given.has(word) && (family.has(next) || family.has(before)))
    );
  });
  return isNamed ? ofName : undefined;
}

/** What a key says of a person, in words; undefined where it says nothing. */
export function personInKey(key: string): Bilingual | undefined {
  const form = personalFormsIn(key)[0];
  if (form) return inKey(form.what);
  return codeInKey.test(key) ? ofNumber : nameInKey(key.split("-"));
}

function decoded(address: string): string {
  return address.replace(/(?:%[0-9A-Fa-f]{2})+/g, (signs) => {
    try {
      return decodeURIComponent(signs);
    } catch {
      return signs;
    }
  });
}

/** What an address says of a person: a number or a mailbox, as it is or behind percent signs. */
export function personInAddress(address: string): Bilingual | undefined {
  const form = personalFormsIn(address.includes("%") ? decoded(address) : address)[0];
  return form ? inKey(form.what) : undefined;
}

/** What the value of a field by which a thing is named says of a person: a key, an address, or the address of the record, which ends with a key. */
export function personInName({ name, datatype: { kind } }: ModelField, value: string): Bilingual | undefined {
  if (kind === "iri" || value.includes("://")) {
    const last = value.slice(value.lastIndexOf("/") + 1);
    return personInAddress(value) ?? (name === "id" ? personInKey(last) : undefined);
  }
  return personInKey(value);
}

/** True for the fields whose values name things: keys and addresses. References to keys of the record say what those say. */
export const isName = ({ datatype: { kind } }: ModelField): boolean =>
  kind === "key" || kind === "iri" || kind === "record";

/** Where a record has a key or an address of its own that says something of a person: it stands in names of files and cannot be left out. */
export function personalKeys(record: HpaRecord): readonly string[] {
  const found: string[] = [];
  const look = (value: unknown, pointer: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, content] of Object.entries(value)) {
      const at = `${pointer}/${name}`;
      if (typeof content !== "string") look(content, at);
      else if (name === "key" && personInKey(content)) found.push(at);
    }
  };
  look(record, "");
  const id = fieldNamed(recordClasses[record.type], "id");
  return id && record.id !== undefined && personInName(id, record.id) ? ["/id", ...found] : found;
}

/**
 * Why a record, without its personal data, cannot be published, and what to do; undefined for one that can. The message says where the data
 * stands and shows none of it.
 */
export function refusalForKeys(record: HpaRecord): Bilingual | undefined {
  const places = personalKeys(record).join(", ");
  if (places === "") return undefined;
  const titles = record.title as { readonly [language: string]: string };
  const title = withoutPersonalForms(titles.fr ?? Object.values(titles)[0] ?? "");
  return {
    fr: `La fiche « ${title} » nomme une personne, ou donne son numéro ou son courriel, dans ce qui fait les noms des fichiers et les adresses (${places}) : donnez-lui une autre clé, puis recommencez. Rien n'a été écrit.`,
    en: `The record "${title}" names a person, or gives a number or mailbox of one, in what makes names of files and addresses (${places}): give it another key and try again. Nothing was written.`,
  };
}
