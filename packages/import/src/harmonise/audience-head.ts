import type { ListedAudience } from "./audience-list.js";
import type { Reading } from "./reading.js";

type Concepts = Partial<Pick<ListedAudience, "lifeStage" | "situation" | "role">>;

/** The first words of an audience that say who it is, whatever narrows it behind them (`Adultes isolés`, `Parents d'adolescents`). */
const HEADS: readonly (readonly [RegExp, Concepts])[] = [
  [/^jeunes adultes(?!\p{L})/iu, { lifeStage: "young-adults" }],
  [/^(?:adultes|erwachsene[n]?|adulti)(?![\p{L}-]| relais)/iu, { lifeStage: "adults" }],
  [
    /^(?:jeunes parents|parents|mères|pères|eltern|mütter|väter|genitori)(?![\p{L}-])/iu,
    { situation: "parents" },
  ],
  [
    /^(?:enfants|écoliers|élèves (?:de |du |d['’])(?:maternelle|primaire|école|élémentaire)|kinder|bambini)(?![\p{L}-])/iu,
    { lifeStage: "children" },
  ],
  [
    /^(?:adolescents|adolescentes|collégiens|collégiennes|lycéens|lycéennes|jugendliche[n]?|adolescenti)(?!\p{L})/iu,
    { lifeStage: "adolescents" },
  ],
  [
    /^jeunes(?!\p{L}| (?:enfants|retraités|professionnels|diplômés|mères|pères))/iu,
    { lifeStage: "young-people" },
  ],
  [
    /^(?:personnes âgées|seniors?|retraités|aînés|ältere menschen|senior(?:innen|en)|anziani|persone anziane)(?!\p{L})/iu,
    { lifeStage: "older-people" },
  ],
  [/^(?:salariés|employés|mitarbeitende[n]?|collaboratori)(?!\p{L})/iu, { situation: "employees" }],
  [/^(?:étudiants|étudiantes|studierende[n]?|studenti)(?!\p{L})/iu, { situation: "students" }],
  [/^(?:apprentis|apprenties|lernende[n]?|apprendisti)(?!\p{L})/iu, { situation: "apprentices" }],
  [/^(?:femmes enceintes|schwangere(?: frauen)?|donne incinte)(?!\p{L})/iu, { situation: "pregnant" }],
  [/^(?:(?:proches )?aidants|pflegende angehörige|familiari curanti)(?!\p{L})/iu, { situation: "carers" }],
  [
    /^(?:personnes migrantes|migrants|migrantes|migrant(?:innen|en)|migranti)(?!\p{L})/iu,
    { situation: "migrant" },
  ],
  [
    /^(?:professionnel(?:le)?s|personnels|soignants|enseignants|enseignantes|éducateurs|éducatrices|équipes (?:éducatives|soignantes|pédagogiques)|lehrpersonen|lehrkräfte|fachpersonen|fachleute|docenti|operatori|professionisti)(?!\p{L})/iu,
    { role: "professional" },
  ],
  [/^(?:bénévoles|freiwillige[n]?|volontari)(?!\p{L})/iu, { role: "volunteer" }],
  [/^élus(?!\p{L})/iu, { role: "elected-official" }],
];

/** What turns an audience into others than those that its first words name. */
const TURNED =
  /(?<!\p{L})(?:hors|sauf|sans|non|anciens|anciennes|ex|futurs|futures|ausser|außer|ohne|nicht|ehemalige|tranne|senza)(?!\p{L})/iu;

/** People of this age and more are older people, whatever else is said of them. */
const OLD = 60;

/** A printed audience with no concept, with the one that its first words or its ages say, probable; the reading itself where they say none. */
export function withHead(reading: Reading<ListedAudience>): Reading<ListedAudience> {
  const { asPrinted, lifeStage, situation, role, minimumAge } = reading.value;
  if (lifeStage || situation || role || reading.certainty === "uncertain" || TURNED.test(asPrinted))
    return reading;
  const label = asPrinted.replace(/^(?:les |des |aux? |\d[\d\s]*\s)/iu, "");
  const isOld = minimumAge !== undefined && minimumAge >= OLD;
  const said =
    HEADS.find(([words]) => words.test(label))?.[1] ??
    (isOld ? { lifeStage: "older-people" as const } : undefined);
  if (said === undefined) return reading;
  return { ...reading, value: { ...reading.value, ...said }, method: "inference", certainty: "probable" };
}
