import type { AgeRange } from "./age-range.js";
import type { ListedAudience } from "./audience-list.js";
import { isTurned, stateIn } from "./audience-states.js";
import { type AudienceConcepts, audienceHeads, PEOPLE } from "./audience-words.js";
import type { Reading } from "./reading.js";
import { stagesOfPupils } from "./school-levels.js";

/** People of this age and more are older people, whatever else is said of them. */
const OLD = 60;

/** `animateur·rice·s`, `habitant(e)s`, `professionnel.le.s`: the ending of the other gender, and the plural behind it. */
const OTHER_GENDER =
  /(\p{L})(?:[·•‧.-]|\(|\/-?)(?:e|ne|le|trice|rice|euse|ère|ière|ve|se)(?:[·•‧.-]?s)?\)?s?(?![\p{L}-])/giu;

/** First words of people who are addressed for others: what is said behind them is said of these others. */
const isForOthers = ({ situation, role }: AudienceConcepts) =>
  (role !== undefined && role !== "beneficiary") || situation === "parents" || situation === "carers";

type Said = AudienceConcepts & { readonly also?: AudienceConcepts };

function saidBy(label: string, { minimumAge, maximumAge }: AgeRange): Said | undefined {
  const [stage, other] = stagesOfPupils(label);
  if (stage) return { lifeStage: stage, ...(other ? { also: { lifeStage: other } } : {}) };
  const head = audienceHeads.find(({ words }) => words.test(label));
  if (head && isForOthers(head)) return head;
  const isOld = minimumAge !== undefined && minimumAge >= OLD;
  const state = head || PEOPLE.test(label) || isOld ? stateIn(label) : stateAtStart(label);
  const isAnybody = head?.situation === "general-population";
  const hasAges = minimumAge !== undefined || maximumAge !== undefined;
  const anybody = hasAges ? undefined : head?.situation;
  const situation = isAnybody ? (state ?? anybody) : (head?.situation ?? state);
  const isOther = situation !== undefined && state !== undefined && state !== situation;
  const lifeStage = head?.lifeStage ?? (isOld ? ("older-people" as const) : undefined);
  if (!head?.role && !situation && !lifeStage) return undefined;
  return { lifeStage, situation, role: head?.role, ...(isOther ? { also: { situation: state } } : {}) };
}

/** The situation that the first word is one for: `Demandeurs d'emploi de longue durée`. */
function stateAtStart(label: string): AudienceConcepts["situation"] {
  const first = label.split(/\s+/).slice(0, 3).join(" ");
  return stateIn(first);
}

/** A printed audience with no concept, with those that its words or its ages say, probable; the reading itself where they say none. */
export function withHead(reading: Reading<ListedAudience>): Reading<ListedAudience> {
  const { asPrinted, lifeStage, situation, role } = reading.value;
  if (lifeStage || situation || role || reading.certainty === "uncertain" || isTurned(asPrinted))
    return reading;
  const label = asPrinted
    .replace(/^(?:à l['’]|l['’]|les |des |aux? |\d[\d\s]*\s)/iu, "")
    .replace(OTHER_GENDER, (_, last: string) => (last === "s" ? last : `${last}s`));
  const said = saidBy(label, reading.value);
  if (said === undefined) return reading;
  const { lifeStage: stage, situation: state, role: as, also } = said;
  const value: ListedAudience = {
    ...reading.value,
    ...(stage ? { lifeStage: stage } : {}),
    ...(state ? { situation: state } : {}),
    ...(as ? { role: as } : {}),
    ...(also ? { also } : {}),
  };
  return { ...reading, value, method: "inference", certainty: "probable" };
}
