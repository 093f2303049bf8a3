import { normaliseLabel } from "@openhpa/vocabularies";
import { declareNoFunders, putFunding } from "../funding-fields.js";
import { fundingsIn, type ListedFunding } from "../harmonise/funding-line.js";
import {
  type AnswerLine,
  type CjcFiche,
  originOfAnswer,
  printedAnswers,
  type SectionReader,
} from "./fiche.js";
import { kindInName } from "./organisation-name.js";
import { paragraphsOf } from "./paragraph.js";

/** A sign that stands for “none”. */
const DASH = /^[-–—/]\.?$/;
/** Words of a name that stands alone, and of one before an amount. */
const LONGEST_NAME = { alone: 8, paying: 14 } as const;

/** The funding as printed, and the funders that can be told apart in it. */
export const readFunding: SectionReader = (section, fiche) => {
  const { record, report } = fiche;
  const answers = printedAnswers(section);
  if (answers.length === 0) return;
  const printed = answers.map(({ text }) => text).join("\n");
  record.put(
    "/fundingAsPrinted",
    printed,
    answers.map((answer) => originOfAnswer(answer)),
  );
  if (DASH.test(printed)) return declareNoFunders(fiche, [{ refused: "none-said" }]);
  const isBeside = /ONDAM/u.test(section.label.text);
  const known = new Map<string, string>();
  const all = paragraphsOf(section).flatMap(({ lines }) =>
    lines.flatMap((answer): readonly Pick<ListedFunding, "refused">[] => {
      const fundings = fundingsIn(answer.text, { country: "FR" }).map((funding) => asNamed(funding));
      if (fundings.length === 0) {
        const { start, end } = originOfAnswer(answer);
        report.notUnderstood({ start, end }, { path: "/funders" });
        return [{ refused: "too-long" }];
      }
      const isNone = fundings.every(({ refused }) => refused === "none-said");
      for (const funding of isNone ? [] : fundings) readFunder(funding, answer, { known, isBeside }, fiche);
      return fundings;
    }),
  );
  declareNoFunders(fiche, all);
};

/** A name of the answer is that of an organisation when it begins with a known kind, or with a capital and in few words; else it is prose. */
function asNamed(funding: ListedFunding): ListedFunding {
  const { name, programme, amount, text } = funding;
  const most = amount ? LONGEST_NAME.paying : LONGEST_NAME.alone;
  if (!name || programme || kindInName(name.value).leading) return funding;
  const isName = /^\p{Lu}/u.test(name.value) && name.value.split(/\s+/u).length <= most;
  return isName ? { ...funding, name: { ...name, certainty: "uncertain" } } : { text, refused: "sentence" };
}

const BESIDE_ONDAM =
  "La question exclut l'ONDAM (« autre que ONDAM ») : d'autres financements, non dits ici, peuvent exister.";

function readFunder(
  funding: ListedFunding,
  answer: AnswerLine,
  { known, isBeside }: { readonly known: Map<string, string>; readonly isBeside: boolean },
  fiche: CjcFiche,
): void {
  const { record } = fiche;
  const { name, amount, group } = funding;
  const before = name && known.get(normaliseLabel(name.value));
  if (name && before !== undefined && !amount) {
    const repeated = originOfAnswer(answer, { ...name, note: "Seconde mention du même financeur." });
    record.put(`${before}/funder/name`, name.value, repeated);
    return;
  }
  const path = putFunding(fiche, funding, {
    originOf: (reading) => originOfAnswer(answer, reading),
    keyed: "financement",
    note: isBeside ? BESIDE_ONDAM : undefined,
  });
  if (path === undefined || !name) return;
  known.set(normaliseLabel(name.value), path);
  const { leading } = kindInName(name.value);
  if (!leading || group) return;
  const kind = { ...leading, start: name.start + leading.start, end: name.start + leading.end };
  record.put(`${path}/funder/structureType`, leading.value, originOfAnswer(answer, kind));
}
