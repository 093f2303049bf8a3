import type { TerritoryIndex } from "@openhpa/vocabularies";

/** What a public body is called before the name of its place, by the type of the place. */
const BODIES: readonly (readonly [form: RegExp, types: readonly string[]])[] = [
  [
    /^(?:(?:ville|commune|municipalité|mairie) (?:de la |du |de |d['’])|(?:stadt|gemeinde|einwohnergemeinde) |(?:città|comune|municipio) d(?:i |el |ella ))/iu,
    ["commune", "commune-ch"],
  ],
  [
    /^(?:(?:canton|état) (?:de la |du |de |d['’]|des )|(?:kanton|staat) |(?:cantone|repubblica e cantone) (?:d(?:i |el |ella |ei ))?)/iu,
    ["canton"],
  ],
];
const LONGEST = 200;

function placesOf(name: string, territories: TerritoryIndex): readonly string[] {
  for (const [form, types] of BODIES) {
    const words = form.exec(name)?.[0];
    if (words !== undefined)
      return territories
        .find(name.slice(words.length))
        .filter(({ type }) => types.includes(type))
        .map(({ code }) => code);
  }
  return [];
}

/** The name of a body of a bilingual place in both of its languages, `Ville de Bienne / Stadt Biel`, and where each stands; undefined for two bodies. */
export function bilingualName(
  printed: string,
  territories: TerritoryIndex,
):
  | readonly [
      { readonly start: number; readonly length: number },
      { readonly start: number; readonly length: number },
    ]
  | undefined {
  const cut = printed.length > LONGEST ? null : /^([^/]+?)\s*\/\s*([^/]+)$/u.exec(printed.trimEnd());
  const [, first = "", second = ""] = cut ?? [];
  const places = placesOf(first, territories);
  const isSame = placesOf(second, territories).some((code) => places.includes(code));
  if (!isSame) return undefined;
  return [
    { start: 0, length: first.length },
    { start: printed.indexOf(second, first.length), length: second.length },
  ];
}
