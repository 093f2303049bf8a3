/** `paris 13`, `paris 13eme arrondissement`, `lyon 03`, `13e arr. de paris`, in the form in which names are compared. */
const CITY = "(paris|lyon|marseille)";
const NUMBER = "(?:0?([1-9]|1[0-9]|20)|([ivx]{1,5}))";
const ORDINAL = " ?(?:e|er|re|eme|ieme|ere|nd|nde|de)?";
const WORD = "(?: ?(?:arrondissement|arrondt|ardt|arrt|arr)\\.?)?";
const AFTER = new RegExp(`^${CITY},? \\(?${NUMBER}${ORDINAL}${WORD}\\)?$`);
const BEFORE = new RegExp(
  `^(?:le )?${NUMBER}${ORDINAL} ?(?:arrondissement|arrondt|ardt|arrt|arr)\\.? (?:de )?${CITY}$`,
);

const ROMAN = [
  ...["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"],
  ...["xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"],
];

/** The one form in which the name of a municipal arrondissement is compared, whichever way it is written; other names are themselves. */
function arrondissementForm(form: string): string {
  const [, city, digits, roman] = AFTER.exec(form) ?? swapped(BEFORE.exec(form)) ?? [];
  if (city === undefined) return form;
  const number = digits === undefined ? ROMAN.indexOf(roman ?? "") + 1 : Number(digits);
  return number === 0 ? form : `${city} ${number}e arrondissement`;
}

function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return found ? [found[0], found[3], found[1], found[2]] : undefined;
}

/**
 * What is equal in two printings of a place name beside case, accents and dashes: an article in parentheses at the end (`Havre (Le)`), `s/` for
 * `sur`, and the ways of writing an arrondissement. Takes and gives the form in which names are compared.
 */
export function printedNameForm(form: string): string {
  const inOrder = form.replace(/^(.+?),? \((l|le|la|les) ?\)$/, "$2 $1").replace(/ s ?\/ ?/g, " sur ");
  return arrondissementForm(inOrder);
}
