import type { Bilingual } from "@openhpa/console";

interface Subject extends Bilingual {
  /** First keywords of its questions. */
  readonly keywords: readonly string[];
}

/** Subjects under which the questions are listed; a question belongs to the subject that has its first keyword. */
const subjects: readonly Subject[] = [
  { fr: "Résultats (modèle suisse SMOC)", en: "Outcomes (Swiss model SMOC)", keywords: ["SMOC", "outcome"] },
  {
    fr: "Personnes touchées et indicateurs",
    en: "People reached and indicators",
    keywords: ["people reached", "indicator"],
  },
  { fr: "Lieux et territoires", en: "Places and territories", keywords: ["territory", "setting"] },
  {
    fr: "Publics et thèmes",
    en: "Audiences and themes",
    keywords: ["audience", "theme", "text", "substance", "psychosocial skill", "SDG"],
  },
  {
    fr: "Porteurs, partenaires, financeurs",
    en: "Lead organisations, partners, funders",
    keywords: ["carrier", "partner", "organisation", "agreement", "funder", "funding"],
  },
  {
    fr: "Plans, programmes, objectifs",
    en: "Plans, programmes, objectives",
    keywords: ["plan", "programme", "objective"],
  },
  {
    fr: "Évaluation et expérience",
    en: "Evaluation and experience",
    keywords: ["evaluation", "lever", "obstacle"],
  },
  { fr: "Calendrier", en: "Calendar", keywords: ["year", "step", "frequency", "edition"] },
  {
    fr: "Qualité et provenance des fiches",
    en: "Quality and provenance of the records",
    keywords: ["missing", "completeness", "evidence", "source", "observation", "withdrawn", "registry"],
  },
];

const others: Bilingual = { fr: "Autres questions", en: "Other questions" };

interface Asked {
  readonly keywords: readonly string[];
}

/** The subject of a question; what has no subject stands under the last one. */
export function subjectOf({ keywords: [first = ""] }: Asked): Bilingual {
  return subjects.find(({ keywords }) => keywords.includes(first)) ?? others;
}

/** Questions in the order of their subjects; those of one subject keep their order. */
export function bySubject<T extends Asked>(questions: readonly T[]): readonly T[] {
  return [...subjects, others].flatMap((subject) =>
    questions.filter((question) => subjectOf(question) === subject),
  );
}
