import type { LifeStageNotation } from "@openhpa/vocabularies";

const PUPILS =
  /^(?:les )?(?:élèves|classes?|jeunes|enfants|schüler(?:innen)?(?: und schüler)?|schulklassen|klassen|allievi|alunni|classi)(?!\p{L})/iu;

const CHILDREN =
  /(?<!\p{L})(?:maternelles?|(?:petite|moyenne|grande) section|cp|ce[12]|cm[12]|primaires?|élémentaires?|cycles? [12]|kindergarten|primar(?:schule|stufe)|unterstufe|mittelstufe|(?:scuol[ae] )?(?:dell['’]infanzia|elementar[ei]))(?!\p{L})/iu;
const ADOLESCENTS =
  /(?<!\p{L})(?:collèges?|lycées?|secondaires?|(?<!section )seconde|2n?de|premières?|1[èe]?re|terminales?|cap|bac(?:calauréat)? pro(?:fessionnel)?|cycles? 4|sixièmes?|cinquièmes?|quatrièmes?|troisièmes?|oberstufe|sekundar(?:schule|stufe)(?: ii?)?|gymnasi(?:um|en)|berufs(?:fach)?schulen?|(?:scuol[ae] )?medi[ae]|lice[oi]|scuole superiori)(?!\p{L})/iu;

/** Years of school in Switzerland (`7P`, `11S`, `9e HarmoS`): the first eight are primary. */
const SWISS = /(?<![\p{L}\d])(\d{1,2})(?:\s?(?:e|ème|H)?\s?(?:P|S|H|harmos))(?!\p{L})/giu;
/** `6e`, `5ème`: years of the French collège count down from six to three. */
const FRENCH = /(?<![\p{L}\d])(\d{1,2})\s?(?:e|è|ème|eme)(?!\p{L})/giu;
const LAST_PRIMARY = 8;
const COLLEGE = [6, 5, 4, 3] as const;

function stagesOfSwiss(years: readonly number[]): readonly LifeStageNotation[] {
  return [
    ...(years.some((year) => year <= LAST_PRIMARY) ? (["children"] as const) : []),
    ...(years.some((year) => year > LAST_PRIMARY) ? (["adolescents"] as const) : []),
  ];
}

/** Years that count up are those of another country, where a fifth year is one of children. */
function areCollege(years: readonly number[]): boolean {
  return (
    years.length > 0 &&
    years.every((year) => COLLEGE.some((one) => one === year)) &&
    years.every((year, at) => at === 0 || year < (years[at - 1] ?? 0))
  );
}

const yearsIn = (text: string, form: RegExp) => [...text.matchAll(form)].map(({ 1: year }) => Number(year));

/** The ages of life of pupils by the school or the years that are said of them; none where nothing is, or where the years may be those of several countries. */
export function stagesOfPupils(audience: string): readonly LifeStageNotation[] {
  if (!PUPILS.test(audience)) return [];
  const swiss = yearsIn(audience, SWISS);
  if (swiss.length > 0) return stagesOfSwiss(swiss);
  const french = yearsIn(audience, FRENCH);
  if (french.length > 0) return areCollege(french) ? ["adolescents"] : [];
  return [
    ...(CHILDREN.test(audience) ? (["children"] as const) : []),
    ...(ADOLESCENTS.test(audience) ? (["adolescents"] as const) : []),
  ];
}
