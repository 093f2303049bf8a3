import { key, text } from "../datatypes.js";
import { entity, required } from "../field.js";

/** The key of any thing that a record can point at. */
export const ownKey = required(key, {
  fr: ["Clé", "Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change."],
  en: ["Key", "Short identifier of the thing, unique in the record and stable when the order changes."],
});

export const statement = entity(
  {
    name: "Statement",
    iri: "hpa:Statement",
    identity: { by: "key" },
    fr: ["Énoncé", "Une phrase ou un paragraphe de la fiche, désignable par sa clé."],
    en: ["Statement", "A sentence or paragraph of the record that can be pointed at by its key."],
  },
  {
    key: ownKey,
    text: required(text, {
      iri: "dcterms:description",
      fr: ["Texte", "Le contenu de l'énoncé, par langue."],
      en: ["Text", "What the statement says, by language."],
    }),
  },
);
