import type { EvaluationStatusNotation } from "@openhpa/vocabularies";
import { plainForm } from "./plain-form.js";

/** What an answer says of whether an evaluation takes place, in its plain form. A new wording is one row. */
const said: readonly (readonly [EvaluationStatusNotation, RegExp])[] = [
  [
    "planned",
    /^(?:(?:l'evaluation |elle )?(?:n'est |n'a |est |sera |reste )?)?(?:(?:pas|non) encore(?: ete)?(?: (?:realisee?|faite?|menee?|conduite?|evaluee?|effectuee?|disponible|engagee?|commencee?))?|a (?:venir|realiser|faire|prevoir|mener)|prevue?|programmee?|planifiee?|realisee? (?:plus tard|prochainement)|geplant|noch nicht(?: \S+)?|prevista|non ancora(?: \S+)?)(?: (?:en|pour|fin|debut|a la fin|d'ici) .{1,40})?$/,
  ],
  [
    "none",
    /^(?:pas d'evaluation|aucune evaluation|sans evaluation|(?:non|pas) (?:realisee?|faite?|menee?|evaluee?|effectuee?)|keine(?: evaluation)?|nessuna(?: valutazione)?)(?: prevue)?$/,
  ],
  [
    "carried-out",
    /^(?:realisee?|faite?|menee?|effectuee?|evaluee?|terminee?|durchgefuhrt|abgeschlossen|realizzata|effettuata)$/,
  ],
];

/** Whether an evaluation took place, is planned or does not exist, where a text says that and nothing else: `pas encore réalisée`. */
export function evaluationSaid(printed: string): EvaluationStatusNotation | undefined {
  if (printed.length > 90) return undefined;
  const form = plainForm(printed).replace(/^[\s(«"•*–—-]+|[\s)»".!…]+$/g, "");
  return said.find(([, words]) => words.test(form))?.[0];
}
