import type { AudienceRoleNotation, LifeStageNotation, SituationNotation } from "@openhpa/vocabularies";

/** A concept of each axis of an audience, as far as its words say one. */
export interface AudienceConcepts {
  readonly lifeStage?: LifeStageNotation | undefined;
  readonly situation?: SituationNotation | undefined;
  readonly role?: AudienceRoleNotation | undefined;
}

/** First words of an audience, with what they say of it. */
export interface AudienceHead extends AudienceConcepts {
  readonly words: RegExp;
}

/** A row for alternatives that begin an audience and end with a word; line ends behind a bar are none of it. */
const head = (concepts: AudienceConcepts, alternatives: string): AudienceHead => ({
  ...concepts,
  words: new RegExp(`^(?:${alternatives.trim().replace(/\n\s*/g, "")})(?![\\p{L}-])`, "iu"),
});

/** The first words of an audience that say who it is, whatever narrows it behind them (`Adultes isolés`, `Parents d'adolescents`); the first row that fits. */
export const audienceHeads: readonly AudienceHead[] = [
  head(
    { role: "elected-official" },
    `élus?|élues|maires?|décideurs|conseillers (?:municipaux|départementaux|régionaux|communautaires)|
     gemeinderät(?:e|innen)|politiker(?:innen)?|municipali`,
  ),
  head(
    { role: "management" },
    `directeurs|directrices|directions|chefs d['’](?:établissement|entreprise)s?|dirigeants|dirigeantes|
     schulleitungen|schulleitende|geschäftsleitungen|heimleitungen|direttori|direttrici`,
  ),
  head({ role: "peer" }, `pairs(?:[- ]aidants)?|patients[- ](?:experts|partenaires)|peers`),
  head({ role: "volunteer" }, `bénévoles|freiwillige[n]?|ehrenamtliche[n]?|volontari|volontarie`),
  head(
    { situation: "carers" },
    `(?:jeunes )?(?:proches )?aidant(?:s|es)|(?:pflegende|betreuende)[n]? angehörige[n]?|familiari curanti|caregivers?`,
  ),
  head(
    { role: "family-and-friends" },
    `entourage|proches|conjoints|conjointes|angehörige[n]?|familienangehörige[n]?|familiari`,
  ),
  head(
    { role: "professional" },
    `professionnel(?:le)?s|intervenant(?:s|es)|personnels?|soignant(?:s|es)|corps enseignant|encadrant(?:s|es)|
     enseignant(?:s|es)|professeure?s|instituteurs|institutrices|éducateurs|éducatrices|animateurs|animatrices|
     moniteurs|monitrices|formateurs|formatrices|médiateurs|médiatrices|interprètes|
     équipes? (?:éducatives?|soignantes?|pédagogiques?|encadrantes?|pluridisciplinaires?|médico-sociales?|socio-éducatives?)|
     travailleurs sociaux|travailleuses sociales|intervenant(?:s|es) (?:sociaux|sociales)|
     assistant(?:s|es) (?:social|sociaux|sociales|maternel(?:le)?s|familiaux|familiales|d['’]éducation|dentaires|médicaux|médicales|de service social)|
     aesh|atsem|cpe|auxiliaires (?:de vie|de puériculture|de soins)(?: scolaire| sociale)?|aides?[- ]soignant(?:s|es)|aides à domicile|
     aides médico-psychologiques|infirmiers|infirmières|(?:jeunes )?médecins|pharmaciens|pharmaciennes|
     préparateurs en pharmacie|sages-femmes|kinésithérapeutes|psychologues|psychiatres|orthophonistes|
     ergothérapeutes|diététicien(?:ne)?s|puéricultrices|chirurgiens-dentistes|dentistes|gynécologues|pédiatres|addictologues|
     conseillers (?:principaux d['’]éducation|en insertion(?: professionnelle)?|en mission locale|conjugaux|sociaux)|
     surveillants|surveillantes|cuisiniers|cuisinières|chefs? de cuisine|barmen|barmans|barmaids|serveurs|serveuses|
     coiffeurs|coiffeuses|gardiens d['’]immeubles?|bibliothécaires|policiers|gendarmes|magistrats`,
  ),
  head(
    { role: "professional" },
    `\\p{L}*(?:lehrpersonen|lehrkräfte|lehrerinnen|lehrer|fachpersonen|fachkräfte|fachleute|betreuungspersonen|
     sozialarbeitende|sozialarbeiter|sozialarbeiterinnen|pädagogen|pädagoginnen|therapeuten|therapeutinnen|
     ärzte|ärztinnen|apotheker|apothekerinnen|hebammen|berufsbildende|berufsbildner|berufsbildnerinnen|
     pflegepersonal|dolmetschende|dolmetscher|dolmetscherinnen|psychologinnen|psychologen|betreuende|beraterinnen)[n]?|
     pflegende(?! angehörige)|köche|köchinnen`,
  ),
  head(
    { role: "professional" },
    `docenti|insegnanti|maestri|maestre|educatori|educatrici|operatori|operatrici|professionisti|infermieri|infermiere|
     medici|farmacisti|levatrici|assistenti sociali|interpreti|personale|formatori|formatrici|cuochi|psicologi`,
  ),
  head(
    { situation: "pregnant" },
    `(?:femmes enceintes|grossesse|schwangere(?: frauen)?|donne (?:incinte|in gravidanza))`,
  ),
  head(
    { situation: "parents" },
    `(?:jeunes )?parents|(?:jeunes )?mères|(?:jeunes )?pères|mamans|papas|parents d['’]élèves|familles monoparentales|
     eltern|(?:junge )?mütter|(?:junge )?väter|alleinerziehende[n]?|genitori|madri|padri|mamme|papà|famiglie monoparentali`,
  ),
  head(
    { lifeStage: "older-people" },
    `personnes (?:âgées|vieillissantes|retraitées)|seniors?|séniors?|retraité(?:s|es)|aîné(?:s|es)|
     (?:résident(?:s|es)|habitant(?:s|es)|pensionnaires) (?:d['’](?:un |une )?|de |des |du |en )(?:ehpad|maisons? de retraite|résidences? (?:autonomie|seniors?|pour personnes âgées))|
     (?:ältere[n]?|betagte[n]?|hochbetagte[n]?) (?:menschen|personen|erwachsene[n]?)|senior(?:innen|en)|hochbetagte|betagte|rentner(?:innen)?|
     bewohner(?:innen)?(?: und bewohner)? von (?:alters- und )?(?:pflegeheimen|altersheimen)|
     anziani|anziane|persone anziane|pensionati|ospiti (?:di|delle) case (?:per )?anziani`,
  ),
  head(
    { lifeStage: "early-childhood" },
    `nourrissons|bébés|tout-petits|jeunes enfants|très jeunes enfants|säuglinge[n]?|kleinkinder[n]?|neonati|lattanti`,
  ),
  head(
    { lifeStage: "children" },
    `enfants|écoliers|écolières|kinder[n]?|kindergartenkinder[n]?|schulkinder[n]?|
     primarschüler(?:innen)?(?: und primarschüler)?|bambini|bambine|(?:allievi|alunni|studenti) (?:della |delle |di )?(?:scuol[ae] )?(?:elementar[ei]|dell['’]infanzia|primari[ae])`,
  ),
  head(
    { lifeStage: "adolescents" },
    `adolescents?|adolescentes|ados|collégien(?:ne)?s|lycéen(?:ne)?s|jugendliche[n]?|adolescenti|gymnasiast(?:en|innen)|
     oberstufenschüler(?:innen)?|liceali|(?:allievi|alunni|studenti) (?:della |delle |di |del )?(?:scuol[ae] )?(?:medi[ae]|superior[ei]|liceo)`,
  ),
  head({ lifeStage: "young-adults" }, `jeunes adultes|junge erwachsene[n]?|giovani adulti`),
  head(
    { lifeStage: "young-people" },
    `jeunes(?! (?:enfants|retraité|professionnel|diplômé|mères|pères|parents|aidant|médecins))|junge (?:menschen|leute)|giovani|ragazzi`,
  ),
  head({ lifeStage: "adults" }, `adultes(?! relais)|erwachsene[n]?|adulti`),
  head(
    { situation: "students" },
    `étudiant(?:s|es)|studierende[n]?|student(?:en|innen)|studenti universitari|studentesse`,
  ),
  head(
    { situation: "apprentices" },
    `apprenti(?:s|es)|alternant(?:s|es)|(?:berufs)?lernende[n]?|lehrlinge[n]?|auszubildende[n]?|apprendisti|apprendiste`,
  ),
  head(
    { situation: "employees" },
    `salarié(?:s|es)|employé(?:s|es)|ouvriers|ouvrières|agents?|agentes|(?:travailleurs|travailleuses)(?! (?:sociaux|sociales|indépendant))|
     saisonniers|saisonnières|conducteurs|conductrices|chauffeurs|marins|(?:jeunes )?intérimaires|\\p{L}*(?:mitarbeitende|mitarbeiter|angestellte|arbeitnehmende|berufstätige)[n]?|
     mitarbeiterinnen(?: und mitarbeiter)?|collaboratori|dipendenti|lavoratori|lavoratrici`,
  ),
  head(
    { situation: "general-population" },
    `(?:l['’]ensemble (?:de la population|des habitants)|toute la population|population (?:de|du|des|d['’]|générale|locale)|
     habitant(?:s|es) (?:de|du|des|d['’])|habitant(?:s|es)$|riverain(?:s|es)|grand public|tout public|tous publics|
     (?:gesamte |breite )?(?:bevölkerung|öffentlichkeit)|einwohner(?:innen)?(?: und einwohner)?|(?:quartier)?bewohner(?:innen)?(?: und bewohner)? (?:des|der) (?:quartiers?|gemeinden?|stadt|dorfes|region)|
     (?:tutta la )?popolazione|(?:abitanti|cittadini|cittadinanza)|pubblico generale)`,
  ),
  head(
    { role: "beneficiary" },
    `patients|patientes|usagers (?:du|des|de la|de l['’])\\s?(?:services?|structures?|établissements?|centres?|associations?|foyers?|résidences?|csapa|caarud)|personnes (?:accompagnées|accueillies)|pazienti|patient(?:innen und patienten|en)|klient(?:innen und klienten|en)`,
  ),
];

/** First words that say people and nothing of them: what is said behind them counts. */
export const PEOPLE =
  /^(?:personnes?|publics?|femmes?|hommes?|familles?|filles|garçons|gens|assuré(?:s|es)|élèves|mineurs|habitant(?:s|es)|allocataires|bénéficiaires|locataires|résident(?:s|es)|usagers|usagères|malades|foyers|ménages|menschen|personen|frauen|männer|mädchen|familien|persone|donne|uomini|famiglie|allievi)(?!\p{L})/iu;
