// Generated from the model by `npm run generate`. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports};var require_fast_deep_equal=__commonJS({"node_modules/fast-deep-equal/index.js"(exports,module){"use strict";module.exports=function equal(a,b){if(a===b)return!0;
if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.constructor!==b.constructor)return!1;var length,i,keys;if(Array.isArray(a)){if(length=a.length,length!=b.length)
return!1;for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===b.flags;if(a.valueOf!==Object.
prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)return a.toString()===b.toString();if(keys=Object.keys(a),length=keys.
length,length!==Object.keys(b).length)return!1;for(i=length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys[i]))return!1;for(i=length;i--!==0;){var key=keys[i];
if(!equal(a[key],b[key]))return!1}return!0}return a!==a&&b!==b}}});var require_equal=__commonJS({"node_modules/ajv/dist/runtime/equal.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();
equal.code='require("ajv/dist/runtime/equal").default';exports.default=equal}});var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){
let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&
64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate52,stdin_default=validate52,schema19={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://w3id.org/openhpa/schema/v1/action\
.schema.json",title:"Fiche OpenHPA / OpenHPA record",description:`Une action de promotion de la santé ou de prévention, ou une base de fiches. Produit à partir \
du modèle : ne pas modifier.
A health-promotion or prevention action, or a registry of records. Generated from the model: do not edit.`,type:"object",properties:{type:{enum:["Action","Regis\
try"]}},required:["type"],allOf:[{if:{properties:{type:{const:"Action"}},required:["type"]},then:{$ref:"#/$defs/Action"}},{if:{properties:{type:{const:"Registry"}},
required:["type"]},then:{$ref:"#/$defs/Registry"}}],$defs:{Action:{title:"Action / Action",description:`Une action de promotion de la santé ou de prévention, da\
ns une édition (une année).
A health-promotion or prevention action, in one edition (one year).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Action",type:"object",properties:{type:{
title:"Type / Type",description:`Nature de la fiche : Action (action de prévention) ou Registry (base de fiches).
Kind of record: Action (a prevention action) or Registry (a base of records).`,$comment:"x-openhpa-term: http://www.w3.org/1999/02/22-rdf-syntax-ns#type",type:"\
string",const:"Action"},id:{title:"Adresse propre / Own IRI",description:`IRI de la fiche si elle en a une ; sinon elle est formée de l'adresse de publication e\
t de la clé.
IRI of the record if it has one; otherwise it is made of the publisher's base and the key.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#recordIri",$ref:"\
#/$defs/WebAddress"},key:{title:"Clé de la fiche / Record key",description:`Identifiant de la fiche, tiré du numéro de la source (oscars-61839) ; il ne change \
jamais.
Identifier of the record, from the source's own number (oscars-61839); it never changes.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/identifier",$ref:"#\
/$defs/Key"},identifiers:{title:"Identifiants / Identifiers",description:`Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#identifier",type:"array",minItems:1,
items:{$ref:"#/$defs/Identifier"}},title:{title:"Titre / Title",description:`Titre tel qu'imprimé par la source.
Title as printed by the source.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},summary:{title:"Résumé / Summary",description:`\
La fiche en deux ou trois phrases, pour un professionnel.
The record in two or three sentences, for a professional.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/abstract",$ref:"#/$defs/LanguageMap"},language:{title:"\
Langue / Language",description:`Langue de la fiche (fr, de, it…).
Language of the record (fr, de, it…).`,$comment:"x-openhpa-term: http://purl.org/dc/elements/1.1/language",$ref:"#/$defs/LanguageTag"},kind:{title:"Nature / K\
ind",description:`Action, programme, projet ou partenariat.
Action, programme, project or partnership.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/type; x-openhpa-scheme: https://w3id.org/openhpa/vocab/action-kin\
d",$ref:"#/$defs/ActionKindCode"},edition:{title:"Édition / Edition",description:`Année de la fiche dans la base d'origine : une fiche décrit une année.
Year of the record in its source base: one record describes one year.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#edition",$ref:"#/$defs/Year"},status:{
title:"État / Status",description:`Prévue, en cours, terminée, suspendue, annulée.
Planned, ongoing, completed, suspended, cancelled.`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#status; x-openhpa-scheme: https://w3id.org/openhpa/vocab\
/action-status",$ref:"#/$defs/ActionStatusCode"},isPartOf:{title:"Fait partie de / Part of",description:`Programme ou action plus large.
Wider programme or action.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/isPartOf",type:"array",minItems:1,items:{$ref:"#/$defs/RelatedRecord"}},hasPart:{
title:"Parties / Parts",description:`Axes, groupes de travail ou composantes de l'action.
Axes, working groups or components of the action.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/hasPart",type:"array",minItems:1,items:{$ref:"#/$defs/Part"}},
precededBy:{title:"Éditions liées / Chained editions",description:`L'action d'une autre année avec laquelle la source chaîne celle-ci.
The action of another year that the source chains this one to.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#precededBy",type:"array",minItems:1,items:{
$ref:"#/$defs/RelatedRecord"}},context:{title:"Contexte / Context",description:`La situation dans laquelle l'action prend place.
The situation in which the action takes place.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#context",$ref:"#/$defs/LanguageMap"},needsAssessment:{title:"\
Constats et besoins / Needs assessment",description:`Les constats ou le diagnostic qui motivent l'action.
The findings or assessment that the action answers.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#needsAssessment",$ref:"#/$defs/LanguageMap"},objectives:{
title:"Objectifs / Objectives",description:`Objectifs dans l'ordre de la source ; un objectif peut avoir ses sous-objectifs.
Objectives in the order of the source; an objective may have sub-objectives.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#objective",type:"array",minItems:1,
items:{$ref:"#/$defs/Objective"}},expectedResults:{title:"Résultats attendus / Expected results",description:`Ce que l'action espère obtenir, à ne pas confondr\
e avec ce qui a été observé.
What the action hopes for, not to be confused with what was observed.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#expectedResult",type:"array",minItems:1,
items:{$ref:"#/$defs/Statement"}},themes:{title:"Thèmes / Themes",description:`Thèmes de santé de l'action.
Health themes of the action.`,$comment:"x-openhpa-term: http://www.w3.org/ns/dcat#theme; x-openhpa-scheme: https://w3id.org/openhpa/vocab/theme",type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"#/$defs/ThemeCode"}},substances:{title:"Substances / Substances",description:`Substances psychoactives dont il est question.
Psychoactive substances that the action is about.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#substance; x-openhpa-scheme: https://w3id.org/openhpa/v\
ocab/substance",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},behaviours:{title:"Comportements / Behaviours",description:`Conduit\
es sans substance : jeux, écrans…
Behaviours without a substance: gambling, gaming, screens…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#behaviour; x-openhpa-scheme: https://w3id.or\
g/openhpa/vocab/behaviour",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/BehaviourCode"}},actionTypes:{title:"Types d'action / Action types",description:`\
Information, éducation pour la santé, formation, coordination…
Information, health education, training, coordination…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#actionType; x-openhpa-scheme: https://w3id.org/o\
penhpa/vocab/action-type",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ActionTypeCode"}},preventionLevels:{title:"Niveaux de prévention / Prevent\
ion levels",description:`Universelle, sélective, indiquée, environnementale ; primaire, secondaire, tertiaire.
Universal, selective, indicated, environmental; primary, secondary, tertiary.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#preventionLevel; x-openhpa-\
scheme: https://w3id.org/openhpa/vocab/prevention-level",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PreventionLevelCode"}},activities:{title:"A\
ctivités / Activities",description:`Les activités de l'action, chacune avec son public, son contenu, son lieu et sa période.
The activities of the action, each with its audience, content, place and period.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#activity",type:"array",minItems:1,
items:{$ref:"#/$defs/Activity"}},steps:{title:"Étapes / Steps",description:`Étapes de la mise en place, dans l'ordre.
Steps of the implementation, in order.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#step",type:"array",minItems:1,items:{$ref:"#/$defs/Step"}},tools:{
title:"Outils et supports / Tools",description:`Outils, supports et programmes validés utilisés.
Tools, materials and validated programmes that are used.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#tool",type:"array",minItems:1,items:{$ref:"#/$de\
fs/Statement"}},adaptations:{title:"Adaptations prévues / Planned adaptations",description:`Ce qui devait varier selon les lieux ou les publics.
What was meant to vary between places or audiences.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#adaptation",type:"array",minItems:1,items:{$ref:"#/$d\
efs/Statement"}},frequency:{title:"Fréquence / Frequency",description:`Action ponctuelle, répétitive ou suivie.
One-off, recurring or ongoing action.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#frequency; x-openhpa-scheme: https://w3id.org/openhpa/vocab/frequen\
cy",$ref:"#/$defs/FrequencyCode"},recurrence:{title:"Récurrence / Recurrence",description:`Le rythme, avec les mots de la source.
The rhythm, in the words of the source.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#recurrence",$ref:"#/$defs/LanguageMap"},capacity:{title:"Capacité\
 / Capacity",description:`Nombre de places ou de personnes que l'action peut accueillir.
Number of places or people that the action can take.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#capacity",$ref:"#/$defs/Quantity"},carrier:{title:"P\
orteur / Carrier",description:`L'organisation qui porte l'action.
The organisation that carries the action.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#carrier",$ref:"#/$defs/Organisation"},hostStructure:{title:"Str\
ucture d'accueil / Host structure",description:`La structure dans laquelle l'action se déroule ou s'inscrit.
The structure in which the action takes place.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#hostStructure",$ref:"#/$defs/Organisation"},partners:{title:"\
Partenaires / Partners",description:`Les organisations partenaires, chacune avec ses rôles.
The partner organisations, each with its roles.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#partner",type:"array",minItems:1,items:{$ref:"#/$defs/Org\
anisation"}},funders:{title:"Financements / Funding",description:`Un élément par financeur reconnu.
One item per funder that was recognised.`,$comment:"x-openhpa-term: https://schema.org/funding",type:"array",minItems:1,items:{$ref:"#/$defs/Funding"}},fundingAsPrinted:{
title:"Financement, texte d'origine / Funding as printed",description:`Le texte imprimé des financements, inchangé.
The printed text about funding, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#fundingAsPrinted",$ref:"#/$defs/Line"},agreement:{title:"Conve\
ntion / Agreement",description:`La convention ou autre formalisation.
The agreement or other formalisation.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#agreement",$ref:"#/$defs/Agreement"},contact:{title:"Contact / Cont\
act",description:`À qui s'adresser pour en savoir plus.
Whom to ask for more.`,$comment:"x-openhpa-term: http://www.w3.org/ns/dcat#contactPoint",$ref:"#/$defs/Contact"},audiences:{title:"Publics / Audiences",description:`\
Les groupes que l'action vise, finaux et intermédiaires.
The groups that the action aims at, final and intermediate.`,$comment:"x-openhpa-term: https://schema.org/audience",type:"array",minItems:1,items:{$ref:"#/$defs\
/Audience"}},peopleReached:{title:"Personnes touchées / People reached",description:`Nombre de personnes concernées, tel que la source le déclare.
Number of people concerned, as the source declares it.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#peopleReached",type:"integer",minimum:0,maximum:999999999999},
coverage:{title:"Territoire / Coverage",description:`Les territoires concernés, en codes typés.
The territories concerned, as typed codes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#coverage",$ref:"#/$defs/Coverage"},places:{title:"Lieux d'inte\
rvention / Places",description:`Lieux précis, tels que la source les imprime.
The precise places, as the source prints them.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#place",type:"array",minItems:1,items:{$ref:"#/$defs/Place"}},
settings:{title:"Milieux de vie / Settings",description:`Milieux où l'action se déroule : établissement pénitentiaire, école, travail, quartier…
Settings in which the action takes place: prison, school, workplace, neighbourhood…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#setting; x-openhpa-\
scheme: https://w3id.org/openhpa/vocab/setting",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SettingCode"}},period:{title:"Période / Period",description:`\
Dates de réalisation de cette édition, avec leur précision réelle.
Dates of implementation of this edition, with their real precision.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/temporal",$ref:"#/$defs/Period"},overallPeriod:{
title:"Période d'ensemble / Overall period",description:`Période de l'action pluriannuelle dont la fiche est une édition ; elle peut dépasser la période de l'é\
dition.
Period of the multi-year action of which the record is one edition; it may exceed the edition's period.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#o\
verallPeriod",$ref:"#/$defs/Period"},plans:{title:"Plans nationaux / National plans",description:`Plans nationaux dont la source dit que l'action relève ; un pl\
an d'une autre période n'est pas une erreur.
National plans that the source says the action belongs to; a plan of other years is no error.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#planTag",type:"\
array",minItems:1,items:{$ref:"#/$defs/PlanTag"}},programmes:{title:"Programmes et dispositifs / Programmes",description:`Programmes régionaux avec leurs object\
ifs, et autres dispositifs.
Regional programmes with their objectives, and other schemes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#programme",type:"array",minItems:1,items:{$ref:"\
#/$defs/Programme"}},sdgs:{title:"Objectifs de développement durable / Sustainable Development Goals",description:`Cibles de l'Agenda 2030 auxquelles l'action \
contribue.
Targets of the 2030 Agenda that the action contributes to.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#sdg; x-openhpa-scheme: https://w3id.org/openhp\
a/vocab/sdg",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SdgCode"}},psychosocialSkills:{title:"Compétences psychosociales / Psychosocial skills",
description:`Compétences travaillées, selon le référentiel de Santé publique France.
Skills worked on, after the reference of Santé publique France.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#psychosocialSkill; x-openhpa-scheme: htt\
ps://w3id.org/openhpa/vocab/psychosocial-skill",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PsychosocialSkillCode"}},chronicConditions:{title:"P\
athologies (ETP) / Chronic conditions",description:`Pathologies visées par une action d'éducation thérapeutique.
Conditions that a therapeutic-education action is about.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#chronicCondition; x-openhpa-scheme: https://w3id\
.org/openhpa/vocab/chronic-condition",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ChronicConditionCode"}},careModes:{title:"Modes de prise en ch\
arge / Care modes",description:`En ambulatoire ou pendant une hospitalisation (éducation thérapeutique).
Outpatient or inpatient (therapeutic education).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#careMode; x-openhpa-scheme: https://w3id.org/openhpa/voc\
ab/care-mode",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/CareModeCode"}},outcomes:{title:"Résultats (modèle suisse) / Outcomes (Swiss model)",
description:`Catégories du modèle suisse : A mesures, B facteurs d'influence, C déterminants, D santé ; avec leur statut.
Categories of the Swiss model: A measures, B influencing factors, C determinants, D health; with their stage.`,$comment:"x-openhpa-term: https://w3id.org/openhp\
a/ns#outcome",type:"array",minItems:1,items:{$ref:"#/$defs/Outcome"}},evaluation:{title:"Évaluation / Evaluation",description:`Ce qui a été ou sera évalué, et \
les résultats.
What was or will be evaluated, and the results.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#evaluation",$ref:"#/$defs/Evaluation"},experience:{title:"\
Retour d'expérience / Experience",description:`Leviers, freins, évolutions et enseignements.
Levers, obstacles, drift and lessons.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#experience",$ref:"#/$defs/Experience"},observation:{title:"Observat\
ion / Observation",description:`Remarque de la source qui n'entre dans aucun autre champ.
Remark of the source that has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2000/01/rdf-schema#comment",$ref:"#/$defs/LanguageMap"},sources:{title:"\
Sources / Sources",description:`Les documents dont la fiche est tirée.
The documents that the record was made from.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/source",type:"array",minItems:1,items:{$ref:"#/$defs/Source"}},
evidence:{title:"Preuves / Evidence",description:`Pour chaque champ, le passage de la source qui le fonde.
For each field, the passage of the source that it rests on.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#evidence",type:"array",minItems:1,items:{$ref:"\
#/$defs/Evidence"}},missing:{title:"Données absentes / Missing values",description:`Champs sans valeur, avec la raison.
Fields without a value, with the reason.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#missing",type:"array",minItems:1,items:{$ref:"#/$defs/Missing"}},
rights:{title:"Droits / Rights",description:`Licence et mention de réutilisation de la fiche.
Licence and attribution of the record.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/rights",$ref:"#/$defs/Rights"},created:{title:"Créée le / Created",
description:`Jour de création de la fiche.
Day on which the record was made.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/created",$ref:"#/$defs/Day"},modified:{title:"Modifiée le / Modified",description:`\
Jour de la dernière modification de la fiche.
Day on which the record was last changed.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/modified",$ref:"#/$defs/Day"},withdrawn:{title:"Retirée le / Withd\
rawn",description:`Jour du retrait ; la fiche reste citée, son numéro n'est jamais réutilisé.
Day of withdrawal; the record stays citable, its number is never used again.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#withdrawn",$ref:"#/$defs/Day"},
replacedBy:{title:"Remplacée par / Replaced by",description:`Clé ou adresse de la fiche qui remplace celle-ci.
Key or address of the record that replaces this one.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/isReplacedBy",$ref:"#/$defs/RecordReference"}},required:[
"type","key","title"],additionalProperties:!1},Identifier:{title:"Identifiant / Identifier",description:`Numéro donné par une base ou un répertoire, avec le rép\
ertoire qui le donne.
Number given by a database or register, together with the register that gives it.`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#Identifier",type:"object",
properties:{scheme:{title:"Répertoire / Scheme",description:`La base ou le répertoire qui donne le numéro : OSCARS, SIRET, FINESS, RNA, IDE…
The database or register that gives the number: OSCARS, SIRET, FINESS, RNA, UID…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#identifierScheme; x-op\
enhpa-scheme: https://w3id.org/openhpa/vocab/identifier-scheme",$ref:"#/$defs/IdentifierSchemeCode"},value:{title:"Numéro / Value",description:`Le numéro lui-m\
ême, sans préfixe.
The number itself, without a prefix.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#notation",$ref:"#/$defs/Line"}},required:["scheme","value"],
additionalProperties:!1},RelatedRecord:{title:"Fiche liée / Related record",description:`Une autre fiche, désignée par sa clé si on la connaît, sinon par son t\
itre et son édition.
Another record, by its key where it is known, else by its title and edition.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#RelatedRecord",type:"object",
properties:{key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},title:{title:"Intitulé / Title",description:`Intitulé, tel qu'imprimé par la source.
Title, as printed by the source.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},edition:{title:"Édition / Edition",description:`\
Année de la fiche liée.
Year of the related record.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#edition",$ref:"#/$defs/Year"},record:{title:"Fiche / Record",description:`Clé\
 ou adresse de la fiche liée.
Key or address of the related record.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#relatedAction",$ref:"#/$defs/RecordReference"},note:{title:"Remarqu\
e / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key"],additionalProperties:!1},Part:{title:"Partie / Part",description:`Axe, groupe de travail, session ou composante d'une action, décrit comme une action.
Axis, working group, session or component of an action, described like an action.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Part",type:"object",properties:{
key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},kind:{title:"Nature / Kind",description:`Axe, groupe de travail, session, composante.
Axis, working group, session, component.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/type; x-openhpa-scheme: https://w3id.org/openhpa/vocab/part-kind",$ref:"\
#/$defs/PartKindCode"},number:{title:"Numéro / Number",description:`Numéro imprimé par la source.
Number printed by the source.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#notation",$ref:"#/$defs/Line"},title:{title:"Intitulé / Title",description:`\
Intitulé, tel qu'imprimé par la source.
Title, as printed by the source.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},context:{title:"Contexte / Context",description:`\
La situation dans laquelle l'action prend place.
The situation in which the action takes place.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#context",$ref:"#/$defs/LanguageMap"},needsAssessment:{title:"\
Constats et besoins / Needs assessment",description:`Les constats ou le diagnostic qui motivent l'action.
The findings or assessment that the action answers.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#needsAssessment",$ref:"#/$defs/LanguageMap"},objectives:{
title:"Objectifs / Objectives",description:`Objectifs dans l'ordre de la source ; un objectif peut avoir ses sous-objectifs.
Objectives in the order of the source; an objective may have sub-objectives.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#objective",type:"array",minItems:1,
items:{$ref:"#/$defs/Objective"}},expectedResults:{title:"Résultats attendus / Expected results",description:`Ce que l'action espère obtenir, à ne pas confondr\
e avec ce qui a été observé.
What the action hopes for, not to be confused with what was observed.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#expectedResult",type:"array",minItems:1,
items:{$ref:"#/$defs/Statement"}},themes:{title:"Thèmes / Themes",description:`Thèmes de santé de l'action.
Health themes of the action.`,$comment:"x-openhpa-term: http://www.w3.org/ns/dcat#theme; x-openhpa-scheme: https://w3id.org/openhpa/vocab/theme",type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"#/$defs/ThemeCode"}},substances:{title:"Substances / Substances",description:`Substances psychoactives dont il est question.
Psychoactive substances that the action is about.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#substance; x-openhpa-scheme: https://w3id.org/openhpa/v\
ocab/substance",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},behaviours:{title:"Comportements / Behaviours",description:`Conduit\
es sans substance : jeux, écrans…
Behaviours without a substance: gambling, gaming, screens…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#behaviour; x-openhpa-scheme: https://w3id.or\
g/openhpa/vocab/behaviour",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/BehaviourCode"}},actionTypes:{title:"Types d'action / Action types",description:`\
Information, éducation pour la santé, formation, coordination…
Information, health education, training, coordination…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#actionType; x-openhpa-scheme: https://w3id.org/o\
penhpa/vocab/action-type",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ActionTypeCode"}},preventionLevels:{title:"Niveaux de prévention / Prevent\
ion levels",description:`Universelle, sélective, indiquée, environnementale ; primaire, secondaire, tertiaire.
Universal, selective, indicated, environmental; primary, secondary, tertiary.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#preventionLevel; x-openhpa-\
scheme: https://w3id.org/openhpa/vocab/prevention-level",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PreventionLevelCode"}},activities:{title:"A\
ctivités / Activities",description:`Les activités de l'action, chacune avec son public, son contenu, son lieu et sa période.
The activities of the action, each with its audience, content, place and period.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#activity",type:"array",minItems:1,
items:{$ref:"#/$defs/Activity"}},steps:{title:"Étapes / Steps",description:`Étapes de la mise en place, dans l'ordre.
Steps of the implementation, in order.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#step",type:"array",minItems:1,items:{$ref:"#/$defs/Step"}},tools:{
title:"Outils et supports / Tools",description:`Outils, supports et programmes validés utilisés.
Tools, materials and validated programmes that are used.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#tool",type:"array",minItems:1,items:{$ref:"#/$de\
fs/Statement"}},adaptations:{title:"Adaptations prévues / Planned adaptations",description:`Ce qui devait varier selon les lieux ou les publics.
What was meant to vary between places or audiences.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#adaptation",type:"array",minItems:1,items:{$ref:"#/$d\
efs/Statement"}},frequency:{title:"Fréquence / Frequency",description:`Action ponctuelle, répétitive ou suivie.
One-off, recurring or ongoing action.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#frequency; x-openhpa-scheme: https://w3id.org/openhpa/vocab/frequen\
cy",$ref:"#/$defs/FrequencyCode"},recurrence:{title:"Récurrence / Recurrence",description:`Le rythme, avec les mots de la source.
The rhythm, in the words of the source.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#recurrence",$ref:"#/$defs/LanguageMap"},capacity:{title:"Capacité\
 / Capacity",description:`Nombre de places ou de personnes que l'action peut accueillir.
Number of places or people that the action can take.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#capacity",$ref:"#/$defs/Quantity"},partners:{title:"\
Partenaires / Partners",description:`Les organisations partenaires, chacune avec ses rôles.
The partner organisations, each with its roles.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#partner",type:"array",minItems:1,items:{$ref:"#/$defs/Org\
anisation"}},audiences:{title:"Publics / Audiences",description:`Les groupes que l'action vise, finaux et intermédiaires.
The groups that the action aims at, final and intermediate.`,$comment:"x-openhpa-term: https://schema.org/audience",type:"array",minItems:1,items:{$ref:"#/$defs\
/Audience"}},peopleReached:{title:"Personnes touchées / People reached",description:`Nombre de personnes concernées, tel que la source le déclare.
Number of people concerned, as the source declares it.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#peopleReached",type:"integer",minimum:0,maximum:999999999999},
coverage:{title:"Territoire / Coverage",description:`Les territoires concernés, en codes typés.
The territories concerned, as typed codes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#coverage",$ref:"#/$defs/Coverage"},places:{title:"Lieux d'inte\
rvention / Places",description:`Lieux précis, tels que la source les imprime.
The precise places, as the source prints them.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#place",type:"array",minItems:1,items:{$ref:"#/$defs/Place"}},
settings:{title:"Milieux de vie / Settings",description:`Milieux où l'action se déroule : établissement pénitentiaire, école, travail, quartier…
Settings in which the action takes place: prison, school, workplace, neighbourhood…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#setting; x-openhpa-\
scheme: https://w3id.org/openhpa/vocab/setting",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SettingCode"}},period:{title:"Période / Period",description:`\
Dates de réalisation, avec leur précision réelle.
Dates of implementation, with their real precision.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/temporal",$ref:"#/$defs/Period"},note:{title:"Remarque /\
 Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key"],additionalProperties:!1},Objective:{title:"Objectif / Objective",description:`Ce que l'action veut atteindre, avec ses sous-objectifs.
What the action wants to achieve, with its sub-objectives.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Objective",type:"object",properties:{key:{title:"\
Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},kind:{title:"Nature / Kind",description:`Objectif général, spécifique, opérationnel ou de partenariat.
General, specific, operational or partnership objective.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/type; x-openhpa-scheme: https://w3id.org/openhpa/vo\
cab/objective-kind",$ref:"#/$defs/ObjectiveKindCode"},text:{title:"Texte / Text",description:`Le contenu de l'énoncé, par langue.
What the statement says, by language.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/description",$ref:"#/$defs/LanguageMap"},means:{title:"Précision / Mea\
ns",description:`Par quels moyens ou avec qui l'objectif est poursuivi.
By which means or with whom the objective is pursued.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#means",$ref:"#/$defs/LanguageMap"},objectives:{title:"\
Objectifs / Objectives",description:`Objectifs dans l'ordre de la source ; un objectif peut avoir ses sous-objectifs.
Objectives in the order of the source; an objective may have sub-objectives.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#objective",type:"array",minItems:1,
items:{$ref:"#/$defs/Objective"}},note:{title:"Remarque / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key","text"],additionalProperties:!1},Statement:{title:"Énoncé / Statement",description:`Une phrase ou un paragraphe de la fiche, désignable par sa clé.
A sentence or paragraph of the record that can be pointed at by its key.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Statement",type:"object",properties:{
key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},text:{title:"Texte / Text",description:`Le contenu de l'énoncé, par langue.
What the statement says, by language.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/description",$ref:"#/$defs/LanguageMap"}},required:["key","text"],additionalProperties:!1},
Activity:{title:"Activité / Activity",description:`Ce qui est fait auprès d'un public : contenu, lieu, période.
What is done with an audience: content, place, period.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Activity",type:"object",properties:{key:{title:"Cl\
é / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},title:{title:"Intitulé / Title",description:`Intitulé, tel qu'imprimé par la source.
Title, as printed by the source.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},description:{title:"Description / Descri\
ption",description:`Ce qui est fait, en quelques phrases.
What is done, in a few sentences.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/description",$ref:"#/$defs/LanguageMap"},content:{title:"Contenu / Content",
description:`Contenu de l'activité, tel que décrit par la source.
Content of the activity, as the source describes it.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#content",$ref:"#/$defs/LanguageMap"},audiences:{title:"\
Publics / Audiences",description:`Les groupes que l'action vise, finaux et intermédiaires.
The groups that the action aims at, final and intermediate.`,$comment:"x-openhpa-term: https://schema.org/audience",type:"array",minItems:1,items:{$ref:"#/$defs\
/Audience"}},places:{title:"Lieux d'intervention / Places",description:`Lieux précis, tels que la source les imprime.
The precise places, as the source prints them.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#place",type:"array",minItems:1,items:{$ref:"#/$defs/Place"}},
status:{title:"État / Status",description:`Prévue, en cours, terminée, suspendue, annulée.
Planned, ongoing, completed, suspended, cancelled.`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#status; x-openhpa-scheme: https://w3id.org/openhpa/vocab\
/action-status",$ref:"#/$defs/ActionStatusCode"},period:{title:"Période / Period",description:`Dates de réalisation, avec leur précision réelle.
Dates of implementation, with their real precision.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/temporal",$ref:"#/$defs/Period"},note:{title:"Remarque /\
 Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key"],additionalProperties:!1},Audience:{title:"Public / Audience",description:`Groupe visé, décrit sur trois axes séparés : âge de la vie, situation, rôle.
Target group, described on three separate axes: life stage, situation, role.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Audience",type:"object",properties:{
key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},asPrinted:{title:"Texte d'origine / As printed",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},lifeStages:{title:"Âges de \
la vie / Life stages",description:`Étapes de la vie concernées (enfants, jeunes, adultes…).
Stages of life concerned (children, young people, adults…).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#lifeStage; x-openhpa-scheme: https://w3id.o\
rg/openhpa/vocab/life-stage",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/LifeStageCode"}},situations:{title:"Situations / Situations",description:`\
Situation sociale ou statut (sous main de justice, précarité, grossesse…).
Social situation or status (under justice, precarity, pregnancy…).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#situation; x-openhpa-scheme: https:/\
/w3id.org/openhpa/vocab/situation",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SituationCode"}},roles:{title:"Rôles / Roles",description:`Rôle \
des personnes : bénéficiaires, entourage, professionnels, élus, pairs…
Role of the people: beneficiaries, family, professionals, elected officials, peers…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#role; x-openhpa-sch\
eme: https://w3id.org/openhpa/vocab/audience-role",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/AudienceRoleCode"}},level:{title:"Public final ou\
 intermédiaire / Final or intermediate",description:`Public final (bénéficiaire) ou intermédiaire (relais).
Final audience (beneficiary) or intermediate one (relay).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#audienceLevel; x-openhpa-scheme: https://w3id.o\
rg/openhpa/vocab/audience-level",$ref:"#/$defs/AudienceLevelCode"},minimumAge:{title:"Âge minimal / Minimum age",description:`Âge minimal, en années.
Lowest age, in years.`,$comment:"x-openhpa-term: https://schema.org/suggestedMinAge",type:"integer",minimum:0,maximum:999999999999},maximumAge:{title:"Âge maxim\
al / Maximum age",description:`Âge maximal, en années.
Highest age, in years.`,$comment:"x-openhpa-term: https://schema.org/suggestedMaxAge",type:"integer",minimum:0,maximum:999999999999},size:{title:"Effectif / Siz\
e",description:`Nombre de personnes de ce public.
Number of people of this audience.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#audienceSize",type:"integer",minimum:0,maximum:999999999999},note:{title:"\
Remarque / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key"],additionalProperties:!1},Place:{title:"Lieu / Place",description:`Lieu d'intervention, avec son nom imprimé et son code territorial.
Place of intervention, with its printed name and its territory code.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/Location",type:"object",properties:{key:{
title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},name:{title:"Nom / Name",description:`Nom du lieu.
Name of the place.`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/name",$ref:"#/$defs/Line"},territory:{title:"Territoire / Territory",description:`Code t\
ypé du territoire, par exemple commune:44109 ou departement:44.
Typed code of the territory, for example commune:44109 or departement:44.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#territory",$ref:"#/$defs/Territ\
oryCode"},settings:{title:"Milieux de vie / Settings",description:`Milieux où l'action se déroule : établissement pénitentiaire, école, travail, quartier…
Settings in which the action takes place: prison, school, workplace, neighbourhood…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#setting; x-openhpa-\
scheme: https://w3id.org/openhpa/vocab/setting",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SettingCode"}},address:{title:"Adresse / Address",description:`\
Adresse postale du lieu.
Postal address of the place.`,$comment:"x-openhpa-term: http://www.w3.org/ns/locn#address",$ref:"#/$defs/Address"},asPrinted:{title:"Texte d'origine / As printe\
d",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},note:{title:"Remarque / Not\
e",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key","name"],additionalProperties:!1},Address:{title:"Adresse / Address",description:`Adresse postale d'une organisation ou d'un lieu.
Postal address of an organisation or a place.`,$comment:"x-openhpa-term: http://www.w3.org/ns/locn#Address",type:"object",properties:{street:{title:"Voie / Stre\
et",description:`Numéro et nom de la voie.
Number and name of the street.`,$comment:"x-openhpa-term: http://www.w3.org/ns/locn#thoroughfare",$ref:"#/$defs/Line"},postcode:{title:"Code postal / Postcode",
description:`Code postal, en texte pour garder les zéros de tête.
Postcode, as text so that leading zeros stay.`,$comment:"x-openhpa-term: http://www.w3.org/ns/locn#postCode",$ref:"#/$defs/Line"},city:{title:"Ville / City",description:`\
Nom de la localité, tel qu'imprimé.
Name of the locality, as printed.`,$comment:"x-openhpa-term: http://www.w3.org/ns/locn#postName",$ref:"#/$defs/Line"},territory:{title:"Territoire / Territory",
description:`Code typé du territoire, par exemple commune:44109 ou departement:44.
Typed code of the territory, for example commune:44109 or departement:44.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#territory",$ref:"#/$defs/Territ\
oryCode"},asPrinted:{title:"Texte d'origine / As printed",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"}},additionalProperties:!1},Period:{
title:"Période / Period",description:`Intervalle de temps, avec sa précision réelle et la formulation d'origine.
Interval of time, with its real precision and the printed wording.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/PeriodOfTime",type:"object",properties:{start:{
title:"Début / Start",description:`Date de début au format EDTF : année, mois, jour, saison (2020-22 = été) ou date approximative (2020~).
Start date in EDTF: year, month, day, season (2020-22 = summer) or approximate date (2020~).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#start",$ref:"\
#/$defs/EdtfDate"},end:{title:"Fin / End",description:`Date de fin au format EDTF ; absente quand elle n'est pas connue.
End date in EDTF; left out when it is not known.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#end",$ref:"#/$defs/EdtfDate"},duration:{title:"Durée / D\
uration",description:`Durée telle qu'imprimée, par exemple « 12 mois ».
Duration as printed, for example “12 mois”.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#duration",$ref:"#/$defs/Line"},asPrinted:{title:"Texte d'\
origine / As printed",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"}},additionalProperties:!1},Step:{
title:"Étape / Step",description:`Étape de la mise en place ; l'ordre compte.
Step of the implementation; the order matters.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Step",type:"object",properties:{key:{title:"Clé / Key",description:`\
Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},title:{title:"Intitulé / Title",description:`Intitulé, tel qu'imprimé par la source.
Title, as printed by the source.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},description:{title:"Description / Descri\
ption",description:`Ce qui est fait, en quelques phrases.
What is done, in a few sentences.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/description",$ref:"#/$defs/LanguageMap"},period:{title:"Période / Period",
description:`Dates de réalisation, avec leur précision réelle.
Dates of implementation, with their real precision.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/temporal",$ref:"#/$defs/Period"},note:{title:"Remarque /\
 Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key"],additionalProperties:!1},Quantity:{title:"Quantité / Quantity",description:`Un nombre avec son unité.
A number with its unit.`,$comment:"x-openhpa-term: https://schema.org/QuantitativeValue",type:"object",properties:{value:{title:"Valeur / Value",description:`Le\
 nombre.
The number.`,$comment:"x-openhpa-term: https://schema.org/value",type:"number",minimum:-999999999999,maximum:999999999999},unit:{title:"Unité / Unit",description:`\
Ce que compte le nombre.
What the number counts.`,$comment:"x-openhpa-term: https://schema.org/unitText",$ref:"#/$defs/Line"},asPrinted:{title:"Texte d'origine / As printed",description:`\
La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},note:{title:"Remarque / Not\
e",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"value"],additionalProperties:!1},Organisation:{title:"Organisation / Organisation",description:`Structure qui porte, accueille, finance ou accompagne l'action.\

Body that carries, hosts, funds or supports the action.`,$comment:"x-openhpa-term: http://www.w3.org/ns/org#Organization",type:"object",properties:{key:{title:"\
Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},name:{title:"Nom / Name",description:`Nom de l'organisation au moment de l'action, tel qu'imprimé.
Name of the organisation at the time of the action, as printed.`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/name",$ref:"#/$defs/Line"},alternateNames:{
title:"Autres noms / Alternate names",description:`Sigles, noms développés et variantes d'écriture.
Acronyms, expanded names and spelling variants.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#altLabel",type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/Line"}},formerNames:{title:"Anciens noms / Former names",description:`Noms portés avant, ou dans une autre édition de la fiche.
Names borne earlier, or in another edition of the record.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#formerName",type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/Line"}},structureType:{title:"Type de structure / Structure type",description:`Nature de l'organisation : association, établissement de san\
té, CSAPA, collectivité…
Kind of organisation: association, health facility, CSAPA, local authority…`,$comment:"x-openhpa-term: http://www.w3.org/ns/org#classification; x-openhpa-sche\
me: https://w3id.org/openhpa/vocab/structure-type",$ref:"#/$defs/StructureTypeCode"},roles:{title:"Rôles / Roles",description:`Ce que fait l'organisation dans \
l'action.
What the organisation does in the action.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#role; x-openhpa-scheme: https://w3id.org/openhpa/vocab/partner-\
role",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PartnerRoleCode"}},identifiers:{title:"Identifiants / Identifiers",description:`Numéros de l'é\
lément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#identifier",type:"array",minItems:1,
items:{$ref:"#/$defs/Identifier"}},parent:{title:"Organisme gestionnaire / Parent organisation",description:`L'organisation dont celle-ci est une unité ou un se\
rvice.
The organisation of which this one is a unit or service.`,$comment:"x-openhpa-term: http://www.w3.org/ns/org#subOrganizationOf",$ref:"#/$defs/Organisation"},address:{
title:"Adresse / Address",description:`Adresse postale.
Postal address.`,$comment:"x-openhpa-term: http://www.w3.org/ns/locn#address",$ref:"#/$defs/Address"},phone:{title:"Téléphone / Phone",description:`Numéro du \
standard de l'organisation ; jamais celui d'une personne.
Switchboard number of the organisation; never that of a person.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#phone",$ref:"#/$defs/Phone"},email:{title:"\
Courriel / E-mail",description:`Adresse générique d'un service ; jamais celle d'une personne.
Generic mailbox of a service; never that of a person.`,$comment:"x-openhpa-term: https://schema.org/email",type:"string",pattern:"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\
-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$",not:{pattern:"\\n"}},url:{title:"Page web / Web page",description:`Adresse d'une page web sur l'élément.
Address of a web page about the thing.`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/page",$ref:"#/$defs/WebAddress"},founded:{title:"Année de création /\
 Founded",description:`Année de création de l'organisation.
Year in which the organisation was founded.`,$comment:"x-openhpa-term: https://schema.org/foundingDate",$ref:"#/$defs/Year"},mission:{title:"Mission / Mission",
description:`Mission de l'organisation, en une ou deux phrases.
What the organisation is for, in a sentence or two.`,$comment:"x-openhpa-term: http://www.w3.org/ns/org#purpose",$ref:"#/$defs/LanguageMap"},note:{title:"Remarq\
ue / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key","name"],additionalProperties:!1},Phone:{title:"Téléphone / Phone",description:`Numéro du standard d'une organisation, tel qu'imprimé et au format intern\
ational.
Switchboard number of an organisation, as printed and in international form.`,$comment:"x-openhpa-term: http://www.w3.org/2006/vcard/ns#Voice",type:"object",properties:{
asPrinted:{title:"Texte d'origine / As printed",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},e164:{title:"Numéro interna\
tional / International number",description:`Le numéro au format E.164, par exemple +33240080811.
The number in E.164, for example +33240080811.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#e164",type:"string",pattern:"^\\+[1-9][0-9]{5,14}$",not:{pattern:"\
\\n"}}},additionalProperties:!1},Coverage:{title:"Territoire couvert / Coverage",description:`Territoires que l'action concerne, en codes typés, et niveau géogr\
aphique.
Territories that the action concerns, as typed codes, and the geographic level.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Coverage",type:"object",properties:{
territories:{title:"Territoires / Territories",description:`Codes typés : region:52, departement:44, commune:44109, canton:VD. Un nombre seul ne veut rien dire.\

Typed codes: region:52, departement:44, commune:44109, canton:VD. A bare number means nothing.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/spatial",type:"\
array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/TerritoryCode"}},level:{title:"Niveau géographique / Geographic level",description:`Échelle de l'action :\
 quartier, commune, département, région, pays…
Scale of the action: neighbourhood, municipality, département, region, country…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#geographicLevel; x-ope\
nhpa-scheme: https://w3id.org/openhpa/vocab/geographic-level",$ref:"#/$defs/GeographicLevelCode"},asPrinted:{title:"Texte d'origine / As printed",description:`L\
a formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},note:{title:"Remarque / Not\
e",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},additionalProperties:!1},
Funding:{title:"Financement / Funding",description:`Un financeur, son programme et son montant ; le texte imprimé est toujours gardé.
One funder, its programme and amount; the printed text is always kept.`,$comment:"x-openhpa-term: https://schema.org/MonetaryGrant",type:"object",properties:{key:{
title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},funder:{title:"Financeur / Funder",description:`L'organisation qui finance.
The organisation that funds.`,$comment:"x-openhpa-term: https://schema.org/funder",$ref:"#/$defs/Organisation"},programme:{title:"Programme de financement / Fun\
ding programme",description:`Programme, fonds ou ligne budgétaire.
Programme, fund or budget line.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#fundingProgramme",$ref:"#/$defs/Line"},amount:{title:"Montant / Amount",description:`\
Montant accordé, dans la devise indiquée.
Amount granted, in the currency given.`,$comment:"x-openhpa-term: https://schema.org/amount",type:"number",minimum:-999999999999,maximum:999999999999},currency:{
title:"Devise / Currency",description:`Code ISO 4217 : EUR, CHF.
ISO 4217 code: EUR, CHF.`,$comment:"x-openhpa-term: https://schema.org/currency",type:"string",pattern:"^[A-Z]{3}$",not:{pattern:"\\n"}},year:{title:"Année / Ye\
ar",description:`Année du financement.
Year of the funding.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#fundingYear",$ref:"#/$defs/Year"},asPrinted:{title:"Texte d'origine / As printed",description:`\
La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},note:{title:"Remarque / Not\
e",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key"],additionalProperties:!1},Agreement:{title:"Convention / Agreement",description:`Ce qui formalise le partenariat ou le financement, avec ses dates de sign\
ature et d'effet.
What formalises the partnership or the funding, with its dates of signature and effect.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Agreement",type:"\
object",properties:{exists:{title:"Existe / Exists",description:`Vrai quand une convention ou une autre formalisation existe, faux quand la source dit que non.
True when an agreement or other formalisation exists, false when the source says there is none.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#exists",type:"\
boolean"},kind:{title:"Nature / Kind",description:`Convention, charte, CPOM, autre formalisation.
Convention, charter, CPOM, other formalisation.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/type; x-openhpa-scheme: https://w3id.org/openhpa/vocab/agree\
ment-kind",$ref:"#/$defs/AgreementKindCode"},signed:{title:"Signée / Signed",description:`Date de signature, au format EDTF.
Date of signature, in EDTF.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#signed",$ref:"#/$defs/EdtfDate"},effectiveFrom:{title:"En vigueur depuis / Ef\
fective from",description:`Date d'effet, qui peut précéder la signature.
Date of effect, which may come before the signature.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#effectiveFrom",$ref:"#/$defs/EdtfDate"},effectiveTo:{
title:"Jusqu'au / Effective to",description:`Date d'échéance.
Date of expiry.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#effectiveTo",$ref:"#/$defs/EdtfDate"},asPrinted:{title:"Texte d'origine / As printed",description:`\
La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},note:{title:"Remarque / Not\
e",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"exists"],additionalProperties:!1},Contact:{title:"Contact / Contact",description:`À qui s'adresser. Un contact nominatif n'est jamais publié par défaut.
Whom to ask. A contact that names a person is never published by default.`,$comment:"x-openhpa-term: http://www.w3.org/2006/vcard/ns#Kind",type:"object",properties:{
name:{title:"Nom / Name",description:`Nom du service à contacter (ou de la personne, si « nominatif » est vrai).
Name of the service to contact (or of the person, when “personal” is true).`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/name",$ref:"#/$defs/Line"},
email:{title:"Courriel / E-mail",description:`Adresse générique d'un service ; jamais celle d'une personne.
Generic mailbox of a service; never that of a person.`,$comment:"x-openhpa-term: https://schema.org/email",type:"string",pattern:"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\
-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$",not:{pattern:"\\n"}},phone:{title:"Téléphone / Phone",description:`Numéro du standard de l'organisation ; jamais celu\
i d'une personne.
Switchboard number of the organisation; never that of a person.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#phone",$ref:"#/$defs/Phone"},url:{title:"\
Page web / Web page",description:`Adresse d'une page web sur l'élément.
Address of a web page about the thing.`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/page",$ref:"#/$defs/WebAddress"},personal:{title:"Nominatif / Person\
al",description:`Vrai quand le contact est une personne physique : il est alors exclu du flux et de l'export.
True when the contact is a natural person: it is then left out of feed and dump.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#personal",type:"boolean"}},
required:["personal"],additionalProperties:!1},PlanTag:{title:"Rattachement à un plan / Plan tag",description:`Le libellé de plan imprimé, le plan reconnu et l\
e degré de certitude du rapprochement.
The plan label as printed, the plan it was resolved to and how sure that is.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#PlanTag",type:"object",properties:{
key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},asPrinted:{title:"Texte d'origine / As printed",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},plan:{title:"Plan / Plan",description:`\
Le plan national, la stratégie ou le programme reconnu.
The national plan, strategy or programme it was resolved to.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#plan; x-openhpa-scheme: https://w3id.org/ope\
nhpa/vocab/plan",$ref:"#/$defs/PlanCode"},certainty:{title:"Certitude / Certainty",description:`À quel point le rapprochement est sûr.
How sure the resolution is.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#certainty; x-openhpa-scheme: https://w3id.org/openhpa/vocab/certainty",$ref:"\
#/$defs/CertaintyCode"},note:{title:"Remarque / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key"],additionalProperties:!1},Programme:{title:"Programme / Programme",description:`Programme régional ou dispositif dans lequel l'action s'inscrit.
Regional programme or scheme that the action is part of.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Programme",type:"object",properties:{key:{title:"\
Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},number:{title:"Numéro / Number",description:`Numéro ou sigle imprimé (1, PRAPS, PH2…) ; il ne vaut que dans sa région.
Printed number or acronym (1, PRAPS, PH2…); it only means something in its region.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#notation",$ref:"\
#/$defs/Line"},label:{title:"Libellé / Label",description:`Libellé sans le numéro.
Label without the number.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#prefLabel",$ref:"#/$defs/LanguageMap"},region:{title:"Région / Region",
description:`La région dont la numérotation s'applique.
The region whose numbering applies.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/spatial",$ref:"#/$defs/TerritoryCode"},objectives:{title:"Objectifs du p\
rogramme / Programme objectives",description:`Les objectifs du programme auxquels l'action répond.
The objectives of the programme that the action answers.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#programmeObjective",type:"array",minItems:1,items:{
$ref:"#/$defs/ProgrammeObjective"}},asPrinted:{title:"Texte d'origine / As printed",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},note:{title:"Remarque / Not\
e",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key","label"],additionalProperties:!1},ProgrammeObjective:{title:"Objectif de programme / Programme objective",description:`Objectif numéroté d'un programme ré\
gional.
Numbered objective of a regional programme.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#ProgrammeObjective",type:"object",properties:{key:{title:"Clé\
 / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},number:{title:"Numéro / Number",description:`Numéro ou sigle imprimé (1, PRAPS, PH2…) ; il ne vaut que dans sa région.
Printed number or acronym (1, PRAPS, PH2…); it only means something in its region.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#notation",$ref:"\
#/$defs/Line"},label:{title:"Libellé / Label",description:`Libellé sans le numéro.
Label without the number.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#prefLabel",$ref:"#/$defs/LanguageMap"},asPrinted:{title:"Texte d'origin\
e / As printed",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"}},required:["key","label"],additionalProperties:!1},
Outcome:{title:"Résultat classé / Classified outcome",description:`Une case du modèle suisse de catégorisation des résultats, et ce que la fiche en dit.
A box of the Swiss Model for Outcome Classification, and what the record says about it.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Outcome",type:"ob\
ject",properties:{key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},category:{title:"Catégorie / Category",description:`Code du modèle suisse : A1–A4 mesures, B1–B4 facteurs d'influence, C1–C3 déterminants, D santé. Un c\
ode dit une intention ou une affirmation, jamais une preuve.
Code of the Swiss model: A1–A4 measures, B1–B4 influencing factors, C1–C3 determinants, D health. A code states an intent or a claim, never evidence.`,$comment:"\
x-openhpa-term: https://w3id.org/openhpa/ns#outcomeCategory; x-openhpa-scheme: https://w3id.org/openhpa/vocab/smoc",$ref:"#/$defs/SmocCode"},stage:{title:"Statu\
t / Stage",description:`Code seulement listé par la source, résultat prévu, affirmé ou mesuré.
Code merely listed by the source, outcome planned, claimed or measured.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#outcomeStage; x-openhpa-scheme: h\
ttps://w3id.org/openhpa/vocab/outcome-stage",$ref:"#/$defs/OutcomeStageCode"},statement:{title:"Énoncé / Statement",description:`Le changement attendu ou obse\
rvé, en une phrase.
The change that is expected or was observed, in a sentence.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/description",$ref:"#/$defs/LanguageMap"},indicators:{
title:"Indicateurs / Indicators",description:`Clés des indicateurs qui mesurent ce résultat.
Keys of the indicators that measure this outcome.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#measuredBy",type:"array",minItems:1,uniqueItems:!0,items:{
$ref:"#/$defs/KeyReference"}},leadsTo:{title:"Conduit à / Leads to",description:`Clés des résultats auxquels celui-ci contribue : A vers B, B vers C, C vers D.\

Keys of the outcomes that this one contributes to: A to B, B to C, C to D.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#leadsTo",type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"#/$defs/KeyReference"}},asPrinted:{title:"Texte d'origine / As printed",description:`La formulation imprimée par la source, inchangé\
e.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},note:{title:"Remarque / Not\
e",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key","category","stage"],additionalProperties:!1},Evaluation:{title:"Évaluation / Evaluation",description:`Ce qui a été ou sera évalué, comment, et ce qu'on e\
n sait.
What was or will be evaluated, how, and what is known of it.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Evaluation",type:"object",properties:{status:{
title:"Statut / Status",description:`Évaluation réalisée, prévue, l'une ou l'autre, ou aucune.
Evaluation carried out, planned, one or the other, or none.`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#status; x-openhpa-scheme: https://w3id.org/open\
hpa/vocab/evaluation-status",$ref:"#/$defs/EvaluationStatusCode"},methods:{title:"Méthode / Method",description:`Comment l'évaluation est faite.
How the evaluation is done.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#method",$ref:"#/$defs/LanguageMap"},indicators:{title:"Indicateurs / Indicato\
rs",description:`Indicateurs quantitatifs, avec leurs ventilations.
Quantitative indicators, with their breakdowns.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#indicator",type:"array",minItems:1,items:{$ref:"#/$defs/I\
ndicator"}},qualitativeResults:{title:"Bilan qualitatif / Qualitative results",description:`Ce que le bilan dit en mots.
What the review says in words.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#qualitativeResult",type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},
strengths:{title:"Points forts / Strengths",description:`Ce qui a bien fonctionné.
What worked well.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#strength",type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},weaknesses:{title:"\
Faiblesses / Weaknesses",description:`Ce qui a moins bien fonctionné.
What worked less well.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#weakness",type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},perspectives:{
title:"Perspectives / Perspectives",description:`Les suites envisagées.
What is planned next.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#perspective",type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}}},additionalProperties:!1},
Indicator:{title:"Indicateur / Indicator",description:`Une mesure de l'action : valeur, unité, ventilation par territoire ou par groupe.
A measure of the action: value, unit, breakdown by territory or group.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Indicator",type:"object",properties:{
key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},name:{title:"Nom / Name",description:`Ce qui est compté ou mesuré, avec les mots de la source.
What is counted or measured, in the words of the source.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#prefLabel",$ref:"#/$defs/LanguageMap"},kind:{
title:"Nature / Kind",description:`Public touché, volume d'activité, processus, production, résultat, satisfaction…
Reach, volume of activity, process, output, outcome, satisfaction…`,$comment:"x-openhpa-term: http://purl.org/dc/terms/type; x-openhpa-scheme: https://w3id.or\
g/openhpa/vocab/indicator-kind",$ref:"#/$defs/IndicatorKindCode"},unit:{title:"Unité / Unit",description:`Ce que compte la valeur : personnes, séances, co-inte\
rventions…
What the value counts: people, sessions, co-interventions…`,$comment:"x-openhpa-term: https://schema.org/unitText",$ref:"#/$defs/Line"},value:{title:"Valeur /\
 Value",description:`La valeur imprimée pour l'ensemble de l'action.
The value printed for the whole action.`,$comment:"x-openhpa-term: https://schema.org/value",type:"number",minimum:-999999999999,maximum:999999999999},total:{title:"\
Total de référence / Reference total",description:`Total auquel la ventilation doit se comparer, quand ce n'est pas la valeur elle-même.
Total that the breakdown is compared to, when that is not the value itself.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#total",type:"number",minimum:-999999999999,
maximum:999999999999},breakdown:{title:"Ventilation / Breakdown",description:`Valeurs par territoire typé ou par groupe ; leur somme est comparée au total.
Values by typed territory or group; their sum is compared with the total.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#breakdown",type:"array",minItems:1,
items:{$ref:"#/$defs/Observation"}},subsetOf:{title:"Partie de / Subset of",description:`Clé de l'indicateur dont celui-ci compte une partie (« dont 55 filles »\
) : ses personnes sont déjà comptées là.
Key of the indicator that this one counts a part of (“of whom 55 girls”): its people are counted there already.`,$comment:"x-openhpa-term: https://w3id.org/\
openhpa/ns#subsetOf",$ref:"#/$defs/KeyReference"},period:{title:"Période / Period",description:`Dates de réalisation, avec leur précision réelle.
Dates of implementation, with their real precision.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/temporal",$ref:"#/$defs/Period"},asPrinted:{title:"Texte\
 d'origine / As printed",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},note:{title:"Remarque / Not\
e",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key","name"],additionalProperties:!1},Observation:{title:"Valeur ventilée / Observation",description:`La part d'un indicateur pour un territoire ou pour un gr\
oupe.
The part of an indicator for one territory or one group.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Observation",type:"object",properties:{territory:{
title:"Territoire observé / Reference area",description:`Territoire de la valeur, en code typé.
Territory of the value, as a typed code.`,$comment:"x-openhpa-term: http://purl.org/linked-data/sdmx/2009/dimension#refArea",$ref:"#/$defs/TerritoryCode"},group:{
title:"Groupe / Group",description:`Groupe de la valeur (sexe, tranche d'âge, structure…), quand ce n'est pas un territoire.
Group of the value (sex, age band, structure…) when it is not a territory.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#group",$ref:"#/$defs/Line"},
value:{title:"Valeur / Value",description:`La valeur observée ; 2,5 s'écrit 2.5.
The observed value; 2,5 is written 2.5.`,$comment:"x-openhpa-term: http://purl.org/linked-data/sdmx/2009/measure#obsValue",type:"number",minimum:-999999999999,maximum:999999999999}},
required:["value"],additionalProperties:!1,oneOf:[{properties:{territory:{}},required:["territory"]},{properties:{group:{}},required:["group"]}]},Experience:{title:"\
Retour d'expérience / Experience",description:`Ce que les acteurs ont appris : leviers, freins, dérives, enseignements.
What those involved learnt: levers, obstacles, drift, lessons.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Experience",type:"object",properties:{levers:{
title:"Leviers / Levers",description:`Ce qui a aidé ou est indispensable.
What helped or is indispensable.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#lever",type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},obstacles:{
title:"Freins / Obstacles",description:`Ce qui gêne ou peut gêner.
What hinders or may hinder.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#obstacle",type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},drifts:{title:"\
Évolutions non prévues / Drift",description:`En quoi l'action s'est écartée de ce qui était prévu.
How the action moved away from what was planned.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#drift",type:"array",minItems:1,items:{$ref:"#/$defs/Stat\
ement"}},lessons:{title:"Enseignements / Lessons",description:`Ce que l'on retient pour d'autres.
What others can take from it.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#lesson",type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}}},additionalProperties:!1},
Source:{title:"Source / Source",description:`Document dont la fiche est tirée : page, questionnaire, dépliant, article.
Document that the record was made from: page, questionnaire, leaflet, article.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Source",type:"object",properties:{
key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},title:{title:"Titre / Title",description:`Titre du document.
Title of the document.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},publisher:{title:"Éditeur / Publisher",description:`\
Organisation qui publie le document.
Organisation that publishes the document.`,$comment:"x-openhpa-term: http://purl.org/dc/elements/1.1/publisher",$ref:"#/$defs/Line"},language:{title:"Langue / L\
anguage",description:`Langue de la source (fr, de, it…).
Language of the source (fr, de, it…).`,$comment:"x-openhpa-term: http://purl.org/dc/elements/1.1/language",$ref:"#/$defs/LanguageTag"},identifiers:{title:"Ide\
ntifiants / Identifiers",description:`Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#identifier",type:"array",minItems:1,
items:{$ref:"#/$defs/Identifier"}},url:{title:"Page web / Web page",description:`Adresse d'une page web sur l'élément.
Address of a web page about the thing.`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/page",$ref:"#/$defs/WebAddress"},issued:{title:"Date de publication \
/ Issued",description:`Date du document, au format EDTF.
Date of the document, in EDTF.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#issued",$ref:"#/$defs/EdtfDate"},retrieved:{title:"Date de consultation / \
Retrieved",description:`Jour où le document a été lu.
Day on which the document was read.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#retrieved",$ref:"#/$defs/Day"},licence:{title:"Licence / Licence",description:`\
Licence de réutilisation.
Licence for reuse.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#licence; x-openhpa-scheme: https://w3id.org/openhpa/vocab/licence",$ref:"#/$defs/Licen\
ceCode"},sha256:{title:"Empreinte / SHA-256",description:`Empreinte SHA-256 du document lu, en hexadécimal minuscule.
SHA-256 of the document as read, in lower-case hexadecimal.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#sha256",type:"string",pattern:"^[0-9a-f]{64}$",
not:{pattern:"\\n"}},note:{title:"Remarque / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key","title"],additionalProperties:!1},Evidence:{title:"Preuve / Evidence",description:`D'où vient un champ : quel passage de quelle source, et par quelle méth\
ode.
Where a field comes from: which passage of which source, and by which method.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Evidence",type:"object",properties:{
path:{title:"Champ / Field",description:`Le champ concerné, désigné par des noms et des clés : /evaluation/indicators/seances/value.
The field concerned, by names and keys: /evaluation/indicators/seances/value.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#path",type:"string",pattern:"\
^(?:/[A-Za-z0-9._~:@%-]+)+$",not:{pattern:"\\n"}},source:{title:"Source / Source",description:`Clé de la source.
Key of the source.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#inSource",$ref:"#/$defs/KeyReference"},start:{title:"Début du passage / Start",description:`\
Position du premier caractère du passage (points de code Unicode, à partir de 0).
Position of the first character of the passage (Unicode code points, from 0).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#spanStart",type:"integer",minimum:0,
maximum:999999999999},end:{title:"Fin du passage / End",description:`Position qui suit le dernier caractère du passage.
Position after the last character of the passage.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#spanEnd",type:"integer",minimum:0,maximum:999999999999},
quote:{title:"Citation / Quote",description:`Le passage lui-même, quand il est court et factuel.
The passage itself, when it is short and factual.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#quote",$ref:"#/$defs/Line"},method:{title:"Méthode / Me\
thod",description:`Comment le champ a été tiré du passage.
How the field was taken from the passage.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#evidenceMethod; x-openhpa-scheme: https://w3id.org/openhpa/voca\
b/evidence-method",$ref:"#/$defs/EvidenceMethodCode"},certainty:{title:"Certitude / Certainty",description:`À quel point la lecture est sûre.
How sure the reading is.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#certainty; x-openhpa-scheme: https://w3id.org/openhpa/vocab/certainty",$ref:"#/$\
defs/CertaintyCode"},note:{title:"Remarque / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"path","source","start","end","method"],additionalProperties:!1},Missing:{title:"Donnée absente / Missing value",description:`Un champ sans valeur, et la raiso\
n : inconnu n'est ni vide ni « non ».
A field without a value, and the reason: unknown is neither empty nor “no”.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Missing",type:"object",properties:{
path:{title:"Champ / Field",description:`Le champ concerné, désigné par des noms et des clés : /evaluation/indicators/seances/value.
The field concerned, by names and keys: /evaluation/indicators/seances/value.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#path",type:"string",pattern:"\
^(?:/[A-Za-z0-9._~:@%-]+)+$",not:{pattern:"\\n"}},reason:{title:"Raison / Reason",description:`Non demandé, demandé mais laissé vide, tronqué, sans objet ou ret\
enu.
Not asked, asked but left blank, truncated, not applicable or withheld.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#missingReason; x-openhpa-scheme: \
https://w3id.org/openhpa/vocab/missing-reason",$ref:"#/$defs/MissingReasonCode"},source:{title:"Source / Source",description:`Clé de la source dans laquelle la \
valeur manque.
Key of the source in which the value is missing.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#inSource",$ref:"#/$defs/KeyReference"},note:{title:"Rema\
rque / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"path","reason"],additionalProperties:!1},Rights:{title:"Droits / Rights",description:`À quelles conditions la fiche peut être réutilisée.
On what terms the record may be reused.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/RightsStatement",type:"object",properties:{licence:{title:"Licence /\
 Licence",description:`Licence de réutilisation.
Licence for reuse.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#licence; x-openhpa-scheme: https://w3id.org/openhpa/vocab/licence",$ref:"#/$defs/Licen\
ceCode"},holder:{title:"Titulaire / Holder",description:`Organisation qui détient les droits.
Organisation that holds the rights.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#rightsHolderName",$ref:"#/$defs/Line"},attribution:{title:"Mention / \
Attribution",description:`Mention à reprendre en cas de réutilisation.
Words to repeat when the record is reused.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/bibliographicCitation",$ref:"#/$defs/LanguageMap"},note:{title:"R\
emarque / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},additionalProperties:!1},
Registry:{title:"Base de fiches / Registry",description:`Une base ou un appel à contributions : qui le tient, ce qu'il couvre, comment y contribuer.
A base of records or a call for contributions: who runs it, what it covers, how one contributes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Registry",
type:"object",properties:{type:{title:"Type / Type",description:`Nature de la fiche : Action (action de prévention) ou Registry (base de fiches).
Kind of record: Action (a prevention action) or Registry (a base of records).`,$comment:"x-openhpa-term: http://www.w3.org/1999/02/22-rdf-syntax-ns#type",type:"\
string",const:"Registry"},id:{title:"Adresse propre / Own IRI",description:`IRI de la fiche si elle en a une ; sinon elle est formée de l'adresse de publication\
 et de la clé.
IRI of the record if it has one; otherwise it is made of the publisher's base and the key.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#recordIri",$ref:"\
#/$defs/WebAddress"},key:{title:"Clé de la fiche / Record key",description:`Identifiant de la fiche, tiré du numéro de la source (oscars-61839) ; il ne change \
jamais.
Identifier of the record, from the source's own number (oscars-61839); it never changes.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/identifier",$ref:"#\
/$defs/Key"},identifiers:{title:"Identifiants / Identifiers",description:`Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#identifier",type:"array",minItems:1,
items:{$ref:"#/$defs/Identifier"}},title:{title:"Titre / Title",description:`Titre tel qu'imprimé par la source.
Title as printed by the source.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},summary:{title:"Résumé / Summary",description:`\
La fiche en deux ou trois phrases, pour un professionnel.
The record in two or three sentences, for a professional.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/abstract",$ref:"#/$defs/LanguageMap"},language:{title:"\
Langue / Language",description:`Langue de la fiche (fr, de, it…).
Language of the record (fr, de, it…).`,$comment:"x-openhpa-term: http://purl.org/dc/elements/1.1/language",$ref:"#/$defs/LanguageTag"},status:{title:"État / S\
tatus",description:`Ouverte aux contributions, close ou inconnu.
Open to contributions, closed or unknown.`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#status; x-openhpa-scheme: https://w3id.org/openhpa/vocab/registry\
-status",$ref:"#/$defs/RegistryStatusCode"},operator:{title:"Opérateur / Operator",description:`L'organisation qui tient la base.
The organisation that runs the base.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/publisher",$ref:"#/$defs/Organisation"},scope:{title:"Périmètre / Scope",
description:`Ce que la base recense.
What the base records.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#scope",$ref:"#/$defs/LanguageMap"},principles:{title:"Principes / Principles",description:`\
Définitions et principes sur lesquels la base s'appuie.
Definitions and principles that the base rests on.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#principle",type:"array",minItems:1,items:{$ref:"#/$def\
s/Statement"}},themes:{title:"Thèmes / Themes",description:`Thèmes de santé de l'action.
Health themes of the action.`,$comment:"x-openhpa-term: http://www.w3.org/ns/dcat#theme; x-openhpa-scheme: https://w3id.org/openhpa/vocab/theme",type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"#/$defs/ThemeCode"}},behaviours:{title:"Comportements / Behaviours",description:`Conduites sans substance : jeux, écrans…
Behaviours without a substance: gambling, gaming, screens…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#behaviour; x-openhpa-scheme: https://w3id.or\
g/openhpa/vocab/behaviour",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/BehaviourCode"}},substances:{title:"Substances / Substances",description:`\
Substances psychoactives dont il est question.
Psychoactive substances that the action is about.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#substance; x-openhpa-scheme: https://w3id.org/openhpa/v\
ocab/substance",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},coverage:{title:"Territoire / Coverage",description:`Les territoire\
s concernés, en codes typés.
The territories concerned, as typed codes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#coverage",$ref:"#/$defs/Coverage"},contributionChannels:{title:"\
Comment contribuer / How to contribute",description:`Les voies par lesquelles on peut proposer une fiche.
The ways in which a record can be proposed.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#contributionChannel",type:"array",minItems:1,items:{$ref:"#/$\
defs/Statement"}},publications:{title:"Publications / Publications",description:`Documents liés, parus ou prévus.
Related documents, published or planned.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#publication",type:"array",minItems:1,items:{$ref:"#/$defs/Source"}},
contact:{title:"Contact / Contact",description:`À qui s'adresser pour en savoir plus.
Whom to ask for more.`,$comment:"x-openhpa-term: http://www.w3.org/ns/dcat#contactPoint",$ref:"#/$defs/Contact"},url:{title:"Page web / Web page",description:`A\
dresse d'une page web sur l'élément.
Address of a web page about the thing.`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/page",$ref:"#/$defs/WebAddress"},observation:{title:"Observation / O\
bservation",description:`Remarque de la source qui n'entre dans aucun autre champ.
Remark of the source that has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2000/01/rdf-schema#comment",$ref:"#/$defs/LanguageMap"},sources:{title:"\
Sources / Sources",description:`Les documents dont la fiche est tirée.
The documents that the record was made from.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/source",type:"array",minItems:1,items:{$ref:"#/$defs/Source"}},
evidence:{title:"Preuves / Evidence",description:`Pour chaque champ, le passage de la source qui le fonde.
For each field, the passage of the source that it rests on.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#evidence",type:"array",minItems:1,items:{$ref:"\
#/$defs/Evidence"}},missing:{title:"Données absentes / Missing values",description:`Champs sans valeur, avec la raison.
Fields without a value, with the reason.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#missing",type:"array",minItems:1,items:{$ref:"#/$defs/Missing"}},
rights:{title:"Droits / Rights",description:`Licence et mention de réutilisation de la fiche.
Licence and attribution of the record.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/rights",$ref:"#/$defs/Rights"},created:{title:"Créée le / Created",
description:`Jour de création de la fiche.
Day on which the record was made.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/created",$ref:"#/$defs/Day"},modified:{title:"Modifiée le / Modified",description:`\
Jour de la dernière modification de la fiche.
Day on which the record was last changed.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/modified",$ref:"#/$defs/Day"},withdrawn:{title:"Retirée le / Withd\
rawn",description:`Jour du retrait ; la fiche reste citée, son numéro n'est jamais réutilisé.
Day of withdrawal; the record stays citable, its number is never used again.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#withdrawn",$ref:"#/$defs/Day"},
replacedBy:{title:"Remplacée par / Replaced by",description:`Clé ou adresse de la fiche qui remplace celle-ci.
Key or address of the record that replaces this one.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/isReplacedBy",$ref:"#/$defs/RecordReference"}},required:[
"type","key","title"],additionalProperties:!1},ActionKindCode:{title:"Sortes d'action / Kinds of action",description:`Ce que décrit la fiche.
What the record describes.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/action-kind",type:"string",enum:["action","programme","project","partners\
hip"]},ActionStatusCode:{title:"États d'avancement / Action statuses",description:`Où en est l'action à la date de la fiche.
Where the action stands at the date of the record.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/action-status",type:"string",enum:["planned","ong\
oing","completed","suspended","cancelled","unknown"]},ActionTypeCode:{title:"Types d'action / Types of action",description:`Ce que fait l'action. Les valeurs d'\
une fiche contiennent des virgules et ne se découpent pas.
What the action does. Printed values contain commas and are not to be split.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/action-type",type:"stri\
ng",enum:["communication-information-awareness","health-education","training","early-intervention","support-and-guidance","reception-listening-referral","coordi\
nation-and-networking","research-and-needs-assessment","screening","therapeutic-education","professional-support","harm-reduction","advocacy"]},AgreementKindCode:{
title:"Formes d'accord / Kinds of agreement",description:`Forme que prend l'engagement entre les partenaires.
Form taken by the commitment between partners.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/agreement-kind",type:"string",enum:["convention","par\
tnership-charter","cpom","memorandum","other-formalisation","informal"]},AudienceLevelCode:{title:"Niveaux de public / Audience levels",description:`Dit si l'ac\
tion touche ses bénéficiaires directement ou par des relais.
Tells whether the action reaches its beneficiaries directly or through others.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/audience-level",type:"\
string",enum:["final","intermediate"]},AudienceRoleCode:{title:"Rôles du public / Audience roles",description:`Troisième des trois axes qui décrivent un public\
 : à quel titre il est visé.
Third of the three axes that describe an audience: in what capacity it is addressed.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/audience-role",
type:"string",enum:["beneficiary","family-and-friends","professional","elected-official","peer","volunteer","management"]},BehaviourCode:{title:"Comportements s\
ans substance / Behaviours without substance",description:`Pratiques qui peuvent devenir addictives sans produit.
Practices that may become addictive without a product.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/behaviour",type:"string",enum:["unspecified",
"gambling","video-games","screens-internet","compulsive-buying","chemsex"]},CareModeCode:{title:"Modes de prise en charge / Modes of care",description:`Où a lie\
u un programme d'éducation thérapeutique.
Where a therapeutic-education programme takes place.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/care-mode",type:"string",enum:["outpatient","in\
patient"]},CertaintyCode:{title:"Degrés de certitude / Degrees of certainty",description:`Jusqu'où se fier au rapprochement entre un texte imprimé et un terme.\

How far to trust the link between a printed text and a term.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/certainty",type:"string",enum:["certain",
"probable","uncertain","conflicting"]},ChronicConditionCode:{title:"Pathologies d'éducation thérapeutique / Conditions in therapeutic education",description:`\
Maladies que nomment les fiches d'éducation thérapeutique, sur deux niveaux ; une fiche imprime le niveau large et le niveau fin joints par une virgule.
Diseases named by therapeutic-education records, on two levels; a record prints the wide and the narrow level joined by a comma.`,$comment:"x-openhpa-scheme: ht\
tps://w3id.org/openhpa/vocab/chronic-condition",type:"string",enum:["nutrition-disease","obesity","endocrine-disease","type-1-diabetes","gestational-diabetes","\
respiratory-disease","asthma"]},Day:{description:`Jour du calendrier : 2026-11-21.
Calendar day: 2026-11-21.`,type:"string",pattern:"^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9\
]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",not:{pattern:"\\n"}},EdtfDate:{description:`\
Date EDTF : 2019, 2019-05, 2019-05-03, 2020-22 (été), 2020~, 2019/2022.
EDTF date: 2019, 2019-05, 2019-05-03, 2020-22 (summer), 2020~, 2019/2022.`,type:"string",pattern:"^(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:\
(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|\
(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-\
9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-2\
9|[0-9]{3}X|[0-9]{2}XX)[~?%]?/(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]\
|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|\\.\\\
.)|\\.\\./(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-\
9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?)$",not:{pattern:"\\n"}},EvaluationStatusCode:{
title:"Statut de l'évaluation / Evaluation status",description:`Dit si une évaluation a eu lieu, est prévue, ou si la source ne permet pas de trancher.
Says whether an evaluation took place, is planned, or cannot be told from the source.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/evaluation-sta\
tus",type:"string",enum:["carried-out","planned","carried-out-or-planned","none"]},EvidenceMethodCode:{title:"Méthodes d'extraction / Evidence methods",description:`\
Comment une valeur a été tirée de la source.
How a value was drawn from the source.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/evidence-method",type:"string",enum:["manual","label-match","\
vocabulary-match","pattern","inference"]},FrequencyCode:{title:"Fréquences / Frequencies",description:`Rythme de l'action.
Rhythm of the action.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/frequency",type:"string",enum:["one-off","recurring","ongoing"]},GeographicLevelCode:{
title:"Niveaux géographiques / Geographic levels",description:`Échelle à laquelle l'action est conçue, telle que la source la nomme.
Scale at which the action is designed, as the source names it.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/geographic-level",type:"string",enum:[
"neighbourhood","municipal","territorial","departmental","cantonal","regional","national","european"]},IdentifierSchemeCode:{title:"Systèmes d'identifiants / Id\
entifier schemes",description:`Registre dont vient un identifiant, et forme de ses valeurs.
Register that an identifier comes from, and shape of its values.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/identifier-scheme",type:"string",enum:[
"oscars","siret","siren","finess","rna","uai","uid","doi","url","local"]},IndicatorKindCode:{title:"Sortes d'indicateur / Kinds of indicator",description:`Ce qu\
e mesure un indicateur.
What an indicator measures.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/indicator-kind",type:"string",enum:["reach","activity-volume","process",
"output","outcome","satisfaction","qualitative"]},Key:{description:`Minuscules sans accent, chiffres et tirets simples.
Lower-case letters, digits and single hyphens.`,type:"string",pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",maxLength:120,not:{pattern:"\\n"}},KeyReference:{description:`C\
lé d'un élément de la même fiche.
Key of a thing of the same record.`,type:"string",pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",not:{pattern:"\\n"}},LanguageMap:{description:`Texte par langue : {"fr": "…\
"}, étiquettes BCP 47 en minuscules.
Text by language: {"fr": "…"}, BCP 47 tags in lower case.`,type:"object",propertyNames:{type:"string",pattern:"^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-\
(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$",not:{pattern:"\\n"}},additionalProperties:{type:"string",pattern:"^[\\t\\n \\u00A0\\u1680\\u2000-\\u\
200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u20\
5F\\u3000\\uFEFF][^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF]*$"},minProperties:1},LanguageTag:{description:`Étiquette de langu\
e BCP 47 en minuscules.
BCP 47 language tag in lower case.`,type:"string",pattern:"^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0\
-9]{3}))*$",not:{pattern:"\\n"}},LicenceCode:{title:"Licences / Licences",description:`Conditions de réutilisation d'une fiche ou d'un jeu de données.
Terms on which a record or a dataset may be reused.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/licence",type:"string",enum:["lov2","cc0-1.0","c\
c-by-4.0","cc-by-sa-4.0","all-rights-reserved","unknown"]},LifeStageCode:{title:"Âges de la vie / Life stages",description:`Premier des trois axes qui décriven\
t un public : l'âge.
First of the three axes that describe an audience: age.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/life-stage",type:"string",enum:["all-ages","\
early-childhood","children","adolescents","young-people","young-adults","adults","older-people"]},Line:{description:`Texte court avec au moins un caractère visi\
ble.
Short text with at least one visible character.`,type:"string",pattern:"^[\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\uD800-\\uDFFF\\u0\
000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF][^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u00\
7F-\\u009F\\uFFFE\\uFFFF]*$"},MissingReasonCode:{title:"Motifs d'absence / Reasons for a missing value",description:`Pourquoi une valeur manque : inconnu n'est \
ni vide, ni « non ».
Why a value is missing: unknown is neither empty nor "no".`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/missing-reason",type:"string",enum:["not-\
asked","not-stated","asked-but-blank","truncated","not-applicable","withheld"]},ObjectiveKindCode:{title:"Sortes d'objectif / Kinds of objective",description:`P\
lace d'un objectif dans la fiche.
Place of an objective in the record.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/objective-kind",type:"string",enum:["general","specific","opera\
tional","partnership"]},OutcomeStageCode:{title:"Stades d'un résultat / Outcome stages",description:`Ce que vaut la mention d'un résultat dans la fiche.
How much the mention of an outcome in the record is worth.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/outcome-stage",type:"string",enum:["liste\
d-by-source","planned","claimed","measured"]},PartKindCode:{title:"Sortes de partie / Kinds of part",description:`Place d'une partie dans l'action ou le program\
me.
Place of a part in the action or programme.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/part-kind",type:"string",enum:["axis","working-group","s\
ession","edition","component"]},PartnerRoleCode:{title:"Rôles des partenaires / Partner roles",description:`Ce qu'une organisation apporte à l'action sans la p\
orter seule.
What an organisation brings to the action without being its only carrier.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/partner-role",type:"string",
enum:["partner","carrier-support","co-carrier","host","funder","requester","coordinator","participant","evaluator","provider","european-partner"]},PlanCode:{title:"\
Plans et stratégies / Plans and strategies",description:`Plans, stratégies et programmes nationaux, suisses et européens auxquels des actions se rattachent. Un\
e action hors des années d'un plan n'est pas une erreur, et un sigle ne suffit pas à désigner un plan.
National, Swiss and European plans, strategies and programmes that actions refer to. An action outside the years of a plan is not an error, and an acronym is no\
t enough to name a plan. English titles are translations of this project.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/plan",type:"string",enum:[
"fr-mildt-1999","fr-mildt-2004","fr-sante-addictions-2007","fr-mildt-2008","fr-mildt-2013","fr-mildeca-2018","fr-mildeca-2023","fr-pnrt-2014","fr-pnlt-2018","fr\
-pnlt-2023","fr-pnns-1","fr-pnns-2","fr-pnns-3","fr-pnns-4","fr-pnan-2019","fr-obesite-2010","fr-obesite-2019","fr-snanc-2025","fr-snss-2019","fr-snss-2025","fr\
-pnse-1","fr-pnse-2","fr-pnse-3","fr-pnse-4","fr-cancer-2003","fr-cancer-2009","fr-cancer-2014","fr-cancer-2021","fr-psm-2005","fr-psm-2011","fr-smp-2018","fr-s\
uicide-2000","fr-suicide-2011","fr-suicide-2018","fr-alz-2001","fr-alz-2004","fr-alz-2008","fr-pmnd-2014","fr-mnd-2021","fr-mnd-2025","fr-vih-2010","fr-snss-sex\
-2017","fr-sns-2018","fr-sns-2023","fr-pnsp-2018","fr-cps-2022","fr-chronique-2007","fr-autonomie-2015","fr-vbs-2020","fr-ppsmj-2019","fr-ppsmj-2024","fr-pst-1",
"fr-pst-2","fr-pst-3","fr-pst-4","fr-prs-1","fr-prs-2","fr-prs-3","fr-praps","eu-equal","eu-drugs-2013","eu-drugs-2021","ch-addictions-2017","ch-addictions-m201\
7","ch-addictions-m2021","ch-addictions-m2025","ch-mnt-2017","ch-pss-2007","ch-pss-2019","ch-sante2020","ch-sante2030","ch-pna-2008","ch-pnt-2008"]},PreventionLevelCode:{
title:"Niveaux de prévention / Prevention levels",description:`Deux axes facultatifs : à qui s'adresse la prévention, et à quel moment du problème elle agit.
Two optional axes: whom prevention addresses, and at what moment of the problem it acts.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/prevention-\
level",type:"string",enum:["universal","selective","indicated","environmental","primary","secondary","tertiary"]},PsychosocialSkillCode:{title:"Compétences psyc\
hosociales générales / General psychosocial skills",description:`Neuf compétences générales en trois familles, dans la classification 2021 de Santé publique F\
rance ; une version plus récente en compte six.
Nine general skills in three families, in the 2021 classification of Santé publique France; a later version has six.`,$comment:"x-openhpa-scheme: https://w3id.\
org/openhpa/vocab/psychosocial-skill",type:"string",enum:["cognitive","self-awareness","self-control","constructive-decisions","emotional","emotion-and-stress-a\
wareness","emotion-regulation","stress-management","social","constructive-communication","constructive-relationships","problem-solving"]},RecordReference:{description:`\
Clé d'une autre fiche, ou son adresse.
Key of another record, or its address.`,type:"string",pattern:'^[a-z0-9]+(-[a-z0-9]+)*$|^https?://[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀\
-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]/?:@]+(?::[0-9]*)?(?:[/?](?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uF\
DEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?(?:#(?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFF\
FF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?$',maxLength:2048,not:{pattern:"\\n"}},RegistryStatusCode:{title:"États d'une base d'actions / Regi\
stry statuses",description:`Dit si une base d'actions reçoit encore des fiches.
Tells whether a base of actions still takes records.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/registry-status",type:"string",enum:["open","cl\
osed","unknown"]},SdgCode:{title:"Objectifs de développement durable / Sustainable Development Goals",description:`Cibles des Nations unies que des actions de \
prévention citent ; libellés courts du projet.
United Nations targets that prevention actions refer to; short labels of the project's own.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/sdg",type:"\
string",enum:["3.4","3.5","3.7","3.8","3.a","10.2"]},SettingCode:{title:"Milieux de vie et lieux d'action / Settings",description:`Où l'action rencontre son pub\
lic : le milieu, non la structure qui la porte.
Where the action meets its audience: the setting, not the body that runs it.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/setting",type:"string",
enum:["prison","probation-service","justice-youth-protection","school","primary-school","lower-secondary-school","upper-secondary-school","apprentice-training-c\
entre","university","workplace","vocational-integration","second-chance-school","nightlife","sport","neighbourhood","community-centre","municipality","home","me\
dico-social","healthcare","addiction-care-centre","youth-consultation","digital","street","public-space","military"]},SituationCode:{title:"Situations / Situati\
ons",description:`Deuxième des trois axes qui décrivent un public : la situation sociale, juridique ou de santé.
Second of the three axes that describe an audience: social, legal or health situation.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/situation",type:"\
string",enum:["general-population","in-custody-or-under-justice","precarious","migrant","pregnant","parents","lgbtqi","disabled","with-chronic-disease","people-\
who-use-drugs","in-addiction-treatment","out-of-school-or-work","students","employees"]},SmocCode:{title:"Modèle suisse de catégorisation des résultats (SMOC) /\
 Swiss Model for Outcome Classification (SMOC)",description:`Douze catégories sur quatre niveaux : les mesures (A), les facteurs qu'elles modifient (B), les dét\
erminants (C), la santé de la population (D). Une valeur porte toujours le préfixe smoc:, car Promotion Santé Suisse emploie aussi A à D pour d'autres modules.
Twelve categories on four levels: measures (A), the factors they change (B), determinants (C), health of the population (D). A value always carries the prefix s\
moc:, because Promotion Santé Suisse also uses A to D for other modules.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/smoc",type:"string",enum:[
"smoc:A1","smoc:A2","smoc:A3","smoc:A4","smoc:B1","smoc:B1-1","smoc:B1-2","smoc:B1-3","smoc:B1-4","smoc:B1-5","smoc:B2","smoc:B2-1","smoc:B2-2","smoc:B3","smoc:\
B4","smoc:C1","smoc:C2","smoc:C3","smoc:D","smoc:D-1","smoc:D-2","smoc:D-3","smoc:D-4"]},StructureTypeCode:{title:"Types de structure / Types of organisation",description:`\
Nature d'une organisation, quel que soit son rôle dans l'action.
Nature of an organisation, whatever its role in the action.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/structure-type",type:"string",enum:["ass\
ociation","federation","health-facility","csapa","caarud","lhss","health-centre","multidisciplinary-health-house","cjc","specialised-addiction-centre-csst","mut\
ual-insurer","health-insurance","independent-professional","regional-health-agency","state-service","prefecture","probation-service","youth-protection-service",
"departmental-council","local-authority","inter-municipality","school","second-chance-school","university-or-training-body","local-employment-agency-for-youth",
"neighbourhood-cooperative","company","cultural-body","health-promotion-body","european-programme","other"]},SubstanceCode:{title:"Substances / Substances",description:`\
Produits sur lesquels porte l'action. Les pratiques sans produit sont dans la liste behaviour.
Products that the action is about. Practices without a product are in the list behaviour.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/substance",
type:"string",enum:["unspecified","psychoactive-substances","illicit-drugs","alcohol","tobacco","vaping","cannabis","cocaine","heroin","ecstasy-mdma","psychotro\
pic-medicines","nitrous-oxide","new-synthetic-products","doping-substances","multiple-use"]},TerritoryCode:{description:`Code de territoire typé : commune:44109\
, departement:44, region:52, canton:VD.
Typed territory code: commune:44109, departement:44, region:52, canton:VD.`,type:"string",pattern:"^(country:[A-Z]{2}|region:[0-9]{2}|departement:(0[1-9]|1[0-9]\
|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-9])|commune:([0-9]{2}|2[AB])[0-9]{3}|epci:[0-9]{9}|canton:[A-Z]{2}|commune-ch:[1-9][0-9]{0,3})$",not:{pattern:"\\n"}},ThemeCode:{
title:"Thèmes de santé / Health themes",description:`Thèmes sous lesquels les bases d'actions classent leurs fiches. Les libellés sont ceux qu'impriment les f\
iches OSCARS.
Themes under which bases of actions file their records. The labels are those printed in OSCARS records.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vo\
cab/theme",type:"string",enum:["addictive-behaviours","nutrition","precarity","sexuality","hiv-sti","hepatitis","chronic-diseases-other","mental-health","school\
-health","perinatal-parenting","ageing","violence","medicines","cancers","vaccination","psychosocial-skills","everyday-accidents","road-risk","health-policy","e\
nvironment","infectious-diseases-other"]},WebAddress:{description:`Adresse web absolue (http ou https).
Absolute web address (http or https).`,type:"string",pattern:'^https?://[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\u\
FFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]/?:@]+(?::[0-9]*)?(?:[/?](?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿\
<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?(?:#(?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\
\\]]|%[0-9A-Fa-f]{2})*)?$',maxLength:2048,not:{pattern:"\\n"}},Year:{description:`Année sur quatre chiffres.
Four-digit year.`,type:"string",pattern:"^[0-9]{4}$",not:{pattern:"\\n"}}}},schema20={title:"Action / Action",description:`Une action de promotion de la santé o\
u de prévention, dans une édition (une année).
A health-promotion or prevention action, in one edition (one year).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Action",type:"object",properties:{type:{
title:"Type / Type",description:`Nature de la fiche : Action (action de prévention) ou Registry (base de fiches).
Kind of record: Action (a prevention action) or Registry (a base of records).`,$comment:"x-openhpa-term: http://www.w3.org/1999/02/22-rdf-syntax-ns#type",type:"\
string",const:"Action"},id:{title:"Adresse propre / Own IRI",description:`IRI de la fiche si elle en a une ; sinon elle est formée de l'adresse de publication e\
t de la clé.
IRI of the record if it has one; otherwise it is made of the publisher's base and the key.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#recordIri",$ref:"\
#/$defs/WebAddress"},key:{title:"Clé de la fiche / Record key",description:`Identifiant de la fiche, tiré du numéro de la source (oscars-61839) ; il ne change \
jamais.
Identifier of the record, from the source's own number (oscars-61839); it never changes.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/identifier",$ref:"#\
/$defs/Key"},identifiers:{title:"Identifiants / Identifiers",description:`Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#identifier",type:"array",minItems:1,
items:{$ref:"#/$defs/Identifier"}},title:{title:"Titre / Title",description:`Titre tel qu'imprimé par la source.
Title as printed by the source.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},summary:{title:"Résumé / Summary",description:`\
La fiche en deux ou trois phrases, pour un professionnel.
The record in two or three sentences, for a professional.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/abstract",$ref:"#/$defs/LanguageMap"},language:{title:"\
Langue / Language",description:`Langue de la fiche (fr, de, it…).
Language of the record (fr, de, it…).`,$comment:"x-openhpa-term: http://purl.org/dc/elements/1.1/language",$ref:"#/$defs/LanguageTag"},kind:{title:"Nature / K\
ind",description:`Action, programme, projet ou partenariat.
Action, programme, project or partnership.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/type; x-openhpa-scheme: https://w3id.org/openhpa/vocab/action-kin\
d",$ref:"#/$defs/ActionKindCode"},edition:{title:"Édition / Edition",description:`Année de la fiche dans la base d'origine : une fiche décrit une année.
Year of the record in its source base: one record describes one year.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#edition",$ref:"#/$defs/Year"},status:{
title:"État / Status",description:`Prévue, en cours, terminée, suspendue, annulée.
Planned, ongoing, completed, suspended, cancelled.`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#status; x-openhpa-scheme: https://w3id.org/openhpa/vocab\
/action-status",$ref:"#/$defs/ActionStatusCode"},isPartOf:{title:"Fait partie de / Part of",description:`Programme ou action plus large.
Wider programme or action.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/isPartOf",type:"array",minItems:1,items:{$ref:"#/$defs/RelatedRecord"}},hasPart:{
title:"Parties / Parts",description:`Axes, groupes de travail ou composantes de l'action.
Axes, working groups or components of the action.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/hasPart",type:"array",minItems:1,items:{$ref:"#/$defs/Part"}},
precededBy:{title:"Éditions liées / Chained editions",description:`L'action d'une autre année avec laquelle la source chaîne celle-ci.
The action of another year that the source chains this one to.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#precededBy",type:"array",minItems:1,items:{
$ref:"#/$defs/RelatedRecord"}},context:{title:"Contexte / Context",description:`La situation dans laquelle l'action prend place.
The situation in which the action takes place.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#context",$ref:"#/$defs/LanguageMap"},needsAssessment:{title:"\
Constats et besoins / Needs assessment",description:`Les constats ou le diagnostic qui motivent l'action.
The findings or assessment that the action answers.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#needsAssessment",$ref:"#/$defs/LanguageMap"},objectives:{
title:"Objectifs / Objectives",description:`Objectifs dans l'ordre de la source ; un objectif peut avoir ses sous-objectifs.
Objectives in the order of the source; an objective may have sub-objectives.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#objective",type:"array",minItems:1,
items:{$ref:"#/$defs/Objective"}},expectedResults:{title:"Résultats attendus / Expected results",description:`Ce que l'action espère obtenir, à ne pas confondr\
e avec ce qui a été observé.
What the action hopes for, not to be confused with what was observed.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#expectedResult",type:"array",minItems:1,
items:{$ref:"#/$defs/Statement"}},themes:{title:"Thèmes / Themes",description:`Thèmes de santé de l'action.
Health themes of the action.`,$comment:"x-openhpa-term: http://www.w3.org/ns/dcat#theme; x-openhpa-scheme: https://w3id.org/openhpa/vocab/theme",type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"#/$defs/ThemeCode"}},substances:{title:"Substances / Substances",description:`Substances psychoactives dont il est question.
Psychoactive substances that the action is about.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#substance; x-openhpa-scheme: https://w3id.org/openhpa/v\
ocab/substance",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},behaviours:{title:"Comportements / Behaviours",description:`Conduit\
es sans substance : jeux, écrans…
Behaviours without a substance: gambling, gaming, screens…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#behaviour; x-openhpa-scheme: https://w3id.or\
g/openhpa/vocab/behaviour",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/BehaviourCode"}},actionTypes:{title:"Types d'action / Action types",description:`\
Information, éducation pour la santé, formation, coordination…
Information, health education, training, coordination…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#actionType; x-openhpa-scheme: https://w3id.org/o\
penhpa/vocab/action-type",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ActionTypeCode"}},preventionLevels:{title:"Niveaux de prévention / Prevent\
ion levels",description:`Universelle, sélective, indiquée, environnementale ; primaire, secondaire, tertiaire.
Universal, selective, indicated, environmental; primary, secondary, tertiary.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#preventionLevel; x-openhpa-\
scheme: https://w3id.org/openhpa/vocab/prevention-level",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PreventionLevelCode"}},activities:{title:"A\
ctivités / Activities",description:`Les activités de l'action, chacune avec son public, son contenu, son lieu et sa période.
The activities of the action, each with its audience, content, place and period.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#activity",type:"array",minItems:1,
items:{$ref:"#/$defs/Activity"}},steps:{title:"Étapes / Steps",description:`Étapes de la mise en place, dans l'ordre.
Steps of the implementation, in order.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#step",type:"array",minItems:1,items:{$ref:"#/$defs/Step"}},tools:{
title:"Outils et supports / Tools",description:`Outils, supports et programmes validés utilisés.
Tools, materials and validated programmes that are used.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#tool",type:"array",minItems:1,items:{$ref:"#/$de\
fs/Statement"}},adaptations:{title:"Adaptations prévues / Planned adaptations",description:`Ce qui devait varier selon les lieux ou les publics.
What was meant to vary between places or audiences.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#adaptation",type:"array",minItems:1,items:{$ref:"#/$d\
efs/Statement"}},frequency:{title:"Fréquence / Frequency",description:`Action ponctuelle, répétitive ou suivie.
One-off, recurring or ongoing action.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#frequency; x-openhpa-scheme: https://w3id.org/openhpa/vocab/frequen\
cy",$ref:"#/$defs/FrequencyCode"},recurrence:{title:"Récurrence / Recurrence",description:`Le rythme, avec les mots de la source.
The rhythm, in the words of the source.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#recurrence",$ref:"#/$defs/LanguageMap"},capacity:{title:"Capacité\
 / Capacity",description:`Nombre de places ou de personnes que l'action peut accueillir.
Number of places or people that the action can take.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#capacity",$ref:"#/$defs/Quantity"},carrier:{title:"P\
orteur / Carrier",description:`L'organisation qui porte l'action.
The organisation that carries the action.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#carrier",$ref:"#/$defs/Organisation"},hostStructure:{title:"Str\
ucture d'accueil / Host structure",description:`La structure dans laquelle l'action se déroule ou s'inscrit.
The structure in which the action takes place.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#hostStructure",$ref:"#/$defs/Organisation"},partners:{title:"\
Partenaires / Partners",description:`Les organisations partenaires, chacune avec ses rôles.
The partner organisations, each with its roles.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#partner",type:"array",minItems:1,items:{$ref:"#/$defs/Org\
anisation"}},funders:{title:"Financements / Funding",description:`Un élément par financeur reconnu.
One item per funder that was recognised.`,$comment:"x-openhpa-term: https://schema.org/funding",type:"array",minItems:1,items:{$ref:"#/$defs/Funding"}},fundingAsPrinted:{
title:"Financement, texte d'origine / Funding as printed",description:`Le texte imprimé des financements, inchangé.
The printed text about funding, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#fundingAsPrinted",$ref:"#/$defs/Line"},agreement:{title:"Conve\
ntion / Agreement",description:`La convention ou autre formalisation.
The agreement or other formalisation.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#agreement",$ref:"#/$defs/Agreement"},contact:{title:"Contact / Cont\
act",description:`À qui s'adresser pour en savoir plus.
Whom to ask for more.`,$comment:"x-openhpa-term: http://www.w3.org/ns/dcat#contactPoint",$ref:"#/$defs/Contact"},audiences:{title:"Publics / Audiences",description:`\
Les groupes que l'action vise, finaux et intermédiaires.
The groups that the action aims at, final and intermediate.`,$comment:"x-openhpa-term: https://schema.org/audience",type:"array",minItems:1,items:{$ref:"#/$defs\
/Audience"}},peopleReached:{title:"Personnes touchées / People reached",description:`Nombre de personnes concernées, tel que la source le déclare.
Number of people concerned, as the source declares it.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#peopleReached",type:"integer",minimum:0,maximum:999999999999},
coverage:{title:"Territoire / Coverage",description:`Les territoires concernés, en codes typés.
The territories concerned, as typed codes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#coverage",$ref:"#/$defs/Coverage"},places:{title:"Lieux d'inte\
rvention / Places",description:`Lieux précis, tels que la source les imprime.
The precise places, as the source prints them.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#place",type:"array",minItems:1,items:{$ref:"#/$defs/Place"}},
settings:{title:"Milieux de vie / Settings",description:`Milieux où l'action se déroule : établissement pénitentiaire, école, travail, quartier…
Settings in which the action takes place: prison, school, workplace, neighbourhood…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#setting; x-openhpa-\
scheme: https://w3id.org/openhpa/vocab/setting",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SettingCode"}},period:{title:"Période / Period",description:`\
Dates de réalisation de cette édition, avec leur précision réelle.
Dates of implementation of this edition, with their real precision.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/temporal",$ref:"#/$defs/Period"},overallPeriod:{
title:"Période d'ensemble / Overall period",description:`Période de l'action pluriannuelle dont la fiche est une édition ; elle peut dépasser la période de l'é\
dition.
Period of the multi-year action of which the record is one edition; it may exceed the edition's period.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#o\
verallPeriod",$ref:"#/$defs/Period"},plans:{title:"Plans nationaux / National plans",description:`Plans nationaux dont la source dit que l'action relève ; un pl\
an d'une autre période n'est pas une erreur.
National plans that the source says the action belongs to; a plan of other years is no error.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#planTag",type:"\
array",minItems:1,items:{$ref:"#/$defs/PlanTag"}},programmes:{title:"Programmes et dispositifs / Programmes",description:`Programmes régionaux avec leurs object\
ifs, et autres dispositifs.
Regional programmes with their objectives, and other schemes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#programme",type:"array",minItems:1,items:{$ref:"\
#/$defs/Programme"}},sdgs:{title:"Objectifs de développement durable / Sustainable Development Goals",description:`Cibles de l'Agenda 2030 auxquelles l'action \
contribue.
Targets of the 2030 Agenda that the action contributes to.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#sdg; x-openhpa-scheme: https://w3id.org/openhp\
a/vocab/sdg",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SdgCode"}},psychosocialSkills:{title:"Compétences psychosociales / Psychosocial skills",
description:`Compétences travaillées, selon le référentiel de Santé publique France.
Skills worked on, after the reference of Santé publique France.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#psychosocialSkill; x-openhpa-scheme: htt\
ps://w3id.org/openhpa/vocab/psychosocial-skill",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PsychosocialSkillCode"}},chronicConditions:{title:"P\
athologies (ETP) / Chronic conditions",description:`Pathologies visées par une action d'éducation thérapeutique.
Conditions that a therapeutic-education action is about.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#chronicCondition; x-openhpa-scheme: https://w3id\
.org/openhpa/vocab/chronic-condition",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ChronicConditionCode"}},careModes:{title:"Modes de prise en ch\
arge / Care modes",description:`En ambulatoire ou pendant une hospitalisation (éducation thérapeutique).
Outpatient or inpatient (therapeutic education).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#careMode; x-openhpa-scheme: https://w3id.org/openhpa/voc\
ab/care-mode",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/CareModeCode"}},outcomes:{title:"Résultats (modèle suisse) / Outcomes (Swiss model)",
description:`Catégories du modèle suisse : A mesures, B facteurs d'influence, C déterminants, D santé ; avec leur statut.
Categories of the Swiss model: A measures, B influencing factors, C determinants, D health; with their stage.`,$comment:"x-openhpa-term: https://w3id.org/openhp\
a/ns#outcome",type:"array",minItems:1,items:{$ref:"#/$defs/Outcome"}},evaluation:{title:"Évaluation / Evaluation",description:`Ce qui a été ou sera évalué, et \
les résultats.
What was or will be evaluated, and the results.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#evaluation",$ref:"#/$defs/Evaluation"},experience:{title:"\
Retour d'expérience / Experience",description:`Leviers, freins, évolutions et enseignements.
Levers, obstacles, drift and lessons.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#experience",$ref:"#/$defs/Experience"},observation:{title:"Observat\
ion / Observation",description:`Remarque de la source qui n'entre dans aucun autre champ.
Remark of the source that has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2000/01/rdf-schema#comment",$ref:"#/$defs/LanguageMap"},sources:{title:"\
Sources / Sources",description:`Les documents dont la fiche est tirée.
The documents that the record was made from.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/source",type:"array",minItems:1,items:{$ref:"#/$defs/Source"}},
evidence:{title:"Preuves / Evidence",description:`Pour chaque champ, le passage de la source qui le fonde.
For each field, the passage of the source that it rests on.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#evidence",type:"array",minItems:1,items:{$ref:"\
#/$defs/Evidence"}},missing:{title:"Données absentes / Missing values",description:`Champs sans valeur, avec la raison.
Fields without a value, with the reason.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#missing",type:"array",minItems:1,items:{$ref:"#/$defs/Missing"}},
rights:{title:"Droits / Rights",description:`Licence et mention de réutilisation de la fiche.
Licence and attribution of the record.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/rights",$ref:"#/$defs/Rights"},created:{title:"Créée le / Created",
description:`Jour de création de la fiche.
Day on which the record was made.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/created",$ref:"#/$defs/Day"},modified:{title:"Modifiée le / Modified",description:`\
Jour de la dernière modification de la fiche.
Day on which the record was last changed.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/modified",$ref:"#/$defs/Day"},withdrawn:{title:"Retirée le / Withd\
rawn",description:`Jour du retrait ; la fiche reste citée, son numéro n'est jamais réutilisé.
Day of withdrawal; the record stays citable, its number is never used again.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#withdrawn",$ref:"#/$defs/Day"},
replacedBy:{title:"Remplacée par / Replaced by",description:`Clé ou adresse de la fiche qui remplace celle-ci.
Key or address of the record that replaces this one.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/isReplacedBy",$ref:"#/$defs/RecordReference"}},required:[
"type","key","title"],additionalProperties:!1},func1=Object.prototype.hasOwnProperty,func0=require_equal().default;var pattern3=new RegExp("\\n","u"),pattern4=new RegExp('^https?://[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾\
-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]/?:@]+(?::[0-9]*)?(?:[/?](?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\
\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?(?:#(?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[\
0-9A-Fa-f]{2})*)?$',"u"),func2=require_ucs2length().default;function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate54.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,_errs2=errors;if(typeof data=="string"&&!pattern3.test(data)){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===
errors;if(valid0){let err1={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);if(typeof data=="string"){if(func2(data)>2048){let err2={instancePath,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(!pattern4.test(data)){let err3={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^https?://[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\\
uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]/?:@]+(?::[0-9]*)?(?:[/?](?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀\
-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?(?:#(?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0\
-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?$'},message:'must match pattern "^https?://[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007\
F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]/?:@]+(?::[0-9]*)?(?:[/?](?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000\
-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?(?:#(?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀\
-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?$"'};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{
let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
return validate54.errors=vErrors,errors===0}validate54.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern6=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function validate56(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate56.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,_errs2=errors;if(typeof data=="string"&&!pattern3.test(data)){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===
errors;if(valid0){let err1={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);if(typeof data=="string"){if(func2(data)>120){let err2={instancePath,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:120},message:"must NOT have more than 120 characters"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(!pattern6.test(data)){let err3={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern\
 "^[a-z0-9]+(-[a-z0-9]+)*$"'};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate56.errors=vErrors,errors===0}validate56.evaluated=
{dynamicProps:!1,dynamicItems:!1};var schema24={title:"Systèmes d'identifiants / Identifier schemes",description:`Registre dont vient un identifiant, et forme de ses valeurs.
Register that an identifier comes from, and shape of its values.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/identifier-scheme",type:"string",enum:[
"oscars","siret","siren","finess","rna","uai","uid","doi","url","local"]};function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="oscars"||data==="siret"||data==="siren"||data==="finess"||data==="rna"||data==="uai"||data==="uid"||
data==="doi"||data==="url"||data==="local")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema24.enum},message:"must be equ\
al to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate59.errors=vErrors,errors===0}validate59.evaluated={dynamicProps:!1,
dynamicItems:!1};var pattern7=new RegExp("^[\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\uFFF\
F\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF][^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF]*$",
"u");function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate61.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data=="string"){if(!pattern7.test(data)){
let err0={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\uD800-\
\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF][^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\\
u001F\\u007F-\\u009F\\uFFFE\\uFFFF]*$"},message:'must match pattern "^[\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\uD800-\\uDFFF\\u0000\
-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF][^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F-\
\\u009F\\uFFFE\\uFFFF]*$"'};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate61.errors=vErrors,errors===0}validate61.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.scheme===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required propert\
y 'scheme'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.value===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"value"},message:"must have required property 'value'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0===
"scheme"||key0==="value")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"m\
ust NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}data.scheme!==void 0&&(validate59(data.scheme,{instancePath:instancePath+
"/scheme",parentData:data,parentDataProperty:"scheme",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=
vErrors.length)),data.value!==void 0&&(validate61(data.value,{instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate58.errors=vErrors,errors===0}validate58.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern9=new RegExp("^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$","u");function validate64(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(Object.keys(data).length<1){let err0={
instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}for(let key0 in data){let _errs1=errors,_errs3=errors,_errs4=errors;if(typeof key0=="string"&&!pattern3.test(key0)){let err1={};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}var valid1=_errs4===errors;if(valid1){let err2={instancePath,schemaPath:"#/propertyNames/not",keyword:"not",params:{},
message:"must NOT be valid",propertyName:key0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}else errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=
_errs3:vErrors=null);if(typeof key0=="string"){if(!pattern9.test(key0)){let err3={instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"},message:'must match pattern "^[a-z]{2,3}(?:-[a\
-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"',propertyName:key0};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}else{let err4={instancePath,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},message:"must be string",propertyName:key0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}var valid0=_errs1===errors;if(!valid0){let err5={instancePath,schemaPath:"#/propertyNames",keyword:"propertyName\
s",params:{propertyName:key0},message:"property name must be valid"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}for(let key1 in data){let data0=data[key1];
if(typeof data0=="string"){if(!pattern7.test(data0)){let err6={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additiona\
lProperties/pattern",keyword:"pattern",params:{pattern:"^[\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B\
-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF][^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\\
uFFFF]*$"},message:'must match pattern "^[\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]*[^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u\
009F\\uFFFE\\uFFFF\\t\\n \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF][^\\uD800-\\uDFFF\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF]*$"'};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/"+key1.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate64.
errors=vErrors,errors===0}validate64.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate67(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(typeof data=="string"&&
!pattern3.test(data)){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0){let err1={instancePath,schemaPath:"\
#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs1,vErrors!==null&&(_errs1?
vErrors.length=_errs1:vErrors=null);if(typeof data=="string"){if(!pattern9.test(data)){let err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"},message:'must match pattern "^[a-z]{2,3}(?:-[a\
-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
return validate67.errors=vErrors,errors===0}validate67.evaluated={dynamicProps:!1,dynamicItems:!1};var schema28={title:"Sortes d'action / Kinds of action",description:`\
Ce que décrit la fiche.
What the record describes.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/action-kind",type:"string",enum:["action","programme","project","partners\
hip"]};function validate69(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="actio\
n"||data==="programme"||data==="project"||data==="partnership")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema28.enum},
message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate69.errors=vErrors,errors===0}validate69.
evaluated={dynamicProps:!1,dynamicItems:!1};var pattern14=new RegExp("^[0-9]{4}$","u");function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate71.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,
_errs2=errors;if(typeof data=="string"&&!pattern3.test(data)){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0){
let err1={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=
_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);if(typeof data=="string"){if(!pattern14.test(data)){let err2={instancePath,schemaPath:"#/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9]{4}$"},message:'must match pattern "^[0-9]{4}$"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
return validate71.errors=vErrors,errors===0}validate71.evaluated={dynamicProps:!1,dynamicItems:!1};var schema30={title:"États d'avancement / Action statuses",description:`\
Où en est l'action à la date de la fiche.
Where the action stands at the date of the record.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/action-status",type:"string",enum:["planned","ong\
oing","completed","suspended","cancelled","unknown"]};function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate73.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(!(data==="planned"||data==="ongoing"||data==="completed"||data==="suspended"||data==="cancelled"||data==="unknown")){let err1={instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema30.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate73.errors=vErrors,errors===0}validate73.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern16=new RegExp('^[a-z0-9]+(-[a-z0-9]+)*$|^https?://[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀\
-󠿿<>"{}|\\\\^`%#\\[\\]/?:@]+(?::[0-9]*)?(?:[/?](?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%\
#\\[\\]]|%[0-9A-Fa-f]{2})*)?(?:#(?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-\
Fa-f]{2})*)?$',"u");function validate79(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate79.
evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(typeof data==
"string"&&!pattern3.test(data)){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0){let err1={instancePath,
schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs1,vErrors!==null&&
(_errs1?vErrors.length=_errs1:vErrors=null);if(typeof data=="string"){if(func2(data)>2048){let err2={instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:2048},message:"must NOT have more than 2048 characters"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(!pattern16.test(data)){let err3={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:'^[a-z0-9]+(-[a-z0-9]+)*$|^https?://[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\\
uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]/?:@]+(?::[0-9]*)?(?:[/?](?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\u\
FFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?(?:#(?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-\
🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?$'},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$|^https?://[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\\
u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]/?:@]+(?::[0-9]*)?(?:[/?](?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\u\
F8FF󰀀-󿿽􀀀-􏿽\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?(?:#(?:[^\\s\\uD800-\\uDFFF\\u0000-\\u001F\\u007F-\\u009F\\uE000-\\uF8FF󰀀-󿿽􀀀-􏿽\
\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF🿾-🿿󠀀-󠿿<>"{}|\\\\^`%#\\[\\]]|%[0-9A-Fa-f]{2})*)?$"'};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate79.
errors=vErrors,errors===0}validate79.evaluated={dynamicProps:!1,dynamicItems:!1};function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate75.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="key"||key0==="title"||key0==="edition"||key0==="record"||key0==="note")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}data.key!==
void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.
errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.title!==void 0&&(validate64(data.title,{instancePath:instancePath+"/title",parentData:data,
parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.edition!==
void 0&&(validate71(data.edition,{instancePath:instancePath+"/edition",parentData:data,parentDataProperty:"edition",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length)),data.record!==void 0&&(validate79(data.record,{instancePath:instancePath+"/reco\
rd",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.
length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate75.errors=vErrors,errors===0}validate75.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var schema33={title:"Partie / Part",description:`Axe, groupe de travail, session ou composante d'une action, décrit c\
omme une action.
Axis, working group, session or component of an action, described like an action.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Part",type:"object",properties:{
key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},kind:{title:"Nature / Kind",description:`Axe, groupe de travail, session, composante.
Axis, working group, session, component.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/type; x-openhpa-scheme: https://w3id.org/openhpa/vocab/part-kind",$ref:"\
#/$defs/PartKindCode"},number:{title:"Numéro / Number",description:`Numéro imprimé par la source.
Number printed by the source.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#notation",$ref:"#/$defs/Line"},title:{title:"Intitulé / Title",description:`\
Intitulé, tel qu'imprimé par la source.
Title, as printed by the source.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},context:{title:"Contexte / Context",description:`\
La situation dans laquelle l'action prend place.
The situation in which the action takes place.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#context",$ref:"#/$defs/LanguageMap"},needsAssessment:{title:"\
Constats et besoins / Needs assessment",description:`Les constats ou le diagnostic qui motivent l'action.
The findings or assessment that the action answers.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#needsAssessment",$ref:"#/$defs/LanguageMap"},objectives:{
title:"Objectifs / Objectives",description:`Objectifs dans l'ordre de la source ; un objectif peut avoir ses sous-objectifs.
Objectives in the order of the source; an objective may have sub-objectives.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#objective",type:"array",minItems:1,
items:{$ref:"#/$defs/Objective"}},expectedResults:{title:"Résultats attendus / Expected results",description:`Ce que l'action espère obtenir, à ne pas confondr\
e avec ce qui a été observé.
What the action hopes for, not to be confused with what was observed.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#expectedResult",type:"array",minItems:1,
items:{$ref:"#/$defs/Statement"}},themes:{title:"Thèmes / Themes",description:`Thèmes de santé de l'action.
Health themes of the action.`,$comment:"x-openhpa-term: http://www.w3.org/ns/dcat#theme; x-openhpa-scheme: https://w3id.org/openhpa/vocab/theme",type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"#/$defs/ThemeCode"}},substances:{title:"Substances / Substances",description:`Substances psychoactives dont il est question.
Psychoactive substances that the action is about.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#substance; x-openhpa-scheme: https://w3id.org/openhpa/v\
ocab/substance",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},behaviours:{title:"Comportements / Behaviours",description:`Conduit\
es sans substance : jeux, écrans…
Behaviours without a substance: gambling, gaming, screens…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#behaviour; x-openhpa-scheme: https://w3id.or\
g/openhpa/vocab/behaviour",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/BehaviourCode"}},actionTypes:{title:"Types d'action / Action types",description:`\
Information, éducation pour la santé, formation, coordination…
Information, health education, training, coordination…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#actionType; x-openhpa-scheme: https://w3id.org/o\
penhpa/vocab/action-type",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ActionTypeCode"}},preventionLevels:{title:"Niveaux de prévention / Prevent\
ion levels",description:`Universelle, sélective, indiquée, environnementale ; primaire, secondaire, tertiaire.
Universal, selective, indicated, environmental; primary, secondary, tertiary.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#preventionLevel; x-openhpa-\
scheme: https://w3id.org/openhpa/vocab/prevention-level",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PreventionLevelCode"}},activities:{title:"A\
ctivités / Activities",description:`Les activités de l'action, chacune avec son public, son contenu, son lieu et sa période.
The activities of the action, each with its audience, content, place and period.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#activity",type:"array",minItems:1,
items:{$ref:"#/$defs/Activity"}},steps:{title:"Étapes / Steps",description:`Étapes de la mise en place, dans l'ordre.
Steps of the implementation, in order.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#step",type:"array",minItems:1,items:{$ref:"#/$defs/Step"}},tools:{
title:"Outils et supports / Tools",description:`Outils, supports et programmes validés utilisés.
Tools, materials and validated programmes that are used.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#tool",type:"array",minItems:1,items:{$ref:"#/$de\
fs/Statement"}},adaptations:{title:"Adaptations prévues / Planned adaptations",description:`Ce qui devait varier selon les lieux ou les publics.
What was meant to vary between places or audiences.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#adaptation",type:"array",minItems:1,items:{$ref:"#/$d\
efs/Statement"}},frequency:{title:"Fréquence / Frequency",description:`Action ponctuelle, répétitive ou suivie.
One-off, recurring or ongoing action.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#frequency; x-openhpa-scheme: https://w3id.org/openhpa/vocab/frequen\
cy",$ref:"#/$defs/FrequencyCode"},recurrence:{title:"Récurrence / Recurrence",description:`Le rythme, avec les mots de la source.
The rhythm, in the words of the source.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#recurrence",$ref:"#/$defs/LanguageMap"},capacity:{title:"Capacité\
 / Capacity",description:`Nombre de places ou de personnes que l'action peut accueillir.
Number of places or people that the action can take.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#capacity",$ref:"#/$defs/Quantity"},partners:{title:"\
Partenaires / Partners",description:`Les organisations partenaires, chacune avec ses rôles.
The partner organisations, each with its roles.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#partner",type:"array",minItems:1,items:{$ref:"#/$defs/Org\
anisation"}},audiences:{title:"Publics / Audiences",description:`Les groupes que l'action vise, finaux et intermédiaires.
The groups that the action aims at, final and intermediate.`,$comment:"x-openhpa-term: https://schema.org/audience",type:"array",minItems:1,items:{$ref:"#/$defs\
/Audience"}},peopleReached:{title:"Personnes touchées / People reached",description:`Nombre de personnes concernées, tel que la source le déclare.
Number of people concerned, as the source declares it.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#peopleReached",type:"integer",minimum:0,maximum:999999999999},
coverage:{title:"Territoire / Coverage",description:`Les territoires concernés, en codes typés.
The territories concerned, as typed codes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#coverage",$ref:"#/$defs/Coverage"},places:{title:"Lieux d'inte\
rvention / Places",description:`Lieux précis, tels que la source les imprime.
The precise places, as the source prints them.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#place",type:"array",minItems:1,items:{$ref:"#/$defs/Place"}},
settings:{title:"Milieux de vie / Settings",description:`Milieux où l'action se déroule : établissement pénitentiaire, école, travail, quartier…
Settings in which the action takes place: prison, school, workplace, neighbourhood…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#setting; x-openhpa-\
scheme: https://w3id.org/openhpa/vocab/setting",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SettingCode"}},period:{title:"Période / Period",description:`\
Dates de réalisation, avec leur précision réelle.
Dates of implementation, with their real precision.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/temporal",$ref:"#/$defs/Period"},note:{title:"Remarque /\
 Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key"],additionalProperties:!1},schema34={title:"Sortes de partie / Kinds of part",description:`Place d'une partie dans l'action ou le programme.
Place of a part in the action or programme.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/part-kind",type:"string",enum:["axis","working-group","s\
ession","edition","component"]};function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate85.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){
let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(!(data==="axis"||data==="working-group"||data==="session"||data==="edition"||data==="component")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:schema34.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate85.errors=
vErrors,errors===0}validate85.evaluated={dynamicProps:!1,dynamicItems:!1};var schema36={title:"Sortes d'objectif / Kinds of objective",description:`Place d'un objectif dans la fiche.
Place of an objective in the record.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/objective-kind",type:"string",enum:["general","specific","opera\
tional","partnership"]};function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate93.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="gener\
al"||data==="specific"||data==="operational"||data==="partnership")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema36.enum},
message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate93.errors=vErrors,errors===0}validate93.
evaluated={dynamicProps:!1,dynamicItems:!1};var wrapper0={validate:validate91};function validate91(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate91.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.text===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="key"||key0==="kind"||key0==="text"||key0==="means"||key0==="objectives"||key0==="note")){let err2={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.kind!==void 0&&(validate93(
data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate93.errors:vErrors.
concat(validate93.errors),errors=vErrors.length)),data.text!==void 0&&(validate64(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"\
text",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.means!==void 0&&(validate64(
data.means,{instancePath:instancePath+"/means",parentData:data,parentDataProperty:"means",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length)),data.objectives!==void 0){let data4=data.objectives;if(Array.isArray(data4)){if(data4.length<1){let err3={instancePath:instancePath+
"/objectives",schemaPath:"#/properties/objectives/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)wrapper0.validate(data4[i0],{instancePath:instancePath+"/objectives/"+i0,parentData:data4,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length)}else{
let err4={instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"\
note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate91.
errors=vErrors,errors===0}validate91.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate99(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate99.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.text===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
text"},message:"must have required property 'text'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="key"||key0==="t\
ext")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additio\
nal properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.text!==
void 0&&(validate64(data.text,{instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate99.errors=vErrors,errors===0}validate99.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var schema38={title:"Thèmes de santé / Health themes",description:`Thèmes sous lesquels les bases d'actions classent leurs fiches. Les libell\
és sont ceux qu'impriment les fiches OSCARS.
Themes under which bases of actions file their records. The labels are those printed in OSCARS records.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vo\
cab/theme",type:"string",enum:["addictive-behaviours","nutrition","precarity","sexuality","hiv-sti","hepatitis","chronic-diseases-other","mental-health","school\
-health","perinatal-parenting","ageing","violence","medicines","cancers","vaccination","psychosocial-skills","everyday-accidents","road-risk","health-policy","e\
nvironment","infectious-diseases-other"]};function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate103.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!=
"string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(!(data==="addictive-behaviours"||data==="nutrition"||data==="precarity"||data==="sexuality"||data==="hiv-sti"||data==="hepatitis"||data==="chr\
onic-diseases-other"||data==="mental-health"||data==="school-health"||data==="perinatal-parenting"||data==="ageing"||data==="violence"||data==="medicines"||data===
"cancers"||data==="vaccination"||data==="psychosocial-skills"||data==="everyday-accidents"||data==="road-risk"||data==="health-policy"||data==="environment"||data===
"infectious-diseases-other")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema38.enum},message:"must be equal to one of th\
e allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate103.errors=vErrors,errors===0}validate103.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema39={title:"Substances / Substances",description:`Produits sur lesquels porte l'action. Les pratiques sans produit sont dans la liste \
behaviour.
Products that the action is about. Practices without a product are in the list behaviour.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/substance",
type:"string",enum:["unspecified","psychoactive-substances","illicit-drugs","alcohol","tobacco","vaping","cannabis","cocaine","heroin","ecstasy-mdma","psychotro\
pic-medicines","nitrous-oxide","new-synthetic-products","doping-substances","multiple-use"]};function validate105(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate105.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="unspecified"||data==="psychoactive-substances"||data==="illicit-drugs"||data===
"alcohol"||data==="tobacco"||data==="vaping"||data==="cannabis"||data==="cocaine"||data==="heroin"||data==="ecstasy-mdma"||data==="psychotropic-medicines"||data===
"nitrous-oxide"||data==="new-synthetic-products"||data==="doping-substances"||data==="multiple-use")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:schema39.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate105.
errors=vErrors,errors===0}validate105.evaluated={dynamicProps:!1,dynamicItems:!1};var schema40={title:"Comportements sans substance / Behaviours without substan\
ce",description:`Pratiques qui peuvent devenir addictives sans produit.
Practices that may become addictive without a product.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/behaviour",type:"string",enum:["unspecified",
"gambling","video-games","screens-internet","compulsive-buying","chemsex"]};function validate107(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate107.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="unspecified"||data==="gambling"||data==="video-games"||data==="screens-internet"||data==="compulsiv\
e-buying"||data==="chemsex")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema40.enum},message:"must be equal to one of th\
e allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate107.errors=vErrors,errors===0}validate107.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema41={title:"Types d'action / Types of action",description:`Ce que fait l'action. Les valeurs d'une fiche contiennent des virgules et n\
e se découpent pas.
What the action does. Printed values contain commas and are not to be split.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/action-type",type:"stri\
ng",enum:["communication-information-awareness","health-education","training","early-intervention","support-and-guidance","reception-listening-referral","coordi\
nation-and-networking","research-and-needs-assessment","screening","therapeutic-education","professional-support","harm-reduction","advocacy"]};function validate109(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate109.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="communication-information-awareness"||data==="he\
alth-education"||data==="training"||data==="early-intervention"||data==="support-and-guidance"||data==="reception-listening-referral"||data==="coordination-and-\
networking"||data==="research-and-needs-assessment"||data==="screening"||data==="therapeutic-education"||data==="professional-support"||data==="harm-reduction"||
data==="advocacy")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema41.enum},message:"must be equal to one of the allowed \
values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate109.errors=vErrors,errors===0}validate109.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema42={title:"Niveaux de prévention / Prevention levels",description:`Deux axes facultatifs : à qui s'adresse la prévention, et à quel moment du problèm\
e elle agit.
Two optional axes: whom prevention addresses, and at what moment of the problem it acts.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/prevention-\
level",type:"string",enum:["universal","selective","indicated","environmental","primary","secondary","tertiary"]};function validate111(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate111.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="universal"||data==="selective"||data==="indicated"||data==="env\
ironmental"||data==="primary"||data==="secondary"||data==="tertiary")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema42.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate111.errors=vErrors,errors===
0}validate111.evaluated={dynamicProps:!1,dynamicItems:!1};var schema43={title:"Activité / Activity",description:`Ce qui est fait auprès d'un public : contenu, \
lieu, période.
What is done with an audience: content, place, period.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Activity",type:"object",properties:{key:{title:"Cl\
é / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},title:{title:"Intitulé / Title",description:`Intitulé, tel qu'imprimé par la source.
Title, as printed by the source.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},description:{title:"Description / Descri\
ption",description:`Ce qui est fait, en quelques phrases.
What is done, in a few sentences.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/description",$ref:"#/$defs/LanguageMap"},content:{title:"Contenu / Content",
description:`Contenu de l'activité, tel que décrit par la source.
Content of the activity, as the source describes it.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#content",$ref:"#/$defs/LanguageMap"},audiences:{title:"\
Publics / Audiences",description:`Les groupes que l'action vise, finaux et intermédiaires.
The groups that the action aims at, final and intermediate.`,$comment:"x-openhpa-term: https://schema.org/audience",type:"array",minItems:1,items:{$ref:"#/$defs\
/Audience"}},places:{title:"Lieux d'intervention / Places",description:`Lieux précis, tels que la source les imprime.
The precise places, as the source prints them.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#place",type:"array",minItems:1,items:{$ref:"#/$defs/Place"}},
status:{title:"État / Status",description:`Prévue, en cours, terminée, suspendue, annulée.
Planned, ongoing, completed, suspended, cancelled.`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#status; x-openhpa-scheme: https://w3id.org/openhpa/vocab\
/action-status",$ref:"#/$defs/ActionStatusCode"},period:{title:"Période / Period",description:`Dates de réalisation, avec leur précision réelle.
Dates of implementation, with their real precision.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/temporal",$ref:"#/$defs/Period"},note:{title:"Remarque /\
 Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key"],additionalProperties:!1},schema44={title:"Public / Audience",description:`Groupe visé, décrit sur trois axes séparés : âge de la vie, situation, rôle.
Target group, described on three separate axes: life stage, situation, role.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Audience",type:"object",properties:{
key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},asPrinted:{title:"Texte d'origine / As printed",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},lifeStages:{title:"Âges de \
la vie / Life stages",description:`Étapes de la vie concernées (enfants, jeunes, adultes…).
Stages of life concerned (children, young people, adults…).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#lifeStage; x-openhpa-scheme: https://w3id.o\
rg/openhpa/vocab/life-stage",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/LifeStageCode"}},situations:{title:"Situations / Situations",description:`\
Situation sociale ou statut (sous main de justice, précarité, grossesse…).
Social situation or status (under justice, precarity, pregnancy…).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#situation; x-openhpa-scheme: https:/\
/w3id.org/openhpa/vocab/situation",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SituationCode"}},roles:{title:"Rôles / Roles",description:`Rôle \
des personnes : bénéficiaires, entourage, professionnels, élus, pairs…
Role of the people: beneficiaries, family, professionals, elected officials, peers…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#role; x-openhpa-sch\
eme: https://w3id.org/openhpa/vocab/audience-role",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/AudienceRoleCode"}},level:{title:"Public final ou\
 intermédiaire / Final or intermediate",description:`Public final (bénéficiaire) ou intermédiaire (relais).
Final audience (beneficiary) or intermediate one (relay).`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#audienceLevel; x-openhpa-scheme: https://w3id.o\
rg/openhpa/vocab/audience-level",$ref:"#/$defs/AudienceLevelCode"},minimumAge:{title:"Âge minimal / Minimum age",description:`Âge minimal, en années.
Lowest age, in years.`,$comment:"x-openhpa-term: https://schema.org/suggestedMinAge",type:"integer",minimum:0,maximum:999999999999},maximumAge:{title:"Âge maxim\
al / Maximum age",description:`Âge maximal, en années.
Highest age, in years.`,$comment:"x-openhpa-term: https://schema.org/suggestedMaxAge",type:"integer",minimum:0,maximum:999999999999},size:{title:"Effectif / Siz\
e",description:`Nombre de personnes de ce public.
Number of people of this audience.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#audienceSize",type:"integer",minimum:0,maximum:999999999999},note:{title:"\
Remarque / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key"],additionalProperties:!1},schema45={title:"Âges de la vie / Life stages",description:`Premier des trois axes qui décrivent un public : l'âge.
First of the three axes that describe an audience: age.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/life-stage",type:"string",enum:["all-ages","\
early-childhood","children","adolescents","young-people","young-adults","adults","older-people"]};function validate121(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate121.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="all-ages"||data==="early-childhood"||data==="children"||data==="adolescents"||data===
"young-people"||data==="young-adults"||data==="adults"||data==="older-people")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema45.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate121.errors=vErrors,errors===
0}validate121.evaluated={dynamicProps:!1,dynamicItems:!1};var schema46={title:"Situations / Situations",description:`Deuxième des trois axes qui décrivent un pu\
blic : la situation sociale, juridique ou de santé.
Second of the three axes that describe an audience: social, legal or health situation.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/situation",type:"\
string",enum:["general-population","in-custody-or-under-justice","precarious","migrant","pregnant","parents","lgbtqi","disabled","with-chronic-disease","people-\
who-use-drugs","in-addiction-treatment","out-of-school-or-work","students","employees"]};function validate123(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate123.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="general-population"||data==="in-custody-or-under-justice"||data==="precarious"||
data==="migrant"||data==="pregnant"||data==="parents"||data==="lgbtqi"||data==="disabled"||data==="with-chronic-disease"||data==="people-who-use-drugs"||data===
"in-addiction-treatment"||data==="out-of-school-or-work"||data==="students"||data==="employees")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:schema46.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate123.
errors=vErrors,errors===0}validate123.evaluated={dynamicProps:!1,dynamicItems:!1};var schema47={title:"Rôles du public / Audience roles",description:`Troisième\
 des trois axes qui décrivent un public : à quel titre il est visé.
Third of the three axes that describe an audience: in what capacity it is addressed.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/audience-role",
type:"string",enum:["beneficiary","family-and-friends","professional","elected-official","peer","volunteer","management"]};function validate125(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate125.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="beneficiary"||data==="family-and-friends"||data==="pro\
fessional"||data==="elected-official"||data==="peer"||data==="volunteer"||data==="management")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:schema47.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate125.
errors=vErrors,errors===0}validate125.evaluated={dynamicProps:!1,dynamicItems:!1};var schema48={title:"Niveaux de public / Audience levels",description:`Dit si \
l'action touche ses bénéficiaires directement ou par des relais.
Tells whether the action reaches its beneficiaries directly or through others.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/audience-level",type:"\
string",enum:["final","intermediate"]};function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!=
"string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(!(data==="final"||data==="intermediate")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema48.enum},message:"\
must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate127.errors=vErrors,errors===0}validate127.
evaluated={dynamicProps:!1,dynamicItems:!1};function validate118(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate118.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func1.call(schema44.properties,key0)){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.asPrinted!==void 0&&(validate61(
data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinted",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.
errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.lifeStages!==void 0){let data2=data.lifeStages;if(Array.isArray(data2)){if(data2.length<1){
let err2={instancePath:instancePath+"/lifeStages",schemaPath:"#/properties/lifeStages/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer\
 than 1 items"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data2.length;for(let i0=0;i0<len0;i0++)validate121(data2[i0],{instancePath:instancePath+
"/lifeStages/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate121.errors:vErrors.concat(validate121.errors),
errors=vErrors.length);let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data2[i1],data2[j0])){let err3={instancePath:instancePath+"/li\
feStages",schemaPath:"#/properties/lifeStages/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+
i1+" are identical)"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++;break outer0}}}else{let err4={instancePath:instancePath+"/lifeStages",schemaPath:"\
#/properties/lifeStages/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.situations!==
void 0){let data4=data.situations;if(Array.isArray(data4)){if(data4.length<1){let err5={instancePath:instancePath+"/situations",schemaPath:"#/properties/situati\
ons/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let len1=data4.
length;for(let i2=0;i2<len1;i2++)validate123(data4[i2],{instancePath:instancePath+"/situations/"+i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate123.errors:vErrors.concat(validate123.errors),errors=vErrors.length);let i3=data4.length,j1;if(i3>1){outer1:for(;i3--;)for(j1=i3;j1--;)
if(func0(data4[i3],data4[j1])){let err6={instancePath:instancePath+"/situations",schemaPath:"#/properties/situations/uniqueItems",keyword:"uniqueItems",params:{
i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++;break outer1}}}else{
let err7={instancePath:instancePath+"/situations",schemaPath:"#/properties/situations/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.roles!==void 0){let data6=data.roles;if(Array.isArray(data6)){if(data6.length<1){let err8={instancePath:instancePath+
"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err8]:
vErrors.push(err8),errors++}let len2=data6.length;for(let i4=0;i4<len2;i4++)validate125(data6[i4],{instancePath:instancePath+"/roles/"+i4,parentData:data6,parentDataProperty:i4,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate125.errors:vErrors.concat(validate125.errors),errors=vErrors.length);let i5=data6.length,j2;if(i5>1){
outer2:for(;i5--;)for(j2=i5;j2--;)if(func0(data6[i5],data6[j2])){let err9={instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"\
uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++;break outer2}}}else{let err10={instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data.level!==void 0&&(validate127(data.level,{instancePath:instancePath+"/level",parentData:data,
parentDataProperty:"level",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),errors=vErrors.length)),data.
minimumAge!==void 0){let data9=data.minimumAge;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9))){let err11={instancePath:instancePath+"/\
minimumAge",schemaPath:"#/properties/minimumAge/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err11]:vErrors.push(
err11),errors++}if(typeof data9=="number"&&isFinite(data9)){if(data9>999999999999||isNaN(data9)){let err12={instancePath:instancePath+"/minimumAge",schemaPath:"\
#/properties/minimumAge/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};vErrors===null?vErrors=[err12]:
vErrors.push(err12),errors++}if(data9<0||isNaN(data9)){let err13={instancePath:instancePath+"/minimumAge",schemaPath:"#/properties/minimumAge/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}}if(data.maximumAge!==void 0){let data10=data.
maximumAge;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10))){let err14={instancePath:instancePath+"/maximumAge",schemaPath:"#/proper\
ties/maximumAge/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(typeof data10==
"number"&&isFinite(data10)){if(data10>999999999999||isNaN(data10)){let err15={instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
if(data10<0||isNaN(data10)){let err16={instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}}if(data.size!==void 0){let data11=data.size;if(!(typeof data11==
"number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))){let err17={instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}if(typeof data11=="number"&&isFinite(data11)){if(data11>999999999999||
isNaN(data11)){let err18={instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},
message:"must be <= 999999999999"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(data11<0||isNaN(data11)){let err19={instancePath:instancePath+
"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err19]:vErrors.
push(err19),errors++}}}data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err20={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}return validate118.errors=vErrors,errors===0}validate118.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern18=new RegExp("^(country:[A-Z]{2}|region:[0-9]{2}|departement:(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-9])|commune:([0-9]{2}|2[AB])[0-9\
]{3}|epci:[0-9]{9}|canton:[A-Z]{2}|commune-ch:[1-9][0-9]{0,3})$","u");function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate134.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,_errs2=errors;if(typeof data=="string"&&!pattern3.test(data)){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===
errors;if(valid0){let err1={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);if(typeof data=="string"){if(!pattern18.test(data)){let err2={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(country:[A-Z]{2}|region:[0-9]{2}|departement:(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-\
9])|commune:([0-9]{2}|2[AB])[0-9]{3}|epci:[0-9]{9}|canton:[A-Z]{2}|commune-ch:[1-9][0-9]{0,3})$"},message:'must match pattern "^(country:[A-Z]{2}|region:[0-9]{2\
}|departement:(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-9])|commune:([0-9]{2}|2[AB])[0-9]{3}|epci:[0-9]{9}|canton:[A-Z]{2}|commune-ch:[1-9][0-9]{0,\
3})$"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate134.errors=vErrors,errors===0}validate134.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema51={title:"Milieux de vie et lieux d'action / Settings",description:`Où l'action rencontre son public : le milieu, non la structure qui la porte.
Where the action meets its audience: the setting, not the body that runs it.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/setting",type:"string",
enum:["prison","probation-service","justice-youth-protection","school","primary-school","lower-secondary-school","upper-secondary-school","apprentice-training-c\
entre","university","workplace","vocational-integration","second-chance-school","nightlife","sport","neighbourhood","community-centre","municipality","home","me\
dico-social","healthcare","addiction-care-centre","youth-consultation","digital","street","public-space","military"]};function validate136(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate136.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="prison"||data==="probation-service"||data==="justice-y\
outh-protection"||data==="school"||data==="primary-school"||data==="lower-secondary-school"||data==="upper-secondary-school"||data==="apprentice-training-centre"||
data==="university"||data==="workplace"||data==="vocational-integration"||data==="second-chance-school"||data==="nightlife"||data==="sport"||data==="neighbourho\
od"||data==="community-centre"||data==="municipality"||data==="home"||data==="medico-social"||data==="healthcare"||data==="addiction-care-centre"||data==="youth\
-consultation"||data==="digital"||data==="street"||data==="public-space"||data==="military")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:schema51.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate136.
errors=vErrors,errors===0}validate136.evaluated={dynamicProps:!1,dynamicItems:!1};function validate138(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate138.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="street"||key0==="postcode"||key0==="city"||key0==="territory"||key0==="asPrinted")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
data.street!==void 0&&(validate61(data.street,{instancePath:instancePath+"/street",parentData:data,parentDataProperty:"street",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.postcode!==void 0&&(validate61(data.postcode,{instancePath:instancePath+
"/postcode",parentData:data,parentDataProperty:"postcode",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),
errors=vErrors.length)),data.city!==void 0&&(validate61(data.city,{instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.territory!==void 0&&(validate134(data.territory,{instancePath:instancePath+
"/territory",parentData:data,parentDataProperty:"territory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),
errors=vErrors.length)),data.asPrinted!==void 0&&(validate61(data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinte\
d",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length))}else{let err1={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate138.errors=vErrors,
errors===0}validate138.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate131(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="key"||key0==="name"||key0==="territory"||key0==="settings"||key0==="address"||key0==="asPri\
nted"||key0==="note")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must \
NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length)),data.name!==void 0&&(validate61(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.territory!==void 0&&(validate134(data.territory,{instancePath:instancePath+
"/territory",parentData:data,parentDataProperty:"territory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),
errors=vErrors.length)),data.settings!==void 0){let data3=data.settings;if(Array.isArray(data3)){if(data3.length<1){let err3={instancePath:instancePath+"/settin\
gs",schemaPath:"#/properties/settings/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.
push(err3),errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++)validate136(data3[i0],{instancePath:instancePath+"/settings/"+i0,parentData:data3,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate136.errors:vErrors.concat(validate136.errors),errors=vErrors.length);let i1=data3.length,j0;if(i1>1){
outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data3[i1],data3[j0])){let err4={instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/uniqueItems",
keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++;break outer0}}}else{let err5={instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.address!==void 0&&(validate138(data.address,{instancePath:instancePath+
"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate138.errors:vErrors.concat(validate138.errors),
errors=vErrors.length)),data.asPrinted!==void 0&&(validate61(data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinte\
d",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.note!==void 0&&(validate64(
data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate131.errors=vErrors,errors===0}validate131.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern20=new RegExp("^(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|(?:[0-\
9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-\
8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?/(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1\
-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468]\
[048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|\\.\\.)|\\.\\./(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[1\
3578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02\
468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?)$","u");function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate150.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);
let _errs1=errors,_errs2=errors;if(typeof data=="string"&&!pattern3.test(data)){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===
errors;if(valid0){let err1={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);if(typeof data=="string"){if(!pattern20.test(data)){let err2={instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3\
[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0\
-9]{3}X|[0-9]{2}XX)[~?%]?|(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0\
-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?/(?:(?:[0-9\
]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8\
]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|\\.\\.)|\\.\\./(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-\
2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]\
|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?)$"},message:'must match pattern "^(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0\
-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48\
]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[1357\
8]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468\
][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?/(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[0\
1])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9\
]{3}X|[0-9]{2}XX)[~?%]?|\\.\\.)|\\.\\./(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-\
9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?)$\
"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate150.errors=vErrors,errors===0}validate150.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate149(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate149.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="start"||key0==="end"||key0==="duration"||key0==="asPrinted")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}data.start!==void 0&&
(validate150(data.start,{instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.
errors:vErrors.concat(validate150.errors),errors=vErrors.length)),data.end!==void 0&&(validate150(data.end,{instancePath:instancePath+"/end",parentData:data,parentDataProperty:"\
end",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length)),data.duration!==void 0&&(validate61(
data.duration,{instancePath:instancePath+"/duration",parentData:data,parentDataProperty:"duration",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.
errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.asPrinted!==void 0&&(validate61(data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,
parentDataProperty:"asPrinted",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length))}else{
let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
return validate149.errors=vErrors,errors===0}validate149.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate113(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate113.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
for(let key0 in data)if(!func1.call(schema43.properties,key0)){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.key!==void 0&&(validate56(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.
concat(validate56.errors),errors=vErrors.length)),data.title!==void 0&&(validate64(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"\
title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.description!==void 0&&
(validate64(data.description,{instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.content!==void 0&&(validate64(data.content,{instancePath:instancePath+"/co\
ntent",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.audiences!==void 0){let data4=data.audiences;if(Array.isArray(data4)){if(data4.length<1){let err2={instancePath:instancePath+"/audiences",
schemaPath:"#/properties/audiences/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)validate118(data4[i0],{instancePath:instancePath+"/audiences/"+i0,parentData:data4,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+
"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}}if(data.places!==void 0){let data6=data.places;if(Array.isArray(data6)){if(data6.length<1){let err4={instancePath:instancePath+"/places",schemaPath:"#\
/properties/places/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
let len1=data6.length;for(let i1=0;i1<len1;i1++)validate131(data6[i1],{instancePath:instancePath+"/places/"+i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/places",schemaPath:"\
#/properties/places/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}data.status!==
void 0&&(validate73(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate73.errors:vErrors.concat(validate73.errors),errors=vErrors.length)),data.period!==void 0&&(validate149(data.period,{instancePath:instancePath+"/period",
parentData:data,parentDataProperty:"period",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors),errors=vErrors.
length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err6={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}return validate113.errors=vErrors,errors===0}validate113.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function validate158(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate158.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="key"||key0==="title"||key0==="description"||key0==="period"||key0==="note")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.title!==void 0&&(validate64(
data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length)),data.description!==void 0&&(validate64(data.description,{instancePath:instancePath+"/description",parentData:data,
parentDataProperty:"description",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),
data.period!==void 0&&(validate149(data.period,{instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate149.errors:vErrors.concat(validate149.errors),errors=vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+
"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}return validate158.errors=vErrors,errors===0}validate158.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema56={title:"Fréquence\
s / Frequencies",description:`Rythme de l'action.
Rhythm of the action.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/frequency",type:"string",enum:["one-off","recurring","ongoing"]};function validate167(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate167.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="one-off"||data==="recurring"||data==="ongoing")){
let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema56.enum},message:"must be equal to one of the allowed values"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}return validate167.errors=vErrors,errors===0}validate167.evaluated={dynamicProps:!1,dynamicItems:!1};function validate170(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate170.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
value===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="value"||key0==="unit"||key0==="asPrinted"||key0==="note")){let err1={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.value!==void 0){let data0=data.value;if(typeof data0=="number"&&isFinite(data0)){if(data0>999999999999||
isNaN(data0)){let err2={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},
message:"must be <= 999999999999"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data0<-999999999999||isNaN(data0)){let err3={instancePath:instancePath+
"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:-999999999999},message:"must be >= -999999999999"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
number"},message:"must be number"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.unit!==void 0&&(validate61(data.unit,{instancePath:instancePath+
"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=
vErrors.length)),data.asPrinted!==void 0&&(validate61(data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinted",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.note!==void 0&&(validate64(data.note,
{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(
validate64.errors),errors=vErrors.length))}else{let err5={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}return validate170.errors=vErrors,errors===0}validate170.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema58={
title:"Organisation / Organisation",description:`Structure qui porte, accueille, finance ou accompagne l'action.
Body that carries, hosts, funds or supports the action.`,$comment:"x-openhpa-term: http://www.w3.org/ns/org#Organization",type:"object",properties:{key:{title:"\
Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},name:{title:"Nom / Name",description:`Nom de l'organisation au moment de l'action, tel qu'imprimé.
Name of the organisation at the time of the action, as printed.`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/name",$ref:"#/$defs/Line"},alternateNames:{
title:"Autres noms / Alternate names",description:`Sigles, noms développés et variantes d'écriture.
Acronyms, expanded names and spelling variants.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#altLabel",type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/Line"}},formerNames:{title:"Anciens noms / Former names",description:`Noms portés avant, ou dans une autre édition de la fiche.
Names borne earlier, or in another edition of the record.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#formerName",type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/Line"}},structureType:{title:"Type de structure / Structure type",description:`Nature de l'organisation : association, établissement de san\
té, CSAPA, collectivité…
Kind of organisation: association, health facility, CSAPA, local authority…`,$comment:"x-openhpa-term: http://www.w3.org/ns/org#classification; x-openhpa-sche\
me: https://w3id.org/openhpa/vocab/structure-type",$ref:"#/$defs/StructureTypeCode"},roles:{title:"Rôles / Roles",description:`Ce que fait l'organisation dans \
l'action.
What the organisation does in the action.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#role; x-openhpa-scheme: https://w3id.org/openhpa/vocab/partner-\
role",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PartnerRoleCode"}},identifiers:{title:"Identifiants / Identifiers",description:`Numéros de l'é\
lément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#identifier",type:"array",minItems:1,
items:{$ref:"#/$defs/Identifier"}},parent:{title:"Organisme gestionnaire / Parent organisation",description:`L'organisation dont celle-ci est une unité ou un se\
rvice.
The organisation of which this one is a unit or service.`,$comment:"x-openhpa-term: http://www.w3.org/ns/org#subOrganizationOf",$ref:"#/$defs/Organisation"},address:{
title:"Adresse / Address",description:`Adresse postale.
Postal address.`,$comment:"x-openhpa-term: http://www.w3.org/ns/locn#address",$ref:"#/$defs/Address"},phone:{title:"Téléphone / Phone",description:`Numéro du \
standard de l'organisation ; jamais celui d'une personne.
Switchboard number of the organisation; never that of a person.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#phone",$ref:"#/$defs/Phone"},email:{title:"\
Courriel / E-mail",description:`Adresse générique d'un service ; jamais celle d'une personne.
Generic mailbox of a service; never that of a person.`,$comment:"x-openhpa-term: https://schema.org/email",type:"string",pattern:"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\
-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$",not:{pattern:"\\n"}},url:{title:"Page web / Web page",description:`Adresse d'une page web sur l'élément.
Address of a web page about the thing.`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/page",$ref:"#/$defs/WebAddress"},founded:{title:"Année de création /\
 Founded",description:`Année de création de l'organisation.
Year in which the organisation was founded.`,$comment:"x-openhpa-term: https://schema.org/foundingDate",$ref:"#/$defs/Year"},mission:{title:"Mission / Mission",
description:`Mission de l'organisation, en une ou deux phrases.
What the organisation is for, in a sentence or two.`,$comment:"x-openhpa-term: http://www.w3.org/ns/org#purpose",$ref:"#/$defs/LanguageMap"},note:{title:"Remarq\
ue / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key","name"],additionalProperties:!1},schema59={title:"Types de structure / Types of organisation",description:`Nature d'une organisation, quel que soit son rô\
le dans l'action.
Nature of an organisation, whatever its role in the action.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/structure-type",type:"string",enum:["ass\
ociation","federation","health-facility","csapa","caarud","lhss","health-centre","multidisciplinary-health-house","cjc","specialised-addiction-centre-csst","mut\
ual-insurer","health-insurance","independent-professional","regional-health-agency","state-service","prefecture","probation-service","youth-protection-service",
"departmental-council","local-authority","inter-municipality","school","second-chance-school","university-or-training-body","local-employment-agency-for-youth",
"neighbourhood-cooperative","company","cultural-body","health-promotion-body","european-programme","other"]};function validate180(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate180.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="association"||data==="federation"||data==="health-facility"||data===
"csapa"||data==="caarud"||data==="lhss"||data==="health-centre"||data==="multidisciplinary-health-house"||data==="cjc"||data==="specialised-addiction-centre-css\
t"||data==="mutual-insurer"||data==="health-insurance"||data==="independent-professional"||data==="regional-health-agency"||data==="state-service"||data==="pref\
ecture"||data==="probation-service"||data==="youth-protection-service"||data==="departmental-council"||data==="local-authority"||data==="inter-municipality"||data===
"school"||data==="second-chance-school"||data==="university-or-training-body"||data==="local-employment-agency-for-youth"||data==="neighbourhood-cooperative"||data===
"company"||data==="cultural-body"||data==="health-promotion-body"||data==="european-programme"||data==="other")){let err1={instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema59.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate180.
errors=vErrors,errors===0}validate180.evaluated={dynamicProps:!1,dynamicItems:!1};var schema60={title:"Rôles des partenaires / Partner roles",description:`Ce q\
u'une organisation apporte à l'action sans la porter seule.
What an organisation brings to the action without being its only carrier.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/partner-role",type:"string",
enum:["partner","carrier-support","co-carrier","host","funder","requester","coordinator","participant","evaluator","provider","european-partner"]};function validate182(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate182.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="partner"||data==="carrier-support"||data==="co-c\
arrier"||data==="host"||data==="funder"||data==="requester"||data==="coordinator"||data==="participant"||data==="evaluator"||data==="provider"||data==="european\
-partner")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema60.enum},message:"must be equal to one of the allowed values"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate182.errors=vErrors,errors===0}validate182.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern22=new RegExp("^\\+[1-9][0-9]{5,14}$","u");function validate186(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate186.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="asPrinted"||key0==="e164")){let err0={instancePath,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.asPrinted!==void 0&&(validate61(data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinted",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.e164!==void 0){let data1=data.
e164,_errs8=errors,_errs9=errors;if(typeof data1=="string"&&!pattern3.test(data1)){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var valid1=_errs9===
errors;if(valid1){let err2={instancePath:instancePath+"/e164",schemaPath:"#/properties/e164/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}else errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=_errs8:vErrors=null);if(typeof data1=="string"){if(!pattern22.
test(data1)){let err3={instancePath:instancePath+"/e164",schemaPath:"#/properties/e164/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{5,14}$"},message:'\
must match pattern "^\\+[1-9][0-9]{5,14}$"'};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+"/e164",schemaPath:"\
#/properties/e164/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}}else{let err5={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate186.
errors=vErrors,errors===0}validate186.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wrapper1={validate:validate175},pattern24=new RegExp("^[A-Za-z0-9\
.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$","u");function validate175(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate175.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.name===void 0){let err1={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data)if(!func1.call(schema58.properties,key0)){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.key!==void 0&&(validate56(
data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.
concat(validate56.errors),errors=vErrors.length)),data.name!==void 0&&(validate61(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"\
name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.alternateNames!==void 0){
let data2=data.alternateNames;if(Array.isArray(data2)){if(data2.length<1){let err3={instancePath:instancePath+"/alternateNames",schemaPath:"#/properties/alterna\
teNames/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let len0=data2.
length;for(let i0=0;i0<len0;i0++)validate61(data2[i0],{instancePath:instancePath+"/alternateNames/"+i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);let i1=data2.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)
if(func0(data2[i1],data2[j0])){let err4={instancePath:instancePath+"/alternateNames",schemaPath:"#/properties/alternateNames/uniqueItems",keyword:"uniqueItems",
params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++;
break outer0}}}else{let err5={instancePath:instancePath+"/alternateNames",schemaPath:"#/properties/alternateNames/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.formerNames!==void 0){let data4=data.formerNames;if(Array.isArray(data4)){if(data4.
length<1){let err6={instancePath:instancePath+"/formerNames",schemaPath:"#/properties/formerNames/minItems",keyword:"minItems",params:{limit:1},message:"must NO\
T have fewer than 1 items"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let len1=data4.length;for(let i2=0;i2<len1;i2++)validate61(data4[i2],{instancePath:instancePath+
"/formerNames/"+i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),
errors=vErrors.length);let i3=data4.length,j1;if(i3>1){outer1:for(;i3--;)for(j1=i3;j1--;)if(func0(data4[i3],data4[j1])){let err7={instancePath:instancePath+"/fo\
rmerNames",schemaPath:"#/properties/formerNames/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate items (items ## "+j1+" an\
d "+i3+" are identical)"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++;break outer1}}}else{let err8={instancePath:instancePath+"/formerNames",schemaPath:"\
#/properties/formerNames/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.
structureType!==void 0&&(validate180(data.structureType,{instancePath:instancePath+"/structureType",parentData:data,parentDataProperty:"structureType",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate180.errors:vErrors.concat(validate180.errors),errors=vErrors.length)),data.roles!==void 0){let data7=data.roles;
if(Array.isArray(data7)){if(data7.length<1){let err9={instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let len2=data7.length;for(let i4=0;i4<len2;i4++)validate182(
data7[i4],{instancePath:instancePath+"/roles/"+i4,parentData:data7,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate182.errors:vErrors.
concat(validate182.errors),errors=vErrors.length);let i5=data7.length,j2;if(i5>1){outer2:for(;i5--;)for(j2=i5;j2--;)if(func0(data7[i5],data7[j2])){let err10={instancePath:instancePath+
"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:i5,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+"\
 are identical)"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++;break outer2}}}else{let err11={instancePath:instancePath+"/roles",schemaPath:"#/pr\
operties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.identifiers!==
void 0){let data9=data.identifiers;if(Array.isArray(data9)){if(data9.length<1){let err12={instancePath:instancePath+"/identifiers",schemaPath:"#/properties/iden\
tifiers/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let len3=data9.
length;for(let i6=0;i6<len3;i6++)validate58(data9[i6],{instancePath:instancePath+"/identifiers/"+i6,parentData:data9,parentDataProperty:i6,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)}else{let err13={instancePath:instancePath+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.
parent!==void 0&&(wrapper1.validate(data.parent,{instancePath:instancePath+"/parent",parentData:data,parentDataProperty:"parent",rootData,dynamicAnchors})||(vErrors=
vErrors===null?wrapper1.validate.errors:vErrors.concat(wrapper1.validate.errors),errors=vErrors.length)),data.address!==void 0&&(validate138(data.address,{instancePath:instancePath+
"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate138.errors:vErrors.concat(validate138.errors),
errors=vErrors.length)),data.phone!==void 0&&(validate186(data.phone,{instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate186.errors:vErrors.concat(validate186.errors),errors=vErrors.length)),data.email!==void 0){let data14=data.email,_errs34=errors,
_errs35=errors;if(typeof data14=="string"&&!pattern3.test(data14)){let err14={};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var valid12=_errs35===
errors;if(valid12){let err15={instancePath:instancePath+"/email",schemaPath:"#/properties/email/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}else errors=_errs34,vErrors!==null&&(_errs34?vErrors.length=_errs34:vErrors=null);if(typeof data14=="string"){
if(!pattern24.test(data14)){let err16={instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$"},message:'must match pattern "^[A-Za-z0-9.!#$%&\'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$"'};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}data.url!==void 0&&(validate54(data.url,{instancePath:instancePath+
"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length)),data.founded!==void 0&&(validate71(data.founded,{instancePath:instancePath+"/founded",parentData:data,parentDataProperty:"founded",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length)),data.mission!==void 0&&(validate64(data.mission,{instancePath:instancePath+
"/mission",parentData:data,parentDataProperty:"mission",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err18={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}return validate175.errors=vErrors,errors===0}validate175.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema63={title:"Niveaux géographiques / Geographic levels",description:`Échelle à laquelle l'action est conçue, telle que la source la nomme.
Scale at which the action is designed, as the source names it.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/geographic-level",type:"string",enum:[
"neighbourhood","municipal","territorial","departmental","cantonal","regional","national","european"]};function validate197(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate197.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="neighbourhood"||data==="municipal"||data==="territorial"||data==="departmental"||
data==="cantonal"||data==="regional"||data==="national"||data==="european")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema63.
enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate197.errors=vErrors,errors===
0}validate197.evaluated={dynamicProps:!1,dynamicItems:!1};function validate195(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate195.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="territories"||key0==="level"||key0==="asPrinted"||key0==="note")){let err0={
instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.territories!==void 0){let data0=data.territories;if(Array.isArray(data0)){if(data0.length<1){let err1={
instancePath:instancePath+"/territories",schemaPath:"#/properties/territories/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 \
items"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let len0=data0.length;for(let i0=0;i0<len0;i0++)validate134(data0[i0],{instancePath:instancePath+
"/territories/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),
errors=vErrors.length);let i1=data0.length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data0[i1],data0[j0])){let err2={instancePath:instancePath+"/te\
rritories",schemaPath:"#/properties/territories/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" an\
d "+i1+" are identical)"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++;break outer0}}}else{let err3={instancePath:instancePath+"/territories",schemaPath:"\
#/properties/territories/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}data.level!==
void 0&&(validate197(data.level,{instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate197.errors:vErrors.concat(validate197.errors),errors=vErrors.length)),data.asPrinted!==void 0&&(validate61(data.asPrinted,{instancePath:instancePath+"/a\
sPrinted",parentData:data,parentDataProperty:"asPrinted",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),
errors=vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err4={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}return validate195.errors=vErrors,errors===0}validate195.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate83(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate83.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!func1.call(schema33.properties,
key0)){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additio\
nal properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.kind!==
void 0&&(validate85(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.
errors:vErrors.concat(validate85.errors),errors=vErrors.length)),data.number!==void 0&&(validate61(data.number,{instancePath:instancePath+"/number",parentData:data,
parentDataProperty:"number",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.
title!==void 0&&(validate64(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.context!==void 0&&(validate64(data.context,{instancePath:instancePath+"/co\
ntext",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.needsAssessment!==void 0&&(validate64(data.needsAssessment,{instancePath:instancePath+"/needsAssessment",parentData:data,parentDataProperty:"\
needsAssessment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.objectives!==
void 0){let data6=data.objectives;if(Array.isArray(data6)){if(data6.length<1){let err2={instancePath:instancePath+"/objectives",schemaPath:"#/properties/objecti\
ves/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}let len0=data6.
length;for(let i0=0;i0<len0;i0++)validate91(data6[i0],{instancePath:instancePath+"/objectives/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),errors=vErrors.length)}else{let err3={instancePath:instancePath+"/objectives",schemaPath:"\
#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}if(data.expectedResults!==
void 0){let data8=data.expectedResults;if(Array.isArray(data8)){if(data8.length<1){let err4={instancePath:instancePath+"/expectedResults",schemaPath:"#/properti\
es/expectedResults/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}
let len1=data8.length;for(let i1=0;i1<len1;i1++)validate99(data8[i1],{instancePath:instancePath+"/expectedResults/"+i1,parentData:data8,parentDataProperty:i1,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.length)}else{let err5={instancePath:instancePath+"/\
expectedResults",schemaPath:"#/properties/expectedResults/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err5]:vErrors.
push(err5),errors++}}if(data.themes!==void 0){let data10=data.themes;if(Array.isArray(data10)){if(data10.length<1){let err6={instancePath:instancePath+"/themes",
schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}let len2=data10.length;for(let i2=0;i2<len2;i2++)validate103(data10[i2],{instancePath:instancePath+"/themes/"+i2,parentData:data10,parentDataProperty:i2,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length);let i3=data10.length,j0;if(i3>1){
outer0:for(;i3--;)for(j0=i3;j0--;)if(func0(data10[i3],data10[j0])){let err7={instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/uniqueItems",keyword:"\
uniqueItems",params:{i:i3,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++;break outer0}}}else{let err8={instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.substances!==void 0){let data12=data.substances;if(Array.isArray(data12)){if(data12.
length<1){let err9={instancePath:instancePath+"/substances",schemaPath:"#/properties/substances/minItems",keyword:"minItems",params:{limit:1},message:"must NOT \
have fewer than 1 items"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let len3=data12.length;for(let i4=0;i4<len3;i4++)validate105(data12[i4],{instancePath:instancePath+
"/substances/"+i4,parentData:data12,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),
errors=vErrors.length);let i5=data12.length,j1;if(i5>1){outer1:for(;i5--;)for(j1=i5;j1--;)if(func0(data12[i5],data12[j1])){let err10={instancePath:instancePath+
"/substances",schemaPath:"#/properties/substances/uniqueItems",keyword:"uniqueItems",params:{i:i5,j:j1},message:"must NOT have duplicate items (items ## "+j1+" \
and "+i5+" are identical)"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++;break outer1}}}else{let err11={instancePath:instancePath+"/substances",schemaPath:"\
#/properties/substances/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.
behaviours!==void 0){let data14=data.behaviours;if(Array.isArray(data14)){if(data14.length<1){let err12={instancePath:instancePath+"/behaviours",schemaPath:"#/p\
roperties/behaviours/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err12]:vErrors.push(err12),
errors++}let len4=data14.length;for(let i6=0;i6<len4;i6++)validate107(data14[i6],{instancePath:instancePath+"/behaviours/"+i6,parentData:data14,parentDataProperty:i6,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);let i7=data14.length,j2;if(i7>1){
outer2:for(;i7--;)for(j2=i7;j2--;)if(func0(data14[i7],data14[j2])){let err13={instancePath:instancePath+"/behaviours",schemaPath:"#/properties/behaviours/unique\
Items",keyword:"uniqueItems",params:{i:i7,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i7+" are identical)"};vErrors===null?vErrors=[err13]:
vErrors.push(err13),errors++;break outer2}}}else{let err14={instancePath:instancePath+"/behaviours",schemaPath:"#/properties/behaviours/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.actionTypes!==void 0){let data16=data.actionTypes;if(Array.
isArray(data16)){if(data16.length<1){let err15={instancePath:instancePath+"/actionTypes",schemaPath:"#/properties/actionTypes/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}let len5=data16.length;for(let i8=0;i8<len5;i8++)
validate109(data16[i8],{instancePath:instancePath+"/actionTypes/"+i8,parentData:data16,parentDataProperty:i8,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate109.errors:vErrors.concat(validate109.errors),errors=vErrors.length);let i9=data16.length,j3;if(i9>1){outer3:for(;i9--;)for(j3=i9;j3--;)if(func0(data16[i9],
data16[j3])){let err16={instancePath:instancePath+"/actionTypes",schemaPath:"#/properties/actionTypes/uniqueItems",keyword:"uniqueItems",params:{i:i9,j:j3},message:"\
must NOT have duplicate items (items ## "+j3+" and "+i9+" are identical)"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++;break outer3}}}else{let err17={
instancePath:instancePath+"/actionTypes",schemaPath:"#/properties/actionTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?
vErrors=[err17]:vErrors.push(err17),errors++}}if(data.preventionLevels!==void 0){let data18=data.preventionLevels;if(Array.isArray(data18)){if(data18.length<1){
let err18={instancePath:instancePath+"/preventionLevels",schemaPath:"#/properties/preventionLevels/minItems",keyword:"minItems",params:{limit:1},message:"must N\
OT have fewer than 1 items"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}let len6=data18.length;for(let i10=0;i10<len6;i10++)validate111(data18[i10],
{instancePath:instancePath+"/preventionLevels/"+i10,parentData:data18,parentDataProperty:i10,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate111.errors:
vErrors.concat(validate111.errors),errors=vErrors.length);let i11=data18.length,j4;if(i11>1){outer4:for(;i11--;)for(j4=i11;j4--;)if(func0(data18[i11],data18[j4])){
let err19={instancePath:instancePath+"/preventionLevels",schemaPath:"#/properties/preventionLevels/uniqueItems",keyword:"uniqueItems",params:{i:i11,j:j4},message:"\
must NOT have duplicate items (items ## "+j4+" and "+i11+" are identical)"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++;break outer4}}}else{let err20={
instancePath:instancePath+"/preventionLevels",schemaPath:"#/properties/preventionLevels/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.activities!==void 0){let data20=data.activities;if(Array.isArray(data20)){if(data20.length<1){let err21={
instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 it\
ems"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}let len7=data20.length;for(let i12=0;i12<len7;i12++)validate113(data20[i12],{instancePath:instancePath+
"/activities/"+i12,parentData:data20,parentDataProperty:i12,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),
errors=vErrors.length)}else{let err22={instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}if(data.steps!==void 0){let data22=data.steps;if(Array.isArray(data22)){if(data22.length<
1){let err23={instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than \
1 items"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}let len8=data22.length;for(let i13=0;i13<len8;i13++)validate158(data22[i13],{instancePath:instancePath+
"/steps/"+i13,parentData:data22,parentDataProperty:i13,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate158.errors:vErrors.concat(validate158.errors),
errors=vErrors.length)}else{let err24={instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.tools!==void 0){let data24=data.tools;if(Array.isArray(data24)){if(data24.length<
1){let err25={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than \
1 items"};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}let len9=data24.length;for(let i14=0;i14<len9;i14++)validate99(data24[i14],{instancePath:instancePath+
"/tools/"+i14,parentData:data24,parentDataProperty:i14,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=
vErrors.length)}else{let err26={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.adaptations!==void 0){let data26=data.adaptations;if(Array.isArray(data26)){if(data26.
length<1){let err27={instancePath:instancePath+"/adaptations",schemaPath:"#/properties/adaptations/minItems",keyword:"minItems",params:{limit:1},message:"must N\
OT have fewer than 1 items"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}let len10=data26.length;for(let i15=0;i15<len10;i15++)validate99(data26[i15],
{instancePath:instancePath+"/adaptations/"+i15,parentData:data26,parentDataProperty:i15,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.
concat(validate99.errors),errors=vErrors.length)}else{let err28={instancePath:instancePath+"/adaptations",schemaPath:"#/properties/adaptations/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data.frequency!==void 0&&(validate167(data.frequency,
{instancePath:instancePath+"/frequency",parentData:data,parentDataProperty:"frequency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate167.errors:vErrors.
concat(validate167.errors),errors=vErrors.length)),data.recurrence!==void 0&&(validate64(data.recurrence,{instancePath:instancePath+"/recurrence",parentData:data,
parentDataProperty:"recurrence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.
capacity!==void 0&&(validate170(data.capacity,{instancePath:instancePath+"/capacity",parentData:data,parentDataProperty:"capacity",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate170.errors:vErrors.concat(validate170.errors),errors=vErrors.length)),data.partners!==void 0){let data31=data.partners;if(Array.isArray(data31)){
if(data31.length<1){let err29={instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/minItems",keyword:"minItems",params:{limit:1},message:"mu\
st NOT have fewer than 1 items"};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}let len11=data31.length;for(let i16=0;i16<len11;i16++)validate175(data31[i16],
{instancePath:instancePath+"/partners/"+i16,parentData:data31,parentDataProperty:i16,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.
concat(validate175.errors),errors=vErrors.length)}else{let err30={instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data.audiences!==void 0){let data33=data.audiences;if(Array.
isArray(data33)){if(data33.length<1){let err31={instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}let len12=data33.length;for(let i17=0;i17<len12;i17++)validate118(
data33[i17],{instancePath:instancePath+"/audiences/"+i17,parentData:data33,parentDataProperty:i17,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate118.
errors:vErrors.concat(validate118.errors),errors=vErrors.length)}else{let err32={instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",
keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.peopleReached!==void 0){let data35=data.
peopleReached;if(!(typeof data35=="number"&&!(data35%1)&&!isNaN(data35)&&isFinite(data35))){let err33={instancePath:instancePath+"/peopleReached",schemaPath:"#/\
properties/peopleReached/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}if(typeof data35==
"number"&&isFinite(data35)){if(data35>999999999999||isNaN(data35)){let err34={instancePath:instancePath+"/peopleReached",schemaPath:"#/properties/peopleReached/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}
if(data35<0||isNaN(data35)){let err35={instancePath:instancePath+"/peopleReached",schemaPath:"#/properties/peopleReached/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}}if(data.coverage!==void 0&&(validate195(data.coverage,{instancePath:instancePath+
"/coverage",parentData:data,parentDataProperty:"coverage",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate195.errors:vErrors.concat(validate195.errors),
errors=vErrors.length)),data.places!==void 0){let data37=data.places;if(Array.isArray(data37)){if(data37.length<1){let err36={instancePath:instancePath+"/places",
schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err36]:vErrors.
push(err36),errors++}let len13=data37.length;for(let i18=0;i18<len13;i18++)validate131(data37[i18],{instancePath:instancePath+"/places/"+i18,parentData:data37,parentDataProperty:i18,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length)}else{let err37={instancePath:instancePath+
"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err37]:vErrors.push(err37),
errors++}}if(data.settings!==void 0){let data39=data.settings;if(Array.isArray(data39)){if(data39.length<1){let err38={instancePath:instancePath+"/settings",schemaPath:"\
#/properties/settings/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err38]:vErrors.push(err38),
errors++}let len14=data39.length;for(let i19=0;i19<len14;i19++)validate136(data39[i19],{instancePath:instancePath+"/settings/"+i19,parentData:data39,parentDataProperty:i19,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate136.errors:vErrors.concat(validate136.errors),errors=vErrors.length);let i20=data39.length,j5;if(i20>
1){outer5:for(;i20--;)for(j5=i20;j5--;)if(func0(data39[i20],data39[j5])){let err39={instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/uniq\
ueItems",keyword:"uniqueItems",params:{i:i20,j:j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i20+" are identical)"};vErrors===null?vErrors=[
err39]:vErrors.push(err39),errors++;break outer5}}}else{let err40={instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",
params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}data.period!==void 0&&(validate149(data.period,{instancePath:instancePath+
"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors),errors=
vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err41={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}return validate83.errors=vErrors,errors===0}validate83.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern26=new RegExp("^[A-Z]{3}$","u");function validate227(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate227.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data==
"object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="key"||key0==="funder"||key0==="p\
rogramme"||key0==="amount"||key0==="currency"||key0==="year"||key0==="asPrinted"||key0==="note")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
if(data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.funder!==void 0&&(validate175(data.funder,{instancePath:instancePath+"/fun\
der",parentData:data,parentDataProperty:"funder",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=
vErrors.length)),data.programme!==void 0&&(validate61(data.programme,{instancePath:instancePath+"/programme",parentData:data,parentDataProperty:"programme",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.amount!==void 0){let data3=data.amount;
if(typeof data3=="number"&&isFinite(data3)){if(data3>999999999999||isNaN(data3)){let err2={instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data3<-999999999999||isNaN(data3)){let err3={instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-999999999999},message:"must be >= -999999999999"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err4]:vErrors.push(err4),
errors++}}if(data.currency!==void 0){let data4=data.currency,_errs15=errors,_errs16=errors;if(typeof data4=="string"&&!pattern3.test(data4)){let err5={};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}var valid1=_errs16===errors;if(valid1){let err6={instancePath:instancePath+"/currency",schemaPath:"#/properties/\
currency/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else errors=_errs15,vErrors!==null&&
(_errs15?vErrors.length=_errs15:vErrors=null);if(typeof data4=="string"){if(!pattern26.test(data4)){let err7={instancePath:instancePath+"/currency",schemaPath:"\
#/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"},message:"\
must be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}data.year!==void 0&&(validate71(data.year,{instancePath:instancePath+"/year",parentData:data,
parentDataProperty:"year",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length)),data.asPrinted!==
void 0&&(validate61(data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinted",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,
parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err9={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate227.
errors=vErrors,errors===0}validate227.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema66={title:"Formes d'accord / Kinds of agreement",description:`Forme que prend l'engagement entre les partenaires.
Form taken by the commitment between partners.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/agreement-kind",type:"string",enum:["convention","par\
tnership-charter","cpom","memorandum","other-formalisation","informal"]};function validate237(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate237.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="convention"||data==="partnership-charter"||data==="cpom"||data==="memorandum"||data==="other-formal\
isation"||data==="informal")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema66.enum},message:"must be equal to one of th\
e allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate237.errors=vErrors,errors===0}validate237.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate236(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate236.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.exists===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exists"},message:"must have required propert\
y 'exists'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="exists"||key0==="kind"||key0==="signed"||key0==="effect\
iveFrom"||key0==="effectiveTo"||key0==="asPrinted"||key0==="note")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.exists!==void 0&&typeof data.
exists!="boolean"){let err2={instancePath:instancePath+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}data.kind!==void 0&&(validate237(data.kind,{instancePath:instancePath+"/kind",parentData:data,
parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate237.errors:vErrors.concat(validate237.errors),errors=vErrors.length)),data.
signed!==void 0&&(validate150(data.signed,{instancePath:instancePath+"/signed",parentData:data,parentDataProperty:"signed",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length)),data.effectiveFrom!==void 0&&(validate150(data.effectiveFrom,{instancePath:instancePath+
"/effectiveFrom",parentData:data,parentDataProperty:"effectiveFrom",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.
errors),errors=vErrors.length)),data.effectiveTo!==void 0&&(validate150(data.effectiveTo,{instancePath:instancePath+"/effectiveTo",parentData:data,parentDataProperty:"\
effectiveTo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length)),data.asPrinted!==void 0&&
(validate61(data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinted",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,
parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err3={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate236.
errors=vErrors,errors===0}validate236.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate245(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate245.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
personal===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"personal"},message:"must have required property 'p\
ersonal'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="name"||key0==="email"||key0==="phone"||key0==="url"||key0===
"personal")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have a\
dditional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.name!==void 0&&(validate61(data.name,{instancePath:instancePath+"/name",
parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.
length)),data.email!==void 0){let data1=data.email,_errs8=errors,_errs9=errors;if(typeof data1=="string"&&!pattern3.test(data1)){let err2={};vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++}var valid1=_errs9===errors;if(valid1){let err3={instancePath:instancePath+"/email",schemaPath:"#/properties/email/not",keyword:"\
not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else errors=_errs8,vErrors!==null&&(_errs8?vErrors.length=
_errs8:vErrors=null);if(typeof data1=="string"){if(!pattern24.test(data1)){let err4={instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$"},message:'must match pattern "^[A-Za-z0-9.!#$%&\'*+/=?^\
_`{|}~-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+$"'};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/email",schemaPath:"\
#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.phone!==
void 0&&(validate186(data.phone,{instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate186.errors:vErrors.concat(validate186.errors),errors=vErrors.length)),data.url!==void 0&&(validate54(data.url,{instancePath:instancePath+"/url",parentData:data,
parentDataProperty:"url",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.personal!==
void 0&&typeof data.personal!="boolean"){let err6={instancePath:instancePath+"/personal",schemaPath:"#/properties/personal/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate245.errors=vErrors,errors===0}validate245.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var schema69={title:"Plans et stratégies / Plans and strategies",description:`Plans, stratégies et programmes nationaux, suisses et européens auxquels des acti\
ons se rattachent. Une action hors des années d'un plan n'est pas une erreur, et un sigle ne suffit pas à désigner un plan.
National, Swiss and European plans, strategies and programmes that actions refer to. An action outside the years of a plan is not an error, and an acronym is no\
t enough to name a plan. English titles are translations of this project.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/plan",type:"string",enum:[
"fr-mildt-1999","fr-mildt-2004","fr-sante-addictions-2007","fr-mildt-2008","fr-mildt-2013","fr-mildeca-2018","fr-mildeca-2023","fr-pnrt-2014","fr-pnlt-2018","fr\
-pnlt-2023","fr-pnns-1","fr-pnns-2","fr-pnns-3","fr-pnns-4","fr-pnan-2019","fr-obesite-2010","fr-obesite-2019","fr-snanc-2025","fr-snss-2019","fr-snss-2025","fr\
-pnse-1","fr-pnse-2","fr-pnse-3","fr-pnse-4","fr-cancer-2003","fr-cancer-2009","fr-cancer-2014","fr-cancer-2021","fr-psm-2005","fr-psm-2011","fr-smp-2018","fr-s\
uicide-2000","fr-suicide-2011","fr-suicide-2018","fr-alz-2001","fr-alz-2004","fr-alz-2008","fr-pmnd-2014","fr-mnd-2021","fr-mnd-2025","fr-vih-2010","fr-snss-sex\
-2017","fr-sns-2018","fr-sns-2023","fr-pnsp-2018","fr-cps-2022","fr-chronique-2007","fr-autonomie-2015","fr-vbs-2020","fr-ppsmj-2019","fr-ppsmj-2024","fr-pst-1",
"fr-pst-2","fr-pst-3","fr-pst-4","fr-prs-1","fr-prs-2","fr-prs-3","fr-praps","eu-equal","eu-drugs-2013","eu-drugs-2021","ch-addictions-2017","ch-addictions-m201\
7","ch-addictions-m2021","ch-addictions-m2025","ch-mnt-2017","ch-pss-2007","ch-pss-2019","ch-sante2020","ch-sante2030","ch-pna-2008","ch-pnt-2008"]};function validate259(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate259.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="fr-mildt-1999"||data==="fr-mildt-2004"||data==="\
fr-sante-addictions-2007"||data==="fr-mildt-2008"||data==="fr-mildt-2013"||data==="fr-mildeca-2018"||data==="fr-mildeca-2023"||data==="fr-pnrt-2014"||data==="fr\
-pnlt-2018"||data==="fr-pnlt-2023"||data==="fr-pnns-1"||data==="fr-pnns-2"||data==="fr-pnns-3"||data==="fr-pnns-4"||data==="fr-pnan-2019"||data==="fr-obesite-20\
10"||data==="fr-obesite-2019"||data==="fr-snanc-2025"||data==="fr-snss-2019"||data==="fr-snss-2025"||data==="fr-pnse-1"||data==="fr-pnse-2"||data==="fr-pnse-3"||
data==="fr-pnse-4"||data==="fr-cancer-2003"||data==="fr-cancer-2009"||data==="fr-cancer-2014"||data==="fr-cancer-2021"||data==="fr-psm-2005"||data==="fr-psm-201\
1"||data==="fr-smp-2018"||data==="fr-suicide-2000"||data==="fr-suicide-2011"||data==="fr-suicide-2018"||data==="fr-alz-2001"||data==="fr-alz-2004"||data==="fr-a\
lz-2008"||data==="fr-pmnd-2014"||data==="fr-mnd-2021"||data==="fr-mnd-2025"||data==="fr-vih-2010"||data==="fr-snss-sex-2017"||data==="fr-sns-2018"||data==="fr-s\
ns-2023"||data==="fr-pnsp-2018"||data==="fr-cps-2022"||data==="fr-chronique-2007"||data==="fr-autonomie-2015"||data==="fr-vbs-2020"||data==="fr-ppsmj-2019"||data===
"fr-ppsmj-2024"||data==="fr-pst-1"||data==="fr-pst-2"||data==="fr-pst-3"||data==="fr-pst-4"||data==="fr-prs-1"||data==="fr-prs-2"||data==="fr-prs-3"||data==="fr\
-praps"||data==="eu-equal"||data==="eu-drugs-2013"||data==="eu-drugs-2021"||data==="ch-addictions-2017"||data==="ch-addictions-m2017"||data==="ch-addictions-m20\
21"||data==="ch-addictions-m2025"||data==="ch-mnt-2017"||data==="ch-pss-2007"||data==="ch-pss-2019"||data==="ch-sante2020"||data==="ch-sante2030"||data==="ch-pn\
a-2008"||data==="ch-pnt-2008")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema69.enum},message:"must be equal to one of \
the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate259.errors=vErrors,errors===0}validate259.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema70={title:"Degrés de certitude / Degrees of certainty",description:`Jusqu'où se fier au rapprochement entre un texte imprimé et un t\
erme.
How far to trust the link between a printed text and a term.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/certainty",type:"string",enum:["certain",
"probable","uncertain","conflicting"]};function validate261(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate261.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!=
"string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(!(data==="certain"||data==="probable"||data==="uncertain"||data==="conflicting")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:schema70.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate261.
errors=vErrors,errors===0}validate261.evaluated={dynamicProps:!1,dynamicItems:!1};function validate256(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate256.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)
if(!(key0==="key"||key0==="asPrinted"||key0==="plan"||key0==="certainty"||key0==="note")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}data.
key!==void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.asPrinted!==void 0&&(validate61(data.asPrinted,{instancePath:instancePath+"/asP\
rinted",parentData:data,parentDataProperty:"asPrinted",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=
vErrors.length)),data.plan!==void 0&&(validate259(data.plan,{instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate259.errors:vErrors.concat(validate259.errors),errors=vErrors.length)),data.certainty!==void 0&&(validate261(data.certainty,{instancePath:instancePath+
"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate261.errors:vErrors.concat(validate261.errors),
errors=vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err2={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}return validate256.errors=vErrors,errors===0}validate256.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate270(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate270.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.label===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"},message:"must have required property 'label'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="key"||key0===
"number"||key0==="label"||key0==="asPrinted")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length)),data.number!==void 0&&(validate61(data.number,{instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.label!==void 0&&(validate64(data.label,{instancePath:instancePath+
"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.asPrinted!==void 0&&(validate61(data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinted",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length))}else{let err3={instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate270.errors=vErrors,
errors===0}validate270.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate265(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate265.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.label===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="key"||key0==="number"||key0==="label"||key0==="region"||key0==="objectives"||key0===
"asPrinted"||key0==="note")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length)),data.number!==void 0&&(validate61(data.number,{instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.label!==void 0&&(validate64(data.label,{instancePath:instancePath+
"/label",parentData:data,parentDataProperty:"label",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.region!==void 0&&(validate134(data.region,{instancePath:instancePath+"/region",parentData:data,parentDataProperty:"region",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),errors=vErrors.length)),data.objectives!==void 0){let data4=data.objectives;if(Array.
isArray(data4)){if(data4.length<1){let err3={instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)validate270(
data4[i0],{instancePath:instancePath+"/objectives/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate270.errors:
vErrors.concat(validate270.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}data.asPrinted!==void 0&&(validate61(data.asPrinted,
{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinted",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.
concat(validate61.errors),errors=vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"\
note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err5={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}return validate265.
errors=vErrors,errors===0}validate265.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema73={title:"Objectifs de développement durable / Sustainable\
 Development Goals",description:`Cibles des Nations unies que des actions de prévention citent ; libellés courts du projet.
United Nations targets that prevention actions refer to; short labels of the project's own.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/sdg",type:"\
string",enum:["3.4","3.5","3.7","3.8","3.a","10.2"]};function validate279(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate279.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(!(data==="3.4"||data==="3.5"||data==="3.7"||data==="3.8"||data==="3.a"||data==="10.2")){let err1={instancePath,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:schema73.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
return validate279.errors=vErrors,errors===0}validate279.evaluated={dynamicProps:!1,dynamicItems:!1};var schema74={title:"Compétences psychosociales générales /\
 General psychosocial skills",description:`Neuf compétences générales en trois familles, dans la classification 2021 de Santé publique France ; une version plus\
 récente en compte six.
Nine general skills in three families, in the 2021 classification of Santé publique France; a later version has six.`,$comment:"x-openhpa-scheme: https://w3id.\
org/openhpa/vocab/psychosocial-skill",type:"string",enum:["cognitive","self-awareness","self-control","constructive-decisions","emotional","emotion-and-stress-a\
wareness","emotion-regulation","stress-management","social","constructive-communication","constructive-relationships","problem-solving"]};function validate281(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate281.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="cognitive"||data==="self-awareness"||data==="sel\
f-control"||data==="constructive-decisions"||data==="emotional"||data==="emotion-and-stress-awareness"||data==="emotion-regulation"||data==="stress-management"||
data==="social"||data==="constructive-communication"||data==="constructive-relationships"||data==="problem-solving")){let err1={instancePath,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:schema74.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
return validate281.errors=vErrors,errors===0}validate281.evaluated={dynamicProps:!1,dynamicItems:!1};var schema75={title:"Pathologies d'éducation thérapeutique \
/ Conditions in therapeutic education",description:`Maladies que nomment les fiches d'éducation thérapeutique, sur deux niveaux ; une fiche imprime le niveau la\
rge et le niveau fin joints par une virgule.
Diseases named by therapeutic-education records, on two levels; a record prints the wide and the narrow level joined by a comma.`,$comment:"x-openhpa-scheme: ht\
tps://w3id.org/openhpa/vocab/chronic-condition",type:"string",enum:["nutrition-disease","obesity","endocrine-disease","type-1-diabetes","gestational-diabetes","\
respiratory-disease","asthma"]};function validate283(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,
evaluated0=validate283.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){
let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(!(data==="nutrition-disease"||data==="obesity"||data==="endocrine-disease"||data==="type-1-diabetes"||data==="gestational-diabetes"||data==="respiratory-dise\
ase"||data==="asthma")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema75.enum},message:"must be equal to one of the allo\
wed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate283.errors=vErrors,errors===0}validate283.evaluated={dynamicProps:!1,dynamicItems:!1};
var schema76={title:"Modes de prise en charge / Modes of care",description:`Où a lieu un programme d'éducation thérapeutique.
Where a therapeutic-education programme takes place.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/care-mode",type:"string",enum:["outpatient","in\
patient"]};function validate285(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate285.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="outpa\
tient"||data==="inpatient")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema76.enum},message:"must be equal to one of the\
 allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate285.errors=vErrors,errors===0}validate285.evaluated={dynamicProps:!1,
dynamicItems:!1};var schema78={title:"Modèle suisse de catégorisation des résultats (SMOC) / Swiss Model for Outcome Classification (SMOC)",description:`Douze catégories sur \
quatre niveaux : les mesures (A), les facteurs qu'elles modifient (B), les déterminants (C), la santé de la population (D). Une valeur porte toujours le préfixe\
 smoc:, car Promotion Santé Suisse emploie aussi A à D pour d'autres modules.
Twelve categories on four levels: measures (A), the factors they change (B), determinants (C), health of the population (D). A value always carries the prefix s\
moc:, because Promotion Santé Suisse also uses A to D for other modules.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/smoc",type:"string",enum:[
"smoc:A1","smoc:A2","smoc:A3","smoc:A4","smoc:B1","smoc:B1-1","smoc:B1-2","smoc:B1-3","smoc:B1-4","smoc:B1-5","smoc:B2","smoc:B2-1","smoc:B2-2","smoc:B3","smoc:\
B4","smoc:C1","smoc:C2","smoc:C3","smoc:D","smoc:D-1","smoc:D-2","smoc:D-3","smoc:D-4"]};function validate289(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate289.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="smoc:A1"||data==="smoc:A2"||data==="smoc:A3"||data==="smoc:A4"||data==="smoc:B1"||
data==="smoc:B1-1"||data==="smoc:B1-2"||data==="smoc:B1-3"||data==="smoc:B1-4"||data==="smoc:B1-5"||data==="smoc:B2"||data==="smoc:B2-1"||data==="smoc:B2-2"||data===
"smoc:B3"||data==="smoc:B4"||data==="smoc:C1"||data==="smoc:C2"||data==="smoc:C3"||data==="smoc:D"||data==="smoc:D-1"||data==="smoc:D-2"||data==="smoc:D-3"||data===
"smoc:D-4")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema78.enum},message:"must be equal to one of the allowed values"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate289.errors=vErrors,errors===0}validate289.evaluated={dynamicProps:!1,dynamicItems:!1};var schema79={
title:"Stades d'un résultat / Outcome stages",description:`Ce que vaut la mention d'un résultat dans la fiche.
How much the mention of an outcome in the record is worth.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/outcome-stage",type:"string",enum:["liste\
d-by-source","planned","claimed","measured"]};function validate291(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate291.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!=
"string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(!(data==="listed-by-source"||data==="planned"||data==="claimed"||data==="measured")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:schema79.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate291.
errors=vErrors,errors===0}validate291.evaluated={dynamicProps:!1,dynamicItems:!1};function validate294(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate294.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(typeof data=="string"&&
!pattern3.test(data)){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid0=_errs2===errors;if(valid0){let err1={instancePath,schemaPath:"\
#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs1,vErrors!==null&&(_errs1?
vErrors.length=_errs1:vErrors=null);if(typeof data=="string"){if(!pattern6.test(data)){let err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}return validate294.
errors=vErrors,errors===0}validate294.evaluated={dynamicProps:!1,dynamicItems:!1};function validate287(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate287.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.category===void 0){
let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"category"},message:"must have required property 'category'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.stage===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
stage"},message:"must have required property 'stage'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!(key0==="key"||key0===
"category"||key0==="stage"||key0==="statement"||key0==="indicators"||key0==="leadsTo"||key0==="asPrinted"||key0==="note")){let err3={instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}if(data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.category!==void 0&&(validate289(data.category,{instancePath:instancePath+
"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate289.errors:vErrors.concat(validate289.errors),
errors=vErrors.length)),data.stage!==void 0&&(validate291(data.stage,{instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate291.errors:vErrors.concat(validate291.errors),errors=vErrors.length)),data.statement!==void 0&&(validate64(data.statement,{instancePath:instancePath+
"/statement",parentData:data,parentDataProperty:"statement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),
errors=vErrors.length)),data.indicators!==void 0){let data4=data.indicators;if(Array.isArray(data4)){if(data4.length<1){let err4={instancePath:instancePath+"/in\
dicators",schemaPath:"#/properties/indicators/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[
err4]:vErrors.push(err4),errors++}let len0=data4.length;for(let i0=0;i0<len0;i0++)validate294(data4[i0],{instancePath:instancePath+"/indicators/"+i0,parentData:data4,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length);let i1=data4.
length,j0;if(i1>1){outer0:for(;i1--;)for(j0=i1;j0--;)if(func0(data4[i1],data4[j0])){let err5={instancePath:instancePath+"/indicators",schemaPath:"#/properties/i\
ndicators/uniqueItems",keyword:"uniqueItems",params:{i:i1,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++;break outer0}}}else{let err6={instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.leadsTo!==void 0){let data6=data.leadsTo;
if(Array.isArray(data6)){if(data6.length<1){let err7={instancePath:instancePath+"/leadsTo",schemaPath:"#/properties/leadsTo/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len1=data6.length;for(let i2=0;i2<len1;i2++)validate294(
data6[i2],{instancePath:instancePath+"/leadsTo/"+i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate294.errors:
vErrors.concat(validate294.errors),errors=vErrors.length);let i3=data6.length,j1;if(i3>1){outer1:for(;i3--;)for(j1=i3;j1--;)if(func0(data6[i3],data6[j1])){let err8={
instancePath:instancePath+"/leadsTo",schemaPath:"#/properties/leadsTo/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j1},message:"must NOT have duplicate ite\
ms (items ## "+j1+" and "+i3+" are identical)"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++;break outer1}}}else{let err9={instancePath:instancePath+
"/leadsTo",schemaPath:"#/properties/leadsTo/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}}data.asPrinted!==void 0&&(validate61(data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinted",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+
"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length))}else{let err10={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err10]:
vErrors.push(err10),errors++}return validate287.errors=vErrors,errors===0}validate287.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema82={title:"Statut de l'évaluation / Evaluation status",description:`Dit si une évaluation a eu lieu, est prévue, ou si la source ne permet pas de tra\
ncher.
Says whether an evaluation took place, is planned, or cannot be told from the source.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/evaluation-sta\
tus",type:"string",enum:["carried-out","planned","carried-out-or-planned","none"]};function validate301(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate301.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="carried-out"||data==="planned"||data==="carried-out-or-planned"||data==="none")){let err1={instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema82.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}return validate301.errors=vErrors,errors===0}validate301.evaluated={dynamicProps:!1,dynamicItems:!1};var schema83={title:"Indicateur / Indic\
ator",description:`Une mesure de l'action : valeur, unité, ventilation par territoire ou par groupe.
A measure of the action: value, unit, breakdown by territory or group.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Indicator",type:"object",properties:{
key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},name:{title:"Nom / Name",description:`Ce qui est compté ou mesuré, avec les mots de la source.
What is counted or measured, in the words of the source.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#prefLabel",$ref:"#/$defs/LanguageMap"},kind:{
title:"Nature / Kind",description:`Public touché, volume d'activité, processus, production, résultat, satisfaction…
Reach, volume of activity, process, output, outcome, satisfaction…`,$comment:"x-openhpa-term: http://purl.org/dc/terms/type; x-openhpa-scheme: https://w3id.or\
g/openhpa/vocab/indicator-kind",$ref:"#/$defs/IndicatorKindCode"},unit:{title:"Unité / Unit",description:`Ce que compte la valeur : personnes, séances, co-inte\
rventions…
What the value counts: people, sessions, co-interventions…`,$comment:"x-openhpa-term: https://schema.org/unitText",$ref:"#/$defs/Line"},value:{title:"Valeur /\
 Value",description:`La valeur imprimée pour l'ensemble de l'action.
The value printed for the whole action.`,$comment:"x-openhpa-term: https://schema.org/value",type:"number",minimum:-999999999999,maximum:999999999999},total:{title:"\
Total de référence / Reference total",description:`Total auquel la ventilation doit se comparer, quand ce n'est pas la valeur elle-même.
Total that the breakdown is compared to, when that is not the value itself.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#total",type:"number",minimum:-999999999999,
maximum:999999999999},breakdown:{title:"Ventilation / Breakdown",description:`Valeurs par territoire typé ou par groupe ; leur somme est comparée au total.
Values by typed territory or group; their sum is compared with the total.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#breakdown",type:"array",minItems:1,
items:{$ref:"#/$defs/Observation"}},subsetOf:{title:"Partie de / Subset of",description:`Clé de l'indicateur dont celui-ci compte une partie (« dont 55 filles »\
) : ses personnes sont déjà comptées là.
Key of the indicator that this one counts a part of (“of whom 55 girls”): its people are counted there already.`,$comment:"x-openhpa-term: https://w3id.org/\
openhpa/ns#subsetOf",$ref:"#/$defs/KeyReference"},period:{title:"Période / Period",description:`Dates de réalisation, avec leur précision réelle.
Dates of implementation, with their real precision.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/temporal",$ref:"#/$defs/Period"},asPrinted:{title:"Texte\
 d'origine / As printed",description:`La formulation imprimée par la source, inchangée.
The wording printed by the source, unchanged.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#asPrinted",$ref:"#/$defs/Line"},note:{title:"Remarque / Not\
e",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key","name"],additionalProperties:!1},schema84={title:"Sortes d'indicateur / Kinds of indicator",description:`Ce que mesure un indicateur.
What an indicator measures.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/indicator-kind",type:"string",enum:["reach","activity-volume","process",
"output","outcome","satisfaction","qualitative"]};function validate307(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate307.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(!(data==="reach"||data==="activity-volume"||data==="process"||data==="output"||data==="outcome"||data==="satisfaction"||data==="q\
ualitative")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema84.enum},message:"must be equal to one of the allowed values"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate307.errors=vErrors,errors===0}validate307.evaluated={dynamicProps:!1,dynamicItems:!1};function validate310(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate310.evaluated;
evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,valid0=!1,passing0=null,_errs3=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.territory===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"\
territory"},message:"must have required property 'territory'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs3===errors;if(_valid0){
valid0=!0,passing0=0;var props0={};props0.territory=!0}let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.group===void 0){let err1={instancePath,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"group"},message:"must have required property 'group'"};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0?(valid0=!1,passing0=[passing0,1]):_valid0&&(valid0=!0,passing0=1,props0!==!0&&(props0=
props0||{},props0.group=!0)),valid0)errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err2={instancePath,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data&&typeof data==
"object"&&!Array.isArray(data)){if(data.value===void 0){let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"\
must have required property 'value'"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key0 in data)if(!(key0==="territory"||key0==="group"||key0===
"value")){let err4={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have addi\
tional properties"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data.territory!==void 0&&(validate134(data.territory,{instancePath:instancePath+
"/territory",parentData:data,parentDataProperty:"territory",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate134.errors:vErrors.concat(validate134.errors),
errors=vErrors.length)),data.group!==void 0&&(validate61(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.value!==void 0){let data2=data.value;if(typeof data2=="\
number"&&isFinite(data2)){if(data2>999999999999||isNaN(data2)){let err5={instancePath:instancePath+"/value",schemaPath:"#/properties/value/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(data2<-999999999999||
isNaN(data2)){let err6={instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:-999999999999},
message:"must be >= -999999999999"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}else{let err7={instancePath:instancePath+"/value",schemaPath:"#/p\
roperties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate310.
errors=vErrors,errors===0}validate310.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate304(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate304.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.
name===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func1.call(schema83.properties,key0)){let err2={instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}if(data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.name!==void 0&&(validate64(data.name,{instancePath:instancePath+
"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.kind!==void 0&&(validate307(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate307.errors:vErrors.concat(validate307.errors),errors=vErrors.length)),data.unit!==void 0&&(validate61(data.unit,{instancePath:instancePath+
"/unit",parentData:data,parentDataProperty:"unit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=
vErrors.length)),data.value!==void 0){let data4=data.value;if(typeof data4=="number"&&isFinite(data4)){if(data4>999999999999||isNaN(data4)){let err3={instancePath:instancePath+
"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};vErrors===null?
vErrors=[err3]:vErrors.push(err3),errors++}if(data4<-999999999999||isNaN(data4)){let err4={instancePath:instancePath+"/value",schemaPath:"#/properties/value/min\
imum",keyword:"minimum",params:{comparison:">=",limit:-999999999999},message:"must be >= -999999999999"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};vErrors===null?
vErrors=[err5]:vErrors.push(err5),errors++}}if(data.total!==void 0){let data5=data.total;if(typeof data5=="number"&&isFinite(data5)){if(data5>999999999999||isNaN(
data5)){let err6={instancePath:instancePath+"/total",schemaPath:"#/properties/total/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"\
must be <= 999999999999"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(data5<-999999999999||isNaN(data5)){let err7={instancePath:instancePath+"/\
total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:-999999999999},message:"must be >= -999999999999"};vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type:"\
number"},message:"must be number"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.breakdown!==void 0){let data6=data.breakdown;if(Array.isArray(
data6)){if(data6.length<1){let err9={instancePath:instancePath+"/breakdown",schemaPath:"#/properties/breakdown/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let len0=data6.length;for(let i0=0;i0<len0;i0++)validate310(data6[i0],
{instancePath:instancePath+"/breakdown/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate310.errors:vErrors.
concat(validate310.errors),errors=vErrors.length)}else{let err10={instancePath:instancePath+"/breakdown",schemaPath:"#/properties/breakdown/type",keyword:"type",
params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}data.subsetOf!==void 0&&(validate294(data.subsetOf,{
instancePath:instancePath+"/subsetOf",parentData:data,parentDataProperty:"subsetOf",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate294.errors:vErrors.
concat(validate294.errors),errors=vErrors.length)),data.period!==void 0&&(validate149(data.period,{instancePath:instancePath+"/period",parentData:data,parentDataProperty:"\
period",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors),errors=vErrors.length)),data.asPrinted!==void 0&&
(validate61(data.asPrinted,{instancePath:instancePath+"/asPrinted",parentData:data,parentDataProperty:"asPrinted",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,
parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err11={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate304.
errors=vErrors,errors===0}validate304.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate300(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate300.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!(key0==="status"||key0==="methods"||key0==="\
indicators"||key0==="qualitativeResults"||key0==="strengths"||key0==="weaknesses"||key0==="perspectives")){let err0={instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(data.status!==void 0&&(validate301(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate301.errors:vErrors.concat(validate301.errors),errors=vErrors.length)),data.methods!==void 0&&(validate64(data.methods,{instancePath:instancePath+
"/methods",parentData:data,parentDataProperty:"methods",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.indicators!==void 0){let data2=data.indicators;if(Array.isArray(data2)){if(data2.length<1){let err1={instancePath:instancePath+"/indicator\
s",schemaPath:"#/properties/indicators/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++}let len0=data2.length;for(let i0=0;i0<len0;i0++)validate304(data2[i0],{instancePath:instancePath+"/indicators/"+i0,parentData:data2,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate304.errors:vErrors.concat(validate304.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+
"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(
err2),errors++}}if(data.qualitativeResults!==void 0){let data4=data.qualitativeResults;if(Array.isArray(data4)){if(data4.length<1){let err3={instancePath:instancePath+
"/qualitativeResults",schemaPath:"#/properties/qualitativeResults/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}let len1=data4.length;for(let i1=0;i1<len1;i1++)validate99(data4[i1],{instancePath:instancePath+"/qualitativeRes\
ults/"+i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.
length)}else{let err4={instancePath:instancePath+"/qualitativeResults",schemaPath:"#/properties/qualitativeResults/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.strengths!==void 0){let data6=data.strengths;if(Array.isArray(data6)){if(data6.
length<1){let err5={instancePath:instancePath+"/strengths",schemaPath:"#/properties/strengths/minItems",keyword:"minItems",params:{limit:1},message:"must NOT ha\
ve fewer than 1 items"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let len2=data6.length;for(let i2=0;i2<len2;i2++)validate99(data6[i2],{instancePath:instancePath+
"/strengths/"+i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=
vErrors.length)}else{let err6={instancePath:instancePath+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.weaknesses!==void 0){let data8=data.weaknesses;if(Array.isArray(data8)){if(data8.
length<1){let err7={instancePath:instancePath+"/weaknesses",schemaPath:"#/properties/weaknesses/minItems",keyword:"minItems",params:{limit:1},message:"must NOT \
have fewer than 1 items"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len3=data8.length;for(let i3=0;i3<len3;i3++)validate99(data8[i3],{instancePath:instancePath+
"/weaknesses/"+i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),
errors=vErrors.length)}else{let err8={instancePath:instancePath+"/weaknesses",schemaPath:"#/properties/weaknesses/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.perspectives!==void 0){let data10=data.perspectives;if(Array.isArray(data10)){
if(data10.length<1){let err9={instancePath:instancePath+"/perspectives",schemaPath:"#/properties/perspectives/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}let len4=data10.length;for(let i4=0;i4<len4;i4++)validate99(data10[i4],
{instancePath:instancePath+"/perspectives/"+i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.
concat(validate99.errors),errors=vErrors.length)}else{let err10={instancePath:instancePath+"/perspectives",schemaPath:"#/properties/perspectives/type",keyword:"\
type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}}else{let err11={instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}return validate300.errors=vErrors,
errors===0}validate300.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate324(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate324.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="levers"||key0==="obstacles"||key0==="drifts"||key0==="lessons")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.levers!==
void 0){let data0=data.levers;if(Array.isArray(data0)){if(data0.length<1){let err1={instancePath:instancePath+"/levers",schemaPath:"#/properties/levers/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}let len0=data0.length;
for(let i0=0;i0<len0;i0++)validate99(data0[i0],{instancePath:instancePath+"/levers/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.length)}else{let err2={instancePath:instancePath+"/levers",schemaPath:"#/prope\
rties/levers/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}if(data.obstacles!==
void 0){let data2=data.obstacles;if(Array.isArray(data2)){if(data2.length<1){let err3={instancePath:instancePath+"/obstacles",schemaPath:"#/properties/obstacles\
/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let len1=data2.
length;for(let i1=0;i1<len1;i1++)validate99(data2[i1],{instancePath:instancePath+"/obstacles/"+i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/obstacles",schemaPath:"\
#/properties/obstacles/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.drifts!==
void 0){let data4=data.drifts;if(Array.isArray(data4)){if(data4.length<1){let err5={instancePath:instancePath+"/drifts",schemaPath:"#/properties/drifts/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}let len2=data4.length;
for(let i2=0;i2<len2;i2++)validate99(data4[i2],{instancePath:instancePath+"/drifts/"+i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.length)}else{let err6={instancePath:instancePath+"/drifts",schemaPath:"#/prope\
rties/drifts/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}if(data.lessons!==void 0){
let data6=data.lessons;if(Array.isArray(data6)){if(data6.length<1){let err7={instancePath:instancePath+"/lessons",schemaPath:"#/properties/lessons/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}let len3=data6.length;for(let i3=0;i3<
len3;i3++)validate99(data6[i3],{instancePath:instancePath+"/lessons/"+i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.length)}else{let err8={instancePath:instancePath+"/lessons",schemaPath:"#/properties/lessons/\
type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}}else{let err9={instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate324.errors=vErrors,
errors===0}validate324.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema87={title:"Source / Source",description:`Document dont la fiche est tirée \
: page, questionnaire, dépliant, article.
Document that the record was made from: page, questionnaire, leaflet, article.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Source",type:"object",properties:{
key:{title:"Clé / Key",description:`Identifiant court de l'élément, unique dans la fiche et stable quand l'ordre change.
Short identifier of the thing, unique in the record and stable when the order changes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#key",$ref:"#/$defs\
/Key"},title:{title:"Titre / Title",description:`Titre du document.
Title of the document.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},publisher:{title:"Éditeur / Publisher",description:`\
Organisation qui publie le document.
Organisation that publishes the document.`,$comment:"x-openhpa-term: http://purl.org/dc/elements/1.1/publisher",$ref:"#/$defs/Line"},language:{title:"Langue / L\
anguage",description:`Langue de la source (fr, de, it…).
Language of the source (fr, de, it…).`,$comment:"x-openhpa-term: http://purl.org/dc/elements/1.1/language",$ref:"#/$defs/LanguageTag"},identifiers:{title:"Ide\
ntifiants / Identifiers",description:`Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#identifier",type:"array",minItems:1,
items:{$ref:"#/$defs/Identifier"}},url:{title:"Page web / Web page",description:`Adresse d'une page web sur l'élément.
Address of a web page about the thing.`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/page",$ref:"#/$defs/WebAddress"},issued:{title:"Date de publication \
/ Issued",description:`Date du document, au format EDTF.
Date of the document, in EDTF.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#issued",$ref:"#/$defs/EdtfDate"},retrieved:{title:"Date de consultation / \
Retrieved",description:`Jour où le document a été lu.
Day on which the document was read.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#retrieved",$ref:"#/$defs/Day"},licence:{title:"Licence / Licence",description:`\
Licence de réutilisation.
Licence for reuse.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#licence; x-openhpa-scheme: https://w3id.org/openhpa/vocab/licence",$ref:"#/$defs/Licen\
ceCode"},sha256:{title:"Empreinte / SHA-256",description:`Empreinte SHA-256 du document lu, en hexadécimal minuscule.
SHA-256 of the document as read, in lower-case hexadecimal.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#sha256",type:"string",pattern:"^[0-9a-f]{64}$",
not:{pattern:"\\n"}},note:{title:"Remarque / Note",description:`Précision utile au lecteur qui n'entre dans aucun autre champ.
Detail that is useful to the reader and has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2004/02/skos/core#note",$ref:"#/$defs/LanguageMap"}},required:[
"key","title"],additionalProperties:!1};var pattern32=new RegExp("^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:0[1-9]|1[0-9]\
|2[0-8])|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","u");function validate339(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate339.evaluated;evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0);let _errs1=errors,_errs2=errors;if(typeof data=="string"&&!pattern3.test(data)){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}var valid0=_errs2===errors;if(valid0){let err1={instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}else errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);if(typeof data=="string"){if(!pattern32.
test(data)){let err2={instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}\
-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29\
)$"},message:'must match pattern "^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:0[1-9\
]|1[0-9]|2[0-8])|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{
let err3={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
return validate339.errors=vErrors,errors===0}validate339.evaluated={dynamicProps:!1,dynamicItems:!1};var schema89={title:"Licences / Licences",description:`Cond\
itions de réutilisation d'une fiche ou d'un jeu de données.
Terms on which a record or a dataset may be reused.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/licence",type:"string",enum:["lov2","cc0-1.0","c\
c-by-4.0","cc-by-sa-4.0","all-rights-reserved","unknown"]};function validate341(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate341.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),
typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:
vErrors.push(err0),errors++}if(!(data==="lov2"||data==="cc0-1.0"||data==="cc-by-4.0"||data==="cc-by-sa-4.0"||data==="all-rights-reserved"||data==="unknown")){let err1={
instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema89.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=
[err1]:vErrors.push(err1),errors++}return validate341.errors=vErrors,errors===0}validate341.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern34=new RegExp(
"^[0-9a-f]{64}$","u");function validate331(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate331.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.key===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key\
'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.title===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"title"},message:"must have required property 'title'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!func1.
call(schema87.properties,key0)){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},message:"\
must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length)),data.title!==void 0&&(validate64(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.publisher!==void 0&&(validate61(data.publisher,{instancePath:instancePath+
"/publisher",parentData:data,parentDataProperty:"publisher",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),
errors=vErrors.length)),data.language!==void 0&&(validate67(data.language,{instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length)),data.identifiers!==void 0){let data4=data.
identifiers;if(Array.isArray(data4)){if(data4.length<1){let err3={instancePath:instancePath+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}let len0=data4.length;for(let i0=0;i0<
len0;i0++)validate58(data4[i0],{instancePath:instancePath+"/identifiers/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)}else{let err4={instancePath:instancePath+"/identifiers",schemaPath:"#/properties\
/identifiers/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}if(data.url!==void 0&&
(validate54(data.url,{instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length)),data.issued!==void 0&&(validate150(data.issued,{instancePath:instancePath+"/issued",parentData:data,parentDataProperty:"\
issued",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.length)),data.retrieved!==void 0&&
(validate339(data.retrieved,{instancePath:instancePath+"/retrieved",parentData:data,parentDataProperty:"retrieved",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate339.errors:vErrors.concat(validate339.errors),errors=vErrors.length)),data.licence!==void 0&&(validate341(data.licence,{instancePath:instancePath+"\
/licence",parentData:data,parentDataProperty:"licence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate341.errors:vErrors.concat(validate341.errors),
errors=vErrors.length)),data.sha256!==void 0){let data10=data.sha256,_errs26=errors,_errs27=errors;if(typeof data10=="string"&&!pattern3.test(data10)){let err5={};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid3=_errs27===errors;if(valid3){let err6={instancePath:instancePath+"/sha256",schemaPath:"#/pro\
perties/sha256/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}else errors=_errs26,vErrors!==
null&&(_errs26?vErrors.length=_errs26:vErrors=null);if(typeof data10=="string"){if(!pattern34.test(data10)){let err7={instancePath:instancePath+"/sha256",schemaPath:"\
#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}else{let err8={instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,
parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err9={
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}return validate331.
errors=vErrors,errors===0}validate331.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern36=new RegExp("^(?:/[A-Za-z0-9._~:@%-]+)+$","u"),schema91={title:"Méthodes d'extraction / Evidence methods",description:`Comment une valeur a été ti\
rée de la source.
How a value was drawn from the source.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/evidence-method",type:"string",enum:["manual","label-match","\
vocabulary-match","pattern","inference"]};function validate348(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate348.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!=
"string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(
err0),errors++}if(!(data==="manual"||data==="label-match"||data==="vocabulary-match"||data==="pattern"||data==="inference")){let err1={instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema91.enum},message:"must be equal to one of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}return validate348.errors=vErrors,errors===0}validate348.evaluated={dynamicProps:!1,dynamicItems:!1};function validate345(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate345.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.path===void 0){let err0={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
if(data.source===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required propert\
y 'source'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.start===void 0){let err2={instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"start"},message:"must have required property 'start'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.end===void 0){
let err3={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"end"},message:"must have required property 'end'"};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}if(data.method===void 0){let err4={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"},
message:"must have required property 'method'"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}for(let key0 in data)if(!(key0==="path"||key0==="sourc\
e"||key0==="start"||key0==="end"||key0==="quote"||key0==="method"||key0==="certainty"||key0==="note")){let err5={instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}if(data.path!==void 0){let data0=data.path,_errs6=errors,_errs7=errors;if(typeof data0=="string"&&!pattern3.test(data0)){let err6={};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}var valid1=_errs7===errors;if(valid1){let err7={instancePath:instancePath+"/path",schemaPath:"#/properties/path/not",keyword:"\
not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}else errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=
_errs6:vErrors=null);if(typeof data0=="string"){if(!pattern36.test(data0)){let err8={instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"\
pattern",params:{pattern:"^(?:/[A-Za-z0-9._~:@%-]+)+$"},message:'must match pattern "^(?:/[A-Za-z0-9._~:@%-]+)+$"'};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}}else{let err9={instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.source!==void 0&&(validate294(data.source,{instancePath:instancePath+"/source",parentData:data,parentDataProperty:"\
source",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length)),data.start!==void 0){let data2=data.
start;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2))){let err10={instancePath:instancePath+"/start",schemaPath:"#/properties/start/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data2=="number"&&isFinite(
data2)){if(data2>999999999999||isNaN(data2)){let err11={instancePath:instancePath+"/start",schemaPath:"#/properties/start/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:999999999999},message:"must be <= 999999999999"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(data2<0||isNaN(data2)){let err12={instancePath:instancePath+
"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err12]:vErrors.
push(err12),errors++}}}if(data.end!==void 0){let data3=data.end;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err13={instancePath:instancePath+
"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}
if(typeof data3=="number"&&isFinite(data3)){if(data3>999999999999||isNaN(data3)){let err14={instancePath:instancePath+"/end",schemaPath:"#/properties/end/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}
if(data3<0||isNaN(data3)){let err15={instancePath:instancePath+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}}data.quote!==void 0&&(validate61(data.quote,{instancePath:instancePath+"/quote",parentData:data,
parentDataProperty:"quote",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.method!==
void 0&&(validate348(data.method,{instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate348.errors:vErrors.concat(validate348.errors),errors=vErrors.length)),data.certainty!==void 0&&(validate261(data.certainty,{instancePath:instancePath+
"/certainty",parentData:data,parentDataProperty:"certainty",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate261.errors:vErrors.concat(validate261.errors),
errors=vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err16={instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}return validate345.errors=vErrors,errors===0}validate345.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema93={title:"Motifs d'absence / Reasons for a missing value",description:`Pourquoi une valeur manque : inconnu n'est ni vide, ni « non ».
Why a value is missing: unknown is neither empty nor "no".`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/missing-reason",type:"string",enum:["not-\
asked","not-stated","asked-but-blank","truncated","not-applicable","withheld"]};function validate354(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate354.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="not-asked"||data==="not-stated"||data==="asked-but-blank"||data==="truncated"||data==="not-applicab\
le"||data==="withheld")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema93.enum},message:"must be equal to one of the all\
owed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate354.errors=vErrors,errors===0}validate354.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate353(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate353.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
path===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.reason===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
reason"},message:"must have required property 'reason'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}for(let key0 in data)if(!(key0==="path"||key0===
"reason"||key0==="source"||key0==="note")){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},
message:"must NOT have additional properties"};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.path!==void 0){let data0=data.path,_errs6=errors,
_errs7=errors;if(typeof data0=="string"&&!pattern3.test(data0)){let err3={};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid1=_errs7===errors;
if(valid1){let err4={instancePath:instancePath+"/path",schemaPath:"#/properties/path/not",keyword:"not",params:{},message:"must NOT be valid"};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}else errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);if(typeof data0=="string"){if(!pattern36.test(
data0)){let err5={instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^(?:/[A-Za-z0-9._~:@%-]+)+$"},message:'\
must match pattern "^(?:/[A-Za-z0-9._~:@%-]+)+$"'};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}else{let err6={instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}}data.reason!==
void 0&&(validate354(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate354.errors:vErrors.concat(validate354.errors),errors=vErrors.length)),data.source!==void 0&&(validate294(data.source,{instancePath:instancePath+"/s\
ource",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate294.errors:vErrors.concat(validate294.errors),errors=
vErrors.length)),data.note!==void 0&&(validate64(data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length))}else{let err7={instancePath,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}return validate353.errors=vErrors,errors===0}validate353.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate359(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate359.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)
if(!(key0==="licence"||key0==="holder"||key0==="attribution"||key0==="note")){let err0={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}data.licence!==
void 0&&(validate341(data.licence,{instancePath:instancePath+"/licence",parentData:data,parentDataProperty:"licence",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate341.errors:vErrors.concat(validate341.errors),errors=vErrors.length)),data.holder!==void 0&&(validate61(data.holder,{instancePath:instancePath+"/ho\
lder",parentData:data,parentDataProperty:"holder",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=
vErrors.length)),data.attribution!==void 0&&(validate64(data.attribution,{instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attributi\
on",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.note!==void 0&&(validate64(
data.note,{instancePath:instancePath+"/note",parentData:data,parentDataProperty:"note",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length))}else{let err1={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate359.errors=vErrors,errors===0}validate359.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){if(data.
type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.title===void 0){let err2={instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!func1.call(schema20.properties,key0)){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.type!==void 0){
let data0=data.type;if(typeof data0!="string"){let err4={instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data0!=="Action"){let err5={instancePath:instancePath+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"Action"},message:"must be equal to constant"};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.id!==void 0&&(validate54(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length)),data.identifiers!==
void 0){let data3=data.identifiers;if(Array.isArray(data3)){if(data3.length<1){let err6={instancePath:instancePath+"/identifiers",schemaPath:"#/properties/ident\
ifiers/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}let len0=data3.
length;for(let i0=0;i0<len0;i0++)validate58(data3[i0],{instancePath:instancePath+"/identifiers/"+i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+"/identifiers",schemaPath:"\
#/properties/identifiers/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}if(data.
title!==void 0&&(validate64(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.summary!==void 0&&(validate64(data.summary,{instancePath:instancePath+"/su\
mmary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.language!==void 0&&(validate67(data.language,{instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length)),data.kind!==void 0&&(validate69(data.kind,
{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(
validate69.errors),errors=vErrors.length)),data.edition!==void 0&&(validate71(data.edition,{instancePath:instancePath+"/edition",parentData:data,parentDataProperty:"\
edition",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length)),data.status!==void 0&&(validate73(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate73.errors:
vErrors.concat(validate73.errors),errors=vErrors.length)),data.isPartOf!==void 0){let data11=data.isPartOf;if(Array.isArray(data11)){if(data11.length<1){let err8={
instancePath:instancePath+"/isPartOf",schemaPath:"#/properties/isPartOf/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let len1=data11.length;for(let i1=0;i1<len1;i1++)validate75(data11[i1],{instancePath:instancePath+"/is\
PartOf/"+i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=
vErrors.length)}else{let err9={instancePath:instancePath+"/isPartOf",schemaPath:"#/properties/isPartOf/type",keyword:"type",params:{type:"array"},message:"must \
be array"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.hasPart!==void 0){let data13=data.hasPart;if(Array.isArray(data13)){if(data13.length<
1){let err10={instancePath:instancePath+"/hasPart",schemaPath:"#/properties/hasPart/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer t\
han 1 items"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let len2=data13.length;for(let i2=0;i2<len2;i2++)validate83(data13[i2],{instancePath:instancePath+
"/hasPart/"+i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(validate83.errors),errors=
vErrors.length)}else{let err11={instancePath:instancePath+"/hasPart",schemaPath:"#/properties/hasPart/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.precededBy!==void 0){let data15=data.precededBy;if(Array.isArray(data15)){if(data15.
length<1){let err12={instancePath:instancePath+"/precededBy",schemaPath:"#/properties/precededBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT\
 have fewer than 1 items"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}let len3=data15.length;for(let i3=0;i3<len3;i3++)validate75(data15[i3],{instancePath:instancePath+
"/precededBy/"+i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),
errors=vErrors.length)}else{let err13={instancePath:instancePath+"/precededBy",schemaPath:"#/properties/precededBy/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.context!==void 0&&(validate64(data.context,{instancePath:instancePath+"/con\
text",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.needsAssessment!==void 0&&(validate64(data.needsAssessment,{instancePath:instancePath+"/needsAssessment",parentData:data,parentDataProperty:"\
needsAssessment",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.objectives!==
void 0){let data19=data.objectives;if(Array.isArray(data19)){if(data19.length<1){let err14={instancePath:instancePath+"/objectives",schemaPath:"#/properties/obj\
ectives/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}let len4=data19.
length;for(let i4=0;i4<len4;i4++)validate91(data19[i4],{instancePath:instancePath+"/objectives/"+i4,parentData:data19,parentDataProperty:i4,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate91.errors:vErrors.concat(validate91.errors),errors=vErrors.length)}else{let err15={instancePath:instancePath+"/objectives",schemaPath:"\
#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.
expectedResults!==void 0){let data21=data.expectedResults;if(Array.isArray(data21)){if(data21.length<1){let err16={instancePath:instancePath+"/expectedResults",
schemaPath:"#/properties/expectedResults/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++}let len5=data21.length;for(let i5=0;i5<len5;i5++)validate99(data21[i5],{instancePath:instancePath+"/expectedResults/"+i5,parentData:data21,
parentDataProperty:i5,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.length)}else{let err17={
instancePath:instancePath+"/expectedResults",schemaPath:"#/properties/expectedResults/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data.themes!==void 0){let data23=data.themes;if(Array.isArray(data23)){if(data23.length<1){let err18={instancePath:instancePath+
"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err18]:
vErrors.push(err18),errors++}let len6=data23.length;for(let i6=0;i6<len6;i6++)validate103(data23[i6],{instancePath:instancePath+"/themes/"+i6,parentData:data23,
parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=vErrors.length);let i7=data23.
length,j0;if(i7>1){outer0:for(;i7--;)for(j0=i7;j0--;)if(func0(data23[i7],data23[j0])){let err19={instancePath:instancePath+"/themes",schemaPath:"#/properties/th\
emes/uniqueItems",keyword:"uniqueItems",params:{i:i7,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i7+" are identical)"};vErrors===null?vErrors=
[err19]:vErrors.push(err19),errors++;break outer0}}}else{let err20={instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.substances!==void 0){let data25=data.substances;if(Array.
isArray(data25)){if(data25.length<1){let err21={instancePath:instancePath+"/substances",schemaPath:"#/properties/substances/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}let len7=data25.length;for(let i8=0;i8<len7;i8++)
validate105(data25[i8],{instancePath:instancePath+"/substances/"+i8,parentData:data25,parentDataProperty:i8,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate105.
errors:vErrors.concat(validate105.errors),errors=vErrors.length);let i9=data25.length,j1;if(i9>1){outer1:for(;i9--;)for(j1=i9;j1--;)if(func0(data25[i9],data25[j1])){
let err22={instancePath:instancePath+"/substances",schemaPath:"#/properties/substances/uniqueItems",keyword:"uniqueItems",params:{i:i9,j:j1},message:"must NOT h\
ave duplicate items (items ## "+j1+" and "+i9+" are identical)"};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++;break outer1}}}else{let err23={instancePath:instancePath+
"/substances",schemaPath:"#/properties/substances/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err23]:vErrors.push(
err23),errors++}}if(data.behaviours!==void 0){let data27=data.behaviours;if(Array.isArray(data27)){if(data27.length<1){let err24={instancePath:instancePath+"/be\
haviours",schemaPath:"#/properties/behaviours/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[
err24]:vErrors.push(err24),errors++}let len8=data27.length;for(let i10=0;i10<len8;i10++)validate107(data27[i10],{instancePath:instancePath+"/behaviours/"+i10,parentData:data27,
parentDataProperty:i10,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);let i11=data27.
length,j2;if(i11>1){outer2:for(;i11--;)for(j2=i11;j2--;)if(func0(data27[i11],data27[j2])){let err25={instancePath:instancePath+"/behaviours",schemaPath:"#/prope\
rties/behaviours/uniqueItems",keyword:"uniqueItems",params:{i:i11,j:j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i11+" are identical)"};vErrors===
null?vErrors=[err25]:vErrors.push(err25),errors++;break outer2}}}else{let err26={instancePath:instancePath+"/behaviours",schemaPath:"#/properties/behaviours/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.actionTypes!==void 0){let data29=data.
actionTypes;if(Array.isArray(data29)){if(data29.length<1){let err27={instancePath:instancePath+"/actionTypes",schemaPath:"#/properties/actionTypes/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}let len9=data29.length;for(let i12=0;i12<
len9;i12++)validate109(data29[i12],{instancePath:instancePath+"/actionTypes/"+i12,parentData:data29,parentDataProperty:i12,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate109.errors:vErrors.concat(validate109.errors),errors=vErrors.length);let i13=data29.length,j3;if(i13>1){outer3:for(;i13--;)for(j3=i13;j3--;)if(func0(
data29[i13],data29[j3])){let err28={instancePath:instancePath+"/actionTypes",schemaPath:"#/properties/actionTypes/uniqueItems",keyword:"uniqueItems",params:{i:i13,
j:j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i13+" are identical)"};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++;break outer3}}}else{
let err29={instancePath:instancePath+"/actionTypes",schemaPath:"#/properties/actionTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data.preventionLevels!==void 0){let data31=data.preventionLevels;if(Array.isArray(data31)){if(data31.length<
1){let err30={instancePath:instancePath+"/preventionLevels",schemaPath:"#/properties/preventionLevels/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items"};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}let len10=data31.length;for(let i14=0;i14<len10;i14++)validate111(data31[i14],
{instancePath:instancePath+"/preventionLevels/"+i14,parentData:data31,parentDataProperty:i14,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate111.errors:
vErrors.concat(validate111.errors),errors=vErrors.length);let i15=data31.length,j4;if(i15>1){outer4:for(;i15--;)for(j4=i15;j4--;)if(func0(data31[i15],data31[j4])){
let err31={instancePath:instancePath+"/preventionLevels",schemaPath:"#/properties/preventionLevels/uniqueItems",keyword:"uniqueItems",params:{i:i15,j:j4},message:"\
must NOT have duplicate items (items ## "+j4+" and "+i15+" are identical)"};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++;break outer4}}}else{let err32={
instancePath:instancePath+"/preventionLevels",schemaPath:"#/properties/preventionLevels/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err32]:vErrors.push(err32),errors++}}if(data.activities!==void 0){let data33=data.activities;if(Array.isArray(data33)){if(data33.length<1){let err33={
instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 it\
ems"};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}let len11=data33.length;for(let i16=0;i16<len11;i16++)validate113(data33[i16],{instancePath:instancePath+
"/activities/"+i16,parentData:data33,parentDataProperty:i16,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),
errors=vErrors.length)}else{let err34={instancePath:instancePath+"/activities",schemaPath:"#/properties/activities/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}if(data.steps!==void 0){let data35=data.steps;if(Array.isArray(data35)){if(data35.length<
1){let err35={instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than \
1 items"};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}let len12=data35.length;for(let i17=0;i17<len12;i17++)validate158(data35[i17],{instancePath:instancePath+
"/steps/"+i17,parentData:data35,parentDataProperty:i17,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate158.errors:vErrors.concat(validate158.errors),
errors=vErrors.length)}else{let err36={instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}if(data.tools!==void 0){let data37=data.tools;if(Array.isArray(data37)){if(data37.length<
1){let err37={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than \
1 items"};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}let len13=data37.length;for(let i18=0;i18<len13;i18++)validate99(data37[i18],{instancePath:instancePath+
"/tools/"+i18,parentData:data37,parentDataProperty:i18,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=
vErrors.length)}else{let err38={instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data.adaptations!==void 0){let data39=data.adaptations;if(Array.isArray(data39)){if(data39.
length<1){let err39={instancePath:instancePath+"/adaptations",schemaPath:"#/properties/adaptations/minItems",keyword:"minItems",params:{limit:1},message:"must N\
OT have fewer than 1 items"};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}let len14=data39.length;for(let i19=0;i19<len14;i19++)validate99(data39[i19],
{instancePath:instancePath+"/adaptations/"+i19,parentData:data39,parentDataProperty:i19,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.
concat(validate99.errors),errors=vErrors.length)}else{let err40={instancePath:instancePath+"/adaptations",schemaPath:"#/properties/adaptations/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data.frequency!==void 0&&(validate167(data.frequency,
{instancePath:instancePath+"/frequency",parentData:data,parentDataProperty:"frequency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate167.errors:vErrors.
concat(validate167.errors),errors=vErrors.length)),data.recurrence!==void 0&&(validate64(data.recurrence,{instancePath:instancePath+"/recurrence",parentData:data,
parentDataProperty:"recurrence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.
capacity!==void 0&&(validate170(data.capacity,{instancePath:instancePath+"/capacity",parentData:data,parentDataProperty:"capacity",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate170.errors:vErrors.concat(validate170.errors),errors=vErrors.length)),data.carrier!==void 0&&(validate175(data.carrier,{instancePath:instancePath+
"/carrier",parentData:data,parentDataProperty:"carrier",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),
errors=vErrors.length)),data.hostStructure!==void 0&&(validate175(data.hostStructure,{instancePath:instancePath+"/hostStructure",parentData:data,parentDataProperty:"\
hostStructure",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length)),data.partners!==
void 0){let data46=data.partners;if(Array.isArray(data46)){if(data46.length<1){let err41={instancePath:instancePath+"/partners",schemaPath:"#/properties/partner\
s/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}let len15=data46.
length;for(let i20=0;i20<len15;i20++)validate175(data46[i20],{instancePath:instancePath+"/partners/"+i20,parentData:data46,parentDataProperty:i20,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length)}else{let err42={instancePath:instancePath+"/partners",schemaPath:"\
#/properties/partners/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}if(data.funders!==
void 0){let data48=data.funders;if(Array.isArray(data48)){if(data48.length<1){let err43={instancePath:instancePath+"/funders",schemaPath:"#/properties/funders/m\
inItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}let len16=data48.
length;for(let i21=0;i21<len16;i21++)validate227(data48[i21],{instancePath:instancePath+"/funders/"+i21,parentData:data48,parentDataProperty:i21,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.errors),errors=vErrors.length)}else{let err44={instancePath:instancePath+"/funders",schemaPath:"\
#/properties/funders/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data.fundingAsPrinted!==
void 0&&(validate61(data.fundingAsPrinted,{instancePath:instancePath+"/fundingAsPrinted",parentData:data,parentDataProperty:"fundingAsPrinted",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length)),data.agreement!==void 0&&(validate236(data.agreement,{instancePath:instancePath+
"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate236.errors:vErrors.concat(validate236.errors),
errors=vErrors.length)),data.contact!==void 0&&(validate245(data.contact,{instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate245.errors:vErrors.concat(validate245.errors),errors=vErrors.length)),data.audiences!==void 0){let data53=data.
audiences;if(Array.isArray(data53)){if(data53.length<1){let err45={instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}let len17=data53.length;for(let i22=0;i22<
len17;i22++)validate118(data53[i22],{instancePath:instancePath+"/audiences/"+i22,parentData:data53,parentDataProperty:i22,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate118.errors:vErrors.concat(validate118.errors),errors=vErrors.length)}else{let err46={instancePath:instancePath+"/audiences",schemaPath:"#/propertie\
s/audiences/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}if(data.peopleReached!==
void 0){let data55=data.peopleReached;if(!(typeof data55=="number"&&!(data55%1)&&!isNaN(data55)&&isFinite(data55))){let err47={instancePath:instancePath+"/peopl\
eReached",schemaPath:"#/properties/peopleReached/type",keyword:"type",params:{type:"integer"},message:"must be integer"};vErrors===null?vErrors=[err47]:vErrors.
push(err47),errors++}if(typeof data55=="number"&&isFinite(data55)){if(data55>999999999999||isNaN(data55)){let err48={instancePath:instancePath+"/peopleReached",
schemaPath:"#/properties/peopleReached/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};vErrors===null?
vErrors=[err48]:vErrors.push(err48),errors++}if(data55<0||isNaN(data55)){let err49={instancePath:instancePath+"/peopleReached",schemaPath:"#/properties/peopleRe\
ached/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}}if(data.
coverage!==void 0&&(validate195(data.coverage,{instancePath:instancePath+"/coverage",parentData:data,parentDataProperty:"coverage",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate195.errors:vErrors.concat(validate195.errors),errors=vErrors.length)),data.places!==void 0){let data57=data.places;if(Array.isArray(data57)){
if(data57.length<1){let err50={instancePath:instancePath+"/places",schemaPath:"#/properties/places/minItems",keyword:"minItems",params:{limit:1},message:"must N\
OT have fewer than 1 items"};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}let len18=data57.length;for(let i23=0;i23<len18;i23++)validate131(data57[i23],
{instancePath:instancePath+"/places/"+i23,parentData:data57,parentDataProperty:i23,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate131.errors:vErrors.
concat(validate131.errors),errors=vErrors.length)}else{let err51={instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{
type:"array"},message:"must be array"};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}if(data.settings!==void 0){let data59=data.settings;if(Array.
isArray(data59)){if(data59.length<1){let err52={instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}let len19=data59.length;for(let i24=0;i24<len19;i24++)validate136(
data59[i24],{instancePath:instancePath+"/settings/"+i24,parentData:data59,parentDataProperty:i24,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate136.
errors:vErrors.concat(validate136.errors),errors=vErrors.length);let i25=data59.length,j5;if(i25>1){outer5:for(;i25--;)for(j5=i25;j5--;)if(func0(data59[i25],data59[j5])){
let err53={instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/uniqueItems",keyword:"uniqueItems",params:{i:i25,j:j5},message:"must NOT have\
 duplicate items (items ## "+j5+" and "+i25+" are identical)"};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++;break outer5}}}else{let err54={instancePath:instancePath+
"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err54]:vErrors.push(err54),
errors++}}if(data.period!==void 0&&(validate149(data.period,{instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors),errors=vErrors.length)),data.overallPeriod!==void 0&&(validate149(data.overallPeriod,
{instancePath:instancePath+"/overallPeriod",parentData:data,parentDataProperty:"overallPeriod",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate149.errors:
vErrors.concat(validate149.errors),errors=vErrors.length)),data.plans!==void 0){let data63=data.plans;if(Array.isArray(data63)){if(data63.length<1){let err55={instancePath:instancePath+
"/plans",schemaPath:"#/properties/plans/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err55]:
vErrors.push(err55),errors++}let len20=data63.length;for(let i26=0;i26<len20;i26++)validate256(data63[i26],{instancePath:instancePath+"/plans/"+i26,parentData:data63,
parentDataProperty:i26,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate256.errors:vErrors.concat(validate256.errors),errors=vErrors.length)}else{let err56={
instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err56]:
vErrors.push(err56),errors++}}if(data.programmes!==void 0){let data65=data.programmes;if(Array.isArray(data65)){if(data65.length<1){let err57={instancePath:instancePath+
"/programmes",schemaPath:"#/properties/programmes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err57]:vErrors.push(err57),errors++}let len21=data65.length;for(let i27=0;i27<len21;i27++)validate265(data65[i27],{instancePath:instancePath+"/programmes/"+i27,
parentData:data65,parentDataProperty:i27,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate265.errors:vErrors.concat(validate265.errors),errors=vErrors.
length)}else{let err58={instancePath:instancePath+"/programmes",schemaPath:"#/properties/programmes/type",keyword:"type",params:{type:"array"},message:"must be \
array"};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}}if(data.sdgs!==void 0){let data67=data.sdgs;if(Array.isArray(data67)){if(data67.length<1){let err59={
instancePath:instancePath+"/sdgs",schemaPath:"#/properties/sdgs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===
null?vErrors=[err59]:vErrors.push(err59),errors++}let len22=data67.length;for(let i28=0;i28<len22;i28++)validate279(data67[i28],{instancePath:instancePath+"/sdg\
s/"+i28,parentData:data67,parentDataProperty:i28,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate279.errors:vErrors.concat(validate279.errors),errors=
vErrors.length);let i29=data67.length,j6;if(i29>1){outer6:for(;i29--;)for(j6=i29;j6--;)if(func0(data67[i29],data67[j6])){let err60={instancePath:instancePath+"/\
sdgs",schemaPath:"#/properties/sdgs/uniqueItems",keyword:"uniqueItems",params:{i:i29,j:j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i29+" a\
re identical)"};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++;break outer6}}}else{let err61={instancePath:instancePath+"/sdgs",schemaPath:"#/prope\
rties/sdgs/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}if(data.psychosocialSkills!==
void 0){let data69=data.psychosocialSkills;if(Array.isArray(data69)){if(data69.length<1){let err62={instancePath:instancePath+"/psychosocialSkills",schemaPath:"\
#/properties/psychosocialSkills/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err62]:vErrors.
push(err62),errors++}let len23=data69.length;for(let i30=0;i30<len23;i30++)validate281(data69[i30],{instancePath:instancePath+"/psychosocialSkills/"+i30,parentData:data69,
parentDataProperty:i30,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate281.errors:vErrors.concat(validate281.errors),errors=vErrors.length);let i31=data69.
length,j7;if(i31>1){outer7:for(;i31--;)for(j7=i31;j7--;)if(func0(data69[i31],data69[j7])){let err63={instancePath:instancePath+"/psychosocialSkills",schemaPath:"\
#/properties/psychosocialSkills/uniqueItems",keyword:"uniqueItems",params:{i:i31,j:j7},message:"must NOT have duplicate items (items ## "+j7+" and "+i31+" are i\
dentical)"};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++;break outer7}}}else{let err64={instancePath:instancePath+"/psychosocialSkills",schemaPath:"\
#/properties/psychosocialSkills/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}
if(data.chronicConditions!==void 0){let data71=data.chronicConditions;if(Array.isArray(data71)){if(data71.length<1){let err65={instancePath:instancePath+"/chron\
icConditions",schemaPath:"#/properties/chronicConditions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?
vErrors=[err65]:vErrors.push(err65),errors++}let len24=data71.length;for(let i32=0;i32<len24;i32++)validate283(data71[i32],{instancePath:instancePath+"/chronicC\
onditions/"+i32,parentData:data71,parentDataProperty:i32,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate283.errors:vErrors.concat(validate283.errors),
errors=vErrors.length);let i33=data71.length,j8;if(i33>1){outer8:for(;i33--;)for(j8=i33;j8--;)if(func0(data71[i33],data71[j8])){let err66={instancePath:instancePath+
"/chronicConditions",schemaPath:"#/properties/chronicConditions/uniqueItems",keyword:"uniqueItems",params:{i:i33,j:j8},message:"must NOT have duplicate items (i\
tems ## "+j8+" and "+i33+" are identical)"};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++;break outer8}}}else{let err67={instancePath:instancePath+
"/chronicConditions",schemaPath:"#/properties/chronicConditions/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err67]:
vErrors.push(err67),errors++}}if(data.careModes!==void 0){let data73=data.careModes;if(Array.isArray(data73)){if(data73.length<1){let err68={instancePath:instancePath+
"/careModes",schemaPath:"#/properties/careModes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err68]:vErrors.push(err68),errors++}let len25=data73.length;for(let i34=0;i34<len25;i34++)validate285(data73[i34],{instancePath:instancePath+"/careModes/"+i34,
parentData:data73,parentDataProperty:i34,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate285.errors:vErrors.concat(validate285.errors),errors=vErrors.
length);let i35=data73.length,j9;if(i35>1){outer9:for(;i35--;)for(j9=i35;j9--;)if(func0(data73[i35],data73[j9])){let err69={instancePath:instancePath+"/careMode\
s",schemaPath:"#/properties/careModes/uniqueItems",keyword:"uniqueItems",params:{i:i35,j:j9},message:"must NOT have duplicate items (items ## "+j9+" and "+i35+"\
 are identical)"};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++;break outer9}}}else{let err70={instancePath:instancePath+"/careModes",schemaPath:"\
#/properties/careModes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}}if(data.
outcomes!==void 0){let data75=data.outcomes;if(Array.isArray(data75)){if(data75.length<1){let err71={instancePath:instancePath+"/outcomes",schemaPath:"#/propert\
ies/outcomes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}
let len26=data75.length;for(let i36=0;i36<len26;i36++)validate287(data75[i36],{instancePath:instancePath+"/outcomes/"+i36,parentData:data75,parentDataProperty:i36,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate287.errors:vErrors.concat(validate287.errors),errors=vErrors.length)}else{let err72={instancePath:instancePath+
"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err72]:vErrors.push(err72),
errors++}}if(data.evaluation!==void 0&&(validate300(data.evaluation,{instancePath:instancePath+"/evaluation",parentData:data,parentDataProperty:"evaluation",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate300.errors:vErrors.concat(validate300.errors),errors=vErrors.length)),data.experience!==void 0&&(validate324(data.
experience,{instancePath:instancePath+"/experience",parentData:data,parentDataProperty:"experience",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate324.
errors:vErrors.concat(validate324.errors),errors=vErrors.length)),data.observation!==void 0&&(validate64(data.observation,{instancePath:instancePath+"/observati\
on",parentData:data,parentDataProperty:"observation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.sources!==void 0){let data80=data.sources;if(Array.isArray(data80)){if(data80.length<1){let err73={instancePath:instancePath+"/sources",schemaPath:"\
#/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err73]:vErrors.push(err73),
errors++}let len27=data80.length;for(let i37=0;i37<len27;i37++)validate331(data80[i37],{instancePath:instancePath+"/sources/"+i37,parentData:data80,parentDataProperty:i37,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate331.errors:vErrors.concat(validate331.errors),errors=vErrors.length)}else{let err74={instancePath:instancePath+
"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err74]:vErrors.push(err74),
errors++}}if(data.evidence!==void 0){let data82=data.evidence;if(Array.isArray(data82)){if(data82.length<1){let err75={instancePath:instancePath+"/evidence",schemaPath:"\
#/properties/evidence/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err75]:vErrors.push(err75),
errors++}let len28=data82.length;for(let i38=0;i38<len28;i38++)validate345(data82[i38],{instancePath:instancePath+"/evidence/"+i38,parentData:data82,parentDataProperty:i38,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate345.errors:vErrors.concat(validate345.errors),errors=vErrors.length)}else{let err76={instancePath:instancePath+
"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err76]:vErrors.push(err76),
errors++}}if(data.missing!==void 0){let data84=data.missing;if(Array.isArray(data84)){if(data84.length<1){let err77={instancePath:instancePath+"/missing",schemaPath:"\
#/properties/missing/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err77]:vErrors.push(err77),
errors++}let len29=data84.length;for(let i39=0;i39<len29;i39++)validate353(data84[i39],{instancePath:instancePath+"/missing/"+i39,parentData:data84,parentDataProperty:i39,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate353.errors:vErrors.concat(validate353.errors),errors=vErrors.length)}else{let err78={instancePath:instancePath+
"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err78]:vErrors.push(err78),
errors++}}data.rights!==void 0&&(validate359(data.rights,{instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate359.errors:vErrors.concat(validate359.errors),errors=vErrors.length)),data.created!==void 0&&(validate339(data.created,{instancePath:instancePath+
"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate339.errors:vErrors.concat(validate339.errors),
errors=vErrors.length)),data.modified!==void 0&&(validate339(data.modified,{instancePath:instancePath+"/modified",parentData:data,parentDataProperty:"modified",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate339.errors:vErrors.concat(validate339.errors),errors=vErrors.length)),data.withdrawn!==void 0&&(validate339(
data.withdrawn,{instancePath:instancePath+"/withdrawn",parentData:data,parentDataProperty:"withdrawn",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate339.
errors:vErrors.concat(validate339.errors),errors=vErrors.length)),data.replacedBy!==void 0&&(validate79(data.replacedBy,{instancePath:instancePath+"/replacedBy",
parentData:data,parentDataProperty:"replacedBy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.
length))}else{let err79={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err79]:vErrors.
push(err79),errors++}return validate53.errors=vErrors,errors===0}validate53.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema95={title:"Base de fi\
ches / Registry",description:`Une base ou un appel à contributions : qui le tient, ce qu'il couvre, comment y contribuer.
A base of records or a call for contributions: who runs it, what it covers, how one contributes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#Registry",
type:"object",properties:{type:{title:"Type / Type",description:`Nature de la fiche : Action (action de prévention) ou Registry (base de fiches).
Kind of record: Action (a prevention action) or Registry (a base of records).`,$comment:"x-openhpa-term: http://www.w3.org/1999/02/22-rdf-syntax-ns#type",type:"\
string",const:"Registry"},id:{title:"Adresse propre / Own IRI",description:`IRI de la fiche si elle en a une ; sinon elle est formée de l'adresse de publication\
 et de la clé.
IRI of the record if it has one; otherwise it is made of the publisher's base and the key.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#recordIri",$ref:"\
#/$defs/WebAddress"},key:{title:"Clé de la fiche / Record key",description:`Identifiant de la fiche, tiré du numéro de la source (oscars-61839) ; il ne change \
jamais.
Identifier of the record, from the source's own number (oscars-61839); it never changes.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/identifier",$ref:"#\
/$defs/Key"},identifiers:{title:"Identifiants / Identifiers",description:`Numéros de l'élément dans d'autres bases (par exemple OSCARS, SIRET, FINESS).
Numbers of the thing in other databases (for example OSCARS, SIRET, FINESS).`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#identifier",type:"array",minItems:1,
items:{$ref:"#/$defs/Identifier"}},title:{title:"Titre / Title",description:`Titre tel qu'imprimé par la source.
Title as printed by the source.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/title",$ref:"#/$defs/LanguageMap"},summary:{title:"Résumé / Summary",description:`\
La fiche en deux ou trois phrases, pour un professionnel.
The record in two or three sentences, for a professional.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/abstract",$ref:"#/$defs/LanguageMap"},language:{title:"\
Langue / Language",description:`Langue de la fiche (fr, de, it…).
Language of the record (fr, de, it…).`,$comment:"x-openhpa-term: http://purl.org/dc/elements/1.1/language",$ref:"#/$defs/LanguageTag"},status:{title:"État / S\
tatus",description:`Ouverte aux contributions, close ou inconnu.
Open to contributions, closed or unknown.`,$comment:"x-openhpa-term: http://www.w3.org/ns/adms#status; x-openhpa-scheme: https://w3id.org/openhpa/vocab/registry\
-status",$ref:"#/$defs/RegistryStatusCode"},operator:{title:"Opérateur / Operator",description:`L'organisation qui tient la base.
The organisation that runs the base.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/publisher",$ref:"#/$defs/Organisation"},scope:{title:"Périmètre / Scope",
description:`Ce que la base recense.
What the base records.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#scope",$ref:"#/$defs/LanguageMap"},principles:{title:"Principes / Principles",description:`\
Définitions et principes sur lesquels la base s'appuie.
Definitions and principles that the base rests on.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#principle",type:"array",minItems:1,items:{$ref:"#/$def\
s/Statement"}},themes:{title:"Thèmes / Themes",description:`Thèmes de santé de l'action.
Health themes of the action.`,$comment:"x-openhpa-term: http://www.w3.org/ns/dcat#theme; x-openhpa-scheme: https://w3id.org/openhpa/vocab/theme",type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"#/$defs/ThemeCode"}},behaviours:{title:"Comportements / Behaviours",description:`Conduites sans substance : jeux, écrans…
Behaviours without a substance: gambling, gaming, screens…`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#behaviour; x-openhpa-scheme: https://w3id.or\
g/openhpa/vocab/behaviour",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/BehaviourCode"}},substances:{title:"Substances / Substances",description:`\
Substances psychoactives dont il est question.
Psychoactive substances that the action is about.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#substance; x-openhpa-scheme: https://w3id.org/openhpa/v\
ocab/substance",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},coverage:{title:"Territoire / Coverage",description:`Les territoire\
s concernés, en codes typés.
The territories concerned, as typed codes.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#coverage",$ref:"#/$defs/Coverage"},contributionChannels:{title:"\
Comment contribuer / How to contribute",description:`Les voies par lesquelles on peut proposer une fiche.
The ways in which a record can be proposed.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#contributionChannel",type:"array",minItems:1,items:{$ref:"#/$\
defs/Statement"}},publications:{title:"Publications / Publications",description:`Documents liés, parus ou prévus.
Related documents, published or planned.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#publication",type:"array",minItems:1,items:{$ref:"#/$defs/Source"}},
contact:{title:"Contact / Contact",description:`À qui s'adresser pour en savoir plus.
Whom to ask for more.`,$comment:"x-openhpa-term: http://www.w3.org/ns/dcat#contactPoint",$ref:"#/$defs/Contact"},url:{title:"Page web / Web page",description:`A\
dresse d'une page web sur l'élément.
Address of a web page about the thing.`,$comment:"x-openhpa-term: http://xmlns.com/foaf/0.1/page",$ref:"#/$defs/WebAddress"},observation:{title:"Observation / O\
bservation",description:`Remarque de la source qui n'entre dans aucun autre champ.
Remark of the source that has no other field.`,$comment:"x-openhpa-term: http://www.w3.org/2000/01/rdf-schema#comment",$ref:"#/$defs/LanguageMap"},sources:{title:"\
Sources / Sources",description:`Les documents dont la fiche est tirée.
The documents that the record was made from.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/source",type:"array",minItems:1,items:{$ref:"#/$defs/Source"}},
evidence:{title:"Preuves / Evidence",description:`Pour chaque champ, le passage de la source qui le fonde.
For each field, the passage of the source that it rests on.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#evidence",type:"array",minItems:1,items:{$ref:"\
#/$defs/Evidence"}},missing:{title:"Données absentes / Missing values",description:`Champs sans valeur, avec la raison.
Fields without a value, with the reason.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#missing",type:"array",minItems:1,items:{$ref:"#/$defs/Missing"}},
rights:{title:"Droits / Rights",description:`Licence et mention de réutilisation de la fiche.
Licence and attribution of the record.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/rights",$ref:"#/$defs/Rights"},created:{title:"Créée le / Created",
description:`Jour de création de la fiche.
Day on which the record was made.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/created",$ref:"#/$defs/Day"},modified:{title:"Modifiée le / Modified",description:`\
Jour de la dernière modification de la fiche.
Day on which the record was last changed.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/modified",$ref:"#/$defs/Day"},withdrawn:{title:"Retirée le / Withd\
rawn",description:`Jour du retrait ; la fiche reste citée, son numéro n'est jamais réutilisé.
Day of withdrawal; the record stays citable, its number is never used again.`,$comment:"x-openhpa-term: https://w3id.org/openhpa/ns#withdrawn",$ref:"#/$defs/Day"},
replacedBy:{title:"Remplacée par / Replaced by",description:`Clé ou adresse de la fiche qui remplace celle-ci.
Key or address of the record that replaces this one.`,$comment:"x-openhpa-term: http://purl.org/dc/terms/isReplacedBy",$ref:"#/$defs/RecordReference"}},required:[
"type","key","title"],additionalProperties:!1},schema96={title:"États d'une base d'actions / Registry statuses",description:`Dit si une base d'actions reçoit e\
ncore des fiches.
Tells whether a base of actions still takes records.`,$comment:"x-openhpa-scheme: https://w3id.org/openhpa/vocab/registry-status",type:"string",enum:["open","cl\
osed","unknown"]};function validate377(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate377.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),typeof data!="string"){let err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(data==="open"||
data==="closed"||data==="unknown")){let err1={instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema96.enum},message:"must be equal to one\
 of the allowed values"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}return validate377.errors=vErrors,errors===0}validate377.evaluated={dynamicProps:!1,
dynamicItems:!1};function validate370(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate370.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data&&typeof data=="object"&&!Array.isArray(data)){
if(data.type===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 't\
ype'"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.key===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.title===void 0){let err2={
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};vErrors===null?vErrors=[
err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!func1.call(schema95.properties,key0)){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},message:"must NOT have additional properties"};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data.type!==void 0){let data0=data.type;if(typeof data0!="string"){let err4={instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data0!=="Registry"){let err5={instancePath:instancePath+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Registry"},message:"must be equal to constant"};vErrors===null?vErrors=[err5]:
vErrors.push(err5),errors++}}if(data.id!==void 0&&(validate54(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length)),data.key!==void 0&&(validate56(data.key,{instancePath:instancePath+
"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length)),data.identifiers!==void 0){let data3=data.identifiers;if(Array.isArray(data3)){if(data3.length<1){let err6={instancePath:instancePath+"/identifiers",schemaPath:"\
#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err6]:vErrors.push(err6),
errors++}let len0=data3.length;for(let i0=0;i0<len0;i0++)validate58(data3[i0],{instancePath:instancePath+"/identifiers/"+i0,parentData:data3,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length)}else{let err7={instancePath:instancePath+
"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err7]:vErrors.push(
err7),errors++}}if(data.title!==void 0&&(validate64(data.title,{instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.summary!==void 0&&(validate64(data.summary,{instancePath:instancePath+
"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length)),data.language!==void 0&&(validate67(data.language,{instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length)),data.status!==void 0&&(validate377(data.status,
{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate377.errors:vErrors.concat(
validate377.errors),errors=vErrors.length)),data.operator!==void 0&&(validate175(data.operator,{instancePath:instancePath+"/operator",parentData:data,parentDataProperty:"\
operator",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length)),data.scope!==void 0&&
(validate64(data.scope,{instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length)),data.principles!==void 0){let data11=data.principles;if(Array.isArray(data11)){if(data11.length<
1){let err8={instancePath:instancePath+"/principles",schemaPath:"#/properties/principles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}let len1=data11.length;for(let i1=0;i1<len1;i1++)validate99(data11[i1],{instancePath:instancePath+
"/principles/"+i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),
errors=vErrors.length)}else{let err9={instancePath:instancePath+"/principles",schemaPath:"#/properties/principles/type",keyword:"type",params:{type:"array"},message:"\
must be array"};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data.themes!==void 0){let data13=data.themes;if(Array.isArray(data13)){if(data13.length<
1){let err10={instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer tha\
n 1 items"};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}let len2=data13.length;for(let i2=0;i2<len2;i2++)validate103(data13[i2],{instancePath:instancePath+
"/themes/"+i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate103.errors:vErrors.concat(validate103.errors),errors=
vErrors.length);let i3=data13.length,j0;if(i3>1){outer0:for(;i3--;)for(j0=i3;j0--;)if(func0(data13[i3],data13[j0])){let err11={instancePath:instancePath+"/theme\
s",schemaPath:"#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:i3,j:j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are \
identical)"};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++;break outer0}}}else{let err12={instancePath:instancePath+"/themes",schemaPath:"#/proper\
ties/themes/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}if(data.behaviours!==
void 0){let data15=data.behaviours;if(Array.isArray(data15)){if(data15.length<1){let err13={instancePath:instancePath+"/behaviours",schemaPath:"#/properties/beh\
aviours/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}let len3=data15.
length;for(let i4=0;i4<len3;i4++)validate107(data15[i4],{instancePath:instancePath+"/behaviours/"+i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate107.errors:vErrors.concat(validate107.errors),errors=vErrors.length);let i5=data15.length,j1;if(i5>1){outer1:for(;i5--;)for(j1=i5;j1--;)
if(func0(data15[i5],data15[j1])){let err14={instancePath:instancePath+"/behaviours",schemaPath:"#/properties/behaviours/uniqueItems",keyword:"uniqueItems",params:{
i:i5,j:j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++;break outer1}}}else{
let err15={instancePath:instancePath+"/behaviours",schemaPath:"#/properties/behaviours/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===
null?vErrors=[err15]:vErrors.push(err15),errors++}}if(data.substances!==void 0){let data17=data.substances;if(Array.isArray(data17)){if(data17.length<1){let err16={
instancePath:instancePath+"/substances",schemaPath:"#/properties/substances/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 it\
ems"};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}let len4=data17.length;for(let i6=0;i6<len4;i6++)validate105(data17[i6],{instancePath:instancePath+
"/substances/"+i6,parentData:data17,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate105.errors:vErrors.concat(validate105.errors),
errors=vErrors.length);let i7=data17.length,j2;if(i7>1){outer2:for(;i7--;)for(j2=i7;j2--;)if(func0(data17[i7],data17[j2])){let err17={instancePath:instancePath+
"/substances",schemaPath:"#/properties/substances/uniqueItems",keyword:"uniqueItems",params:{i:i7,j:j2},message:"must NOT have duplicate items (items ## "+j2+" \
and "+i7+" are identical)"};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++;break outer2}}}else{let err18={instancePath:instancePath+"/substances",schemaPath:"\
#/properties/substances/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data.
coverage!==void 0&&(validate195(data.coverage,{instancePath:instancePath+"/coverage",parentData:data,parentDataProperty:"coverage",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate195.errors:vErrors.concat(validate195.errors),errors=vErrors.length)),data.contributionChannels!==void 0){let data20=data.contributionChannels;
if(Array.isArray(data20)){if(data20.length<1){let err19={instancePath:instancePath+"/contributionChannels",schemaPath:"#/properties/contributionChannels/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}let len5=data20.length;
for(let i8=0;i8<len5;i8++)validate99(data20[i8],{instancePath:instancePath+"/contributionChannels/"+i8,parentData:data20,parentDataProperty:i8,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate99.errors:vErrors.concat(validate99.errors),errors=vErrors.length)}else{let err20={instancePath:instancePath+"/contributionChann\
els",schemaPath:"#/properties/contributionChannels/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err20]:vErrors.push(
err20),errors++}}if(data.publications!==void 0){let data22=data.publications;if(Array.isArray(data22)){if(data22.length<1){let err21={instancePath:instancePath+
"/publications",schemaPath:"#/properties/publications/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=
[err21]:vErrors.push(err21),errors++}let len6=data22.length;for(let i9=0;i9<len6;i9++)validate331(data22[i9],{instancePath:instancePath+"/publications/"+i9,parentData:data22,
parentDataProperty:i9,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate331.errors:vErrors.concat(validate331.errors),errors=vErrors.length)}else{let err22={
instancePath:instancePath+"/publications",schemaPath:"#/properties/publications/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?
vErrors=[err22]:vErrors.push(err22),errors++}}if(data.contact!==void 0&&(validate245(data.contact,{instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"\
contact",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate245.errors:vErrors.concat(validate245.errors),errors=vErrors.length)),data.url!==void 0&&(validate54(
data.url,{instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.
concat(validate54.errors),errors=vErrors.length)),data.observation!==void 0&&(validate64(data.observation,{instancePath:instancePath+"/observation",parentData:data,
parentDataProperty:"observation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length)),
data.sources!==void 0){let data27=data.sources;if(Array.isArray(data27)){if(data27.length<1){let err23={instancePath:instancePath+"/sources",schemaPath:"#/prope\
rties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}
let len7=data27.length;for(let i10=0;i10<len7;i10++)validate331(data27[i10],{instancePath:instancePath+"/sources/"+i10,parentData:data27,parentDataProperty:i10,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate331.errors:vErrors.concat(validate331.errors),errors=vErrors.length)}else{let err24={instancePath:instancePath+
"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err24]:vErrors.push(err24),
errors++}}if(data.evidence!==void 0){let data29=data.evidence;if(Array.isArray(data29)){if(data29.length<1){let err25={instancePath:instancePath+"/evidence",schemaPath:"\
#/properties/evidence/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err25]:vErrors.push(err25),
errors++}let len8=data29.length;for(let i11=0;i11<len8;i11++)validate345(data29[i11],{instancePath:instancePath+"/evidence/"+i11,parentData:data29,parentDataProperty:i11,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate345.errors:vErrors.concat(validate345.errors),errors=vErrors.length)}else{let err26={instancePath:instancePath+
"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}}if(data.missing!==void 0){let data31=data.missing;if(Array.isArray(data31)){if(data31.length<1){let err27={instancePath:instancePath+"/missing",schemaPath:"\
#/properties/missing/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};vErrors===null?vErrors=[err27]:vErrors.push(err27),
errors++}let len9=data31.length;for(let i12=0;i12<len9;i12++)validate353(data31[i12],{instancePath:instancePath+"/missing/"+i12,parentData:data31,parentDataProperty:i12,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate353.errors:vErrors.concat(validate353.errors),errors=vErrors.length)}else{let err28={instancePath:instancePath+
"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"},message:"must be array"};vErrors===null?vErrors=[err28]:vErrors.push(err28),
errors++}}data.rights!==void 0&&(validate359(data.rights,{instancePath:instancePath+"/rights",parentData:data,parentDataProperty:"rights",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate359.errors:vErrors.concat(validate359.errors),errors=vErrors.length)),data.created!==void 0&&(validate339(data.created,{instancePath:instancePath+
"/created",parentData:data,parentDataProperty:"created",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate339.errors:vErrors.concat(validate339.errors),
errors=vErrors.length)),data.modified!==void 0&&(validate339(data.modified,{instancePath:instancePath+"/modified",parentData:data,parentDataProperty:"modified",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate339.errors:vErrors.concat(validate339.errors),errors=vErrors.length)),data.withdrawn!==void 0&&(validate339(
data.withdrawn,{instancePath:instancePath+"/withdrawn",parentData:data,parentDataProperty:"withdrawn",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate339.
errors:vErrors.concat(validate339.errors),errors=vErrors.length)),data.replacedBy!==void 0&&(validate79(data.replacedBy,{instancePath:instancePath+"/replacedBy",
parentData:data,parentDataProperty:"replacedBy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate79.errors:vErrors.concat(validate79.errors),errors=vErrors.
length))}else{let err29={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}return validate370.errors=vErrors,errors===0}validate370.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate52(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs2=errors,valid1=!0,_errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing0;if(data.type===void 0&&(missing0="type")){let err0={};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else if(data.type!==void 0&&data.type!==
"Action"){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}}var _valid0=_errs3===errors;if(errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=
_errs2:vErrors=null),_valid0){let _errs5=errors;validate53(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors),errors=vErrors.length);var _valid0=_errs5===errors;if(valid1=_valid0,valid1)var props0=!0}if(!valid1){let err2={instancePath,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
let _errs7=errors,valid3=!0,_errs8=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.type===void 0&&(missing1="type")){let err3={};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else if(data.type!==void 0&&data.type!=="Registry"){let err4={};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}var _valid1=_errs8===errors;if(errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null),_valid1){let _errs10=errors;validate370(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate370.errors:vErrors.concat(validate370.errors),errors=
vErrors.length);var _valid1=_errs10===errors;if(valid3=_valid1,valid3)var props1=!0}if(!valid3){let err5={instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(props0!==!0&&props1!==void 0&&(props1===
!0?props0=!0:(props0=props0||{},Object.assign(props0,props1))),data&&typeof data=="object"&&!Array.isArray(data)){if(data.type===void 0){let err6={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};vErrors===null?vErrors=[err6]:vErrors.push(
err6),errors++}if(props0!==!0&&(props0=props0||{},props0.type=!0),data.type!==void 0){let data2=data.type;if(!(data2==="Action"||data2==="Registry")){let err7={
instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:schema19.properties.type.enum},message:"must be equal\
 to one of the allowed values"};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}else{let err8={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}return validate52.errors=vErrors,evaluated0.props=props0,errors===
0}validate52.evaluated={dynamicProps:!0,dynamicItems:!1};export{stdin_default as default,validate};
