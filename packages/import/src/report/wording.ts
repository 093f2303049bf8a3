import type { EncodingNote, LineState, PersonalDataKind } from "../import-result.js";

/** A count with its noun: «\u00A01 ligne\u00A0», «\u00A02 lignes\u00A0»; none counts as one in French. */
export function counted(count: number, [one, several]: readonly [one: string, several: string]): string {
  return `${count} ${count < 2 ? one : several}`;
}

/** What became of a line, as people say it of one line and of several. */
export const stateNames: Readonly<Record<LineState, readonly [one: string, several: string]>> = {
  label: ["intitulé de rubrique", "intitulés de rubrique"],
  field: ["ligne reprise", "lignes reprises"],
  repeated: ["ligne répétée et retirée", "lignes répétées et retirées"],
  blank: ["ligne vide", "lignes vides"],
  furniture: ["élément de mise en page ignoré", "éléments de mise en page ignorés"],
  withheld: ["ligne sur une personne et non reprise", "lignes sur des personnes et non reprises"],
  "not-understood": ["ligne non comprise", "lignes non comprises"],
  "after-cut": ["ligne qui annonce la coupure", "lignes qui annoncent la coupure"],
};

/** What was found of a person, as people say it; «\u00A0peut-être\u00A0» where it cannot be told from what belongs to a service. */
export const personNames: Readonly<Record<PersonalDataKind, string>> = {
  "person-name": "le nom d'une personne",
  "personal-mail": "le courriel d'une personne",
  "unclear-mail": "un courriel qui est peut-être celui d'une personne",
  "unclear-phone": "un téléphone qui est peut-être celui d'une personne",
  "named-mail": "un courriel au nom d'une personne",
  "mobile-phone": "un téléphone mobile, sans doute celui d'une personne",
  "announced-phone": "un numéro annoncé comme téléphone mobile",
  "spelled-phone": "un téléphone mobile écrit autrement",
};

/** What was noticed about the signs of a text. */
export const encodingNames: Readonly<Record<EncodingNote["code"], string>> = {
  "byte-order-mark": "Le texte commence par un signe invisible, qui a été retiré.",
  "replacement-character": "Des lettres sont perdues (�) : retrouvez-les dans le document d'origine.",
  mojibake: "Des accents sont abîmés (Ã© pour é) : vérifiez les mots concernés.",
  "control-character": "Des signes invisibles se trouvent dans le texte.",
  "not-nfc": "Des accents ont une forme rare ; ils sont remplacés sans rien changer.",
  "lone-surrogate": "Des signes du texte sont coupés en deux : retrouvez-les dans le document d'origine.",
  "windows-1252": "Le texte vient d'un ancien codage de Windows (windows-1252) : vérifiez les accents.",
};
