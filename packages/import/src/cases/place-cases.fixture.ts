/** A row of a table that people made, and the territories that it means, in any order; `never` is what it may not certainly become. */
export interface PlaceCase {
  readonly title: string;
  readonly cells: readonly string[];
  /** Codes of `/coverage/territories`; of several lists each is right. */
  readonly is?: readonly (readonly string[])[];
  readonly never?: RegExp;
}

const codes = (list: string) => (list === "" ? [] : list.split(" "));

/** Communes as people print them, without anything beside them; nothing where nothing decides. */
const communes: readonly (readonly [printed: string, code: string])[] = [
  ["Paris 13e Arrondissement", "commune:75113"],
  ["Paris 13ème arrondissement", "commune:75113"],
  ["Paris 13ème", "commune:75113"],
  ["Paris 13", "commune:75113"],
  ["PARIS 13", "commune:75113"],
  ["Paris XIIIe", "commune:75113"],
  ["Paris 1er", "commune:75101"],
  ["Paris 1er arrondissement", "commune:75101"],
  ["Marseille 15e Arrondissement", "commune:13215"],
  ["Marseille 15ème arrondissement", "commune:13215"],
  ["Marseille 1er Arrondissement", "commune:13201"],
  ["Lyon 3", "commune:69383"],
  ["Lyon 3e Arrondissement", "commune:69383"],
  ["Lyon 03", "commune:69383"],
  ["LYON 3EME", "commune:69383"],
  ["Saint-Denis (93)", "commune:93066"],
  ["Saint-Denis", ""],
  ["St-Denis (974)", "commune:97411"],
  ["Saint-Denis (La Réunion)", "commune:97411"],
  ["Le Mans (72000)", "commune:72181"],
  ["72000 Le Mans", "commune:72181"],
  ["Laval (53)", "commune:53130"],
  ["Les Sables d'Olonne", "commune:85194"],
  ["Les Sables-d’Olonne", "commune:85194"],
  ["Saint-Étienne", "commune:42218"],
  ["St Etienne", "commune:42218"],
  ["Œuilly", ""],
  ["Oeuilly", ""],
  ["Aix en Provence", "commune:13001"],
  ["LE HAVRE", "commune:76351"],
  ["Havre (Le)", "commune:76351"],
  ["Rochelle (La)", ""],
  ["La Roche s/ Yon", "commune:85191"],
  ["La Roche sur Yon", "commune:85191"],
  ["Bourg-lès-Valence", "commune:26058"],
  ["Fort-de-France", "commune:97209"],
  ["Saint-Louis", ""],
  ["Saint-Paul", ""],
  ["Dzaoudzi", "commune:97608"],
  ["Koungou", "commune:97610"],
  ["Maripasoula", "commune:97353"],
];

/** Départements with a commune beside them. */
const pairs: readonly (readonly [departement: string, commune: string, codes: string])[] = [
  ["971", "Les Abymes", "departement:971 commune:97101"],
  ["2A", "Ajaccio", "departement:2A commune:2A004"],
  ["976", "Mamoudzou", "departement:976 commune:97611"],
  ["975", "Saint-Pierre", "departement:975 commune:97502"],
  ["978", "Saint-Martin", "departement:978 commune:97801"],
  ["977", "Saint-Barthélemy", "departement:977 commune:97701"],
  ["1", "Bourg-en-Bresse", "departement:01 commune:01053"],
  ["01", "", "departement:01"],
  ["69", "", "departement:69"],
  ["Paris", "Paris 13ème", "departement:75 commune:75113"],
  ["Paris (75)", "Paris 13e arrondissement", "departement:75 commune:75113"],
  ["13", "Marseille 15e", "departement:13 commune:13215"],
  ["13", "Marseille 1er", "departement:13 commune:13201"],
  ["85", "Essarts en Bocage", "departement:85 commune:85084"],
  ["49", "Beaupréau-en-Mauges", "departement:49 commune:49023"],
  ["Sarthe (72)", "Le Mans", "departement:72 commune:72181"],
  ["Sarthe, Mayenne", "", "departement:72 departement:53"],
  ["Sarthe et Mayenne", "", "departement:72 departement:53"],
  ["72, 53", "", "departement:72 departement:53"],
  ["72/53", "", "departement:72 departement:53"],
  ["Ille et Vilaine", "St Malo", "departement:35 commune:35288"],
  ["Bas-Rhin", "Strasbourg", "departement:67 commune:67482"],
  ["Corse du Sud", "", "departement:2A"],
  ["Haute-Corse (2B)", "", "departement:2B"],
  ["Territoire de Belfort", "", "departement:90"],
  ["74", "Annecy", "departement:74 commune:74010"],
  ["39", "Dole", "departement:39 commune:39198"],
];

/** Regions of before 2016 have codes of their own; what people call a region is one of its names. */
const regions: readonly (readonly [printed: string, code: string])[] = [
  ["Limousin", "region:74"],
  ["Nord-Pas-de-Calais", "region:31"],
  ["Nord Pas de Calais", "region:31"],
  ["Midi-Pyrénées", "region:73"],
  ["Rhône-Alpes", "region:82"],
  ["Alsace", "region:42"],
  ["PACA", "region:93"],
  ["Ile de France", "region:11"],
  ["Haute-Normandie", "region:23"],
  ["Picardie", "region:22"],
  ["Poitou-Charentes", "region:54"],
  ["Occitanie", "region:76"],
  ["Hauts de France", "region:32"],
  ["Grand-Est", "region:44"],
  ["La Réunion", "region:04"],
  ["Réunion", "region:04"],
  ["Outre-mer", ""],
  ["Provence-Alpes-Côte d'Azur", "region:93"],
  ["AURA", "region:84"],
  ["Auvergne-Rhône-Alpes", "region:84"],
];

const FRENCH = /^(?:region|departement|commune):/;

/** Tables of places: their headers, and a case a row. */
export const placeTables: Readonly<
  Record<string, { readonly headers: readonly string[]; readonly rows: readonly PlaceCase[] }>
> = {
  communes: {
    headers: ["Titre", "Porteur", "Commune"],
    rows: communes.map(([printed, code]) => ({
      title: printed,
      cells: ["Mairie", printed],
      is: [codes(code)],
    })),
  },
  departements: {
    headers: ["Titre", "Porteur", "Département", "Commune"],
    rows: pairs.map(([departement, commune, list]) => ({
      title: `Action ${departement}/${commune}`,
      cells: ["Mairie", departement, commune],
      is: [codes(list)],
    })),
  },
  "départements that are cantons": {
    headers: ["Titre", "Porteur", "Département", "Commune"],
    rows: [
      ["GE", "Genève"],
      ["Vaud", "Lausanne"],
      ["VD", "Blonay - Saint-Légier"],
      ["Jura", "Delémont"],
      ["Fribourg", "Fribourg"],
    ].map((cells) => ({ title: `Action ${cells.join("/")}`, cells: ["Mairie", ...cells], never: FRENCH })),
  },
  regions: {
    headers: ["Titre", "Porteur", "Région"],
    rows: regions.map(([printed, code]) => ({ title: printed, cells: ["M", printed], is: [codes(code)] })),
  },
  "five digits that are a postcode or a code": {
    headers: ["Titre", "Porteur", "Commune"],
    rows: [
      { title: "A1", cells: ["M", "75013"], is: [["commune:75113"], []] },
      { title: "A2", cells: ["M", "72000"], is: [["commune:72181"], []] },
      { title: "A3", cells: ["M", "13015"], is: [[]] },
      { title: "A4", cells: ["M", "99999"], is: [[]] },
    ],
  },
  cantons: {
    headers: ["Titre", "Porteur", "Canton", "Commune"],
    rows: (
      [
        ["Jura", "Delémont", "canton:JU commune-ch:6711"],
        ["JU", "Porrentruy", "canton:JU commune-ch:6800"],
        ["Fribourg", "Fribourg", "canton:FR commune-ch:2196"],
        ["FR", "Bulle", "canton:FR commune-ch:2125"],
        ["Vaud", "Blonay - Saint-Légier", "canton:VD commune-ch:5892"],
        ["VD", "Lausanne", "canton:VD commune-ch:5586"],
        ["GE", "Genève", "canton:GE commune-ch:6621"],
        ["Bern / Berne", "Bienne", "canton:BE commune-ch:371"],
        ["Wallis", "Sitten", "canton:VS commune-ch:6266"],
        ["Ticino", "Lugano", "canton:TI commune-ch:5192"],
        ["Neuchâtel", "La Chaux-de-Fonds", "canton:NE commune-ch:6421"],
        ["Zürich", "Zürich", "canton:ZH commune-ch:261"],
        ["Vaud, Genève", "", "canton:VD canton:GE"],
      ] as const
    ).map(([canton, commune, list]) => ({
      title: `${canton} ${commune}`,
      cells: ["Centre", canton, commune],
      is: [codes(list)],
    })),
  },
};
