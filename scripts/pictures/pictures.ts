/** Largest picture, in bytes: a page with all of them still opens at once. */
export const LARGEST_PICTURE = 60_000;

/** The looks in which every picture is made. */
export const looks = ["light", "dark"] as const;
export type Look = (typeof looks)[number];

/** A picture of the documentation. */
export interface Picture {
  /** Name of its files. */
  readonly name: string;
  /** What it shows, in French, for those who do not see it. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Every picture; what leads to it stands in `scenes.ts`. */
export const pictures = [
  {
    name: "base",
    alt: "Page d'accueil d'une base d'actions : la recherche, les chiffres et la carte des actions par département.",
    width: 1120,
    height: 720,
  },
  {
    name: "fiche-comprise",
    alt: "Une fiche Word ouverte dans le navigateur : ce que chaque ligne est devenue, et la ligne qui n'a pas été comprise.",
    width: 1120,
    height: 940,
  },
  {
    name: "recherche",
    alt: "La page de recherche : les fiches trouvées pour « addictions », avec les filtres par thème, public et territoire.",
    width: 1120,
    height: 720,
  },
  {
    name: "carte",
    alt: "La carte des fiches par département, avec sa légende, Paris et les territoires d'outre-mer à côté.",
    width: 1120,
    height: 760,
  },
  {
    name: "reponse",
    alt: "La réponse à une question posée aux données : les personnes touchées par département, sur une carte.",
    width: 1120,
    height: 720,
  },
] as const satisfies readonly Picture[];

export type PictureName = (typeof pictures)[number]["name"];

/** Path of a picture in the repository. */
export const picturePath = (name: string, look: Look) => `docs/pictures/${name}.${look}.webp`;

/** A picture as a page of Markdown shows it; `up` leads from the page to the root. */
export function pictureMarkup({ name, alt, width }: Picture, up = ""): string {
  const text = alt.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return [
    "<picture>",
    `  <source media="(prefers-color-scheme: dark)" srcset="${up}${picturePath(name, "dark")}">`,
    `  <img src="${up}${picturePath(name, "light")}" width="${width}" alt="${text}">`,
    "</picture>",
  ].join("\n");
}
