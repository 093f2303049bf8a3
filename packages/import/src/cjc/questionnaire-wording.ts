import { classOf, modelClass } from "@openhpa/core";
import { type ConceptScheme, normaliseLabel } from "@openhpa/vocabularies";
import { type QuestionLabel, questionLabels } from "./question-labels.js";

/** What the questionnaire says above its questions. */
export const questionnaireOpening = {
  title: "Fiche de partenariat d'une consultation jeunes consommateurs (CJC)",
  instructions: [
    "Répondez dans la case sous chaque question. Une case peut rester vide : un blanc n'est pas un « non ».",
    "Un élément par paragraphe : un partenaire, un objectif, une étape, une activité.",
    "N'écrivez ni nom, ni courriel, ni portable d'une personne : ceux d'un service suffisent.",
  ],
} as const;

/** The definition of the field that a question fills, in French, from the model; undefined where it is no help. */
export function helpOf({ path, hasNoHelp }: QuestionLabel): string | undefined {
  if (hasNoHelp) return undefined;
  let entry = modelClass("Action");
  let help = "";
  for (const name of path.split("/").slice(1)) {
    const field = entry.fields.find((candidate) => candidate.name === name);
    if (!field) throw new Error(`The model has no field ${path}`);
    help = field.fr[1];
    entry = classOf(field) ?? entry;
  }
  return help;
}

/** Labels of the boxes of a question: the words of the row, or the concepts of its scheme that are in use. */
export function choicesOf({ choices }: QuestionLabel): readonly string[] {
  if (choices === undefined || Array.isArray(choices))
    return (choices as readonly string[] | undefined) ?? [];
  const { concepts } = choices as ConceptScheme;
  return [...concepts.values()]
    .filter(({ deprecated }) => deprecated === undefined)
    .map(({ prefLabel }) => prefLabel.fr);
}

const wordings = new Set(
  [
    questionnaireOpening.title,
    ...questionnaireOpening.instructions,
    ...questionLabels.flatMap((row) => helpOf(row) ?? []),
  ].map(normaliseLabel),
);
const LONGEST = Math.max(...[...wordings].map((wording) => wording.length)) * 2;

/** True for a line that the blank questionnaire itself prints: its title, an instruction, the help of a question. */
export function isQuestionnaireWording(line: string): boolean {
  return line.length <= LONGEST && wordings.has(normaliseLabel(line));
}
