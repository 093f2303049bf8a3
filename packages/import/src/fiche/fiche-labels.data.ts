/** What a label of a fiche asks for: the field, or how its answer is to be read. A new kind of answer is one entry here and one reader. */
export type FicheQuestion =
  | "title"
  | "kind"
  | "carrier"
  | "carrier-type"
  | "partners"
  | "funders"
  | "budget"
  | "territory"
  | "commune"
  | "departement"
  | "region"
  | "canton"
  | "country"
  | "level"
  | "setting"
  | "period"
  | "start"
  | "end"
  | "frequency"
  | "audiences"
  | "ages"
  | "reach"
  | "themes"
  | "action-types"
  | "context"
  | "needs"
  | "summary"
  | "objectives"
  | "general-objective"
  | "specific-objectives"
  | "operational-objectives"
  | "activities"
  | "steps"
  | "tools"
  | "expected-results"
  | "indicators"
  | "methods"
  | "results"
  | "strengths"
  | "weaknesses"
  | "perspectives"
  | "plans"
  | "contact"
  | "address"
  | "site"
  | "observation"
  | "number"
  | "heading"
  | "aside"
  | "about-fiche";

/** Labels of one question in each language; case, accents, plural, article and number make no difference, a slash joins alternatives. */
export interface LabelRow {
  readonly question: FicheQuestion;
  readonly fr: readonly string[];
  readonly de?: readonly string[];
  readonly it?: readonly string[];
}

const words = (text: string): readonly string[] =>
  text
    .split("|")
    .map((label) => label.trim())
    .filter((label) => label !== "");

/**
 * The labels of fiches of prevention and health promotion in French, German and Italian, as bases, calls for projects, local health contracts and
 * associations print them. `heading` is what stands above other labels and asks nothing; `about-fiche` speaks of the sheet, not of the action; what
 * stands under `aside` is no content.
 */
export const ficheLabels: readonly LabelRow[] = [
  {
    question: "title",
    fr: words(`
      titre | titre de l'action | titre du projet | intitulé | intitulé de l'action |
      intitulé du projet | nom de l'action | nom du projet | action | nom du programme |
      titre du programme | libellé de l'action | dénomination de l'action
    `),
    de: words("titel | projekttitel | projektname | name des projekts | projekt | bezeichnung"),
    it: words("titolo | titolo del progetto | nome del progetto | progetto"),
  },
  {
    question: "kind",
    fr: words("nature de l'action | nature du projet"),
  },
  {
    question: "carrier",
    fr: words(`
      porteur | porteur de l'action | porteur du projet | porteurs du projet | porteur principal |
      structure porteuse | structure porteuse du projet | structure | nom de la structure |
      organisme | organisme porteur | organisme porteur du projet | organisme responsable |
      organisme demandeur | organisme gestionnaire | nom de l'organisme | association porteuse |
      association | établissement | établissement porteur | promoteur | promoteur de l'action | promoteur du projet |
      pilote | pilote de l'action | pilotage | pilotée par | structure pilote | maître d'ouvrage |
      maîtrise d'ouvrage | maître d'œuvre | opérateur | opérateur de l'action | porté par |
      action portée par | projet porté par | mis en œuvre par | réalisé par | acteur porteur |
      porteur de projet | qui porte l'action | qui porte le projet | qui pilote | qui | déposant |
      structure déposante | organisme déposant | qui porte | porteuse | à l'initiative de |
      organisme promoteur | structure promotrice | association promotrice | raison sociale |
      dénomination sociale | nom de l'association | nom de l'établissement | nom du porteur |
      nom de la structure porteuse | nom de l'organisme porteur | entité responsable |
      institution responsable | institution porteuse | collectivité porteuse | service responsable |
      service porteur | service pilote | établissement responsable | qui sommes-nous |
      qui sommes nous | l'association | votre structure | notre structure | porté et mis en œuvre par |
      initiateur | structure coordinatrice | structure coordonnatrice | coordonné par
    `),
    de: words(`
      träger | trägerschaft | projektträger | trägerin | organisation | durchführende organisation |
      institution | trägerorganisation | projektträgerschaft | getragen von |
      verantwortliche organisation | durchgeführt von | umsetzende organisation | federführung |
      federführende organisation | trägerverein | wer wir sind | wer sind wir | name der organisation |
      verantwortliche institution | zuständige stelle | verantwortliche stelle | projektverantwortung
    `),
    it: words(`
      ente promotore | promotore | ente responsabile | organizzazione | ente |
      organismo responsabile | ente capofila | capofila | soggetto promotore | promosso da |
      chi siamo | istituzione responsabile | nome dell'ente | servizio responsabile | ente titolare |
      organismo promotore | organizzazione responsabile | titolare del progetto
    `),
  },
  {
    question: "carrier-type",
    fr: words(`
      statut | statut de la structure | statut de l'organisme |
      statut de la structure / de l'organisme | type de structure | type de structure porteuse |
      type d'organisme | type d'établissement | statut juridique | nature de la structure |
      forme juridique
    `),
    de: words("art der organisation | rechtsform"),
    it: words("tipo di ente | forma giuridica"),
  },
  {
    question: "partners",
    fr: words(`
      partenaires | partenaire | partenariat | partenariats | partenaires de l'action |
      partenaires du projet | partenaires associés | partenaires locaux | partenaires impliqués |
      partenaires mobilisés | partenaires institutionnels | partenaires opérationnels |
      principaux partenaires | acteurs et partenaires | acteurs et partenaires impliqués |
      acteurs et partenaires mobilisés | partenaires et acteurs | autres partenaires | partenaires principaux | acteurs associés |
      acteurs impliqués | acteurs mobilisés | structures partenaires | structures associées |
      organismes partenaires | associés | en partenariat avec | avec qui | avec le concours de |
      intervenants extérieurs | co-pilote | co-pilotes | copilote | copilotes | acteurs à mobiliser |
      acteurs à associer | partenaires à mobiliser | ils nous accompagnent | ils nous soutiennent |
      contributeurs | ils y participent | ils participent | structures impliquées |
      structures mobilisées | acteurs partenaires | collaborations | partenaires techniques |
      autres acteurs | structures participantes
    `),
    de: words(`
      partner | projektpartner | partnerorganisationen | beteiligte organisationen |
      kooperationspartner | mitwirkende | zusammenarbeit mit | in zusammenarbeit mit | kooperationen |
      zusammenarbeit | partner und beteiligte | netzwerkpartner | beteiligte | beteiligte partner | projektbeteiligte
    `),
    it: words(`
      partner | partner del progetto | enti partner | collaborazioni | in collaborazione con |
      collaborazione | partenariato | attori coinvolti | enti coinvolti | partner coinvolti
    `),
  },
  {
    question: "funders",
    fr: words(`
      financeur | financeurs | financement | financements | cofinanceurs | cofinancements |
      co-financeurs | sources de financement | source de financement | soutien financier |
      soutiens financiers | financé par | financement de l'action | plan de financement |
      avec le soutien financier de | avec le soutien de | subventions | qui finance |
      qui finance l'action | moyens financiers | ressources financières | qui paie |
      bailleur de fonds | partenaires financiers | co-financement | concours financiers |
      aides financières | crédits | crédits alloués | crédits mobilisés | crédits obtenus |
      participation financière | participations financières | contributions financières |
      apports financiers | mécènes | sponsors | soutenu par | soutenu financièrement par |
      financements obtenus | financements acquis | subventions obtenues | qui paye |
      budget et financeurs | coût et financement | budget et financement | subventionné par | avec l'appui financier de | origine des fonds
    `),
    de: words(`
      finanzierung | geldgeber | finanziert durch | mit unterstützung von |
      finanzielle unterstützung | förderung | gefördert durch | fördermittel | mittelherkunft |
      finanzielle träger | geldgeberinnen | drittmittel | sponsoren | finanzierungsquellen |
      kosten und finanzierung | budget und finanzierung | finanzielle beiträge
    `),
    it: words(`
      finanziamento | finanziatori | finanziato da | con il sostegno di | sostegno finanziario |
      fonti di finanziamento | finanziamenti | ente finanziatore | enti finanziatori |
      fonte di finanziamento | contributi finanziari | sponsor | risorse finanziarie |
      costi e finanziamento
    `),
  },
  {
    question: "budget",
    fr: words(`
      budget | budget total | budget global | coût | coût total | coût de l'action |
      budget de l'action | montant | montant total | combien ça coûte | combien cela coûte |
      coût global | combien | quel budget | quel coût | budget prévisionnel | coût prévisionnel | budget annuel | coût annuel
    `),
    de: words(`
      budget | budget p. a. | budget pro jahr | jahresbudget | kosten | aufwand | gesamtkosten | gesamtbudget | projektbudget | projektkosten
    `),
    it: words(`
      budget | costi | costo totale | costo | budget totale | costi totali | costo del progetto
    `),
  },
  {
    question: "territory",
    fr: words(`
      territoire | territoires | territoire d'intervention | territoire concerné |
      territoires concernés | territoire de l'action | territoire d'action | zone géographique |
      zone d'intervention | zone concernée | secteur géographique | secteur | secteur d'intervention |
      périmètre | périmètre géographique | périmètre d'intervention | lieu | lieux |
      lieu de l'action | lieu d'intervention | lieux d'intervention | lieu de réalisation |
      lieu de mise en œuvre | localisation | implantation | implantation géographique |
      localisation géographique | où | aire géographique | bassin de vie | zone de couverture |
      territoire couvert | zone couverte | territoire d'implantation | lieu d'implantation |
      quartier | territoire de mise en œuvre
    `),
    de: words(`
      ort | orte | region | gebiet | einzugsgebiet | geografischer raum | durchführungsort |
      wirkungsgebiet | standort | projektgebiet | wo
    `),
    it: words(`
      luogo | luoghi | territorio | zona | area geografica | area d'intervento | area di intervento |
      territorio interessato | ambito territoriale | località | zona d'intervento | dove
    `),
  },
  {
    question: "commune",
    fr: words(`
      commune | communes | communes concernées | ville | villes | villes concernées |
      commune d'intervention
    `),
    de: words("gemeinde | gemeinden | stadt"),
    it: words("comune | comuni | città"),
  },
  {
    question: "departement",
    fr: words("département | départements | département concerné | départements concernés"),
  },
  { question: "region", fr: words("région | régions | région concernée | régions concernées") },
  { question: "canton", fr: words("canton | cantons | canton concerné"), de: words("kanton | kantone"), it: words("cantone | cantoni") },
  { question: "country", fr: words("pays"), de: words("land"), it: words("paese") },
  {
    question: "level",
    fr: words(`
      couverture géographique | niveau géographique | échelle | échelle géographique |
      échelle d'intervention | échelle territoriale | niveau territorial | rayonnement |
      portée géographique
    `),
    de: words("geografische ebene"),
    it: words("livello geografico"),
  },
  {
    question: "setting",
    fr: words(`
      milieu | milieux | milieu d'intervention | milieux d'intervention | milieu de vie |
      milieux de vie | lieu de vie | lieux de vie | cadre d'intervention | type de lieu
    `),
    de: words("setting | settings | lebenswelt"),
    it: words("setting | contesto di vita"),
  },
  {
    question: "period",
    fr: words(`
      période | période du projet | période de l'action | période de réalisation | période concernée |
      calendrier | calendrier prévisionnel | calendrier de réalisation | date | dates |
      date de l'action | dates de l'action | dates de réalisation | date de réalisation | durée |
      durée de l'action | durée du projet | durée du soutien | durée du programme | durée prévue |
      année | années | année de réalisation | années de réalisation | échéancier | échéance |
      temporalité | quand | période d'exécution | année scolaire | dates prévisionnelles | planning |
      agenda
    `),
    de: words(`
      zeitraum | laufzeit | dauer | projektdauer | datum | daten | jahr | projektlaufzeit |
      projektzeitraum | durchführungszeitraum | zeitrahmen | zeitplan | wann
    `),
    it: words(`
      periodo | durata | durata del progetto | data | date | anno | calendario |
      periodo di realizzazione | periodo di svolgimento | tempistica | quando | durata prevista
    `),
  },
  {
    question: "start",
    fr: words(`
      date de démarrage | date de début | début | début de l'action | début du projet | démarrage |
      date de lancement | lancement | date de mise en œuvre | année de démarrage | année de début |
      année de lancement | date de mise en place | date de création | depuis | depuis quand | date de commencement |
      début prévu | début prévisionnel | démarrage prévu | date de début prévue |
      date prévisionnelle de début
    `),
    de: words("beginn | projektbeginn | start | projektstart | geplanter beginn | geplanter start"),
    it: words("inizio | data di inizio | inizio del progetto | inizio previsto | avvio | avvio previsto"),
  },
  {
    question: "end",
    fr: words(`
      date de fin | fin | fin de l'action | fin du projet | date de clôture | année de fin | fin prévue |
      fin prévisionnelle | date de fin prévue | date prévisionnelle de fin | clôture prévue
    `),
    de: words("ende | projektende | geplantes ende | projektabschluss"),
    it: words("fine | data di fine | fine del progetto | fine prevista | conclusione | conclusione prevista"),
  },
  { question: "frequency", fr: words("fréquence | périodicité | rythme | récurrence"), de: words("häufigkeit"), it: words("frequenza") },
  {
    question: "audiences",
    fr: words(`
      public | publics | public visé | publics visés | public cible | publics cibles | public ciblé |
      publics ciblés | public concerné | publics concernés | public de l'action |
      public bénéficiaire | public prioritaire | publics prioritaires | population |
      population cible | population ciblée | populations ciblées | population visée |
      population concernée | populations | bénéficiaires | bénéficiaire | les bénéficiaires |
      bénéficiaires de l'action | bénéficiaires visés | bénéficiaires directs | cible | cibles |
      destinataires | groupe cible | groupes cibles | personnes concernées |
      à qui s'adresse l'action | à qui s'adresse le projet | pour qui | participants |
      usagers concernés | public accueilli | public destinataire | catégorie de bénéficiaires |
      catégorie de public | type de public | profil du public | à qui s'adresse-t-elle |
      pour quel public | public touché | personnes ciblées | personnes visées | adultes concernés |
      professionnels concernés | jeunes concernés | enfants concernés | élèves concernés |
      situation du public | situation des personnes | situation des bénéficiaires |
      caractéristiques du public | profil des bénéficiaires
    `),
    de: words(`
      zielgruppe | zielgruppen | zielpublikum | adressaten | für wen | zielbevölkerung | begünstigte |
      zielgruppe(n) | angesprochene personen
    `),
    it: words(`
      destinatari | pubblico | pubblico destinatario | gruppo target | gruppi target | beneficiari |
      popolazione target | a chi si rivolge | per chi | utenza | popolazione destinataria
    `),
  },
  {
    question: "ages",
    fr: words(`
      âge | âges | tranche d'âge | tranches d'âge | âge du public | classe d'âge |
      âge des bénéficiaires | âge des participants
    `),
    de: words("alter | altersgruppe | altersgruppen"),
    it: words("età | fascia d'età | fasce d'età"),
  },
  {
    question: "reach",
    fr: words(`
      nombre de bénéficiaires | nombre de personnes | nombre de participants |
      nombre de personnes touchées | nombre de personnes concernées |
      nombre de personnes rencontrées | effectif | effectifs | effectif touché |
      nombre de bénéficiaires directs | nombre total de participants | personnes touchées |
      nombre de personnes accompagnées | nombre de personnes sensibilisées
    `),
    de: words("anzahl teilnehmende | anzahl personen | erreichte personen | teilnehmerzahl"),
    it: words("numero di partecipanti | numero di persone | persone raggiunte | numero di beneficiari"),
  },
  {
    question: "themes",
    fr: words(`
      thème | thèmes | thématique | thématiques | thématique de santé | thématiques de santé |
      thèmes de santé | thème de santé | thématique abordée | thématiques abordées | thèmes abordés |
      thème principal | thématique principale | thèmes secondaires | thématique prioritaire |
      domaine | domaines | domaine d'action | domaines d'action | domaine d'intervention |
      domaines d'intervention | axe thématique | sujet | sujets | sujets abordés | mots-clés |
      mots clés | problématique de santé | champ d'intervention | question de santé |
      problématique traitée
    `),
    de: words(`
      thema | themen | themenbereich | gesundheitsthema | gesundheitsthemen | themenfeld |
      handlungsfeld
    `),
    it: words(`
      tema | temi | tematica | tematiche | argomento | ambito | area tematica | tema di salute
    `),
  },
  {
    question: "action-types",
    fr: words(`
      type d'action | types d'action | type d'activité | types d'activité | type d'activités |
      nature des activités | type d'intervention | modalité d'intervention | modalités d'intervention
    `),
    de: words("art der massnahme | art der aktivität"),
    it: words("tipo di attività | tipo di intervento"),
  },
  {
    question: "context",
    fr: words(`
      contexte | contexte de l'action | contexte du projet | contexte et enjeux | contexte local |
      éléments de contexte | origine | origine de l'action | origine du projet | historique |
      genèse du projet | genèse | pourquoi | pourquoi cette action | enjeux | problématique |
      justification | constat | constats | constat de départ | point de départ |
      contexte et diagnostic | diagnostic et contexte | contexte et besoins |
      contexte et problématique | constats et besoins | d'où vient le projet | d'où vient l'idée
    `),
    de: words(`
      ausgangslage | kontext | hintergrund | problemstellung | anlass | warum | ausgangssituation
    `),
    it: words(`
      contesto | situazione iniziale | perché | premessa | situazione di partenza
    `),
  },
  {
    question: "needs",
    fr: words(`
      diagnostic | diagnostic initial | diagnostic local | analyse des besoins |
      analyse de la situation | besoins | besoins identifiés | besoin identifié |
      identification des besoins
    `),
    de: words("bedarfsanalyse | bedarf"),
    it: words("analisi dei bisogni | bisogni"),
  },
  {
    question: "summary",
    fr: words(`
      résumé | résumé de l'action | résumé du projet | en résumé | présentation |
      présentation de l'action | présentation du projet | présentation synthétique | synthèse |
      en bref | en quelques mots | l'action en bref | le projet en bref
    `),
    de: words(`
      zusammenfassung | kurzbeschreibung | kurzbeschrieb | worum geht es | kurz gesagt | in kürze
    `),
    it: words(`
      riassunto | sintesi | breve descrizione | in breve | di cosa si tratta
    `),
  },
  {
    question: "objectives",
    fr: words(`
      objectif | objectifs | objectif de l'action | objectifs de l'action | objectif du projet |
      objectifs du projet | objectifs visés | objectifs poursuivis | but | buts | finalité |
      finalités | objectifs et enjeux | objectifs principaux | intention | ce que nous voulions |
      ce que nous voulons | pour quoi faire | dans quel but | ce que nous visons | ce que nous cherchons | nos intentions | visée | ambition | but recherché
    `),
    de: words(`
      ziel | ziele | was wir erreichen wollen | wirkungsziele | projektziele | zielsetzung | wozu | zweck | was wollen wir
    `),
    it: words(`
      obiettivo | obiettivi | cosa vogliamo | cosa vogliamo raggiungere | scopo | finalità | a cosa serve | scopi | obiettivi del progetto
    `),
  },
  {
    question: "general-objective",
    fr: words(`
      objectif général | objectifs généraux | objectif principal | objectif stratégique |
      objectifs stratégiques | objectif global | but général | finalité générale | ambition générale |
      visée générale
    `),
    de: words(`
      hauptziel | hauptziele | übergeordnetes ziel | gesamtziel | oberziel
    `),
    it: words(`
      obiettivo generale | obiettivi generali | obiettivo principale | scopo generale |
      finalità generale
    `),
  },
  {
    question: "specific-objectives",
    fr: words(`
      objectif spécifique | objectifs spécifiques | objectif intermédiaire |
      objectifs intermédiaires | objectifs secondaires | sous-objectifs
    `),
    de: words(`
      spezifische ziele | teilziele | detailziele | unterziele
    `),
    it: words(`
      obiettivi specifici | obiettivo specifico | sotto-obiettivi
    `),
  },
  {
    question: "operational-objectives",
    fr: words("objectif opérationnel | objectifs opérationnels"),
    de: words("operative ziele"),
    it: words("obiettivi operativi"),
  },
  {
    question: "activities",
    fr: words(`
      description | description de l'action | description du projet | descriptif |
      descriptif de l'action | descriptif du projet | activités | activité | activités réalisées |
      activités prévues | contenu | contenu de l'action | contenus | déroulement |
      déroulement de l'action | déroulé | déroulé de l'action | mise en œuvre |
      modalités de mise en œuvre | actions menées | actions réalisées | actions mises en place |
      méthode | méthodologie | modalités | en quoi consiste l'action | comment | comment ça se passe |
      quoi | que fait-on | principales activités | animations | interventions |
      ce que nous avons fait | ce que nous faisons | ce qui a été fait | description détaillée |
      présentation détaillée | concrètement | en pratique | comment ça marche | comment ça fonctionne
    `),
    de: words(`
      beschreibung | projektbeschreibung | beschrieb | massnahmen | aktivitäten | vorgehen |
      umsetzung | ablauf | inhalt | inhalte | was wir tun
    `),
    it: words(`
      descrizione | descrizione del progetto | attività | svolgimento | misure | come | contenuti |
      modalità di realizzazione | cosa facciamo
    `),
  },
  {
    question: "steps",
    fr: words(`
      étapes | étapes de l'action | étapes du projet | étapes clés | principales étapes | phases |
      étapes de mise en œuvre | étapes de réalisation | étapes de travail
    `),
    de: words("schritte | etappen | phasen"),
    it: words("tappe | fasi"),
  },
  {
    question: "tools",
    fr: words(`
      outils | outils utilisés | outils mobilisés | supports | supports utilisés |
      outils et supports | ressources | ressources mobilisées | outils pédagogiques | outils créés |
      outils de communication | outils d'intervention
    `),
    de: words("instrumente | hilfsmittel | materialien | werkzeuge"),
    it: words("strumenti | materiali | risorse"),
  },
  {
    question: "expected-results",
    fr: words(`
      résultats attendus | effets attendus | résultat attendu | impact attendu | impacts attendus
    `),
    de: words("erwartete ergebnisse | erwartete wirkungen"),
    it: words("risultati attesi | effetti attesi"),
  },
  {
    question: "indicators",
    fr: words(`
      indicateur | indicateurs | indicateurs d'évaluation | indicateurs de suivi |
      indicateurs de résultat | indicateurs de résultats | indicateurs quantitatifs |
      indicateurs de processus | indicateurs de réalisation | indicateurs d'activité
    `),
    de: words("indikatoren"),
    it: words("indicatori"),
  },
  {
    question: "methods",
    fr: words(`
      méthode d'évaluation | méthodes d'évaluation | modalités d'évaluation | outils d'évaluation |
      évaluation | évaluation de l'action | évaluation du projet | suivi et évaluation
    `),
    de: words("evaluation | evaluationsmethode"),
    it: words("valutazione | metodo di valutazione"),
  },
  {
    question: "results",
    fr: words(`
      résultat | résultats | résultats obtenus | principaux résultats | résultats de l'évaluation |
      bilan | bilan de l'action | effets | effets constatés | effets observés | impact | impacts |
      impacts constatés | retombées | résultats qualitatifs | ce que cela a changé |
      ce que ça a changé | ce que ça change | enseignement | ce que nous avons appris |
      ce que nous retenons | apports | enseignements | principaux enseignements | leçons apprises
    `),
    de: words(`
      ergebnis | ergebnisse | wirkung | wirkungen | resultate | bilanz | erkenntnisse |
      erreichte wirkungen | was hat es gebracht
    `),
    it: words(`
      risultati | effetti | bilancio | risultati ottenuti | risultati raggiunti | esiti
    `),
  },
  {
    question: "strengths",
    fr: words(`
      leviers | levier | points forts | point fort | atouts | facteurs de réussite |
      facteurs facilitants | facteurs favorables | éléments facilitants | réussites |
      points positifs | forces | conditions de réussite | leviers identifiés |
      facteurs clés de réussite | ce qui a marché | ce qui marche | ce qui a bien marché |
      ce qui a fonctionné | ce qui a bien fonctionné | plus-values | plus-value | points d'appui
    `),
    de: words("erfolgsfaktoren | stärken | fördernde faktoren"),
    it: words("punti di forza | fattori di successo"),
  },
  {
    question: "weaknesses",
    fr: words(`
      freins | frein | difficultés | difficultés rencontrées | points faibles | points de vigilance |
      obstacles | limites | faiblesses | points d'amélioration | points à améliorer |
      ce qui a moins marché | ce qui a moins bien marché | ce qui n'a pas marché |
      ce qui n'a pas fonctionné | ce qui a moins bien fonctionné | freins rencontrés |
      freins identifiés | obstacles rencontrés
    `),
    de: words("schwierigkeiten | schwächen | hindernisse | stolpersteine"),
    it: words("difficoltà | punti deboli | ostacoli"),
  },
  {
    question: "perspectives",
    fr: words(`
      perspectives | perspective | suites | suites données | suites envisagées | suites à donner |
      et après | perspectives d'évolution | pistes d'amélioration | prochaines étapes | pérennité |
      pérennisation | transférabilité
    `),
    de: words("ausblick | perspektiven | weiteres vorgehen"),
    it: words("prospettive | sviluppi futuri"),
  },
  {
    question: "plans",
    fr: words(`
      plan | plans | plan national | plans nationaux | plan ou programme | cadre de référence |
      cadre stratégique | cadre institutionnel | programme de référence | plan de rattachement
    `),
    de: words("strategie | nationale strategie | rahmenprogramm"),
    it: words("strategia | piano nazionale"),
  },
  {
    question: "contact",
    fr: words(`
      contact | contacts | contact de l'action | contact du projet | personne à contacter |
      personnes à contacter | personne contact | personne ressource | personnes ressources |
      personne référente | référent | référente | référents | référent de l'action |
      référent du projet | référent.e | référent·e | responsable | responsable de l'action |
      responsable du projet | responsable projet | interlocuteur | interlocutrice | coordinateur |
      coordinatrice | coordonnateur | coordonnatrice | coordination | coordonnées |
      coordonnées du porteur | chef de projet | cheffe de projet | chargé de projet |
      chargée de projet | chargé de mission | chargée de mission | animateur | animatrice |
      pour en savoir plus | renseignements | pour tout renseignement | correspondant |
      correspondante | nous joindre | pour nous joindre | nous contacter | qui contacter |
      vous voulez en savoir plus | référent technique | référente technique |
      personne chargée de l'action | personne chargée du projet | personne en charge de l'action |
      personne responsable | auteur | auteurs | auteur de la fiche | rédacteur | rédactrice | rédaction | rédigé par |
      fiche rédigée par | rempli par | complété par | saisi par | établi par | fiche remplie par
    `),
    de: words(`
      kontakt | kontaktperson | ansprechperson | projektleitung | auskunft | projektverantwortliche |
      projektverantwortlicher | verantwortliche person | verantwortlich | verantwortliche | zuständig | verfasst von | projektleiter | projektleiterin | leitung
    `),
    it: words(`
      contatto | contatti | persona di contatto | responsabile | responsabile del progetto |
      referente | referenti | capoprogetto | coordinatore | coordinatrice |
      coordinatore del progetto | per informazioni
    `),
  },
  { question: "address", fr: words("adresse | adresse postale | siège | siège social | adresse du porteur"), de: words("adresse | anschrift"), it: words("indirizzo") },
  {
    question: "site",
    fr: words(`
      site internet | site web | site | lien | liens | adresse internet | page web | url |
      en savoir plus
    `),
    de: words("website | webseite | internet | link | homepage"),
    it: words("sito | sito web | sito internet | link"),
  },
  {
    question: "observation",
    fr: words(`
      observation | observations | remarque | remarques | commentaire | commentaires |
      informations complémentaires | autres informations | compléments
    `),
    de: words("bemerkung | bemerkungen"),
    it: words("osservazioni | note"),
  },
  {
    question: "heading",
    fr: words(`
      fiche action | fiche-action | fiche projet | fiche identité | fiche-identité de l'action |
      fiche d'identité | fiche d'identité de l'action | identité de l'action |
      carte d'identité de l'action | informations générales | informations pratiques |
      informations clés | idées clés | chiffres clés | l'action | le projet | identification |
      identification de l'action | caractéristiques | caractéristiques de l'action |
      fiche descriptive | fiche de présentation | fiche expérience | retour d'expérience | moyens |
      organisation
    `),
    de: words("projektblatt | steckbrief | projektsteckbrief | allgemeine angaben"),
    it: words("scheda progetto | scheda | informazioni generali"),
  },
  {
    question: "number",
    fr: words(`
      id du projet | id de l'action | identifiant | numéro de l'action | numéro du projet |
      n° du projet | n° de l'action | code action | code projet
    `),
    de: words("projektnummer | projekt-id"),
    it: words("numero del progetto"),
  },
  {
    question: "aside",
    fr: words(`
      à télécharger | télécharger | partager | partager cette page | partager sur | voir aussi |
      à lire aussi | dans la même rubrique | documents joints | pièces jointes | documents liés |
      actions similaires | autres actions
    `),
    de: words("downloads | teilen | siehe auch"),
    it: words("da scaricare | condividi | vedi anche"),
  },
  {
    question: "about-fiche",
    fr: words(`
      date de la fiche | fiche mise à jour le | mise à jour | mise à jour le | mis à jour le |
      dernière mise à jour | date de mise à jour | date de publication | publié le |
      date de rédaction | date de saisie | rédigé le | version | numéro de fiche | fiche n° |
      n° de fiche | référence | source | sources | crédits | date du document
    `),
    de: words("stand | aktualisiert am | autor | autorin | quelle"),
    it: words("aggiornato il | autore | fonte"),
  },
];
