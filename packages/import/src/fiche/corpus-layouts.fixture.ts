import type { FicheFacts } from "./corpus-facts.fixture.js";

/** A part of a document as a writer of any format takes it. */
export type Part =
  | { readonly is: "heading" | "paragraph" | "item"; readonly text: string }
  | { readonly is: "row"; readonly cells: readonly [string, string] };

type Field = "carrier" | "place" | "period" | "audiences" | "objectives" | "partners" | "contact" | "budget";
type Labels = Readonly<Record<Field, string>>;

const CONTACT = "Zdenka Quirinal, 06 39 98 10 11, z.quirinal@exemple.fr";
const order: readonly Field[] = [
  "carrier",
  "place",
  "period",
  "audiences",
  "objectives",
  "partners",
  "budget",
  "contact",
];

const usual: Labels = {
  carrier: "Structure porteuse",
  place: "Territoire",
  period: "Période",
  audiences: "Public visé",
  objectives: "Objectifs",
  partners: "Partenaires",
  budget: "Budget",
  contact: "Contact",
};
const others: Labels = {
  carrier: "Organisme porteur",
  place: "Lieu d'intervention",
  period: "Calendrier",
  audiences: "Population ciblée",
  objectives: "Objectifs opérationnels",
  partners: "Partenaires associés",
  budget: "Coût total",
  contact: "Personne à contacter",
};
const asked: Labels = {
  carrier: "Qui porte l'action ?",
  place: "Où ?",
  period: "Quand ?",
  audiences: "Pour qui ?",
  objectives: "Quels sont les objectifs ?",
  partners: "Avec qui ?",
  budget: "Coût",
  contact: "Contact",
};
const german: Labels = {
  carrier: "Trägerschaft",
  place: "Ort",
  period: "Laufzeit",
  audiences: "Zielgruppen",
  objectives: "Ziele",
  partners: "Projektpartner",
  budget: "Kosten",
  contact: "Kontaktperson",
};
const italian: Labels = {
  carrier: "Ente promotore",
  place: "Luogo",
  period: "Periodo",
  audiences: "Destinatari",
  objectives: "Obiettivi",
  partners: "Enti partner",
  budget: "Costo totale",
  contact: "Persona di contatto",
};

/** The answers to a field: several where it is a list. */
function answersOf(facts: FicheFacts, field: Field): readonly string[] {
  const { carrier, place, period, audiences, objectives, partners } = facts;
  if (field === "contact") return [CONTACT];
  if (field === "budget") return ["8 400 €"];
  return { carrier: [carrier], place: [place], period: [period], audiences, objectives, partners }[field];
}

const isList = (field: Field) => field === "audiences" || field === "objectives" || field === "partners";
const title = ({ title: text }: FicheFacts): Part => ({ is: "heading", text });
const paragraph = (text: string): Part => ({ is: "paragraph", text });

type Layout = (facts: FicheFacts) => readonly Part[];

/** Labels before their answers on one line; lists of objectives below. */
const inline =
  (labels: Labels, joint: string, form = (label: string) => label): Layout =>
  (facts) => [
    title(facts),
    ...order.flatMap((field): readonly Part[] => {
      const answers = answersOf(facts, field);
      const label = form(labels[field]);
      if (field !== "objectives" || answers.length === 1)
        return [paragraph(`${label}${joint}${answers.join(" ; ")}`)];
      return [
        paragraph(`${label}${joint.trimEnd()}`),
        ...answers.map((text): Part => ({ is: "item", text })),
      ];
    }),
  ];

/** Labels on lines of their own, answers below. */
const below =
  (
    labels: Labels,
    is: "heading" | "paragraph",
    allItems: boolean,
    form = (label: string, _: number) => label,
  ): Layout =>
  (facts) => [
    title(facts),
    ...order.flatMap((field, index): readonly Part[] => [
      { is, text: form(labels[field], index) },
      ...answersOf(facts, field).map(
        (text): Part => ({ is: allItems || isList(field) ? "item" : "paragraph", text }),
      ),
    ]),
  ];

/** Ten layouts of fiches, by name. */
export const layouts: Readonly<Record<string, Layout>> = {
  "labels before colons": inline(usual, " : "),
  "other labels before colons": inline(others, ": "),
  "labels in capitals": inline(usual, " : ", (label) => label.toUpperCase()),
  "headings above": below(usual, "heading", false),
  "label lines above": below(others, "paragraph", false),
  "label lines above bullets": below(usual, "paragraph", true),
  questions: below(asked, "heading", false),
  "numbered sections": below(others, "heading", false, (label, index) => `${index + 1}. ${label}`),
  "a table": (facts) => [
    title(facts),
    ...order.map(
      (field): Part => ({ is: "row", cells: [usual[field], answersOf(facts, field).join(" ; ")] }),
    ),
  ],
  "German labels": inline(german, ": "),
  "Italian labels": inline(italian, ": "),
};
