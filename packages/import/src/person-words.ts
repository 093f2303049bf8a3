/** Words that are read without regard to the case of their letters where they begin: as they are, with a small letter, in capitals. */
function inAllCases(forms: readonly string[]): string {
  const escapes = /(\\[pP]\{[^}]*\})/;
  const cased = (form: string, change: (text: string) => string) =>
    form
      .split(escapes)
      .map((part) => (escapes.test(part) ? part : change(part)))
      .join("");
  const capital = (form: string) =>
    form.replace(/(^|[|(?:]|\[)(\p{Ll})(?=\p{L})/u, (all) => all.toUpperCase());
  return [
    ...new Set(
      forms.flatMap((form) => [
        form,
        capital(form),
        cased(form, (text) => text.toLowerCase()),
        cased(form, (text) => text.toUpperCase()),
      ]),
    ),
  ].join("|");
}

/** Titles of one person; those that are words of the language in small letters stand as they are. */
const title = [
  "M\\.|Mr\\.?|Dre?\\.?|Pre?\\.?|Me|Ma[iî]tre|Frau|Herrn?|Sig\\.ra|Sig\\.|Signora|Signor|Dott\\.ssa|Dott\\.",
  "Abb[ée]|P[èe]re|S(?:œ|oe)ur|Capitaine|Lieutenant|Commandant|Colonel|Adjudant|Brigadier|Sergent|Major",
  inAllCases(["Mme\\.?", "Mlle\\.?", "Madame", "Mademoiselle", "Monsieur", "Docteure?"]),
  "Professeure?|PROFESSEURE?",
].join("|");
const titles = `MM\\.?|Mrs\\.?|Drs\\.?|Prs\\.?|${inAllCases(["Mmes\\.?", "Mlles\\.?", "Mesdames", "Messieurs"])}`;
/** Titles of one person and of several. */
export const TITLES = { one: title, several: titles, any: `${titles}|${title}` } as const;

const suffix =
  "(?:[·•./-]?(?:e|ne|rice|trice|ère|se)|\\((?:e|ne|rice|trice|ère|se)\\))?(?:[·•./-]?s|\\(s\\))?";

/** What only people are: behind the label one word is a name too. */
const ofPersons = [
  "R[ée]f[ée]rent|Interlocut(?:eur|rice)|Correspondant|Pr[ée]sident|Vice-pr[ée]sident|Tr[ée]sori(?:er|[èe]re)",
  "Personnes?[ -](?:ressource|r[ée]f[ée]rente|[àa] contacter|[àa] joindre|de contact|contact)|Persona di contatto|Persona di riferimento",
  "Auteur|R[ée]dact(?:eur|rice)|Charg[ée]|Chef(?:fe)?|Direct(?:eur|rice)|Directeur[·.]?rice",
  "Coordinat(?:eur|rice)|Coordonnat(?:eur|rice)|Animat(?:eur|rice)|Formateur|Formatrice|Intervenant",
  "Infirmi(?:er|[èe]re)|M[ée]decin|Psychologue|Sage-femme|[ée]ducat(?:eur|rice)|[ée]ducateur sp[ée]cialis[ée]",
  "Assistante? sociale?|Travailleu(?:r|se) socia(?:l|le)|Di[ée]t[ée]ticien|Sophrologue|Pu[ée]ricult(?:eur|rice)",
  "Kin[ée]sith[ée]rapeute|Pharmacien|Conseill(?:er|[èe]re)|Enseignant|M[ée]diat(?:eur|rice)|Stagiaire|B[ée]n[ée]vole",
  "IDE|CPE|DRH|DGS?|Maire|Adjointe?|Secr[ée]taire|Responsable|Contact[ée]e?",
  "D[ée]l[ée]gu[ée]|Proviseur|Tabacologue|Addictologue|Sexologue|Nutritionniste|Orthophoniste|Ergoth[ée]rapeute",
  "Psychomotricien|Ost[ée]opathe|Aide-soignant|Assistant|Comptable|Technicien|Ing[ée]nieur|G[ée]rant|Dirigeant",
  "Tuteur|Tutrice|Encadrant|Monit(?:eur|rice)|Suppl[ée]ant|Psychiatre|P[ée]diatre|Juriste|Naturopathe",
  "Ansprechpartner(?:in)?|Pr[äa]sident(?:in)?|Koordinator(?:in)?|Coordinatore|Presidente",
  "Ansprechperson|Kontaktperson|Leiter(?:in)?|Verantwortliche?r?|Projektleit(?:erin|er)",
  "Responsabile|Referente|Direttore|Direttrice",
];
/** What organisations are too, or what is done. */
const ofAnybody = [
  "Contacte[rz]|Contact|Pilote|Coordination|Suivi|Kontakt|Leitung|Projektleitung|Contatto",
  "(?:Anim|R[ée]dig|Port|Suivi|Coordonn|Pilot|Encadr|Propos)[ée]?e?s? par|(?:Fiche |Formulaire |Dossier )?(?:saisie?|r[ée]dig[ée]e?|remplie?|compl[ée]t[ée]e?|[ée]tablie?) par",
];
const alternatives = (rows: readonly string[]) =>
  inAllCases(rows.flatMap((row) => row.split(/\|(?![^(]*\))/)));
/** Functions and labels of contact, in every form of their gender and number. */
export const FUNCTIONS = {
  ofPersons: `(?:${alternatives(ofPersons)})${suffix}`,
  any: `(?:${alternatives([...ofPersons, ...ofAnybody])})${suffix}`,
} as const;

/** What only one person is, never a body: behind a name of any origin that stands apart it says who somebody is. */
export const OF_ONE = inAllCases(
  [
    "Psychologue|Infirmi(?:er|[èe]re)|M[ée]decin|Sage-femme|[ÉEée]ducat(?:eur|rice)|Assistante? sociale?|Travailleu(?:r|se) sociale?",
    "Di[ée]t[ée]ticien(?:ne)?|Pu[ée]ricult(?:eur|rice)|Kin[ée]sith[ée]rapeute|Pharmacien(?:ne)?|Enseignante?|Professeure?|Institut(?:eur|rice)",
    "Stagiaire|B[ée]n[ée]vole|CPE|Proviseure?|Psychiatre|P[ée]diatre|Sexologue|Tabacologue|Addictologue|Orthophoniste|Aide-soignante?",
    "Pr[ée]sidente?|Vice-pr[ée]sidente?|Tr[ée]sori(?:er|[èe]re)|Direct(?:eur|rice)|Secr[ée]taire|Adjointe?|Charg[ée]e? (?:de|d['’])|Chef(?:fe)? (?:de|d['’])",
    "Lyc[ée]en(?:ne)?|Coll[ée]gien(?:ne)?|[ÉEée]tudiante?|Apprentie?|Habitante?|Patiente?|Participante?|Salari[ée]e?|Retrait[ée]e?",
    "Pr[äa]sident(?:in)?|Leiter(?:in)?|Lehrer(?:in)?|Psycholog(?:e|in)|[ÄA]rzt(?:in)?|Sozialarbeiter(?:in)?|Sch[üu]ler(?:in)?",
    "Direttore|Direttrice|Presidente|Insegnante|Infermier[ea]|Psicolog[oa]|Educat(?:ore|rice)|Docente",
  ].flatMap((row) => row.split(/\|(?![^(]*\))/)),
);

/** What is printed before whoever made a text or a picture. */
export const CREDITS = alternatives([
  "Textes?|Photos?|Photographies?|Cr[ée]dits?(?: photos?)?|Illustrations?|Dessins?|Images?|Reportage|Interview|Entretien",
  "Propos recueillis(?: par)?|R[ée]daction|Auteure?s?|Autrices?|Mise en page|Graphisme|Conception graphique|Visa|Signature",
  "Fotos?|Fotografie|Bild(?:er)?|Autor(?:in)?|Verfasser(?:in)?|Redaktion|Gestaltung|Testo|Testi|Foto di|Autore|Autrice|Redazione",
]);

/** Things that are named after somebody. */
export const NAMED_AFTER =
  /(?:^|[^\p{L}])(?:rue|avenue|av\.?|place|boulevard|bd\.?|all[ée]e|impasse|quai|square|cours|chemin|route|passage|lyc[ée]e|coll[èe]ge|[ée]cole|cfa|maison|foyer|r[ée]sidence|fondation|h[ôo]pital|h[ôo]pitaux|centre|clinique|prix|loi|espace|salle|stade|gymnase|institut|ehpad|chu|chr|chs|ch|groupe scolaire|cr[èe]che|association|plan|rapport|commission|maladie|syndrome|amphith[ée][âa]tre|facult[ée]|universit[ée]|biblioth[èe]que|m[ée]diath[èe]que|parc|cit[ée]|quartier|pavillon|unit[ée]|fonds|bourse|m[ée]thode|[ée]chelle|test|cimeti[èe]re|p[ôo]le|stiftung|strasse|spital)(?:[ \u00A0]+(?:hospitalier|social|m[ée]dical|priv[ée]|public|municipal|de sant[ée]|d['’]accueil|de retraite|de quartier|de soins))?(?:[ \u00A0]+(?:du|de|de la|des)|[ \u00A0]+(?:de l|d)['’])?[ \u00A0-]*$/iu;

/** Words of organisations: words with capitals behind a function that hold one of them are nobody's name. */
export const ORGANISATION =
  /^(?:stadt|kanton|gemeinde|universit[äa]t|universit[àa]|hochschule|schulen?|spital|amt|bundesamt|dienst|fachstelle|beratungsstelle|zentrum|verein|stiftung|schweiz|schweizerische[rs]?|suisse|svizzera|gesundheits?f[öo]rderung|gesundheit|pr[äa]vention|sucht|suchthilfe|krebsliga|lungenliga|liga|lega|pro|cantone|citt[àa]|ospedale|servizio|scuola|fondazione|associazione|ufficio|plan[èe]te|publique|compagnie|th[ée][âa]tre|club|radio|ensemble|unis|solidaires?|familles?|jeunesse|enfance|s[ée]niors?|sports?|culture|environnement|entraide|emploi|insertion|formation|qualit[ée]|s[ée]curit[ée]|information|presse|communication|documentation|inclusif|soins?|soci[ée]t[ée]|hospitali(?:er|[èe]re)|universitaire|r[ée]gionale?|d[ée]partementale?|municipale?|territoriale?|sociale?|scolaire|active|citoyenne?s?|mission|maison|centre|planning|r[ée]seau|service|p[ôo]le|association|croix|secours|ville|mairie|conseil|r[ée]gion|promotion|sant[ée]|pr[ée]vention|addictions?|france|unit[ée]|[ée]quipe|point|espace|h[ôo]pital|universit[ée]|[ée]cole|coll[èe]ge|lyc[ée]e|f[ée]d[ée]ration|ligue|union|agence|caisse|comit[ée]|d[ée]partement|direction|groupe|institut|office|maisons|protection|restos|petits|habitat|bureau|accueil|secr[ée]tariat|standard|pass|samu|police|gendarmerie|mutualit[ée]|projet|programme|action|atelier|forum|journ[ée]e|semaine|commune|communes|communaut[ée]|[ée]ducation|nationale?|promeneurs|pompiers|sapeurs|rectorat|acad[ée]mie|pr[ée]fecture|m[ée]tropole|agglom[ée]ration|syndicat|collectif|clinique|cabinet|cr[èe]che|foyer|fondation|inspection|plateforme|observatoire|rue|avenue|place|boulevard|site|t[ée]l|courriel|mail|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)$/iu;
