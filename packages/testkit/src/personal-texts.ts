const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
const each = (numbers: readonly string[], write: readonly ((groups: readonly string[]) => string)[]) =>
  numbers.flatMap((number) => write.map((as) => as(number.split(" "))));

const NO_BREAK = "\u00A0";
const NARROW = "\u202F";
const THIN = "\u2009";
const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Ways in which people write a number of five pairs. */
const inPairs = [
  (pairs: readonly string[]) => pairs.join(""),
  ...[
    " ",
    "  ",
    NO_BREAK,
    NARROW,
    THIN,
    "\t",
    ".",
    ",",
    "-",
    "‑",
    "–",
    "/",
    "·",
    " . ",
    " - ",
    " / ",
    "_",
  ].map((sign) => (pairs: readonly string[]) => pairs.join(sign)),
  ([first, ...others]: readonly string[]) => `(${first}) ${others.join(" ")}`,
  ([first, ...others]: readonly string[]) => `${first}/${others.join(".")}`,
  ([first, ...others]: readonly string[]) => `+33 (0)${first?.slice(1)} ${others.join(" ")}`,
  ([first, ...others]: readonly string[]) => `+33${first?.slice(1)}${others.join("")}`,
  ([first, ...others]: readonly string[]) => `+33.${first?.slice(1)}.${others.join(".")}`,
  ([first, ...others]: readonly string[]) => `(+33) ${first?.slice(1)} ${others.join(" ")}`,
  ([first, ...others]: readonly string[]) => `0033 ${first?.slice(1)} ${others.join(" ")}`,
  ([first, ...others]: readonly string[]) =>
    `00 33 (0) ${first?.slice(1)}${NO_BREAK}${others.join(NO_BREAK)}`,
  (pairs: readonly string[]) => pairs.join("").replace(/^(..)(...)(...)(..)$/, "$1 $2 $3 $4"),
  (pairs: readonly string[]) => pairs.join("").replace(/^(....)(...)(...)$/, "$1 $2 $3"),
  (pairs: readonly string[]) => pairs.join("").replace(/^(..)(....)(....)$/, "$1 $2 $3"),
  (pairs: readonly string[]) => wide(pairs.join(" ")),
  (pairs: readonly string[]) => `Tél.${pairs.join("")}`,
  (pairs: readonly string[]) => `port. : ${pairs.join(" ")}, le matin`,
  (pairs: readonly string[]) => `02 41 00 00 00/${pairs.join(" ")}`,
];

/** More than 200 written forms of data about a person. The numbers are of the ranges for fiction or made up, and so are the names. */
export const withheldTexts: readonly string[] = [
  ...["06 39\n98 12 34", "06.39.98\n12.34", "jeanne.martin\n@example.org"],
  ...each(["06 39 98 12 34", "07 39 98 56 78", "06 39 98 00 01", "07 39 98 99 00"], inPairs),
  ...lines(`
    0690 00 12 34
    0690 001 234
    0691 00 12 34
    0692.00.12.34
    0693 00 12 34
    0694-00-12-34
    0696 00 12 34
    0697/00/12/34
    0639 00 12 34
    +590 690 00 12 34
    +590 (0)690 00 12 34
    00590 690 001234
    +262 692 00 12 34
    +262 (0) 639 00 12 34
    00 262 693 00 12 34
    +594 694 00 12 34
    +596 696 00 12 34
    +596696001234
    +689 87 00 12 34
    +687 75.00.12
    +508 55 00 12
    074 123 45 67
    075 123 45 67
    076 123 45 67
    077 123 45 67
    078 123 45 67
    078 12 345 67
    +33 (6) 39 98 12 34
    +41 (79) 123 45 67
    (06)39981234
    (06)39 98 12 34
    06)39.98.12.34
    063 998 1234
    0.639.981.234
    ０６－３９－９８－１２－３４
    （06） 39 98 12 34
    02 41 00 00 0006 39 98 12 34
    0639981234appeler le soir
    portable0639981234
    +262 (6) 92 12 34 56
    079 123 45 67
    079/123.45.67
    079 / 123 45 67
    079-123-45-67
    0791234567
    079 1234567
    079 123 4567
    (079) 123 45 67
    +41 79 123 45 67
    +41 (0)79 123 45 67
    +41791234567
    0041 79 123 45 67
    00 41 (0) 78 123 45 67
    Natel 076 123 45 67
    jeanne.martin@example.org
    Jeanne.MARTIN@example.org
    jeanne_martin@example.org
    jeanne-martin@example.org
    jeanne+martin@example.org
    jeanne.martin2@example.org
    jeanne.martin+sante@example.org
    j.martin@example.org
    j-martin@example.org
    martin.j@example.org
    jp.martin@example.org
    jean-pierre.martin@example.org
    jeanne.de-la-tour@example.org
    hélène.durand@example.org
    helene.durand@élan-santé.example
    jeanne.o'brien@example.org
    rachida.elkhatib@example.org
    k.benhaddou@example.org
    ngoc.tran@example.org
    marie.curie@sub.example.org
    mailto:jeanne.martin@example.org
    (jeanne.martin@example.org)
    <jeanne.martin@example.org>
    « jeanne.martin@example.org »
    jdupont@example.org
    jpdupont@example.org
    mdurand44@example.org
    dupontj@example.org
    smoreau@example.org
    clairemartin@example.org
    jeandupont@example.org
    lefebvre@example.org
    claire@example.org
    sandrine@example.org
    jeanne.martin(at)example.org
    jeanne.martin (at) example.org
    jeanne.martin[at]example.org
    jeanne.martin [at] example.org
    jeanne.martin {at} example.org
    jeanne.martin <at> example.org
    jeanne.martin at example.org
    jeanne.martin arobase example.org
    jeanne.martin (arobase) example.org
    jeanne.martin [a] example.org
    jeanne.martin＠example.org
    jeanne.martin ＠ example.org
    jeanne.martin @ example.org
    jeanne.martin arobase example point org
    jeanne.martin [at] example [dot] org
    jeanne.martin@example(point)org
    jeanne [point] martin [at] example [point] org
    jdupont (at) example.org
    claire [at] example.org
    jeanne.martin@ example.org
    jeanne.martin @example.org
    jeanne.martin @ example . org
    jeanne.martin＠example．org
    jeanne.martin﹫example.org
    jeanne.martin&#64;example.org
    jeanne.martin%40example.org
    jeanne.martin_at_example.org
    jeanne.martin-at-example.org
    "jeanne martin"@example.org
    jeanne.mar­tin@example.org
    06 39 98.12.34
    06.39 98 12 34
    06/39 98-12-34
    06.39.98 12 34
    06 : 39 : 98 : 12 : 34
    06|39|98|12|34
    06=39=98=12=34
    079/123'45'67
    0 6 3 9 9 8 1 2 3 4
    O6 39 98 12 34
    06 39 98 12 3O
    06 39 98 1O 34
    06\u200B39\u200B98\u200B12\u200B34
    {jeanne.martin,paul.durand}@example.org
    (jeanne.martin ; paul.durand)@example.org
    jeanne.martin/paul.durand@example.org
    jeanne.martin@example .org
    jeanne.martin@example. org
    jeanne.martin@example,org
    clairemartin arobase example.org
    06, 39, 98, 12, 34
    06 ; 39 ; 98 ; 12 ; 34
    06, 39 98 12 34
    Tél. : 06, 39, 12, 34, 56
    Contact : 07, 39, 12, 34, 56
    Tél. Mme Dupont 06, 39, 12, 34, 56
    06--39--98--12--34
    06~39~98~12~34
    06*39*98*12*34
    06+39+98+12+34
    06⁄39⁄98⁄12⁄34
    06 (39) 98 12 34
    [06] 39 98 12 34
    (0)6 39 98 12 34
    063 998 12 34
    06 39 981234
    06 39 98 1234
    06.39.98.1234
    33 6 39 98 12 34
    (33) 6 39 98 12 34
    41 79 123 45 67
    wa.me/33639981234
    Tél. 639981234
    Téléphone : 639 98 12 34
    Port. 6.39.98.12.34
    portable : 6 39 98 12 34
    portable pro au 6 39 98 12 34
    GSM 739981234
    Natel 79 123 45 67
    ☎ 639981234
    📞 639981234
    ٠٦ ٣٩ ٩٨ ١٢ ٣٤
    ٠٦٣٩٩٨١٢٣٤
    ۰۶-۳۹-۹۸-۱۲-۳۴
    ०६३९९८१२३४
    𝟎𝟔 𝟑𝟗 𝟗𝟖 𝟏𝟐 𝟑𝟒
    𝟬𝟲𝟯𝟵𝟵𝟴𝟭𝟮𝟯𝟰
    ⓪⑥③⑨⑨⑧①②③④
    ⁰⁶ ³⁹ ⁹⁸ ¹² ³⁴
    +٣٣ ٦ ٣٩ ٩٨ ١٢ ٣٤
    0️⃣6️⃣3️⃣9️⃣9️⃣8️⃣1️⃣2️⃣3️⃣4️⃣
    zéro six, trente-neuf, quatre-vingt-dix-huit, douze, trente-quatre
    jeanne.martin.csapa@example.org
    jeanne.martin-ars@example.org
    claire.martin.prevention@example.org
    contact.jeanne.martin@example.org
    claire.martin+contact@example.org
    jeanne.martin (chez) example.org
    jeanne.martin (à) example.org
    jeanne.martin*at*example.org
    jeanne.martin/at/example.org
    jeanne.martin-arobase-example.org
    ｊｅａｎｎｅ．ｍａｒｔｉｎ@example.org
    christelle.martin@example.org
    anne.schulz@example.org
    c.maisonneuve@example.org
    m.villeneuve@example.org
    j.estelle@example.org
    y.le-gall@example.org
    jeanne.martin@@example.org
    jeanne.martin arrobase example.org
    jeanne.martin@example。org
    ｊｅａｎｎｅ.ｍａｒｔｉｎ@example.org
    жанна.мартин@example.org
  `),
];

/** More than 200 written forms that stay: of services, registers, dates, measures, places and laws. */
export const keptTexts: readonly string[] = [
  ...[
    "accueil accueil.csapa csapa csapa.tours caarud.le-mans cjc37 cjc.orleans consultation-jeunes contact contact.sante info infos",
    "information mission.locale missionlocale mission-locale.angers maison.ados maisondesados maison-des-adolescents mda49 paej.nantes",
    "service.prevention service-social secretariat secretariat.direction secretariat_medical direction direction.generale standard",
    "ireps ireps.pdl codes72 codes.sarthe anpaa72 association.elan asso-jeunes centre.social centre-de-sante cmp.adultes cmpp",
    "pole.sante pole-ressources planning.familial point.accueil espace.jeunes espace-sante bibliotheque documentation doc.centre",
    "communication communication.web presse webmaster noreply mairie mairie.de-tours ccas ccas.laval cias cpam72 caf.sarthe ars",
    "ars.pdl-prevention ehpad.les-lilas residence.bellevue lycee.moulin college-hugo ecole.primaire formation formation.continue",
    "recherche observatoire reseau.sante reseau-addictions plateforme.parentalite equipe.mobile equipe-liaison hopital.jour",
    "pharmacie.centrale ligue.cancer depistage.cancers vaccination.centre urgences psychiatrie.liaison promotion.sante",
    "projet.elan projets programme.cps ateliers.parents ateliers-cuisine sport-sante nutrition.pnns police.municipale",
    "sekretariat beratung.jugend fachstelle.sucht zentrum-praevention servizio.sociale salute.pubblica verein.gesundheit",
    "jardins.partages le.nid lits.halte lenid lacordee oppelia santeouverte drogbox",
    "la.boussole les.semis les-semis-53 aux.quatre-vents centresocial.pommeraies csoc.bellevue codep.eps cres-paca cres.paca",
    "anpaa.53 oppelia.53 suchtpraevention.bern sozialdienst.thun jugendberatung.biel kanton.bern collectivite.territoriale",
    "pays.exemple mois.sanstabac promotionsante.centre secretariatcmp.laval accueildejour.laval reseaudiabete.sud hopitaljour.nord",
    "relais.parents sommeil.enfant solidarites.sarthe infirmerie.lycee ressources.cps comuni.ticino lega.cancro",
  ]
    .flatMap((text) => text.split(" "))
    .map((box) => `${box}@example.org`),
  ...lines(`
    contact (at) example.org
    accueil [at] example.org
    @csapa_tours
    ce.0530001a@ac-nantes.example.org
    rectorat@ac-nantes.example.org
    ddcspp@mayenne.example.org
    ddets.sante@example.org
    écrit @ 5 €
    02 41 00 00 00
    01.23.45.67.89
    05 61 00 00 00
    09 70 00 00 00
    0262 00 00 00
    0590 00 00 00
    0596 00 00 00
    +33 2 41 00 00 00
    +33 (0)1 23 45 67 89
    0033 2 41 00 00 00
    032 420 00 00
    021 316 00 00
    022/546.00.00
    026 300 00 00
    061 123 45
    044 123 45 67
    +41 32 420 00 00
    0041 21 316 00 00
    3919
    3114
    36 31
    0 800 23 13 13
    0800 23 13 13
    0 805 00 00 00
    0 980 980 930
    116 117
    0844 123 456
    SIRET 412 345 678 00012
    SIRET 41234567800012
    SIRET 067 123 456 00012
    SIREN 067 123 456
    SIREN 067123456
    FINESS 060781234
    FINESS 06 078 123 4
    FINESS 070000123
    RNA W061234567
    SIRET 07512345600028
    EAN 0612345678901
    ISBN 978-2-07-036024-8
    ISBN 2-07-036024-8
    ISSN 0767-1234
    doi:10.1016/j.ypmed.2019.06.123
    doi:10.3917/spub.067.0123
    IBAN FR76 3000 6000 0112 3456 7890 189
    47.0612345678
    -0.0712345678
    48.0712345, -0.7612345
    ab0612345678cd0612345678ef
    3f0612345678aa
    a0639981234f
    0639981234f
    0x0639981234
    AC-06-39-98-12-34-X
    réf. B-07-12-34-56-78-c
    0.612.345
    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    550e8400-e29b-06d4-a716-446655440000
    06/12/2019
    06.12.2019
    06-12-2019
    07/06/2021
    du 06.12.2019 au 07.12.2019
    du 06/12/2019 au 07/12/2019
    06/12/2019 12 personnes
    07-06-2021, 12 personnes
    06.12.20-19.12.20
    07/2021 - 06/2022
    2019-06-12
    2019-06-12T10:30:00Z
    2021-06-12345678
    20210612345678
    06 h 30 - 07 h 45
    06:12:34
    de 06 à 12 ans
    06, 07 et 13
    06, 26, 38, 42, 69
    07, 26, 38
    06000 Nice
    07000 Privas
    06 000 Nice
    1 200 €
    12 000 €
    107 000 €
    0,6 % à 0,7 %
    600 000 000
    70 000 francs
    CHF 5'000.-
    1.234.567,89 €
    n° 06-2019-12
    convention 2019/06/0012
    marché 06-123
    rue du Docteur-Roux
    rue du Docteur Roux
    avenue du Professeur-Calmette
    lycée Jean-Moulin
    collège Simone-Veil
    Fondation Abbé Pierre
    loi Évin
    loi Claeys-Leonetti
    hôpital Robert-Debré
    Centre hospitalier Henri-Mondor
    Centre Georges-Pompidou
    prix Marcel-Duchamp
    maladie d'Alzheimer
    syndrome de Korsakoff
    plan Hirsch
    rapport Chauvin
    https://www.example.org/sante/06-12-2019
    https://example.org/page?id=0612
    version 0.6.12
    article L. 3411-6
    R. 06-07
    tél. 02 41 00 00 00 - fax 02 41 00 00 01
    salle 06, 12 places
    lot 6 : 12, 34, 56, 78
    06, 12, 34, 56, 78
    07 ; 26 ; 38 ; 69 ; 73
    départements : 06, 12, 34, 56, 78
    équipe mobile : départements 06, 12, 34, 56, 78
    équipe mobile (06, 12, 34, 56, 78)
    SIREN 639981234
    639981234
    FINESS 640781234
    Tél. 241000000
    Tél. 02 41 00 00 00
    Tél. : 3919
    téléphone portable interdit en 6e
    portable, 6 séances
    mobile : 7 communes, 33 lieux
    contact : 600 élèves en 33 classes
    appeler le 3919
    06000 06100 Nice
    ٠٢ ٤١ ٠٠ ٠٠ ٠٠
    ٢٠١٩/٠٦/١٢
    ٠٦ ١٢ ١٩
    zéro six mois
    zéro alcool, six mois
    33 places, 6 groupes
    33 6
    33 69 12 34 56 78
    1️⃣ 2️⃣ 3️⃣
    ①②③④⑤⑥⑦
    2⁰ 6⁷
    6 12 34 56 78
    61 23 45 67 89
  `),
];
