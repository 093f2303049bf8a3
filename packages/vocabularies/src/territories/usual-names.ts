/**
 * What territories are called beside their official names: usual short forms, names in the other national languages of Switzerland, Romansh names
 * of cantons. A row is a typed code and its names; of two territories with one usual name (`GE`, `FR`, `Appenzell`) none is preferred.
 */
const USUAL = `region:01 La Guadeloupe
region:02 La Martinique
region:03 La Guyane|Guyane française
region:04 Réunion|Île de la Réunion
region:11 IDF|IdF
region:24 CVL|Centre Val-de-Loire
region:27 BFC
region:32 HDF|Les Hauts-de-France
region:31 NPDC|Nord/Pas-de-Calais
region:21 Champagne-Ardennes
region:44 GE
region:52 PDL|PDLL|Les Pays de la Loire
region:75 NA|NAQ
region:76 OCC|Occitanie / Pyrénées-Méditerranée|Occitanie Pyrénées-Méditerranée
region:84 ARA|AURA
region:93 PACA|Sud Provence-Alpes-Côte d'Azur|Région Sud|Sud PACA
region:94 Collectivité de Corse|Collectivité territoriale de Corse
departement:971 La Guadeloupe
departement:972 La Martinique
departement:973 La Guyane|Guyane française
departement:974 Réunion|Île de la Réunion
departement:975 SPM
departement:987 Tahiti et ses îles
epci:200046977 Grand Lyon|Métropole de Lyon|Lyon Métropole
canton:AG AG|Argovia
canton:AI AI|Appenzell|Appenzell Dadens|Appenzell Rhodes Intérieures
canton:AR AR|Appenzell|Appenzell Dador|Appenzell Rhodes Extérieures
canton:BE BE
canton:BL BL|Bâle|Basel|Basilea|Baselland|Basel-Land|Basilea-Champagna
canton:BS BS|Bâle|Basel|Basilea|Baselstadt|Basilea-Citad
canton:FR FR|Friburg
canton:GE GE|Genevra
canton:GL GL|Glaruna
canton:GR GR|Grischun
canton:JU JU
canton:LU LU
canton:NE NE|Neuchâtel
canton:NW NW|Unterwald|Unterwalden|Sutsilvania|Nidwald
canton:OW OW|Unterwald|Unterwalden|Sursilvania|Obwald
canton:SG SG|Son Gagl|Sankt Gallen
canton:SH SH|Schaffusa
canton:SO SO|Soloturn
canton:SZ SZ|Sviz
canton:TG TG
canton:TI TI
canton:UR UR
canton:VD VD|Vad
canton:VS VS|Vallais
canton:ZG ZG
canton:ZH ZH|Turitg`;

/** Swiss communes by number and official name, with their names in the other national languages [unverified for single names]. */
export const SWISS_USUAL = `230 Winterthur: Winterthour
261 Zürich: Zurich|Zurigo|Turitg
351 Bern: Berne|Berna
371 Biel/Bienne: Bienna|Biel-Bienne
404 Burgdorf: Berthoud
723 La Neuveville: Neuenstadt
942 Thun: Thoune
1061 Luzern: Lucerne|Lucerna
1372 Schwyz: Schwytz
1632 Glarus: Glaris
1711 Zug: Zoug
2196 Fribourg: Freiburg|Freiburg im Üechtland|Friburgo
2275 Murten: Morat
2601 Solothurn: Soleure|Soletta
2701 Basel: Bâle|Basilea
2939 Schaffhausen: Schaffhouse|Sciaffusa
3203 St. Gallen: Saint-Gall|Sankt Gallen|San Gallo
3787 St. Moritz: Saint-Moritz|San Murezzan
3901 Chur: Coire|Coira|Cuira
5002 Bellinzona: Bellinzone|Bellenz
6002 Brig-Glis: Brigue-Glis|Brig|Brigue
6110 Leuk: Loèche
6136 Martigny: Martinach
6248 Sierre: Siders
6266 Sion: Sitten
6297 Visp: Viège
6458 Neuchâtel: Neuenburg
6621 Genève: Genf|Ginevra|Geneva
6711 Delémont: Delsberg
6800 Porrentruy: Pruntrut`;

/** Names that ended while the code went on, with their last day: the départements that were renamed, the region Centre, and the names that merged regions had until decrees named them. */
const FORMER = `departement:04 1970-04-12 Basses-Alpes
departement:17 1941-09-03 Charente-Inférieure
departement:22 1990-02-26 Côtes-du-Nord
departement:44 1957-03-08 Loire-Inférieure
departement:64 1969-10-09 Basses-Pyrénées
departement:76 1955-01-17 Seine-Inférieure
region:24 2015-01-16 Centre
region:32 2016-09-29 Nord-Pas-de-Calais-Picardie|Nord-Pas-de-Calais et Picardie|NPDCP
region:44 2016-09-29 Alsace-Champagne-Ardenne-Lorraine|ACAL
region:75 2016-09-29 Aquitaine-Limousin-Poitou-Charentes|ALPC
region:76 2016-09-29 Languedoc-Roussillon-Midi-Pyrénées|LRMP`;

const rowsOf = (table: string) => table.split("\n").map((row) => /^(\S+) (.+)$/.exec(row) ?? []);

const usual = new Map(rowsOf(USUAL).map(([, code = "", names = ""]) => [code, names.split("|")]));
const former = new Map(
  rowsOf(FORMER).map(([, code = "", rest = ""]) => [
    code,
    rest
      .slice(11)
      .split("|")
      .map((name) => ({ end: rest.slice(0, 10), name })),
  ]),
);

/** The given territory with what it is usually, and was formerly, called. */
export function withUsualNames<T extends { readonly code: string }>(territory: T): T {
  const usualNames = usual.get(territory.code);
  const formerNames = former.get(territory.code);
  return { ...territory, ...(usualNames ? { usualNames } : {}), ...(formerNames ? { formerNames } : {}) };
}
