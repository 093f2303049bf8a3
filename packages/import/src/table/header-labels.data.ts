import type { FicheQuestion } from "../fiche/fiche-labels.data.js";

/** What a header of a table asks for: a question of fiches, or one that only tables have. */
export type HeaderQuestion =
  | FicheQuestion
  | "siret"
  | "siren"
  | "finess"
  | "rna"
  | "uai"
  | "uid"
  | "record-number"
  | "row-number"
  | "street"
  | "carrier-street"
  | "postcode"
  | "town"
  | "insee"
  | "epci"
  | "phone"
  | "mail"
  | "year"
  | "status"
  | "evaluation"
  | "agreement"
  | "duration"
  | "amount"
  | "person"
  | "link"
  | "submission";

/** Headers of one question in each language; case, accents, numbers, stars and what stands in parentheses make no difference. */
interface HeaderRow {
  readonly question: HeaderQuestion;
  readonly fr: readonly string[];
  readonly de?: readonly string[];
  readonly it?: readonly string[];
  readonly en?: readonly string[];
}

const words = (text: string): readonly string[] =>
  text
    .split("|")
    .map((label) => label.trim())
    .filter((label) => label !== "");

/**
 * Headers that tables print and fiches do not, or that ask for something else there: `Statut` of an action, `Lien`, `N°`. They go before the
 * labels of fiches. `person` is what only names somebody, `submission` what the software of a form writes about an answer, `row-number` the
 * numbers of the rows: none of the three is taken.
 */
export const headerLabels: readonly HeaderRow[] = [
  {
    question: "title",
    fr: words(`nom action | projet | actions | action / projet | projet / action | intitulé de la fiche action | fiche action | nom de la fiche action | titre projet | nom du dispositif | nom du projet ou de l'action | intitulé du dispositif |
      titre de l'atelier | libellé | libellé action | libellé du projet | intitulé projet | intitulé action`),
    de: words("angebot | name des angebots | massnahme | titel der massnahme | projekttitel"),
    it: words("nome dell'azione | titolo dell'azione | offerta | denominazione"),
    en: words("project title | project name | action | name of the project | name of the action"),
  },
  {
    question: "carrier",
    fr: words(`nom du porteur | organisation responsable | organisation porteuse | pilotes | pilote(s) | nom de la structure porteuse | nom de l'association | raison sociale |
      dénomination | bénéficiaire de la subvention | structure bénéficiaire | opérateurs | porteurs |
      structures | nom structure | organisme / structure | nom de votre structure | candidat | demandeur |
      structure/organisme | organisateur | structure organisatrice | établissement`),
    de: words("anbieter | anbieterin | projektträger/in | verantwortliche organisation | gesuchsteller"),
    it: words("ente | fornitore | ente richiedente | organizzazione responsabile"),
    en: words("organisation | organization | lead organisation | carrier | provider"),
  },
  { question: "partners", fr: words("partenaires mobilisés/associés | autres partenaires | co-porteurs"), en: words("partners") },
  {
    question: "funders",
    fr: words("financement mobilisé | financements mobilisés | financement(s) | organisme financeur | principal financeur | autres financeurs"),
    en: words("funders | funded by"),
  },
  { question: "siret", fr: words("siret | n° siret | numéro siret | no siret | siret porteur | siret de la structure | siret du porteur") },
  { question: "siren", fr: words("siren | n° siren | numéro siren") },
  { question: "finess", fr: words("finess | n° finess | numéro finess | finess géographique") },
  { question: "rna", fr: words("rna | n° rna | numéro rna") },
  { question: "uai", fr: words("uai | code uai | n° uai | rne | code rne") },
  // Who comes from outside may be a person, a profession or an organisation.
  { question: "about-fiche", fr: words("intervenants extérieurs | intervenant extérieur") },
  { question: "uid", fr: words("ide | n° ide | numéro ide"), de: words("uid | uid nummer"), it: words("idi") },
  {
    question: "record-number",
    fr: words(`n° de dossier | numéro de dossier | n° dossier | référence du dossier | réf. dossier |
      code action | n° de l'action | n° action | numéro de l'action | numéro d'action | id action |
      identifiant | identifiant de l'action | référence action | réf. | code projet | n° projet`),
    de: words("projektnummer | projekt nr. | gesuchsnummer | dossiernummer"),
    it: words("numero del progetto | n. progetto | codice progetto"),
  },
  {
    question: "row-number",
    fr: words("n° | no | n° d'ordre | num | numéro | ligne | n° ligne | #"),
    de: words("nr. | nummer | lfd. nr."),
    it: words("n. | numero | nr"),
  },
  {
    question: "street",
    fr: words("adresse | adresse postale | rue | voie | adresse 1 | n° et rue"),
    de: words("adresse | strasse | anschrift"),
    it: words("indirizzo | via"),
    en: words("address | street"),
  },
  {
    question: "carrier-street",
    fr: words(`adresse du porteur | adresse de la structure | adresse du siège | siège social |
      adresse de l'organisme | adresse de l'association | adresse postale de la structure`),
  },
  { question: "postcode", fr: words("cp | code postal | code postaux | c.p."), de: words("plz | postleitzahl"), it: words("cap | npa"), en: words("postcode | zip") },
  { question: "town", fr: words("ville | villes | localité"), de: words("ort | ortschaft | stadt"), it: words("località | città"), en: words("town | city") },
  { question: "insee", fr: words("code insee | insee | code commune | code insee commune | code insee de la commune | codgeo | depcom | n° insee") },
  { question: "epci", fr: words("epci | intercommunalité | communauté de communes | agglomération | communauté d'agglomération") },
  {
    question: "commune",
    fr: words("commune d'implantation | commune de réalisation | commune de l'action | commune du projet"),
  },
  {
    question: "territory",
    fr: words("territoire couvert | territoires couverts | zone | bassin de vie | couverture | territoire de réalisation"),
    de: words("geltungsbereich | perimeter"),
    it: words("territorio | area"),
    en: words("area | territory | place"),
  },
  {
    question: "phone",
    fr: words("téléphone | tél | tel. | tél. | numéro de téléphone | n° de téléphone | n° tél | portable | mobile | téléphone de la structure | téléphone du contact | tél. du contact | tél. contact | tél contact | téléphone contact | tél. structure"),
    de: words("telefon | tel."),
    it: words("telefono"),
    en: words("phone"),
  },
  {
    question: "mail",
    fr: words("mail | e-mail | email | mél | courriel | adresse mail | adresse e-mail | adresse email | adresse électronique | adresse de messagerie | mail du contact | mail contact | courriel du contact | mail de la structure | courriel de la structure"),
    de: words("e-mail-adresse | mailadresse"),
    it: words("posta elettronica | indirizzo e-mail"),
    en: words("email address"),
  },
  {
    question: "year",
    fr: words("année | année de réalisation | année de mise en œuvre | année de l'action | exercice | annee action | millésime | campagne"),
    de: words("jahr | durchführungsjahr"),
    it: words("anno"),
    en: words("year"),
  },
  {
    question: "period",
    fr: words("calendrier de mise en œuvre | année scolaire | période scolaire | trimestre | semestre | mois | échéances | date(s) | dates prévisionnelles | date ou période | période ou date | calendrier / échéances | date de l'évènement | date et horaires"),
    de: words("schuljahr | durchführung | termin"),
    it: words("anno scolastico"),
    en: words("period | dates"),
  },
  {
    question: "start",
    fr: words("date début | date de debut | début action | début prévu | date de début de l'action | date de début du projet | date début action | date prévisionnelle de début | du"),
    de: words("von | startdatum | beginn am"),
    it: words("data inizio | dal"),
    en: words("start date | start"),
  },
  {
    question: "end",
    fr: words("date fin | fin action | fin prévue | date de fin de l'action | date de fin du projet | date fin action | date prévisionnelle de fin | au | échéance finale"),
    de: words("bis | enddatum"),
    it: words("data fine | al"),
    en: words("end date | end"),
  },
  { question: "duration", fr: words("durée | durée de l'action | durée du projet | durée (mois)"), de: words("dauer | projektdauer"), it: words("durata") },
  {
    question: "audiences",
    fr: words(`groupe cible | groupes cibles | type de public | types de public | type de publics | catégorie de public | public(s) |
      public cible/bénéficiaires | publics concernés | cible(s) | typologie de public | public touché`),
    de: words("zielgruppe(n)"),
    it: words("target"),
    en: words("audience | audiences | target group | target audience"),
  },
  {
    question: "reach",
    fr: words(`nombre de bénéficiaires | nombre de personnes touchées | nombre de participants | nb bénéficiaires |
      nb de bénéficiaires | nb participants | nb de participants | nbre de participants | nbre participants |
      nbre de bénéficiaires | nb personnes | nb de personnes | nbre de personnes | nb de personnes touchées |
      nombre de personnes bénéficiaires | nombre de bénéficiaires touchés | nombre d'usagers | participants |
      nombre de participants réels | personnes bénéficiaires | nombre total de bénéficiaires |
      nombre total de personnes touchées | nb personnes touchées | nb pers. | nbre pers. | nb de pers. | public touché (nombre)`),
    de: words("teilnehmende | anzahl teilnehmende | anzahl teilnehmer | teilnehmerzahl | anzahl personen"),
    it: words("partecipanti | numero partecipanti"),
    en: words("participants | people reached | number of participants"),
  },
  {
    question: "themes",
    fr: words(`thématique(s) | thématique de l'action | thème de l'action | thématique prs | thématique prrs | thématique principale prs | axe thématique |
      champ thématique | déterminant | déterminants | déterminants de santé | thématique(s) abordée(s)`),
    de: words("thema/themen"),
    it: words("tema / temi"),
    en: words("theme | themes | topic | topics"),
  },
  {
    question: "plans",
    fr: words("prs | plan de référence | plan(s) | politique publique | cadre d'intervention prs"),
  },
  {
    question: "status",
    fr: words("statut | état | avancement | état d'avancement | statut de l'action | état de l'action | stade | niveau d'avancement | suivi"),
    de: words("stand | status"),
    it: words("stato"),
    en: words("status"),
  },
  { question: "evaluation", fr: words("évaluation | évaluation de l'action | évaluée | action évaluée"), de: words("evaluation | evaluiert"), it: words("valutazione") },
  { question: "agreement", fr: words("convention signée | convention | conventionnement | signature de la convention | date de convention | date de la convention") },
  {
    question: "amount",
    fr: words(`montant | montants | montant demandé | montant accordé | montant alloué | montant attribué |
      montant subvention | montant de la subvention | subvention | subvention accordée | subvention demandée |
      coût | budget | budget total | budget prévisionnel | budget alloué | enveloppe | crédits |
      coût total du projet | montant du financement | financement accordé | montant financé`),
    de: words("betrag | beitrag | budget | kosten"),
    it: words("importo | contributo | budget | costo"),
    en: words("budget | amount"),
  },
  {
    question: "site",
    fr: words("site internet de la structure | site web de la structure | site internet du porteur"),
  },
  { question: "link", fr: words("lien | liens | url | en savoir plus | lien utile | lien internet | lien vers la fiche | documents"), de: words("link"), it: words("link"), en: words("link") },
  {
    question: "person",
    fr: words(`nom du contact | nom et prénom | nom prénom | nom, prénom | prénom et nom | nom du référent |
      nom du responsable | nom du représentant légal | représentant légal | président | présidente |
      directeur | directrice | signataire | interlocuteur | chargé de suivi | suivi par | agent instructeur |
      instructeur | rempli par | intervenant | intervenants | animateur(s) | nom de l'intervenant |
      contact référent | pilote (nom) | qui a rempli ce formulaire`),
    de: words("projektleiter | projektleiterin | name | vorname | leitung | verantwortliche person"),
    it: words("nome e cognome | referente | cognome | coordinatore"),
    en: words("contact | contact person | name"),
  },
  {
    question: "submission",
    fr: words(`horodateur | numéro de série | sid | heure de soumission | heure de complétion | complété à | modifié à |
      heure de modification | brouillon | adresse ip | nom d'utilisateur | id de la réponse | date de soumission |
      dernière page | langue de départ | tête de série | date de la dernière action | url de référence | soumission |
      id réponse | temps total | heure de début | heure de fin`),
    de: words("zeitstempel | antwort id | datum abgeschickt | letzte seite | start sprache | zufallsstartwert"),
    it: words("informazioni cronologiche | id risposta | data di invio"),
    en: words(`timestamp | submission id | submitted at | response id | date submitted | last page |
      start language | seed | start time | completion time | ip address | _id | _uuid | _submission_time |
      _index | _status | _submitted_by | _validation_status | __version__ | _tags | _notes | deviceid | instanceid`),
  },
];
