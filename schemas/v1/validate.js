// Generated from the model by `npm run generate`. Do not edit.
var Ye=(r,n)=>()=>(n||r((n={exports:{}}).exports,n),n.exports);var rr=Ye((ms,er)=>{"use strict";er.exports=function r(n,y){if(n===y)return!0;if(n&&y&&typeof n=="object"&&typeof y=="object"){if(n.constructor!==y.constructor)
return!1;var d,p,m;if(Array.isArray(n)){if(d=n.length,d!=y.length)return!1;for(p=d;p--!==0;)if(!r(n[p],y[p]))return!1;return!0}if(n.constructor===RegExp)return n.
source===y.source&&n.flags===y.flags;if(n.valueOf!==Object.prototype.valueOf)return n.valueOf()===y.valueOf();if(n.toString!==Object.prototype.toString)return n.
toString()===y.toString();if(m=Object.keys(n),d=m.length,d!==Object.keys(y).length)return!1;for(p=d;p--!==0;)if(!Object.prototype.hasOwnProperty.call(y,m[p]))return!1;
for(p=d;p--!==0;){var e=m[p];if(!r(n[e],y[e]))return!1}return!0}return n!==n&&y!==y}});var tr=Ye(Qe=>{"use strict";Object.defineProperty(Qe,"__esModule",{value:!0});var sr=rr();sr.code='require("ajv/dist/runtime/equal").default';Qe.default=sr});var ir=Ye(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});function nr(r){let n=r.length,y=0,d=0,p;for(;d<n;)y++,p=r.charCodeAt(d++),p>=55296&&
p<=56319&&d<n&&(p=r.charCodeAt(d),(p&64512)===56320&&d++);return y}Ge.default=nr;nr.code='require("ajv/dist/runtime/ucs2length").default'});var ys=Ve,ds=Ve,fr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://w3id.org/openhpa/schema/v1/action.schema.json",type:"object",properties:{
type:{enum:["Action","Registry"]}},required:["type"],allOf:[{if:{properties:{type:{const:"Action"}},required:["type"]},then:{$ref:"#/$defs/Action"}},{if:{properties:{
type:{const:"Registry"}},required:["type"]},then:{$ref:"#/$defs/Registry"}}],$defs:{Action:{type:"object",properties:{type:{type:"string",const:"Action"},id:{$ref:"\
#/$defs/WebAddress"},key:{$ref:"#/$defs/Key"},identifiers:{type:"array",minItems:1,items:{$ref:"#/$defs/Identifier"}},title:{$ref:"#/$defs/LanguageMap"},summary:{
$ref:"#/$defs/LanguageMap"},language:{$ref:"#/$defs/LanguageTag"},kind:{$ref:"#/$defs/ActionKindCode"},edition:{$ref:"#/$defs/Year"},status:{$ref:"#/$defs/Actio\
nStatusCode"},isPartOf:{type:"array",minItems:1,items:{$ref:"#/$defs/RelatedRecord"}},hasPart:{type:"array",minItems:1,items:{$ref:"#/$defs/Part"}},precededBy:{
type:"array",minItems:1,items:{$ref:"#/$defs/RelatedRecord"}},context:{$ref:"#/$defs/LanguageMap"},needsAssessment:{$ref:"#/$defs/LanguageMap"},objectives:{type:"\
array",minItems:1,items:{$ref:"#/$defs/Objective"}},expectedResults:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},themes:{type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/ThemeCode"}},substances:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},behaviours:{type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/BehaviourCode"}},actionTypes:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ActionTypeCode"}},preventionLevels:{type:"array",
minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PreventionLevelCode"}},activities:{type:"array",minItems:1,items:{$ref:"#/$defs/Activity"}},steps:{type:"array",minItems:1,
items:{$ref:"#/$defs/Step"}},tools:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},adaptations:{type:"array",minItems:1,items:{$ref:"#/$defs/Statemen\
t"}},frequency:{$ref:"#/$defs/FrequencyCode"},recurrence:{$ref:"#/$defs/LanguageMap"},capacity:{$ref:"#/$defs/Quantity"},carrier:{$ref:"#/$defs/Organisation"},hostStructure:{
$ref:"#/$defs/Organisation"},partners:{type:"array",minItems:1,items:{$ref:"#/$defs/Organisation"}},funders:{type:"array",minItems:1,items:{$ref:"#/$defs/Fundin\
g"}},fundingAsPrinted:{$ref:"#/$defs/Line"},agreement:{$ref:"#/$defs/Agreement"},contact:{$ref:"#/$defs/Contact"},audiences:{type:"array",minItems:1,items:{$ref:"\
#/$defs/Audience"}},peopleReached:{type:"integer",minimum:0,maximum:999999999999},coverage:{$ref:"#/$defs/Coverage"},places:{type:"array",minItems:1,items:{$ref:"\
#/$defs/Place"}},settings:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SettingCode"}},period:{$ref:"#/$defs/Period"},overallPeriod:{$ref:"#/$def\
s/Period"},plans:{type:"array",minItems:1,items:{$ref:"#/$defs/PlanTag"}},programmes:{type:"array",minItems:1,items:{$ref:"#/$defs/Programme"}},sdgs:{type:"arra\
y",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SdgCode"}},psychosocialSkills:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PsychosocialSkillCo\
de"}},chronicConditions:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ChronicConditionCode"}},careModes:{type:"array",minItems:1,uniqueItems:!0,items:{
$ref:"#/$defs/CareModeCode"}},outcomes:{type:"array",minItems:1,items:{$ref:"#/$defs/Outcome"}},evaluation:{$ref:"#/$defs/Evaluation"},experience:{$ref:"#/$defs\
/Experience"},observation:{$ref:"#/$defs/LanguageMap"},sources:{type:"array",minItems:1,items:{$ref:"#/$defs/Source"}},evidence:{type:"array",minItems:1,items:{
$ref:"#/$defs/Evidence"}},missing:{type:"array",minItems:1,items:{$ref:"#/$defs/Missing"}},rights:{$ref:"#/$defs/Rights"},created:{$ref:"#/$defs/Day"},modified:{
$ref:"#/$defs/Day"},withdrawn:{$ref:"#/$defs/Day"},replacedBy:{$ref:"#/$defs/RecordReference"}},required:["type","key","title"],additionalProperties:!1},Identifier:{
type:"object",properties:{scheme:{$ref:"#/$defs/IdentifierSchemeCode"},value:{$ref:"#/$defs/Line"}},required:["scheme","value"],additionalProperties:!1},RelatedRecord:{
type:"object",properties:{key:{$ref:"#/$defs/Key"},title:{$ref:"#/$defs/LanguageMap"},edition:{$ref:"#/$defs/Year"},record:{$ref:"#/$defs/RecordReference"},note:{
$ref:"#/$defs/LanguageMap"}},required:["key"],additionalProperties:!1},Part:{type:"object",properties:{key:{$ref:"#/$defs/Key"},kind:{$ref:"#/$defs/PartKindCode"},
number:{$ref:"#/$defs/Line"},title:{$ref:"#/$defs/LanguageMap"},context:{$ref:"#/$defs/LanguageMap"},needsAssessment:{$ref:"#/$defs/LanguageMap"},objectives:{type:"\
array",minItems:1,items:{$ref:"#/$defs/Objective"}},expectedResults:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},themes:{type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/ThemeCode"}},substances:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},behaviours:{type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/BehaviourCode"}},actionTypes:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ActionTypeCode"}},preventionLevels:{type:"array",
minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PreventionLevelCode"}},activities:{type:"array",minItems:1,items:{$ref:"#/$defs/Activity"}},steps:{type:"array",minItems:1,
items:{$ref:"#/$defs/Step"}},tools:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},adaptations:{type:"array",minItems:1,items:{$ref:"#/$defs/Statemen\
t"}},frequency:{$ref:"#/$defs/FrequencyCode"},recurrence:{$ref:"#/$defs/LanguageMap"},capacity:{$ref:"#/$defs/Quantity"},partners:{type:"array",minItems:1,items:{
$ref:"#/$defs/Organisation"}},audiences:{type:"array",minItems:1,items:{$ref:"#/$defs/Audience"}},peopleReached:{type:"integer",minimum:0,maximum:999999999999},
coverage:{$ref:"#/$defs/Coverage"},places:{type:"array",minItems:1,items:{$ref:"#/$defs/Place"}},settings:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#\
/$defs/SettingCode"}},period:{$ref:"#/$defs/Period"},note:{$ref:"#/$defs/LanguageMap"}},required:["key"],additionalProperties:!1},Objective:{type:"object",properties:{
key:{$ref:"#/$defs/Key"},kind:{$ref:"#/$defs/ObjectiveKindCode"},text:{$ref:"#/$defs/LanguageMap"},means:{$ref:"#/$defs/LanguageMap"},objectives:{type:"array",minItems:1,
items:{$ref:"#/$defs/Objective"}},note:{$ref:"#/$defs/LanguageMap"}},required:["key","text"],additionalProperties:!1},Statement:{type:"object",properties:{key:{
$ref:"#/$defs/Key"},text:{$ref:"#/$defs/LanguageMap"}},required:["key","text"],additionalProperties:!1},Activity:{type:"object",properties:{key:{$ref:"#/$defs/K\
ey"},title:{$ref:"#/$defs/LanguageMap"},description:{$ref:"#/$defs/LanguageMap"},content:{$ref:"#/$defs/LanguageMap"},audiences:{type:"array",minItems:1,items:{
$ref:"#/$defs/Audience"}},places:{type:"array",minItems:1,items:{$ref:"#/$defs/Place"}},status:{$ref:"#/$defs/ActionStatusCode"},period:{$ref:"#/$defs/Period"},
note:{$ref:"#/$defs/LanguageMap"}},required:["key"],additionalProperties:!1},Audience:{type:"object",properties:{key:{$ref:"#/$defs/Key"},asPrinted:{$ref:"#/$de\
fs/Line"},lifeStages:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/LifeStageCode"}},situations:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"\
#/$defs/SituationCode"}},roles:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/AudienceRoleCode"}},level:{$ref:"#/$defs/AudienceLevelCode"},minimumAge:{
type:"integer",minimum:0,maximum:999999999999},maximumAge:{type:"integer",minimum:0,maximum:999999999999},size:{type:"integer",minimum:0,maximum:999999999999},note:{
$ref:"#/$defs/LanguageMap"}},required:["key"],additionalProperties:!1},Place:{type:"object",properties:{key:{$ref:"#/$defs/Key"},name:{$ref:"#/$defs/Line"},territory:{
$ref:"#/$defs/TerritoryCode"},settings:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SettingCode"}},address:{$ref:"#/$defs/Address"},asPrinted:{$ref:"\
#/$defs/Line"},note:{$ref:"#/$defs/LanguageMap"}},required:["key","name"],additionalProperties:!1},Address:{type:"object",properties:{street:{$ref:"#/$defs/Line"},
postcode:{$ref:"#/$defs/Line"},city:{$ref:"#/$defs/Line"},territory:{$ref:"#/$defs/TerritoryCode"},asPrinted:{$ref:"#/$defs/Line"}},additionalProperties:!1},Period:{
type:"object",properties:{start:{$ref:"#/$defs/EdtfDate"},end:{$ref:"#/$defs/EdtfDate"},duration:{$ref:"#/$defs/Line"},asPrinted:{$ref:"#/$defs/Line"}},additionalProperties:!1},
Step:{type:"object",properties:{key:{$ref:"#/$defs/Key"},title:{$ref:"#/$defs/LanguageMap"},description:{$ref:"#/$defs/LanguageMap"},period:{$ref:"#/$defs/Perio\
d"},note:{$ref:"#/$defs/LanguageMap"}},required:["key"],additionalProperties:!1},Quantity:{type:"object",properties:{value:{type:"number",minimum:-999999999999,
maximum:999999999999},unit:{$ref:"#/$defs/Line"},asPrinted:{$ref:"#/$defs/Line"},note:{$ref:"#/$defs/LanguageMap"}},required:["value"],additionalProperties:!1},
Organisation:{type:"object",properties:{key:{$ref:"#/$defs/Key"},name:{$ref:"#/$defs/Line"},alternateNames:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"\
#/$defs/Line"}},formerNames:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/Line"}},structureType:{$ref:"#/$defs/StructureTypeCode"},roles:{type:"a\
rray",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PartnerRoleCode"}},identifiers:{type:"array",minItems:1,items:{$ref:"#/$defs/Identifier"}},parent:{$ref:"#/\
$defs/Organisation"},address:{$ref:"#/$defs/Address"},phone:{$ref:"#/$defs/Phone"},email:{type:"string",pattern:"^[A-Za-z0-9.!#\\$%&'*+/=?\\^_`{|}~\\-]+@[A-Za-z0-9\
\\-]+(?:\\.[A-Za-z0-9-]+)+$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},url:{$ref:"#/$defs/WebAddress"},founded:{$ref:"#/$defs/Year"},mission:{$ref:"#/$defs/Lan\
guageMap"},note:{$ref:"#/$defs/LanguageMap"}},required:["key","name"],additionalProperties:!1},Phone:{type:"object",properties:{asPrinted:{$ref:"#/$defs/Line"},
e164:{type:"string",pattern:"^\\+[1-9][0-9]{5,14}$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}}},additionalProperties:!1},Coverage:{type:"object",properties:{territories:{
type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/TerritoryCode"}},level:{$ref:"#/$defs/GeographicLevelCode"},asPrinted:{$ref:"#/$defs/Line"},note:{$ref:"\
#/$defs/LanguageMap"}},additionalProperties:!1},Funding:{type:"object",properties:{key:{$ref:"#/$defs/Key"},funder:{$ref:"#/$defs/Organisation"},programme:{$ref:"\
#/$defs/Line"},amount:{type:"number",minimum:-999999999999,maximum:999999999999},currency:{type:"string",pattern:"^[A-Z]{3}$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},
year:{$ref:"#/$defs/Year"},asPrinted:{$ref:"#/$defs/Line"},note:{$ref:"#/$defs/LanguageMap"}},required:["key"],additionalProperties:!1},Agreement:{type:"object",
properties:{exists:{type:"boolean"},kind:{$ref:"#/$defs/AgreementKindCode"},signed:{$ref:"#/$defs/EdtfDate"},effectiveFrom:{$ref:"#/$defs/EdtfDate"},effectiveTo:{
$ref:"#/$defs/EdtfDate"},asPrinted:{$ref:"#/$defs/Line"},note:{$ref:"#/$defs/LanguageMap"}},required:["exists"],additionalProperties:!1},Contact:{type:"object",
properties:{name:{$ref:"#/$defs/Line"},email:{type:"string",pattern:"^[A-Za-z0-9.!#\\$%&'*+/=?\\^_`{|}~\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9-]+)+$",not:{pattern:"\
[\\n\\r\\x85\u2028\u2029]"}},phone:{$ref:"#/$defs/Phone"},url:{$ref:"#/$defs/WebAddress"},personal:{type:"boolean"}},required:["personal"],additionalProperties:!1},
PlanTag:{type:"object",properties:{key:{$ref:"#/$defs/Key"},asPrinted:{$ref:"#/$defs/Line"},plan:{$ref:"#/$defs/PlanCode"},certainty:{$ref:"#/$defs/CertaintyCod\
e"},note:{$ref:"#/$defs/LanguageMap"}},required:["key"],additionalProperties:!1},Programme:{type:"object",properties:{key:{$ref:"#/$defs/Key"},number:{$ref:"#/$\
defs/Line"},label:{$ref:"#/$defs/LanguageMap"},region:{$ref:"#/$defs/TerritoryCode"},objectives:{type:"array",minItems:1,items:{$ref:"#/$defs/ProgrammeObjective"}},
asPrinted:{$ref:"#/$defs/Line"},note:{$ref:"#/$defs/LanguageMap"}},required:["key","label"],additionalProperties:!1},ProgrammeObjective:{type:"object",properties:{
key:{$ref:"#/$defs/Key"},number:{$ref:"#/$defs/Line"},label:{$ref:"#/$defs/LanguageMap"},asPrinted:{$ref:"#/$defs/Line"}},required:["key","label"],additionalProperties:!1},
Outcome:{type:"object",properties:{key:{$ref:"#/$defs/Key"},category:{$ref:"#/$defs/SmocCode"},stage:{$ref:"#/$defs/OutcomeStageCode"},statement:{$ref:"#/$defs/\
LanguageMap"},indicators:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/KeyReference"}},leadsTo:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"\
#/$defs/KeyReference"}},asPrinted:{$ref:"#/$defs/Line"},note:{$ref:"#/$defs/LanguageMap"}},required:["key","category","stage"],additionalProperties:!1},Evaluation:{
type:"object",properties:{status:{$ref:"#/$defs/EvaluationStatusCode"},methods:{$ref:"#/$defs/LanguageMap"},indicators:{type:"array",minItems:1,items:{$ref:"#/$\
defs/Indicator"}},qualitativeResults:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},strengths:{type:"array",minItems:1,items:{$ref:"#/$defs/Statemen\
t"}},weaknesses:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},perspectives:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}}},additionalProperties:!1},
Indicator:{type:"object",properties:{key:{$ref:"#/$defs/Key"},name:{$ref:"#/$defs/LanguageMap"},kind:{$ref:"#/$defs/IndicatorKindCode"},unit:{$ref:"#/$defs/Line"},
value:{type:"number",minimum:-999999999999,maximum:999999999999},total:{type:"number",minimum:-999999999999,maximum:999999999999},breakdown:{type:"array",minItems:1,
items:{$ref:"#/$defs/Observation"}},subsetOf:{$ref:"#/$defs/KeyReference"},period:{$ref:"#/$defs/Period"},asPrinted:{$ref:"#/$defs/Line"},note:{$ref:"#/$defs/La\
nguageMap"}},required:["key","name"],additionalProperties:!1},Observation:{type:"object",properties:{territory:{$ref:"#/$defs/TerritoryCode"},group:{$ref:"#/$de\
fs/Line"},value:{type:"number",minimum:-999999999999,maximum:999999999999}},required:["value"],additionalProperties:!1,oneOf:[{properties:{territory:{}},required:[
"territory"]},{properties:{group:{}},required:["group"]}]},Experience:{type:"object",properties:{levers:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},
obstacles:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},drifts:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},lessons:{type:"array",minItems:1,
items:{$ref:"#/$defs/Statement"}}},additionalProperties:!1},Source:{type:"object",properties:{key:{$ref:"#/$defs/Key"},title:{$ref:"#/$defs/LanguageMap"},publisher:{
$ref:"#/$defs/Line"},language:{$ref:"#/$defs/LanguageTag"},identifiers:{type:"array",minItems:1,items:{$ref:"#/$defs/Identifier"}},url:{$ref:"#/$defs/WebAddress"},
issued:{$ref:"#/$defs/EdtfDate"},retrieved:{$ref:"#/$defs/Day"},licence:{$ref:"#/$defs/LicenceCode"},sha256:{type:"string",pattern:"^[0-9a-f]{64}$",not:{pattern:"\
[\\n\\r\\x85\u2028\u2029]"}},note:{$ref:"#/$defs/LanguageMap"}},required:["key","title"],additionalProperties:!1},Evidence:{type:"object",properties:{path:{type:"\
string",pattern:"^(?:/[A-Za-z0-9._~:@%\\-]+)+$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},source:{$ref:"#/$defs/KeyReference"},start:{type:"integer",minimum:0,
maximum:999999999999},end:{type:"integer",minimum:0,maximum:999999999999},quote:{$ref:"#/$defs/Line"},method:{$ref:"#/$defs/EvidenceMethodCode"},certainty:{$ref:"\
#/$defs/CertaintyCode"},note:{$ref:"#/$defs/LanguageMap"}},required:["path","source","start","end","method"],additionalProperties:!1},Missing:{type:"object",properties:{
path:{type:"string",pattern:"^(?:/[A-Za-z0-9._~:@%\\-]+)+$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},reason:{$ref:"#/$defs/MissingReasonCode"},source:{$ref:"#\
/$defs/KeyReference"},note:{$ref:"#/$defs/LanguageMap"}},required:["path","reason"],additionalProperties:!1},Rights:{type:"object",properties:{licence:{$ref:"#/\
$defs/LicenceCode"},holder:{$ref:"#/$defs/Line"},attribution:{$ref:"#/$defs/LanguageMap"},note:{$ref:"#/$defs/LanguageMap"}},additionalProperties:!1},Registry:{
type:"object",properties:{type:{type:"string",const:"Registry"},id:{$ref:"#/$defs/WebAddress"},key:{$ref:"#/$defs/Key"},identifiers:{type:"array",minItems:1,items:{
$ref:"#/$defs/Identifier"}},title:{$ref:"#/$defs/LanguageMap"},summary:{$ref:"#/$defs/LanguageMap"},language:{$ref:"#/$defs/LanguageTag"},status:{$ref:"#/$defs/\
RegistryStatusCode"},operator:{$ref:"#/$defs/Organisation"},scope:{$ref:"#/$defs/LanguageMap"},principles:{type:"array",minItems:1,items:{$ref:"#/$defs/Statemen\
t"}},themes:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ThemeCode"}},behaviours:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/Be\
haviourCode"}},substances:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},coverage:{$ref:"#/$defs/Coverage"},contributionChannels:{
type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},publications:{type:"array",minItems:1,items:{$ref:"#/$defs/Source"}},contact:{$ref:"#/$defs/Contact"},
url:{$ref:"#/$defs/WebAddress"},observation:{$ref:"#/$defs/LanguageMap"},sources:{type:"array",minItems:1,items:{$ref:"#/$defs/Source"}},evidence:{type:"array",
minItems:1,items:{$ref:"#/$defs/Evidence"}},missing:{type:"array",minItems:1,items:{$ref:"#/$defs/Missing"}},rights:{$ref:"#/$defs/Rights"},created:{$ref:"#/$de\
fs/Day"},modified:{$ref:"#/$defs/Day"},withdrawn:{$ref:"#/$defs/Day"},replacedBy:{$ref:"#/$defs/RecordReference"}},required:["type","key","title"],additionalProperties:!1},
ActionKindCode:{type:"string",enum:["action","programme","project","partnership"]},ActionStatusCode:{type:"string",enum:["planned","ongoing","completed","suspen\
ded","cancelled","unknown"]},ActionTypeCode:{type:"string",enum:["communication-information-awareness","health-education","training","early-intervention","suppo\
rt-and-guidance","reception-listening-referral","coordination-and-networking","research-and-needs-assessment","screening","therapeutic-education","professional-\
support","co-intervention","harm-reduction","advocacy"]},AgreementKindCode:{type:"string",enum:["convention","partnership-charter","cpom","local-health-contract",
"memorandum","other-formalisation","informal"]},AudienceLevelCode:{type:"string",enum:["final","intermediate"]},AudienceRoleCode:{type:"string",enum:["beneficia\
ry","family-and-friends","professional","elected-official","peer","volunteer","management"]},BehaviourCode:{type:"string",enum:["unspecified","gambling","video-\
games","screens-internet","compulsive-buying","chemsex"]},CareModeCode:{type:"string",enum:["outpatient","inpatient"]},CertaintyCode:{type:"string",enum:["certa\
in","probable","uncertain","conflicting"]},ChronicConditionCode:{type:"string",enum:["nutrition-disease","obesity","endocrine-disease","type-1-diabetes","gestat\
ional-diabetes","respiratory-disease","asthma"]},Day:{type:"string",pattern:"^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(\
?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$",not:{pattern:"\
[\\n\\r\\x85\u2028\u2029]"}},EdtfDate:{type:"string",pattern:"^(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-\
9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-2\
9|[0-9]{3}X|[0-9]{2}XX)[~?%]?|(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?/(?:(?:\
[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2\
[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|\\.\\.)|\\.\\./(?:[0-9]{4}(?:-(?:(?:0[1-9]|\
1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0\
[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?)$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},EvaluationStatusCode:{
type:"string",enum:["carried-out","planned","carried-out-or-planned","none"]},EvidenceMethodCode:{type:"string",enum:["manual","label-match","vocabulary-match",
"pattern","inference"]},FrequencyCode:{type:"string",enum:["one-off","recurring","ongoing"]},GeographicLevelCode:{type:"string",enum:["neighbourhood","municipal",
"territorial","departmental","cantonal","regional","national","european"]},IdentifierSchemeCode:{type:"string",enum:["oscars","siret","siren","finess","rna","ua\
i","uid","doi","url","local"]},IndicatorKindCode:{type:"string",enum:["reach","activity-volume","process","output","outcome","satisfaction","qualitative"]},Key:{
type:"string",pattern:"^[a-z0-9]+(-[a-z0-9]+)*$",maxLength:120,not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},KeyReference:{type:"string",pattern:"^[a-z0-9]+(-[a-z0\
-9]+)*$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},LanguageMap:{type:"object",propertyNames:{type:"string",pattern:"^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?\
(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},additionalProperties:{type:"string",pattern:"^[\
^\\x00-\\x08\\x0B-\\x1F!-\\x9F\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-﻾＀-􏿿]*[!-~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿-﻾＀-�𐀀-􏿿][\\t\\n -~\\xA0-퟿-�𐀀-􏿿]*$",
not:{pattern:"[\\r\\x85]"}},minProperties:1},LanguageTag:{type:"string",pattern:"^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a\
-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},LicenceCode:{type:"string",enum:["lov2","cc0-1.0","cc-by-4.0","cc-by-sa-4.0","all-r\
ights-reserved","unknown"]},LifeStageCode:{type:"string",enum:["all-ages","early-childhood","children","adolescents","young-people","young-adults","adults","old\
er-people"]},Line:{type:"string",pattern:"^[^\\x00-\\x08\\x0B-\\x1F!-\\x9F\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-﻾＀-􏿿]*[!-~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿-﻾＀-�𐀀-􏿿][\\t\\n -~\\xA0-퟿-�𐀀-􏿿\
]*$",not:{pattern:"[\\r\\x85]"}},MissingReasonCode:{type:"string",enum:["not-asked","not-stated","asked-but-blank","truncated","not-applicable","withheld"]},ObjectiveKindCode:{
type:"string",enum:["general","specific","operational","partnership"]},OutcomeStageCode:{type:"string",enum:["listed-by-source","planned","claimed","measured"]},
PartKindCode:{type:"string",enum:["axis","working-group","session","edition","component"]},PartnerRoleCode:{type:"string",enum:["partner","carrier-support","co-\
carrier","host","funder","requester","coordinator","participant","evaluator","provider","european-partner"]},PlanCode:{type:"string",enum:["fr-mildt-1999","fr-m\
ildt-2004","fr-sante-addictions-2007","fr-mildt-2008","fr-mildt-2013","fr-mildeca-2018","fr-mildeca-2023","fr-pnrt-2014","fr-pnlt-2018","fr-pnlt-2023","fr-pnns-\
1","fr-pnns-2","fr-pnns-3","fr-pnns-4","fr-pnns-5","fr-pnan-2019","fr-obesite-2010","fr-obesite-2019","fr-snanc-2025","fr-snss-2019","fr-snss-2025","fr-pnse-1",
"fr-pnse-2","fr-pnse-3","fr-pnse-4","fr-radon-2020","fr-cancer-2003","fr-cancer-2009","fr-cancer-2014","fr-cancer-2021","fr-psm-2005","fr-psm-2011","fr-smp-2018",
"fr-suicide-2000","fr-suicide-2011","fr-suicide-2018","fr-alz-2001","fr-alz-2004","fr-alz-2008","fr-pmnd-2014","fr-mnd-2021","fr-mnd-2025","fr-vih-2010","fr-sns\
s-sex-2017","fr-snss-sex-fdr-2018","fr-snss-sex-fdr-2021","fr-sns-2018","fr-sns-2023","fr-pnsp-2018","fr-cps-2022","fr-chronique-2007","fr-autonomie-2015","fr-b\
ien-vieillir-2007","fr-vbs-2020","fr-antichute-2022","fr-ppsmj-2010","fr-ppsmj-2017","fr-ppsmj-2019","fr-ppsmj-2024","fr-pst-1","fr-pst-2","fr-pst-3","fr-pst-4",
"fr-pst-5","fr-prs-1","fr-prs-2","fr-prs-3","fr-cos-2018","fr-praps","eu-equal","eu-drugs-2013","eu-drugs-2021","eu-drugs-2026","eu-cancer-2021","ch-addictions-\
2017","ch-addictions-m2017","ch-addictions-m2021","ch-addictions-m2025","ch-mnt-2017","ch-mnt-m2025","ch-pss-2007","ch-pss-2019","ch-pac-2021","ch-pac-2025","ch\
-sante2020","ch-sante2030","ch-pna-2008","ch-pnt-2008","ch-pnaap-2008"]},PreventionLevelCode:{type:"string",enum:["universal","selective","indicated","environme\
ntal","primary","secondary","tertiary"]},PsychosocialSkillCode:{type:"string",enum:["cognitive","self-awareness","self-control","constructive-decisions","emotio\
nal","emotion-and-stress-awareness","emotion-regulation","stress-management","social","constructive-communication","constructive-relationships","problem-solving"]},
RecordReference:{type:"string",pattern:"^[a-z0-9]+(-[a-z0-9]+)*$|^https?://[!\\$&'()*+,\\-.0-9;=A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]+(?::[0-9\
]*)?(?:[/?][!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠\
-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?(?:#[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?\
@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?$",maxLength:2048,not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},
RegistryStatusCode:{type:"string",enum:["open","closed","unknown"]},SdgCode:{type:"string",enum:["3.4","3.5","3.7","3.8","3.a","10.2"]},SettingCode:{type:"strin\
g",enum:["prison","remand-prison","probation-service","justice-youth-protection","school","primary-school","lower-secondary-school","upper-secondary-school","ap\
prentice-training-centre","rural-family-school","university","workplace","vocational-integration","local-youth-agency","employment-integration-establishment","s\
econd-chance-school","nightlife","sport","neighbourhood","priority-neighbourhood","community-centre","municipality","home","social-or-medico-social","medico-soc\
ial","care-home","social-establishment","childrens-home","social-rehabilitation-centre","young-workers-hostel","asylum-seekers-centre","childcare","nursery","he\
althcare","addiction-care-centre","youth-consultation","digital","street","public-space","military"]},SituationCode:{type:"string",enum:["general-population","i\
n-custody-or-under-justice","precarious","homeless","migrant","asylum-seekers","pregnant","parents","victims-of-violence","women-victims-of-violence","protected\
-children","lgbtqi","disabled","carers","with-chronic-disease","people-who-use-drugs","in-addiction-treatment","out-of-school-or-work","job-seekers","students",
"apprentices","employees"]},SmocCode:{type:"string",enum:["smoc:A1","smoc:A2","smoc:A3","smoc:A4","smoc:B1","smoc:B1-1","smoc:B1-2","smoc:B1-3","smoc:B1-4","smo\
c:B1-5","smoc:B2","smoc:B2-1","smoc:B2-2","smoc:B3","smoc:B4","smoc:C1","smoc:C2","smoc:C3","smoc:D","smoc:D-1","smoc:D-2","smoc:D-3","smoc:D-4"]},StructureTypeCode:{
type:"string",enum:["association","family-associations-union","foundation","federation","health-facility","hospital","university-hospital","mental-health-hospit\
al","clinic","medico-psychological-centre","sti-screening-centre","sexual-health-centre","social-or-medico-social-body","medico-social-establishment","care-home",
"sheltered-employment","medico-educational-institute","therapeutic-educational-institute","medico-psycho-educational-centre","medical-social-support-service","s\
ocial-establishment","social-rehabilitation-centre","childrens-home","asylum-seekers-centre","young-workers-hostel","childcare-facility","nursery","adolescents-\
house","youth-listening-point","territorial-health-community","local-mental-health-council","parent-support-network","home-care-service","csapa","caarud","lhss",
"health-centre","multidisciplinary-health-house","cjc","specialised-addiction-centre-csst","mutual-insurer","social-protection-body","health-insurance","local-h\
ealth-insurance-fund","agricultural-social-fund","family-allowance-fund","pension-and-workplace-health-fund","independent-professional","regional-health-agency",
"state-service","prefecture","anti-drug-mission","education-authority","departmental-education-service","labour-and-solidarity-directorate","police","national-p\
olice","municipal-police","cantonal-police","gendarmerie","fire-and-rescue-service","employment-service","cantonal-service","cantonal-public-health-service","ca\
ntonal-physician-office","probation-service","youth-protection-service","departmental-council","local-authority","regional-council","municipality","municipal-so\
cial-service","maternal-and-child-protection","inter-municipality","conurbation-community","community-of-municipalities","urban-community","metropolis","school",
"second-chance-school","rural-family-school","employment-integration-establishment","university-or-training-body","university","training-body","local-employment\
-agency-for-youth","neighbourhood-cooperative","community-centre","company","cultural-body","municipal-culture-office","health-promotion-body","regional-health-\
promotion-body","regional-health-education-committee","departmental-health-education-committee","regional-health-observatory","european-programme","other"]},SubstanceCode:{
type:"string",enum:["unspecified","psychoactive-substances","illicit-drugs","alcohol","tobacco","vaping","cannabis","cocaine","crack","opioids","opiates","heroi\
n","ecstasy-mdma","ghb-gbl","ketamine","amphetamines","hallucinogens","poppers","psychotropic-medicines","nitrous-oxide","new-synthetic-products","cathinones","\
synthetic-cannabinoids","doping-substances","multiple-use","chemsex"]},TerritoryCode:{type:"string",pattern:"^(country:[A-Z]{2}|region:[0-9]{2}|departement:(0[1\
-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-9])|commune:([0-9]{2}|2[AB])[0-9]{3}|epci:[0-9]{9}|canton:[A-Z]{2}|commune-ch:[1-9][0-9]{0,3})$",not:{pattern:"\
[\\n\\r\\x85\u2028\u2029]"}},ThemeCode:{type:"string",enum:["addictive-behaviours","tobacco","alcohol","nutrition","diet","physical-activity","precarity","acces\
s-to-rights-and-care","sexuality","hiv-sti","hiv","sti","hepatitis","chronic-diseases-other","diabetes","cardiovascular-diseases","mental-health","suicide-preve\
ntion","school-health","perinatal-parenting","parenting","perinatal-health","ageing","violence","medicines","cancers","vaccination","psychosocial-skills","every\
day-accidents","home-accidents","road-risk","health-policy","environment","infectious-diseases-other","oral-health","occupational-health","disability","sleep"]},
WebAddress:{type:"string",pattern:"^https?://[!\\$&'()*+,\\-.0-9;=A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]+(?::[0-9]*)?(?:[/?][!\\$&'()*+,\\-./0-9:\
;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]\
*)*)?(?:#[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿\
、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?$",maxLength:2048,not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},Year:{type:"string",pattern:"^[0-9]{4}\
$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}}}},cr={type:"object",properties:{type:{type:"string",const:"Action"},id:{$ref:"#/$defs/WebAddress"},key:{$ref:"#/$d\
efs/Key"},identifiers:{type:"array",minItems:1,items:{$ref:"#/$defs/Identifier"}},title:{$ref:"#/$defs/LanguageMap"},summary:{$ref:"#/$defs/LanguageMap"},language:{
$ref:"#/$defs/LanguageTag"},kind:{$ref:"#/$defs/ActionKindCode"},edition:{$ref:"#/$defs/Year"},status:{$ref:"#/$defs/ActionStatusCode"},isPartOf:{type:"array",minItems:1,
items:{$ref:"#/$defs/RelatedRecord"}},hasPart:{type:"array",minItems:1,items:{$ref:"#/$defs/Part"}},precededBy:{type:"array",minItems:1,items:{$ref:"#/$defs/Rel\
atedRecord"}},context:{$ref:"#/$defs/LanguageMap"},needsAssessment:{$ref:"#/$defs/LanguageMap"},objectives:{type:"array",minItems:1,items:{$ref:"#/$defs/Objecti\
ve"}},expectedResults:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},themes:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ThemeCode"}},
substances:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},behaviours:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs\
/BehaviourCode"}},actionTypes:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ActionTypeCode"}},preventionLevels:{type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/PreventionLevelCode"}},activities:{type:"array",minItems:1,items:{$ref:"#/$defs/Activity"}},steps:{type:"array",minItems:1,items:{$ref:"#/$\
defs/Step"}},tools:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},adaptations:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},frequency:{
$ref:"#/$defs/FrequencyCode"},recurrence:{$ref:"#/$defs/LanguageMap"},capacity:{$ref:"#/$defs/Quantity"},carrier:{$ref:"#/$defs/Organisation"},hostStructure:{$ref:"\
#/$defs/Organisation"},partners:{type:"array",minItems:1,items:{$ref:"#/$defs/Organisation"}},funders:{type:"array",minItems:1,items:{$ref:"#/$defs/Funding"}},fundingAsPrinted:{
$ref:"#/$defs/Line"},agreement:{$ref:"#/$defs/Agreement"},contact:{$ref:"#/$defs/Contact"},audiences:{type:"array",minItems:1,items:{$ref:"#/$defs/Audience"}},peopleReached:{
type:"integer",minimum:0,maximum:999999999999},coverage:{$ref:"#/$defs/Coverage"},places:{type:"array",minItems:1,items:{$ref:"#/$defs/Place"}},settings:{type:"\
array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SettingCode"}},period:{$ref:"#/$defs/Period"},overallPeriod:{$ref:"#/$defs/Period"},plans:{type:"array",minItems:1,
items:{$ref:"#/$defs/PlanTag"}},programmes:{type:"array",minItems:1,items:{$ref:"#/$defs/Programme"}},sdgs:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"\
#/$defs/SdgCode"}},psychosocialSkills:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PsychosocialSkillCode"}},chronicConditions:{type:"array",minItems:1,
uniqueItems:!0,items:{$ref:"#/$defs/ChronicConditionCode"}},careModes:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/CareModeCode"}},outcomes:{type:"\
array",minItems:1,items:{$ref:"#/$defs/Outcome"}},evaluation:{$ref:"#/$defs/Evaluation"},experience:{$ref:"#/$defs/Experience"},observation:{$ref:"#/$defs/Langu\
ageMap"},sources:{type:"array",minItems:1,items:{$ref:"#/$defs/Source"}},evidence:{type:"array",minItems:1,items:{$ref:"#/$defs/Evidence"}},missing:{type:"array",
minItems:1,items:{$ref:"#/$defs/Missing"}},rights:{$ref:"#/$defs/Rights"},created:{$ref:"#/$defs/Day"},modified:{$ref:"#/$defs/Day"},withdrawn:{$ref:"#/$defs/Da\
y"},replacedBy:{$ref:"#/$defs/RecordReference"}},required:["type","key","title"],additionalProperties:!1},le=Object.prototype.hasOwnProperty,P=tr().default;var j=new RegExp("[\\n\\r\\x85\u2028\u2029]","u"),yr=new RegExp("^https?://[!\\$&'()*+,\\-.0-9;=A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]+(?::[0-9\
]*)?(?:[/?][!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠\
-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?(?:#[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?\
@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?$","u"),Ue=ir().default;function D(r,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=D.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);
let s=t,i=t;if(typeof r=="string"&&!j.test(r)){let u={};e===null?e=[u]:e.push(u),t++}var a=i===t;if(a){let u={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[u]:e.push(u),t++}else t=s,e!==null&&(s?e.length=s:e=null);if(typeof r=="string"){if(Ue(r)>2048){let u={instancePath:n,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[u]:e.push(u),t++}if(!yr.test(r)){let u={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^https?://[!\\$&'()*+,\\-.0-9;=A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]+(?::[0-9]*)?(?:\
[/?][!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-\
﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?(?:#[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-\
z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?$"},message:`must match pattern "^https?://[!\\$&'()*+\
,\\-.0-9;=A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]+(?::[0-9]*)?(?:[/?][!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿\
󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?(?:#[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮\
‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?$"`};
e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(
u),t++}return D.errors=e,t===0}D.evaluated={dynamicProps:!1,dynamicItems:!1};var ar=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$","u");function h(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,
t=0,l=h.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let s=t,i=t;if(typeof r=="string"&&!j.test(r)){let u={};e===null?e=[u]:e.push(
u),t++}var a=i===t;if(a){let u={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[u]:e.push(u),t++}else t=s,e!==
null&&(s?e.length=s:e=null);if(typeof r=="string"){if(Ue(r)>120){let u={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:120},message:"\
must NOT have more than 120 characters"};e===null?e=[u]:e.push(u),t++}if(!ar.test(r)){let u={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}return h.errors=e,t===0}h.evaluated={dynamicProps:!1,dynamicItems:!1};var dr={type:"string",enum:["oscars","siret","siren","finess","rna","uai","uid","doi","url","local"]};function pe(r,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="oscars"||r==="siret"||
r==="siren"||r==="finess"||r==="rna"||r==="uai"||r==="uid"||r==="doi"||r==="url"||r==="local")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:dr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}pe.evaluated={dynamicProps:!1,
dynamicItems:!1};var or=new RegExp("[\\r\\x85]","u"),lr=new RegExp("^[^\\x00-\\x08\\x0B-\\x1F!-\\x9F\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-﻾＀-􏿿]*[!-~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿-﻾＀-�𐀀-􏿿][\\t\\n -~\\xA0\
-퟿-�𐀀-􏿿]*$","u");function c(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=c.evaluated;
l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let s=t,i=t;if(typeof r=="string"&&!or.test(r)){let u={};e===null?e=[u]:e.push(u),t++}var a=i===
t;if(a){let u={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[u]:e.push(u),t++}else t=s,e!==null&&(s?e.length=
s:e=null);if(typeof r=="string"){if(!lr.test(r)){let u={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\x00-\\x08\\x0B-\\x1F!-\\x9F\\xA1\
-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-﻾＀-􏿿]*[!-~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿-﻾＀-�𐀀-􏿿][\\t\\n -~\\xA0-퟿-�𐀀-􏿿]*$"},
message:'must match pattern "^[^\\x00-\\x08\\x0B-\\x1F!-\\x9F\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-﻾＀-􏿿]*[!-~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿-﻾＀-�𐀀-􏿿][\\t\\n -~\\xA0-퟿-�𐀀-􏿿]*$"'};
e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(
u),t++}return c.errors=e,t===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=T.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.scheme===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"scheme"},message:"must have required property 'scheme'"};e===null?e=[s]:
e.push(s),t++}if(r.value===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required\
 property 'value'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="scheme"||s==="value")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.scheme!==void 0&&(pe(r.scheme,
{instancePath:n+"/scheme",parentData:r,parentDataProperty:"scheme",rootData:p,dynamicAnchors:m})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),r.value!==
void 0&&(c(r.value,{instancePath:n+"/value",parentData:r,parentDataProperty:"value",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return T.errors=e,t===0}T.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr=new RegExp("^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$","u");function f(r,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=f.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let u={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[u]:e.push(u),t++}for(let u in r){let o=t,$=t,C=t;if(typeof u=="string"&&!j.test(u)){let g={};
e===null?e=[g]:e.push(g),t++}var s=C===t;if(s){let g={instancePath:n,schemaPath:"#/propertyNames/not",keyword:"not",params:{},message:"must NOT be valid",propertyName:u};
e===null?e=[g]:e.push(g),t++}else t=$,e!==null&&($?e.length=$:e=null);if(typeof u=="string"){if(!pr.test(u)){let g={instancePath:n,schemaPath:"#/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"},message:'\
must match pattern "^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"',propertyName:u};e===null?e=
[g]:e.push(g),t++}}else{let g={instancePath:n,schemaPath:"#/propertyNames/type",keyword:"type",params:{type:"string"},message:"must be string",propertyName:u};e===
null?e=[g]:e.push(g),t++}var i=o===t;if(!i){let g={instancePath:n,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:u},message:"property\
 name must be valid"};e===null?e=[g]:e.push(g),t++}}for(let u in r){let o=r[u],$=t,C=t;if(typeof o=="string"&&!or.test(o)){let g={};e===null?e=[g]:e.push(g),t++}
var a=C===t;if(a){let g={instancePath:n+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/not",keyword:"not",params:{},message:"mu\
st NOT be valid"};e===null?e=[g]:e.push(g),t++}else t=$,e!==null&&($?e.length=$:e=null);if(typeof o=="string"){if(!lr.test(o)){let g={instancePath:n+"/"+u.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^[^\\x00-\\x08\\x0B-\\x1F!-\\x9F\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-\
﻾＀-􏿿]*[!-~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿-﻾＀-�𐀀-􏿿][\\t\\n -~\\xA0-퟿-�𐀀-􏿿]*$"},message:'must match pattern\
 "^[^\\x00-\\x08\\x0B-\\x1F!-\\x9F\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-﻾＀-􏿿]*[!-~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿-﻾＀-�𐀀-􏿿][\\t\\n -~\\xA0-퟿-�𐀀-􏿿]*$"'};
e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:n+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),t++}}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[u]:e.push(u),t++}return f.errors=e,t===0}f.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=M.evaluated;l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0);let s=t,i=t;if(typeof r=="string"&&!j.test(r)){let u={};e===null?e=[u]:e.push(u),t++}var a=i===t;if(a){let u={instancePath:n,schemaPath:"\
#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[u]:e.push(u),t++}else t=s,e!==null&&(s?e.length=s:e=null);if(typeof r=="string"){if(!pr.
test(r)){let u={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(\
?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$"},message:'must match pattern "^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,\
8}|[0-9][a-z0-9]{3}))*$"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),t++}return M.errors=e,t===0}M.evaluated={dynamicProps:!1,dynamicItems:!1};var hr={type:"string",enum:["action","programme","pro\
ject","partnership"]};function ue(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=ue.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="action"||r==="programme"||r==="project"||r==="partnership")){let s={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:hr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ue.errors=e,t===
0}ue.evaluated={dynamicProps:!1,dynamicItems:!1};var gr=new RegExp("^[0-9]{4}$","u");function O(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=O.evaluated;
l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let s=t,i=t;if(typeof r=="string"&&!j.test(r)){let u={};e===null?e=[u]:e.push(u),t++}var a=i===
t;if(a){let u={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[u]:e.push(u),t++}else t=s,e!==null&&(s?e.length=
s:e=null);if(typeof r=="string"){if(!gr.test(r)){let u={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}$"},message:'must matc\
h pattern "^[0-9]{4}$"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[u]:e.push(u),t++}return O.errors=e,t===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};var vr={type:"string",enum:["planned","ongoing","comple\
ted","suspended","cancelled","unknown"]};function W(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,
l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="planned"||r==="ongoing"||r==="completed"||r==="suspended"||r==="cancelle\
d"||r==="unknown")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vr.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),t++}return W.errors=e,t===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};var $r=new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$|^https?://[!\\$&'()*+,\\-.0-9;=A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]+(?::[0-9]*)?(?:[/?][!\\$&'()*+\
,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀\
-󟿿󡀀-󯿿]*)*)?(?:#[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧\
‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?$","u");function R(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,
dynamicAnchors:m={}}={}){let e=null,t=0,l=R.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let s=t,i=t;if(typeof r=="string"&&!j.test(
r)){let u={};e===null?e=[u]:e.push(u),t++}var a=i===t;if(a){let u={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[u]:e.push(u),t++}else t=s,e!==null&&(s?e.length=s:e=null);if(typeof r=="string"){if(Ue(r)>2048){let u={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLe\
ngth",params:{limit:2048},message:"must NOT have more than 2048 characters"};e===null?e=[u]:e.push(u),t++}if(!$r.test(r)){let u={instancePath:n,schemaPath:"#/pa\
ttern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$|^https?://[!\\$&'()*+,\\-.0-9;=A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]+(?::[0\
-9]*)?(?:[/?][!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-\
⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?(?:#[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;\
=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?$"},message:`must match pattern "^[a-z0-9]+(\
-[a-z0-9]+)*$|^https?://[!\\$&'()*+,\\-.0-9;=A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]+(?::[0-9]*)?(?:[/?][!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿\
​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*)*)?(?:#[!\\$&'()*+,\\\
-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿󡀀-󯿿]*(?:%[0-9A-Fa-f]{2}[!\\$&'()*+,\\-./0-9:;=?@A-Z_a-z~\\xA1-ᙿᚁ-῿​-‧‪-‮‰-⁞⁠-⿿、-퟿豈-﷏ﷰ-﻾＀-￯𐀀-🿽𠀀-󟿿\
󡀀-󯿿]*)*)?$"`};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[u]:e.push(u),t++}return R.errors=e,t===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required prope\
rty 'key'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="key"||s==="title"||s==="edition"||s==="record"||s==="note")){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.
length)),r.title!==void 0&&(f(r.title,{instancePath:n+"/title",parentData:r,parentDataProperty:"title",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),r.edition!==void 0&&(O(r.edition,{instancePath:n+"/edition",parentData:r,parentDataProperty:"edition",rootData:p,dynamicAnchors:m})||(e=e===
null?O.errors:e.concat(O.errors),t=e.length)),r.record!==void 0&&(R(r.record,{instancePath:n+"/record",parentData:r,parentDataProperty:"record",rootData:p,dynamicAnchors:m})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return V.errors=e,t===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Pr={type:"object",properties:{key:{$ref:"#/$\
defs/Key"},kind:{$ref:"#/$defs/PartKindCode"},number:{$ref:"#/$defs/Line"},title:{$ref:"#/$defs/LanguageMap"},context:{$ref:"#/$defs/LanguageMap"},needsAssessment:{
$ref:"#/$defs/LanguageMap"},objectives:{type:"array",minItems:1,items:{$ref:"#/$defs/Objective"}},expectedResults:{type:"array",minItems:1,items:{$ref:"#/$defs/\
Statement"}},themes:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ThemeCode"}},substances:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/\
$defs/SubstanceCode"}},behaviours:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/BehaviourCode"}},actionTypes:{type:"array",minItems:1,uniqueItems:!0,
items:{$ref:"#/$defs/ActionTypeCode"}},preventionLevels:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PreventionLevelCode"}},activities:{type:"ar\
ray",minItems:1,items:{$ref:"#/$defs/Activity"}},steps:{type:"array",minItems:1,items:{$ref:"#/$defs/Step"}},tools:{type:"array",minItems:1,items:{$ref:"#/$defs\
/Statement"}},adaptations:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},frequency:{$ref:"#/$defs/FrequencyCode"},recurrence:{$ref:"#/$defs/Language\
Map"},capacity:{$ref:"#/$defs/Quantity"},partners:{type:"array",minItems:1,items:{$ref:"#/$defs/Organisation"}},audiences:{type:"array",minItems:1,items:{$ref:"\
#/$defs/Audience"}},peopleReached:{type:"integer",minimum:0,maximum:999999999999},coverage:{$ref:"#/$defs/Coverage"},places:{type:"array",minItems:1,items:{$ref:"\
#/$defs/Place"}},settings:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SettingCode"}},period:{$ref:"#/$defs/Period"},note:{$ref:"#/$defs/Languag\
eMap"}},required:["key"],additionalProperties:!1},br={type:"string",enum:["axis","working-group","session","edition","component"]};function me(r,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}
if(!(r==="axis"||r==="working-group"||r==="session"||r==="edition"||r==="component")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:br.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}me.evaluated={dynamicProps:!1,dynamicItems:!1};var kr={type:"string",enum:["general","specific","operational","partnership"]};function fe(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="general"||r==="specific"||r==="operational"||r==="partner\
ship")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:kr.enum},message:"must be equal to one of the allowed values"};e===null?e=
[s]:e.push(s),t++}return fe.errors=e,t===0}fe.evaluated={dynamicProps:!1,dynamicItems:!1};var He={validate:X};function X(r,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=X.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.
isArray(r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required prope\
rty 'key'"};e===null?e=[s]:e.push(s),t++}if(r.text===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"\
must have required property 'text'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="key"||s==="kind"||s==="text"||s==="means"||s==="objectives"||s==="not\
e")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pr\
operties"};e===null?e=[i]:e.push(i),t++}if(r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.kind!==void 0&&(fe(r.kind,{instancePath:n+"/kind",parentData:r,parentDataProperty:"kind",rootData:p,dynamicAnchors:m})||
(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),r.text!==void 0&&(f(r.text,{instancePath:n+"/text",parentData:r,parentDataProperty:"text",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.means!==void 0&&(f(r.means,{instancePath:n+"/means",parentData:r,parentDataProperty:"means",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.objectives!==void 0){let s=r.objectives;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/objec\
tives",schemaPath:"#/properties/objectives/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}
let i=s.length;for(let a=0;a<i;a++)He.validate(s[a],{instancePath:n+"/objectives/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?
He.validate.errors:e.concat(He.validate.errors),t=e.length)}else{let i={instancePath:n+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,
dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=v.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[s]:e.push(s),t++}if(r.text===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"key"||s==="text")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT hav\
e additional properties"};e===null?e=[i]:e.push(i),t++}r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.text!==void 0&&(f(r.text,{instancePath:n+"/text",parentData:r,parentDataProperty:"text",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr={type:"string",enum:["addictive-behaviour\
s","tobacco","alcohol","nutrition","diet","physical-activity","precarity","access-to-rights-and-care","sexuality","hiv-sti","hiv","sti","hepatitis","chronic-dis\
eases-other","diabetes","cardiovascular-diseases","mental-health","suicide-prevention","school-health","perinatal-parenting","parenting","perinatal-health","age\
ing","violence","medicines","cancers","vaccination","psychosocial-skills","everyday-accidents","home-accidents","road-risk","health-policy","environment","infec\
tious-diseases-other","oral-health","occupational-health","disability","sleep"]};function S(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,
dynamicAnchors:m={}}={}){let e=null,t=0,l=S.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="addictive-behaviours"||r==="tobacco"||
r==="alcohol"||r==="nutrition"||r==="diet"||r==="physical-activity"||r==="precarity"||r==="access-to-rights-and-care"||r==="sexuality"||r==="hiv-sti"||r==="hiv"||
r==="sti"||r==="hepatitis"||r==="chronic-diseases-other"||r==="diabetes"||r==="cardiovascular-diseases"||r==="mental-health"||r==="suicide-prevention"||r==="sch\
ool-health"||r==="perinatal-parenting"||r==="parenting"||r==="perinatal-health"||r==="ageing"||r==="violence"||r==="medicines"||r==="cancers"||r==="vaccination"||
r==="psychosocial-skills"||r==="everyday-accidents"||r==="home-accidents"||r==="road-risk"||r==="health-policy"||r==="environment"||r==="infectious-diseases-oth\
er"||r==="oral-health"||r==="occupational-health"||r==="disability"||r==="sleep")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return S.errors=e,t===0}S.evaluated={dynamicProps:!1,dynamicItems:!1};var Ir={
type:"string",enum:["unspecified","psychoactive-substances","illicit-drugs","alcohol","tobacco","vaping","cannabis","cocaine","crack","opioids","opiates","heroi\
n","ecstasy-mdma","ghb-gbl","ketamine","amphetamines","hallucinogens","poppers","psychotropic-medicines","nitrous-oxide","new-synthetic-products","cathinones","\
synthetic-cannabinoids","doping-substances","multiple-use","chemsex"]};function _(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=_.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="unspecified"||r==="psychoactive-substances"||r==="illicit\
-drugs"||r==="alcohol"||r==="tobacco"||r==="vaping"||r==="cannabis"||r==="cocaine"||r==="crack"||r==="opioids"||r==="opiates"||r==="heroin"||r==="ecstasy-mdma"||
r==="ghb-gbl"||r==="ketamine"||r==="amphetamines"||r==="hallucinogens"||r==="poppers"||r==="psychotropic-medicines"||r==="nitrous-oxide"||r==="new-synthetic-pro\
ducts"||r==="cathinones"||r==="synthetic-cannabinoids"||r==="doping-substances"||r==="multiple-use"||r==="chemsex")){let s={instancePath:n,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Ir.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}_.evaluated={dynamicProps:!1,
dynamicItems:!1};var Dr={type:"string",enum:["unspecified","gambling","video-games","screens-internet","compulsive-buying","chemsex"]};function E(r,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=E.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}
if(!(r==="unspecified"||r==="gambling"||r==="video-games"||r==="screens-internet"||r==="compulsive-buying"||r==="chemsex")){let s={instancePath:n,schemaPath:"#/\
enum",keyword:"enum",params:{allowedValues:Dr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return E.errors=e,t===0}E.
evaluated={dynamicProps:!1,dynamicItems:!1};var qr={type:"string",enum:["communication-information-awareness","health-education","training","early-intervention",
"support-and-guidance","reception-listening-referral","coordination-and-networking","research-and-needs-assessment","screening","therapeutic-education","profess\
ional-support","co-intervention","harm-reduction","advocacy"]};function Y(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="communication-information-awareness"||r==="health-educati\
on"||r==="training"||r==="early-intervention"||r==="support-and-guidance"||r==="reception-listening-referral"||r==="coordination-and-networking"||r==="research-\
and-needs-assessment"||r==="screening"||r==="therapeutic-education"||r==="professional-support"||r==="co-intervention"||r==="harm-reduction"||r==="advocacy")){let s={
instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),
t++}return Y.errors=e,t===0}Y.evaluated={dynamicProps:!1,dynamicItems:!1};var Ar={type:"string",enum:["universal","selective","indicated","environmental","prima\
ry","secondary","tertiary"]};function Q(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Q.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="universal"||r==="selective"||r==="indicated"||r==="environmental"||r==="primary"||r===
"secondary"||r==="tertiary")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ar.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[s]:e.push(s),t++}return Q.errors=e,t===0}Q.evaluated={dynamicProps:!1,dynamicItems:!1};var xr={type:"object",properties:{key:{$ref:"#/$d\
efs/Key"},title:{$ref:"#/$defs/LanguageMap"},description:{$ref:"#/$defs/LanguageMap"},content:{$ref:"#/$defs/LanguageMap"},audiences:{type:"array",minItems:1,items:{
$ref:"#/$defs/Audience"}},places:{type:"array",minItems:1,items:{$ref:"#/$defs/Place"}},status:{$ref:"#/$defs/ActionStatusCode"},period:{$ref:"#/$defs/Period"},
note:{$ref:"#/$defs/LanguageMap"}},required:["key"],additionalProperties:!1},jr={type:"object",properties:{key:{$ref:"#/$defs/Key"},asPrinted:{$ref:"#/$defs/Lin\
e"},lifeStages:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/LifeStageCode"}},situations:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$\
defs/SituationCode"}},roles:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/AudienceRoleCode"}},level:{$ref:"#/$defs/AudienceLevelCode"},minimumAge:{
type:"integer",minimum:0,maximum:999999999999},maximumAge:{type:"integer",minimum:0,maximum:999999999999},size:{type:"integer",minimum:0,maximum:999999999999},note:{
$ref:"#/$defs/LanguageMap"}},required:["key"],additionalProperties:!1},Nr={type:"string",enum:["all-ages","early-childhood","children","adolescents","young-peop\
le","young-adults","adults","older-people"]};function ce(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,
t=0,l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="all-ages"||r==="early-childhood"||r==="children"||r==="adolescents"||
r==="young-people"||r==="young-adults"||r==="adults"||r==="older-people")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Nr.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}ce.evaluated={dynamicProps:!1,dynamicItems:!1};var Tr={
type:"string",enum:["general-population","in-custody-or-under-justice","precarious","homeless","migrant","asylum-seekers","pregnant","parents","victims-of-viole\
nce","women-victims-of-violence","protected-children","lgbtqi","disabled","carers","with-chronic-disease","people-who-use-drugs","in-addiction-treatment","out-o\
f-school-or-work","job-seekers","students","apprentices","employees"]};function ye(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="general-population"||r==="in-custody-or-under-justice"||r===
"precarious"||r==="homeless"||r==="migrant"||r==="asylum-seekers"||r==="pregnant"||r==="parents"||r==="victims-of-violence"||r==="women-victims-of-violence"||r===
"protected-children"||r==="lgbtqi"||r==="disabled"||r==="carers"||r==="with-chronic-disease"||r==="people-who-use-drugs"||r==="in-addiction-treatment"||r==="out\
-of-school-or-work"||r==="job-seekers"||r==="students"||r==="apprentices"||r==="employees")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Tr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ye.errors=e,t===0}ye.evaluated={dynamicProps:!1,dynamicItems:!1};
var Or={type:"string",enum:["beneficiary","family-and-friends","professional","elected-official","peer","volunteer","management"]};function de(r,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}
if(!(r==="beneficiary"||r==="family-and-friends"||r==="professional"||r==="elected-official"||r==="peer"||r==="volunteer"||r==="management")){let s={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Or.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return de.errors=
e,t===0}de.evaluated={dynamicProps:!1,dynamicItems:!1};var Lr={type:"string",enum:["final","intermediate"]};function he(r,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="final"||r==="intermedi\
ate")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Lr.enum},message:"must be equal to one of the allowed values"};e===null?e=
[s]:e.push(s),t++}return he.errors=e,t===0}he.evaluated={dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,
dynamicAnchors:m={}}={}){let e=null,t=0,l=Z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key\
'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!le.call(jr.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.key!==void 0&&(h(r.key,{instancePath:n+"/k\
ey",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,
{instancePath:n+"/asPrinted",parentData:r,parentDataProperty:"asPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.lifeStages!==
void 0){let s=r.lifeStages;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/lifeStages",schemaPath:"#/properties/lifeStages/minItems",keyword:"minIte\
ms",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)ce(s[o],{instancePath:n+"/lifeS\
tages/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/lifeStages",schemaPath:"#/properties/lifeStages/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"\
must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/lifeStages",schemaPath:"\
#/properties/lifeStages/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.situations!==void 0){let s=r.situations;
if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/situations",schemaPath:"#/properties/situations/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)ye(s[o],{instancePath:n+"/situations/"+o,parentData:s,parentDataProperty:o,
rootData:p,dynamicAnchors:m})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+
"/situations",schemaPath:"#/properties/situations/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and\
 "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/situations",schemaPath:"#/properties/situations/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.roles!==void 0){let s=r.roles;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+
"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.
length;for(let o=0;o<i;o++)de(s[o],{instancePath:n+"/roles/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?de.errors:e.concat(de.
errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/roles",schemaPath:"#/properties/roles/uniqueItems",
keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{
let i={instancePath:n+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
if(r.level!==void 0&&(he(r.level,{instancePath:n+"/level",parentData:r,parentDataProperty:"level",rootData:p,dynamicAnchors:m})||(e=e===null?he.errors:e.concat(
he.errors),t=e.length)),r.minimumAge!==void 0){let s=r.minimumAge;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/minimumAge",
schemaPath:"#/properties/minimumAge/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&
isFinite(s)){if(s>999999999999||isNaN(s)){let i={instancePath:n+"/minimumAge",schemaPath:"#/properties/minimumAge/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:999999999999},message:"must be <= 999999999999"};e===null?e=[i]:e.push(i),t++}if(s<0||isNaN(s)){let i={instancePath:n+"/minimumAge",schemaPath:"#/prop\
erties/minimumAge/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}}if(r.maximumAge!==void 0){let s=r.
maximumAge;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/maximumAge",schemaPath:"#/properties/maximumAge/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)){if(s>999999999999||isNaN(s)){let i={instancePath:n+
"/maximumAge",schemaPath:"#/properties/maximumAge/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};e===
null?e=[i]:e.push(i),t++}if(s<0||isNaN(s)){let i={instancePath:n+"/maximumAge",schemaPath:"#/properties/maximumAge/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}}if(r.size!==void 0){let s=r.size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={
instancePath:n+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s==
"number"&&isFinite(s)){if(s>999999999999||isNaN(s)){let i={instancePath:n+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:999999999999},message:"must be <= 999999999999"};e===null?e=[i]:e.push(i),t++}if(s<0||isNaN(s)){let i={instancePath:n+"/size",schemaPath:"#/properties/\
size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}}r.note!==void 0&&(f(r.note,{instancePath:n+
"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Z.errors=e,t===0}Z.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Cr=new RegExp("^(country:[A-Z]{2}|region:[0-9]{2}|departement:(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-9])|commune:([0-9]{2}|2[AB])[0-9]{3}|ep\
ci:[0-9]{9}|canton:[A-Z]{2}|commune-ch:[1-9][0-9]{0,3})$","u");function x(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=x.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let s=t,i=t;if(typeof r=="string"&&!j.test(r)){let u={};e===null?
e=[u]:e.push(u),t++}var a=i===t;if(a){let u={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[u]:e.push(u),t++}else
t=s,e!==null&&(s?e.length=s:e=null);if(typeof r=="string"){if(!Cr.test(r)){let u={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(cou\
ntry:[A-Z]{2}|region:[0-9]{2}|departement:(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-9])|commune:([0-9]{2}|2[AB])[0-9]{3}|epci:[0-9]{9}|canton:[A-Z]\
{2}|commune-ch:[1-9][0-9]{0,3})$"},message:'must match pattern "^(country:[A-Z]{2}|region:[0-9]{2}|departement:(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]\
|98[4-9])|commune:([0-9]{2}|2[AB])[0-9]{3}|epci:[0-9]{9}|canton:[A-Z]{2}|commune-ch:[1-9][0-9]{0,3})$"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,
dynamicItems:!1};var zr={type:"string",enum:["prison","remand-prison","probation-service","justice-youth-protection","school","primary-school","lower-secondary-\
school","upper-secondary-school","apprentice-training-centre","rural-family-school","university","workplace","vocational-integration","local-youth-agency","empl\
oyment-integration-establishment","second-chance-school","nightlife","sport","neighbourhood","priority-neighbourhood","community-centre","municipality","home","\
social-or-medico-social","medico-social","care-home","social-establishment","childrens-home","social-rehabilitation-centre","young-workers-hostel","asylum-seeke\
rs-centre","childcare","nursery","healthcare","addiction-care-centre","youth-consultation","digital","street","public-space","military"]};function B(r,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=B.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}
if(!(r==="prison"||r==="remand-prison"||r==="probation-service"||r==="justice-youth-protection"||r==="school"||r==="primary-school"||r==="lower-secondary-school"||
r==="upper-secondary-school"||r==="apprentice-training-centre"||r==="rural-family-school"||r==="university"||r==="workplace"||r==="vocational-integration"||r===
"local-youth-agency"||r==="employment-integration-establishment"||r==="second-chance-school"||r==="nightlife"||r==="sport"||r==="neighbourhood"||r==="priority-n\
eighbourhood"||r==="community-centre"||r==="municipality"||r==="home"||r==="social-or-medico-social"||r==="medico-social"||r==="care-home"||r==="social-establis\
hment"||r==="childrens-home"||r==="social-rehabilitation-centre"||r==="young-workers-hostel"||r==="asylum-seekers-centre"||r==="childcare"||r==="nursery"||r==="\
healthcare"||r==="addiction-care-centre"||r==="youth-consultation"||r==="digital"||r==="street"||r==="public-space"||r==="military")){let s={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:zr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return B.errors=e,t===0}
B.evaluated={dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=G.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="street"||s==="postcode"||s==="city"||s==="territory"||
s==="asPrinted")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}r.street!==void 0&&(c(r.street,{instancePath:n+"/street",parentData:r,parentDataProperty:"street",rootData:p,
dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.postcode!==void 0&&(c(r.postcode,{instancePath:n+"/postcode",parentData:r,parentDataProperty:"\
postcode",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.city!==void 0&&(c(r.city,{instancePath:n+"/city",parentData:r,parentDataProperty:"\
city",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.territory!==void 0&&(x(r.territory,{instancePath:n+"/territory",parentData:r,
parentDataProperty:"territory",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+
"/asPrinted",parentData:r,parentDataProperty:"asPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return G.errors=e,t===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function F(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=F.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"key"||s==="name"||s==="territory"||s==="settings"||s==="address"||s==="asPrinted"||s==="note")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.key!==void 0&&(h(r.key,{instancePath:n+
"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.name!==void 0&&(c(r.name,{instancePath:n+
"/name",parentData:r,parentDataProperty:"name",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.territory!==void 0&&(x(r.territory,
{instancePath:n+"/territory",parentData:r,parentDataProperty:"territory",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.settings!==
void 0){let s=r.settings;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/settings",schemaPath:"#/properties/settings/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)B(s[o],{instancePath:n+"/settings/"+o,parentData:s,
parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],
s[u])){let o={instancePath:n+"/settings",schemaPath:"#/properties/settings/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate \
items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/settings",schemaPath:"#/properties/settings\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.address!==void 0&&(G(r.address,{instancePath:n+"/address",parentData:r,
parentDataProperty:"address",rootData:p,dynamicAnchors:m})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+
"/asPrinted",parentData:r,parentDataProperty:"asPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.note!==void 0&&(f(
r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}F.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=new RegExp("^(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]\
|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|(?:[0-9]{4}(?\
:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?\
:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?/(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|\
[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[\
13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|\\.\\.)|\\.\\./(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1\
[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][04\
8]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?)$","u");function I(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=I.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let s=t,i=t;if(typeof r=="string"&&!j.test(r)){let u={};e===null?
e=[u]:e.push(u),t++}var a=i===t;if(a){let u={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[u]:e.push(u),t++}else
t=s,e!==null&&(s?e.length=s:e=null);if(typeof r=="string"){if(!Mr.test(r)){let u={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:(\
?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]\
|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2\
[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[246\
8][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?/(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|\
1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][0\
48]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|\\.\\.)|\\.\\./(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9\
]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29\
|[0-9]{3}X|[0-9]{2}XX)[~?%]?)$"},message:'must match pattern "^(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-\
9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-2\
9|[0-9]{3}X|[0-9]{2}XX)[~?%]?|(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?/(?:(?:\
[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2\
[0-8]))|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?|\\.\\.)|\\.\\./(?:[0-9]{4}(?:-(?:(?:0[1-9]|\
1[0-2])|2[1-4]))?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9][0-9](?:0\
[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29|[0-9]{3}X|[0-9]{2}XX)[~?%]?)$"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),t++}return I.errors=e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};
function q(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=q.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="start"||s==="end"||s==="duration"||s==="asPrinted")){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[i]:e.push(i),t++}r.start!==void 0&&(I(r.start,{instancePath:n+"/start",parentData:r,parentDataProperty:"start",rootData:p,dynamicAnchors:m})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.end!==void 0&&(I(r.end,{instancePath:n+"/end",parentData:r,parentDataProperty:"end",rootData:p,dynamicAnchors:m})||
(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.duration!==void 0&&(c(r.duration,{instancePath:n+"/duration",parentData:r,parentDataProperty:"duration",rootData:p,
dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+"/asPrinted",parentData:r,parentDataProperty:"\
asPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(r,{
instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=H.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!le.call(xr.properties,s)){let i={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
if(r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),r.title!==void 0&&(f(r.title,{instancePath:n+"/title",parentData:r,parentDataProperty:"title",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.
concat(f.errors),t=e.length)),r.description!==void 0&&(f(r.description,{instancePath:n+"/description",parentData:r,parentDataProperty:"description",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.content!==void 0&&(f(r.content,{instancePath:n+"/content",parentData:r,parentDataProperty:"content",rootData:p,
dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.audiences!==void 0){let s=r.audiences;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+
"/audiences",schemaPath:"#/properties/audiences/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(
a),t++}let i=s.length;for(let a=0;a<i;a++)Z(s[a],{instancePath:n+"/audiences/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?Z.
errors:e.concat(Z.errors),t=e.length)}else{let i={instancePath:n+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}if(r.places!==void 0){let s=r.places;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/places",schemaPath:"\
#/properties/places/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)F(s[a],{instancePath:n+"/places/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{
let i={instancePath:n+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
r.status!==void 0&&(W(r.status,{instancePath:n+"/status",parentData:r,parentDataProperty:"status",rootData:p,dynamicAnchors:m})||(e=e===null?W.errors:e.concat(W.
errors),t=e.length)),r.period!==void 0&&(q(r.period,{instancePath:n+"/period",parentData:r,parentDataProperty:"period",rootData:p,dynamicAnchors:m})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return H.errors=e,t===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=J.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="key"||s==="title"||s===
"description"||s==="period"||s==="note")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",
rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.title!==void 0&&(f(r.title,{instancePath:n+"/title",parentData:r,parentDataProperty:"\
title",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.description!==void 0&&(f(r.description,{instancePath:n+"/descriptio\
n",parentData:r,parentDataProperty:"description",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.period!==void 0&&(q(r.period,
{instancePath:n+"/period",parentData:r,parentDataProperty:"period",rootData:p,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.note!==
void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return J.errors=e,t===0}J.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr={type:"string",enum:["one-off","recurring","ongoing"]};function U(r,{instancePath:n="",parentData:y,
parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=U.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!=
"string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="one-o\
ff"||r==="recurring"||r==="ongoing")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rr.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[s]:e.push(s),t++}return U.errors=e,t===0}U.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=ee.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="value"||s==="unit"||
s==="asPrinted"||s==="note")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.value!==void 0){let s=r.value;if(typeof s=="number"&&isFinite(s)){if(s>999999999999||isNaN(
s)){let i={instancePath:n+"/value",schemaPath:"#/properties/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999\
999999999"};e===null?e=[i]:e.push(i),t++}if(s<-999999999999||isNaN(s)){let i={instancePath:n+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",
params:{comparison:">=",limit:-999999999999},message:"must be >= -999999999999"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/value",schemaPath:"#\
/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}r.unit!==void 0&&(c(r.unit,{instancePath:n+
"/unit",parentData:r,parentDataProperty:"unit",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,
{instancePath:n+"/asPrinted",parentData:r,parentDataProperty:"asPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.note!==
void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ee.errors=e,t===0}
ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr={type:"object",properties:{key:{$ref:"#/$defs/Key"},name:{$ref:"#/$defs/Line"},alternateNames:{type:"\
array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/Line"}},formerNames:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/Line"}},structureType:{$ref:"\
#/$defs/StructureTypeCode"},roles:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/PartnerRoleCode"}},identifiers:{type:"array",minItems:1,items:{$ref:"\
#/$defs/Identifier"}},parent:{$ref:"#/$defs/Organisation"},address:{$ref:"#/$defs/Address"},phone:{$ref:"#/$defs/Phone"},email:{type:"string",pattern:"^[A-Za-z0\
-9.!#\\$%&'*+/=?\\^_`{|}~\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9-]+)+$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},url:{$ref:"#/$defs/WebAddress"},founded:{$ref:"\
#/$defs/Year"},mission:{$ref:"#/$defs/LanguageMap"},note:{$ref:"#/$defs/LanguageMap"}},required:["key","name"],additionalProperties:!1},_r={type:"string",enum:[
"association","family-associations-union","foundation","federation","health-facility","hospital","university-hospital","mental-health-hospital","clinic","medico\
-psychological-centre","sti-screening-centre","sexual-health-centre","social-or-medico-social-body","medico-social-establishment","care-home","sheltered-employm\
ent","medico-educational-institute","therapeutic-educational-institute","medico-psycho-educational-centre","medical-social-support-service","social-establishmen\
t","social-rehabilitation-centre","childrens-home","asylum-seekers-centre","young-workers-hostel","childcare-facility","nursery","adolescents-house","youth-list\
ening-point","territorial-health-community","local-mental-health-council","parent-support-network","home-care-service","csapa","caarud","lhss","health-centre","\
multidisciplinary-health-house","cjc","specialised-addiction-centre-csst","mutual-insurer","social-protection-body","health-insurance","local-health-insurance-f\
und","agricultural-social-fund","family-allowance-fund","pension-and-workplace-health-fund","independent-professional","regional-health-agency","state-service",
"prefecture","anti-drug-mission","education-authority","departmental-education-service","labour-and-solidarity-directorate","police","national-police","municipa\
l-police","cantonal-police","gendarmerie","fire-and-rescue-service","employment-service","cantonal-service","cantonal-public-health-service","cantonal-physician\
-office","probation-service","youth-protection-service","departmental-council","local-authority","regional-council","municipality","municipal-social-service","m\
aternal-and-child-protection","inter-municipality","conurbation-community","community-of-municipalities","urban-community","metropolis","school","second-chance-\
school","rural-family-school","employment-integration-establishment","university-or-training-body","university","training-body","local-employment-agency-for-you\
th","neighbourhood-cooperative","community-centre","company","cultural-body","municipal-culture-office","health-promotion-body","regional-health-promotion-body",
"regional-health-education-committee","departmental-health-education-committee","regional-health-observatory","european-programme","other"]};function ge(r,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=ge.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}
if(!(r==="association"||r==="family-associations-union"||r==="foundation"||r==="federation"||r==="health-facility"||r==="hospital"||r==="university-hospital"||r===
"mental-health-hospital"||r==="clinic"||r==="medico-psychological-centre"||r==="sti-screening-centre"||r==="sexual-health-centre"||r==="social-or-medico-social-\
body"||r==="medico-social-establishment"||r==="care-home"||r==="sheltered-employment"||r==="medico-educational-institute"||r==="therapeutic-educational-institut\
e"||r==="medico-psycho-educational-centre"||r==="medical-social-support-service"||r==="social-establishment"||r==="social-rehabilitation-centre"||r==="childrens\
-home"||r==="asylum-seekers-centre"||r==="young-workers-hostel"||r==="childcare-facility"||r==="nursery"||r==="adolescents-house"||r==="youth-listening-point"||
r==="territorial-health-community"||r==="local-mental-health-council"||r==="parent-support-network"||r==="home-care-service"||r==="csapa"||r==="caarud"||r==="lh\
ss"||r==="health-centre"||r==="multidisciplinary-health-house"||r==="cjc"||r==="specialised-addiction-centre-csst"||r==="mutual-insurer"||r==="social-protection\
-body"||r==="health-insurance"||r==="local-health-insurance-fund"||r==="agricultural-social-fund"||r==="family-allowance-fund"||r==="pension-and-workplace-healt\
h-fund"||r==="independent-professional"||r==="regional-health-agency"||r==="state-service"||r==="prefecture"||r==="anti-drug-mission"||r==="education-authority"||
r==="departmental-education-service"||r==="labour-and-solidarity-directorate"||r==="police"||r==="national-police"||r==="municipal-police"||r==="cantonal-police"||
r==="gendarmerie"||r==="fire-and-rescue-service"||r==="employment-service"||r==="cantonal-service"||r==="cantonal-public-health-service"||r==="cantonal-physicia\
n-office"||r==="probation-service"||r==="youth-protection-service"||r==="departmental-council"||r==="local-authority"||r==="regional-council"||r==="municipality"||
r==="municipal-social-service"||r==="maternal-and-child-protection"||r==="inter-municipality"||r==="conurbation-community"||r==="community-of-municipalities"||r===
"urban-community"||r==="metropolis"||r==="school"||r==="second-chance-school"||r==="rural-family-school"||r==="employment-integration-establishment"||r==="unive\
rsity-or-training-body"||r==="university"||r==="training-body"||r==="local-employment-agency-for-youth"||r==="neighbourhood-cooperative"||r==="community-centre"||
r==="company"||r==="cultural-body"||r==="municipal-culture-office"||r==="health-promotion-body"||r==="regional-health-promotion-body"||r==="regional-health-educ\
ation-committee"||r==="departmental-health-education-committee"||r==="regional-health-observatory"||r==="european-programme"||r==="other")){let s={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:_r.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ge.errors=
e,t===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};var Er={type:"string",enum:["partner","carrier-support","co-carrier","host","funder","requester","coordin\
ator","participant","evaluator","provider","european-partner"]};function ve(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=ve.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="partner"||r==="carrier-support"||r==="co-carrier"||r==="h\
ost"||r==="funder"||r==="requester"||r==="coordinator"||r==="participant"||r==="evaluator"||r==="provider"||r==="european-partner")){let s={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Er.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===
0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Zr=new RegExp("^\\+[1-9][0-9]{5,14}$","u");function re(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,
t=0,l=re.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(i==="asPri\
nted"||i==="e164")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT hav\
e additional properties"};e===null?e=[a]:e.push(a),t++}if(r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+"/asPrinted",parentData:r,parentDataProperty:"asP\
rinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.e164!==void 0){let i=r.e164,a=t,u=t;if(typeof i=="string"&&!j.test(
i)){let o={};e===null?e=[o]:e.push(o),t++}var s=u===t;if(s){let o={instancePath:n+"/e164",schemaPath:"#/properties/e164/not",keyword:"not",params:{},message:"mu\
st NOT be valid"};e===null?e=[o]:e.push(o),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(typeof i=="string"){if(!Zr.test(i)){let o={instancePath:n+"/e164",schemaPath:"\
#/properties/e164/pattern",keyword:"pattern",params:{pattern:"^\\+[1-9][0-9]{5,14}$"},message:'must match pattern "^\\+[1-9][0-9]{5,14}$"'};e===null?e=[o]:e.push(
o),t++}}else{let o={instancePath:n+"/e164",schemaPath:"#/properties/e164/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.
push(o),t++}}}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return re.
errors=e,t===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Je={validate:w},ur=new RegExp("^[A-Za-z0-9.!#\\$%&'*+/=?\\^_`{|}~\\-]+@[A-Za-z0-9\\-]+(?:\
\\.[A-Za-z0-9-]+)+$","u");function w(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=w.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let i={instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[i]:e.push(i),t++}if(r.name===void 0){let i={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),
t++}for(let i in r)if(!le.call(Sr.properties,i)){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"\
key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.name!==void 0&&(c(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"\
name",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.alternateNames!==void 0){let i=r.alternateNames;if(Array.isArray(i)){
if(i.length<1){let $={instancePath:n+"/alternateNames",schemaPath:"#/properties/alternateNames/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items"};e===null?e=[$]:e.push($),t++}let a=i.length;for(let $=0;$<a;$++)c(i[$],{instancePath:n+"/alternateNames/"+$,parentData:i,parentDataProperty:$,
rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length);let u=i.length,o;if(u>1){e:for(;u--;)for(o=u;o--;)if(P(i[u],i[o])){let $={instancePath:n+
"/alternateNames",schemaPath:"#/properties/alternateNames/uniqueItems",keyword:"uniqueItems",params:{i:u,j:o},message:"must NOT have duplicate items (items ## "+
o+" and "+u+" are identical)"};e===null?e=[$]:e.push($),t++;break e}}}else{let a={instancePath:n+"/alternateNames",schemaPath:"#/properties/alternateNames/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(r.formerNames!==void 0){let i=r.formerNames;if(Array.isArray(i)){
if(i.length<1){let $={instancePath:n+"/formerNames",schemaPath:"#/properties/formerNames/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items"};e===null?e=[$]:e.push($),t++}let a=i.length;for(let $=0;$<a;$++)c(i[$],{instancePath:n+"/formerNames/"+$,parentData:i,parentDataProperty:$,rootData:p,
dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length);let u=i.length,o;if(u>1){e:for(;u--;)for(o=u;o--;)if(P(i[u],i[o])){let $={instancePath:n+
"/formerNames",schemaPath:"#/properties/formerNames/uniqueItems",keyword:"uniqueItems",params:{i:u,j:o},message:"must NOT have duplicate items (items ## "+o+" a\
nd "+u+" are identical)"};e===null?e=[$]:e.push($),t++;break e}}}else{let a={instancePath:n+"/formerNames",schemaPath:"#/properties/formerNames/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(r.structureType!==void 0&&(ge(r.structureType,{instancePath:n+"/structureTy\
pe",parentData:r,parentDataProperty:"structureType",rootData:p,dynamicAnchors:m})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.roles!==void 0){let i=r.
roles;if(Array.isArray(i)){if(i.length<1){let $={instancePath:n+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit:1},message:"m\
ust NOT have fewer than 1 items"};e===null?e=[$]:e.push($),t++}let a=i.length;for(let $=0;$<a;$++)ve(i[$],{instancePath:n+"/roles/"+$,parentData:i,parentDataProperty:$,
rootData:p,dynamicAnchors:m})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length);let u=i.length,o;if(u>1){e:for(;u--;)for(o=u;o--;)if(P(i[u],i[o])){let $={instancePath:n+
"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i:u,j:o},message:"must NOT have duplicate items (items ## "+o+" and "+u+" are\
 identical)"};e===null?e=[$]:e.push($),t++;break e}}}else{let a={instancePath:n+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(r.identifiers!==void 0){let i=r.identifiers;if(Array.isArray(i)){if(i.length<1){let u={instancePath:n+
"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[u]:e.push(
u),t++}let a=i.length;for(let u=0;u<a;u++)T(i[u],{instancePath:n+"/identifiers/"+u,parentData:i,parentDataProperty:u,rootData:p,dynamicAnchors:m})||(e=e===null?
T.errors:e.concat(T.errors),t=e.length)}else{let a={instancePath:n+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(r.parent!==void 0&&(Je.validate(r.parent,{instancePath:n+"/parent",parentData:r,parentDataProperty:"pa\
rent",rootData:p,dynamicAnchors:m})||(e=e===null?Je.validate.errors:e.concat(Je.validate.errors),t=e.length)),r.address!==void 0&&(G(r.address,{instancePath:n+"\
/address",parentData:r,parentDataProperty:"address",rootData:p,dynamicAnchors:m})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.phone!==void 0&&(re(r.
phone,{instancePath:n+"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:m})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.email!==
void 0){let i=r.email,a=t,u=t;if(typeof i=="string"&&!j.test(i)){let o={};e===null?e=[o]:e.push(o),t++}var s=u===t;if(s){let o={instancePath:n+"/email",schemaPath:"\
#/properties/email/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[o]:e.push(o),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(typeof i==
"string"){if(!ur.test(i)){let o={instancePath:n+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.!#\\$%&'*+/=?\\^_`\
{|}~\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9-]+)+$"},message:'must match pattern "^[A-Za-z0-9.!#\\$%&\'*+/=?\\^_`{|}~\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9-]+)+$"'};
e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),t++}}r.url!==void 0&&(D(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:p,dynamicAnchors:m})||(e=e===
null?D.errors:e.concat(D.errors),t=e.length)),r.founded!==void 0&&(O(r.founded,{instancePath:n+"/founded",parentData:r,parentDataProperty:"founded",rootData:p,dynamicAnchors:m})||
(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.mission!==void 0&&(f(r.mission,{instancePath:n+"/mission",parentData:r,parentDataProperty:"mission",rootData:p,
dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"not\
e",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return w.errors=e,t===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br={type:"string",enum:["neighbourhood","municipal","territorial","departmental","cantonal","regional","national","european"]};function $e(r,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=$e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}
if(!(r==="neighbourhood"||r==="municipal"||r==="territorial"||r==="departmental"||r==="cantonal"||r==="regional"||r==="national"||r==="european")){let s={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Br.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return $e.errors=
e,t===0}$e.evaluated={dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,
t=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="territ\
ories"||s==="level"||s==="asPrinted"||s==="note")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.territories!==void 0){let s=r.territories;if(Array.isArray(s)){if(s.length<1){let o={
instancePath:n+"/territories",schemaPath:"#/properties/territories/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)x(s[o],{instancePath:n+"/territories/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/territories",schemaPath:"\
#/properties/territories/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===
null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/territories",schemaPath:"#/properties/territories/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}r.level!==void 0&&($e(r.level,{instancePath:n+"/level",parentData:r,parentDataProperty:"level",rootData:p,dynamicAnchors:m})||
(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+"/asPrinted",parentData:r,parentDataProperty:"asPrin\
ted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"\
note",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return K.errors=e,t===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{
instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"},message:"must have required property 'key'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!le.call(Pr.properties,s)){let i={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
if(r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),r.kind!==void 0&&(me(r.kind,{instancePath:n+"/kind",parentData:r,parentDataProperty:"kind",rootData:p,dynamicAnchors:m})||(e=e===null?me.errors:e.concat(
me.errors),t=e.length)),r.number!==void 0&&(c(r.number,{instancePath:n+"/number",parentData:r,parentDataProperty:"number",rootData:p,dynamicAnchors:m})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),r.title!==void 0&&(f(r.title,{instancePath:n+"/title",parentData:r,parentDataProperty:"title",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.context!==void 0&&(f(r.context,{instancePath:n+"/context",parentData:r,parentDataProperty:"context",rootData:p,
dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.needsAssessment!==void 0&&(f(r.needsAssessment,{instancePath:n+"/needsAssessment",parentData:r,
parentDataProperty:"needsAssessment",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.objectives!==void 0){let s=r.objectives;
if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/objectives",schemaPath:"#/properties/objectives/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)X(s[a],{instancePath:n+"/objectives/"+a,parentData:s,parentDataProperty:a,
rootData:p,dynamicAnchors:m})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)}else{let i={instancePath:n+"/objectives",schemaPath:"#/properties/objectives/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.expectedResults!==void 0){let s=r.expectedResults;if(Array.
isArray(s)){if(s.length<1){let a={instancePath:n+"/expectedResults",schemaPath:"#/properties/expectedResults/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/expectedResults/"+a,parentData:s,parentDataProperty:a,
rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{let i={instancePath:n+"/expectedResults",schemaPath:"#/properties/expect\
edResults/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.themes!==void 0){let s=r.themes;if(Array.isArray(
s)){if(s.length<1){let o={instancePath:n+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)S(s[o],{instancePath:n+"/themes/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/themes",schemaPath:"\
#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?
e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[i]:e.push(i),t++}}if(r.substances!==void 0){let s=r.substances;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/substances",schemaPath:"\
#/properties/substances/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<
i;o++)_(s[o],{instancePath:n+"/substances/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);
let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/substances",schemaPath:"#/properties/substances/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={
instancePath:n+"/substances",schemaPath:"#/properties/substances/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
if(r.behaviours!==void 0){let s=r.behaviours;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/behaviours",schemaPath:"#/properties/behaviours/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)E(s[o],{instancePath:n+
"/behaviours/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?E.errors:e.concat(E.errors),t=e.length);let a=s.length,u;if(a>1){e:
for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/behaviours",schemaPath:"#/properties/behaviours/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},
message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/behaviours",
schemaPath:"#/properties/behaviours/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.actionTypes!==void 0){
let s=r.actionTypes;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/actionTypes",schemaPath:"#/properties/actionTypes/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)Y(s[o],{instancePath:n+"/actionTypes/"+o,parentData:s,
parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],
s[u])){let o={instancePath:n+"/actionTypes",schemaPath:"#/properties/actionTypes/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have dupl\
icate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/actionTypes",schemaPath:"#/properties\
/actionTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.preventionLevels!==void 0){let s=r.preventionLevels;
if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/preventionLevels",schemaPath:"#/properties/preventionLevels/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)Q(s[o],{instancePath:n+"/preventionLevels/"+o,parentData:s,
parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],
s[u])){let o={instancePath:n+"/preventionLevels",schemaPath:"#/properties/preventionLevels/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT\
 have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/preventionLevels",schemaPath:"\
#/properties/preventionLevels/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.activities!==void 0){let s=r.
activities;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/activities",schemaPath:"#/properties/activities/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)H(s[a],{instancePath:n+"/activities/"+a,parentData:s,
parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else{let i={instancePath:n+"/activities",schemaPath:"#/p\
roperties/activities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.steps!==void 0){let s=r.steps;if(Array.
isArray(s)){if(s.length<1){let a={instancePath:n+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)J(s[a],{instancePath:n+"/steps/"+a,parentData:s,parentDataProperty:a,rootData:p,
dynamicAnchors:m})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)}else{let i={instancePath:n+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.tools!==void 0){let s=r.tools;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+
"/tools",schemaPath:"#/properties/tools/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.
length;for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/tools/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length)}else{let i={instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:
e.push(i),t++}}if(r.adaptations!==void 0){let s=r.adaptations;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/adaptations",schemaPath:"#/properties/\
adaptations/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)v(s[a],{instancePath:n+"/adaptations/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{
let i={instancePath:n+"/adaptations",schemaPath:"#/properties/adaptations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(
i),t++}}if(r.frequency!==void 0&&(U(r.frequency,{instancePath:n+"/frequency",parentData:r,parentDataProperty:"frequency",rootData:p,dynamicAnchors:m})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length)),r.recurrence!==void 0&&(f(r.recurrence,{instancePath:n+"/recurrence",parentData:r,parentDataProperty:"recurrence",rootData:p,
dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.capacity!==void 0&&(ee(r.capacity,{instancePath:n+"/capacity",parentData:r,parentDataProperty:"\
capacity",rootData:p,dynamicAnchors:m})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.partners!==void 0){let s=r.partners;if(Array.isArray(s)){if(s.
length<1){let a={instancePath:n+"/partners",schemaPath:"#/properties/partners/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 \
items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)w(s[a],{instancePath:n+"/partners/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)}else{let i={instancePath:n+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.audiences!==void 0){let s=r.audiences;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+
"/audiences",schemaPath:"#/properties/audiences/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(
a),t++}let i=s.length;for(let a=0;a<i;a++)Z(s[a],{instancePath:n+"/audiences/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?Z.
errors:e.concat(Z.errors),t=e.length)}else{let i={instancePath:n+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}if(r.peopleReached!==void 0){let s=r.peopleReached;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={
instancePath:n+"/peopleReached",schemaPath:"#/properties/peopleReached/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.
push(i),t++}if(typeof s=="number"&&isFinite(s)){if(s>999999999999||isNaN(s)){let i={instancePath:n+"/peopleReached",schemaPath:"#/properties/peopleReached/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};e===null?e=[i]:e.push(i),t++}if(s<0||isNaN(s)){let i={instancePath:n+
"/peopleReached",schemaPath:"#/properties/peopleReached/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(
i),t++}}}if(r.coverage!==void 0&&(K(r.coverage,{instancePath:n+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:p,dynamicAnchors:m})||(e=e===null?
K.errors:e.concat(K.errors),t=e.length)),r.places!==void 0){let s=r.places;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/places",schemaPath:"#/pro\
perties/places/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)F(s[a],{instancePath:n+"/places/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{
let i={instancePath:n+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
if(r.settings!==void 0){let s=r.settings;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/settings",schemaPath:"#/properties/settings/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)B(s[o],{instancePath:n+"/\
settings/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/settings",schemaPath:"#/properties/settings/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"m\
ust NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/settings",schemaPath:"\
#/properties/settings/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.period!==void 0&&(q(r.period,{instancePath:n+
"/period",parentData:r,parentDataProperty:"period",rootData:p,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.note!==void 0&&(f(r.note,
{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Pe.errors=e,t===0}Pe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Fr=new RegExp("^[A-Z]{3}$","u");function be(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=be.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[i]:e.push(i),t++}for(let i in r)
if(!(i==="key"||i==="funder"||i==="programme"||i==="amount"||i==="currency"||i==="year"||i==="asPrinted"||i==="note")){let a={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.key!==
void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
r.funder!==void 0&&(w(r.funder,{instancePath:n+"/funder",parentData:r,parentDataProperty:"funder",rootData:p,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.
errors),t=e.length)),r.programme!==void 0&&(c(r.programme,{instancePath:n+"/programme",parentData:r,parentDataProperty:"programme",rootData:p,dynamicAnchors:m})||
(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.amount!==void 0){let i=r.amount;if(typeof i=="number"&&isFinite(i)){if(i>999999999999||isNaN(i)){let a={instancePath:n+
"/amount",schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};e===null?e=[
a]:e.push(a),t++}if(i<-999999999999||isNaN(i)){let a={instancePath:n+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison:">=",
limit:-999999999999},message:"must be >= -999999999999"};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:n+"/amount",schemaPath:"#/properties/amount/type",
keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[a]:e.push(a),t++}}if(r.currency!==void 0){let i=r.currency,a=t,u=t;if(typeof i=="str\
ing"&&!j.test(i)){let o={};e===null?e=[o]:e.push(o),t++}var s=u===t;if(s){let o={instancePath:n+"/currency",schemaPath:"#/properties/currency/not",keyword:"not",
params:{},message:"must NOT be valid"};e===null?e=[o]:e.push(o),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(typeof i=="string"){if(!Fr.test(i)){let o={instancePath:n+
"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"},message:'must match pattern "^[A-Z]{3}$"'};e===null?e=[o]:
e.push(o),t++}}else{let o={instancePath:n+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),t++}}r.year!==void 0&&(O(r.year,{instancePath:n+"/year",parentData:r,parentDataProperty:"year",rootData:p,dynamicAnchors:m})||(e=e===null?O.
errors:e.concat(O.errors),t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+"/asPrinted",parentData:r,parentDataProperty:"asPrinted",rootData:p,
dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"not\
e",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return be.errors=e,t===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr={type:"string",enum:["convention","partnership-charter","cpom","local-health-contract","memorandum","other-formalisation","informal"]};function ke(r,{instancePath:n="",
parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}
if(!(r==="convention"||r==="partnership-charter"||r==="cpom"||r==="local-health-contract"||r==="memorandum"||r==="other-formalisation"||r==="informal")){let s={
instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Kr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),
t++}return ke.errors=e,t===0}ke.evaluated={dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.exists===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exists"},message:"must have required property 'exists'"};e===null?e=[s]:
e.push(s),t++}for(let s in r)if(!(s==="exists"||s==="kind"||s==="signed"||s==="effectiveFrom"||s==="effectiveTo"||s==="asPrinted"||s==="note")){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),t++}if(r.exists!==void 0&&typeof r.exists!="boolean"){let s={instancePath:n+"/exists",schemaPath:"#/properties/exists/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.kind!==void 0&&(ke(r.kind,{instancePath:n+"/kind",parentData:r,parentDataProperty:"kind",rootData:p,
dynamicAnchors:m})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.signed!==void 0&&(I(r.signed,{instancePath:n+"/signed",parentData:r,parentDataProperty:"\
signed",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.effectiveFrom!==void 0&&(I(r.effectiveFrom,{instancePath:n+"/effec\
tiveFrom",parentData:r,parentDataProperty:"effectiveFrom",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.effectiveTo!==void 0&&
(I(r.effectiveTo,{instancePath:n+"/effectiveTo",parentData:r,parentDataProperty:"effectiveTo",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),
t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+"/asPrinted",parentData:r,parentDataProperty:"asPrinted",rootData:p,dynamicAnchors:m})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return we.errors=e,t===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=se.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.personal===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"personal"},message:"must have required property 'personal'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="name"||i===
"email"||i==="phone"||i==="url"||i==="personal")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.name!==void 0&&(c(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"\
name",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.email!==void 0){let i=r.email,a=t,u=t;if(typeof i=="string"&&!j.test(
i)){let o={};e===null?e=[o]:e.push(o),t++}var s=u===t;if(s){let o={instancePath:n+"/email",schemaPath:"#/properties/email/not",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[o]:e.push(o),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(typeof i=="string"){if(!ur.test(i)){let o={instancePath:n+"/email",
schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9.!#\\$%&'*+/=?\\^_`{|}~\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9-]+)+$"},message:'\
must match pattern "^[A-Za-z0-9.!#\\$%&\'*+/=?\\^_`{|}~\\-]+@[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9-]+)+$"'};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"\
/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}if(r.phone!==void 0&&
(re(r.phone,{instancePath:n+"/phone",parentData:r,parentDataProperty:"phone",rootData:p,dynamicAnchors:m})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),
r.url!==void 0&&(D(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:p,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.
length)),r.personal!==void 0&&typeof r.personal!="boolean"){let i={instancePath:n+"/personal",schemaPath:"#/properties/personal/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),t++}return se.errors=e,t===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr={type:"string",enum:["fr-mildt-1999","fr-mildt-2004","fr-sante-addictions-2007","fr-mildt-2008","fr-mildt-2013","fr-mildeca-2018","fr-mildeca-2023","fr-p\
nrt-2014","fr-pnlt-2018","fr-pnlt-2023","fr-pnns-1","fr-pnns-2","fr-pnns-3","fr-pnns-4","fr-pnns-5","fr-pnan-2019","fr-obesite-2010","fr-obesite-2019","fr-snanc\
-2025","fr-snss-2019","fr-snss-2025","fr-pnse-1","fr-pnse-2","fr-pnse-3","fr-pnse-4","fr-radon-2020","fr-cancer-2003","fr-cancer-2009","fr-cancer-2014","fr-canc\
er-2021","fr-psm-2005","fr-psm-2011","fr-smp-2018","fr-suicide-2000","fr-suicide-2011","fr-suicide-2018","fr-alz-2001","fr-alz-2004","fr-alz-2008","fr-pmnd-2014",
"fr-mnd-2021","fr-mnd-2025","fr-vih-2010","fr-snss-sex-2017","fr-snss-sex-fdr-2018","fr-snss-sex-fdr-2021","fr-sns-2018","fr-sns-2023","fr-pnsp-2018","fr-cps-20\
22","fr-chronique-2007","fr-autonomie-2015","fr-bien-vieillir-2007","fr-vbs-2020","fr-antichute-2022","fr-ppsmj-2010","fr-ppsmj-2017","fr-ppsmj-2019","fr-ppsmj-\
2024","fr-pst-1","fr-pst-2","fr-pst-3","fr-pst-4","fr-pst-5","fr-prs-1","fr-prs-2","fr-prs-3","fr-cos-2018","fr-praps","eu-equal","eu-drugs-2013","eu-drugs-2021",
"eu-drugs-2026","eu-cancer-2021","ch-addictions-2017","ch-addictions-m2017","ch-addictions-m2021","ch-addictions-m2025","ch-mnt-2017","ch-mnt-m2025","ch-pss-200\
7","ch-pss-2019","ch-pac-2021","ch-pac-2025","ch-sante2020","ch-sante2030","ch-pna-2008","ch-pnt-2008","ch-pnaap-2008"]};function Ie(r,{instancePath:n="",parentData:y,
parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!=
"string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="fr-mi\
ldt-1999"||r==="fr-mildt-2004"||r==="fr-sante-addictions-2007"||r==="fr-mildt-2008"||r==="fr-mildt-2013"||r==="fr-mildeca-2018"||r==="fr-mildeca-2023"||r==="fr-\
pnrt-2014"||r==="fr-pnlt-2018"||r==="fr-pnlt-2023"||r==="fr-pnns-1"||r==="fr-pnns-2"||r==="fr-pnns-3"||r==="fr-pnns-4"||r==="fr-pnns-5"||r==="fr-pnan-2019"||r===
"fr-obesite-2010"||r==="fr-obesite-2019"||r==="fr-snanc-2025"||r==="fr-snss-2019"||r==="fr-snss-2025"||r==="fr-pnse-1"||r==="fr-pnse-2"||r==="fr-pnse-3"||r==="f\
r-pnse-4"||r==="fr-radon-2020"||r==="fr-cancer-2003"||r==="fr-cancer-2009"||r==="fr-cancer-2014"||r==="fr-cancer-2021"||r==="fr-psm-2005"||r==="fr-psm-2011"||r===
"fr-smp-2018"||r==="fr-suicide-2000"||r==="fr-suicide-2011"||r==="fr-suicide-2018"||r==="fr-alz-2001"||r==="fr-alz-2004"||r==="fr-alz-2008"||r==="fr-pmnd-2014"||
r==="fr-mnd-2021"||r==="fr-mnd-2025"||r==="fr-vih-2010"||r==="fr-snss-sex-2017"||r==="fr-snss-sex-fdr-2018"||r==="fr-snss-sex-fdr-2021"||r==="fr-sns-2018"||r===
"fr-sns-2023"||r==="fr-pnsp-2018"||r==="fr-cps-2022"||r==="fr-chronique-2007"||r==="fr-autonomie-2015"||r==="fr-bien-vieillir-2007"||r==="fr-vbs-2020"||r==="fr-\
antichute-2022"||r==="fr-ppsmj-2010"||r==="fr-ppsmj-2017"||r==="fr-ppsmj-2019"||r==="fr-ppsmj-2024"||r==="fr-pst-1"||r==="fr-pst-2"||r==="fr-pst-3"||r==="fr-pst\
-4"||r==="fr-pst-5"||r==="fr-prs-1"||r==="fr-prs-2"||r==="fr-prs-3"||r==="fr-cos-2018"||r==="fr-praps"||r==="eu-equal"||r==="eu-drugs-2013"||r==="eu-drugs-2021"||
r==="eu-drugs-2026"||r==="eu-cancer-2021"||r==="ch-addictions-2017"||r==="ch-addictions-m2017"||r==="ch-addictions-m2021"||r==="ch-addictions-m2025"||r==="ch-mn\
t-2017"||r==="ch-mnt-m2025"||r==="ch-pss-2007"||r==="ch-pss-2019"||r==="ch-pac-2021"||r==="ch-pac-2025"||r==="ch-sante2020"||r==="ch-sante2030"||r==="ch-pna-200\
8"||r==="ch-pnt-2008"||r==="ch-pnaap-2008")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xr.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ie.errors=e,t===0}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};var Vr={type:"string",enum:["cer\
tain","probable","uncertain","conflicting"]};function te(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,
t=0,l=te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="certain"||r==="probable"||r==="uncertain"||r==="conflicting")){let s={
instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),
t++}return te.errors=e,t===0}te.evaluated={dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=De.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!(s==="key"||s==="asPrinted"||s==="plan"||s==="certainty"||s==="note")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.key!==void 0&&(h(r.key,{instancePath:n+
"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,
{instancePath:n+"/asPrinted",parentData:r,parentDataProperty:"asPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.plan!==
void 0&&(Ie(r.plan,{instancePath:n+"/plan",parentData:r,parentDataProperty:"plan",rootData:p,dynamicAnchors:m})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),
r.certainty!==void 0&&(te(r.certainty,{instancePath:n+"/certainty",parentData:r,parentDataProperty:"certainty",rootData:p,dynamicAnchors:m})||(e=e===null?te.errors:
e.concat(te.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return De.errors=e,t===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=qe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[s]:e.push(s),t++}if(r.label===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"key"||s==="number"||s==="label"||s==="asPrinted")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",
rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.number!==void 0&&(c(r.number,{instancePath:n+"/number",parentData:r,parentDataProperty:"\
number",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.label!==void 0&&(f(r.label,{instancePath:n+"/label",parentData:r,parentDataProperty:"\
label",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+"/asPrinted",parentData:r,
parentDataProperty:"asPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ae(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Ae.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[s]:e.push(s),t++}if(r.label===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"key"||s==="number"||s==="label"||s==="region"||s==="objectives"||s==="asPrinted"||s==="note")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.key!==void 0&&(h(r.key,{instancePath:n+
"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.number!==void 0&&(c(r.number,
{instancePath:n+"/number",parentData:r,parentDataProperty:"number",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.label!==
void 0&&(f(r.label,{instancePath:n+"/label",parentData:r,parentDataProperty:"label",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
r.region!==void 0&&(x(r.region,{instancePath:n+"/region",parentData:r,parentDataProperty:"region",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.
errors),t=e.length)),r.objectives!==void 0){let s=r.objectives;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/objectives",schemaPath:"#/properties/\
objectives/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)
qe(s[a],{instancePath:n+"/objectives/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)}else{
let i={instancePath:n+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(
i),t++}}r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+"/asPrinted",parentData:r,parentDataProperty:"asPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?
c.errors:e.concat(c.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return Ae.errors=e,t===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wr={type:"string",enum:["3.4","3.5","3.7",
"3.8","3.a","10.2"]};function xe(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=xe.evaluated;if(l.
dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="3.4"||r==="3.5"||r==="3.7"||r==="3.8"||r==="3.a"||r==="10.2")){let s={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Wr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return xe.errors=e,t===
0}xe.evaluated={dynamicProps:!1,dynamicItems:!1};var Yr={type:"string",enum:["cognitive","self-awareness","self-control","constructive-decisions","emotional","e\
motion-and-stress-awareness","emotion-regulation","stress-management","social","constructive-communication","constructive-relationships","problem-solving"]};function je(r,{
instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=je.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),t++}if(!(r==="cognitive"||r==="self-awareness"||r==="self-control"||r==="constructive-decisions"||r==="emotional"||r==="emotion-and-stress-awareness"||r===
"emotion-regulation"||r==="stress-management"||r==="social"||r==="constructive-communication"||r==="constructive-relationships"||r==="problem-solving")){let s={
instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Yr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),
t++}return je.errors=e,t===0}je.evaluated={dynamicProps:!1,dynamicItems:!1};var Qr={type:"string",enum:["nutrition-disease","obesity","endocrine-disease","type-\
1-diabetes","gestational-diabetes","respiratory-disease","asthma"]};function Ne(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=Ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="nutrition-disease"||r==="obesity"||r==="endocrine-disease"||
r==="type-1-diabetes"||r==="gestational-diabetes"||r==="respiratory-disease"||r==="asthma")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Qr.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ne.errors=e,t===0}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};
var Gr={type:"string",enum:["outpatient","inpatient"]};function Te(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=Te.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="outpatient"||r==="inpatient")){let s={instancePath:n,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Gr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Te.errors=e,t===
0}Te.evaluated={dynamicProps:!1,dynamicItems:!1};var Hr={type:"string",enum:["smoc:A1","smoc:A2","smoc:A3","smoc:A4","smoc:B1","smoc:B1-1","smoc:B1-2","smoc:B1-3","smoc:B1-4","smoc:B1-5","smoc:B2","smoc:B2-1",
"smoc:B2-2","smoc:B3","smoc:B4","smoc:C1","smoc:C2","smoc:C3","smoc:D","smoc:D-1","smoc:D-2","smoc:D-3","smoc:D-4"]};function Oe(r,{instancePath:n="",parentData:y,
parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!=
"string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="smoc:\
A1"||r==="smoc:A2"||r==="smoc:A3"||r==="smoc:A4"||r==="smoc:B1"||r==="smoc:B1-1"||r==="smoc:B1-2"||r==="smoc:B1-3"||r==="smoc:B1-4"||r==="smoc:B1-5"||r==="smoc:\
B2"||r==="smoc:B2-1"||r==="smoc:B2-2"||r==="smoc:B3"||r==="smoc:B4"||r==="smoc:C1"||r==="smoc:C2"||r==="smoc:C3"||r==="smoc:D"||r==="smoc:D-1"||r==="smoc:D-2"||
r==="smoc:D-3"||r==="smoc:D-4")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Hr.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[s]:e.push(s),t++}return Oe.errors=e,t===0}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};var Jr={type:"string",enum:["listed-by-sourc\
e","planned","claimed","measured"]};function Le(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Le.
evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="listed-by-source"||r==="planned"||r==="claimed"||r==="measured")){let s={instancePath:n,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Jr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Le.errors=
e,t===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=A.evaluated;l.dynamicProps&&(l.props=void 0),
l.dynamicItems&&(l.items=void 0);let s=t,i=t;if(typeof r=="string"&&!j.test(r)){let u={};e===null?e=[u]:e.push(u),t++}var a=i===t;if(a){let u={instancePath:n,schemaPath:"\
#/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[u]:e.push(u),t++}else t=s,e!==null&&(s?e.length=s:e=null);if(typeof r=="string"){if(!ar.
test(r)){let u={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]+(-[a-z0-9]+)*$"},message:'must match pattern "^[a-z0-9]+(-[a-\
z0-9]+)*$"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),t++}return A.errors=e,t===0}A.evaluated={dynamicProps:!1,dynamicItems:!1};function Ce(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,
dynamicAnchors:m={}}={}){let e=null,t=0,l=Ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key\
'"};e===null?e=[s]:e.push(s),t++}if(r.category===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"category"},message:"\
must have required property 'category'"};e===null?e=[s]:e.push(s),t++}if(r.stage===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"stage"},message:"must have required property 'stage'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="key"||s==="category"||s==="stage"||
s==="statement"||s==="indicators"||s==="leadsTo"||s==="asPrinted"||s==="note")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.key!==void 0&&(h(r.key,{instancePath:n+"\
/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.category!==void 0&&(Oe(r.category,
{instancePath:n+"/category",parentData:r,parentDataProperty:"category",rootData:p,dynamicAnchors:m})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.stage!==
void 0&&(Le(r.stage,{instancePath:n+"/stage",parentData:r,parentDataProperty:"stage",rootData:p,dynamicAnchors:m})||(e=e===null?Le.errors:e.concat(Le.errors),t=
e.length)),r.statement!==void 0&&(f(r.statement,{instancePath:n+"/statement",parentData:r,parentDataProperty:"statement",rootData:p,dynamicAnchors:m})||(e=e===null?
f.errors:e.concat(f.errors),t=e.length)),r.indicators!==void 0){let s=r.indicators;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/indicators",schemaPath:"\
#/properties/indicators/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<
i;o++)A(s[o],{instancePath:n+"/indicators/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);
let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/indicators",schemaPath:"#/properties/indicators/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={
instancePath:n+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
if(r.leadsTo!==void 0){let s=r.leadsTo;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/leadsTo",schemaPath:"#/properties/leadsTo/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)A(s[o],{instancePath:n+"/\
leadsTo/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)
for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/leadsTo",schemaPath:"#/properties/leadsTo/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"mus\
t NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/leadsTo",schemaPath:"#\
/properties/leadsTo/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+
"/asPrinted",parentData:r,parentDataProperty:"asPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.note!==void 0&&(f(
r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ce.errors=e,t===0}Ce.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ur={type:"string",enum:["carried-out","planned","carried-out-or-planned","none"]};function ze(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,
dynamicAnchors:m={}}={}){let e=null,t=0,l=ze.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="carried-out"||r==="planned"||r==="car\
ried-out-or-planned"||r==="none")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ur.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[s]:e.push(s),t++}return ze.errors=e,t===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};var es={type:"object",properties:{key:{$ref:"\
#/$defs/Key"},name:{$ref:"#/$defs/LanguageMap"},kind:{$ref:"#/$defs/IndicatorKindCode"},unit:{$ref:"#/$defs/Line"},value:{type:"number",minimum:-999999999999,maximum:999999999999},
total:{type:"number",minimum:-999999999999,maximum:999999999999},breakdown:{type:"array",minItems:1,items:{$ref:"#/$defs/Observation"}},subsetOf:{$ref:"#/$defs/\
KeyReference"},period:{$ref:"#/$defs/Period"},asPrinted:{$ref:"#/$defs/Line"},note:{$ref:"#/$defs/LanguageMap"}},required:["key","name"],additionalProperties:!1},
rs={type:"string",enum:["reach","activity-volume","process","output","outcome","satisfaction","qualitative"]};function Me(r,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="reach"||r==="activity-\
volume"||r==="process"||r==="output"||r==="outcome"||r==="satisfaction"||r==="qualitative")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:rs.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Me.errors=e,t===0}Me.evaluated={dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Re.evaluated;l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0);let s=t,i=!1,a=null,u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.territory===void 0){let g={instancePath:n,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"territory"},message:"must have required property 'territory'"};e===null?e=[g]:e.push(g),t++}var C=u===
t;if(C){i=!0,a=0;var o={};o.territory=!0}let $=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.group===void 0){let g={instancePath:n,schemaPath:"#/oneOf/1/requ\
ired",keyword:"required",params:{missingProperty:"group"},message:"must have required property 'group'"};e===null?e=[g]:e.push(g),t++}var C=$===t;if(C&&i?(i=!1,
a=[a,1]):C&&(i=!0,a=1,o!==!0&&(o=o||{},o.group=!0)),i)t=s,e!==null&&(s?e.length=s:e=null);else{let g={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.value===void 0){
let g={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[g]:
e.push(g),t++}for(let g in r)if(!(g==="territory"||g==="group"||g==="value")){let N={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[N]:e.push(N),t++}if(r.territory!==void 0&&(x(r.territory,{instancePath:n+
"/territory",parentData:r,parentDataProperty:"territory",rootData:p,dynamicAnchors:m})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.group!==void 0&&(c(
r.group,{instancePath:n+"/group",parentData:r,parentDataProperty:"group",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.value!==
void 0){let g=r.value;if(typeof g=="number"&&isFinite(g)){if(g>999999999999||isNaN(g)){let N={instancePath:n+"/value",schemaPath:"#/properties/value/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};e===null?e=[N]:e.push(N),t++}if(g<-999999999999||isNaN(g)){let N={instancePath:n+
"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:-999999999999},message:"must be >= -999999999999"};e===null?e=[
N]:e.push(N),t++}}else{let N={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?
e=[N]:e.push(N),t++}}}else{let g={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),t++}
return Re.errors=e,t===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,
dynamicAnchors:m={}}={}){let e=null,t=0,l=Se.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key\
'"};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"m\
ust have required property 'name'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!le.call(es.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.key!==void 0&&
(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.name!==
void 0&&(f(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),
r.kind!==void 0&&(Me(r.kind,{instancePath:n+"/kind",parentData:r,parentDataProperty:"kind",rootData:p,dynamicAnchors:m})||(e=e===null?Me.errors:e.concat(Me.errors),
t=e.length)),r.unit!==void 0&&(c(r.unit,{instancePath:n+"/unit",parentData:r,parentDataProperty:"unit",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),r.value!==void 0){let s=r.value;if(typeof s=="number"&&isFinite(s)){if(s>999999999999||isNaN(s)){let i={instancePath:n+"/value",schemaPath:"\
#/properties/value/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};e===null?e=[i]:e.push(i),t++}if(s<-999999999999||
isNaN(s)){let i={instancePath:n+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison:">=",limit:-999999999999},message:"must be\
 >= -999999999999"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"number"},
message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(r.total!==void 0){let s=r.total;if(typeof s=="number"&&isFinite(s)){if(s>999999999999||isNaN(s)){let i={
instancePath:n+"/total",schemaPath:"#/properties/total/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};
e===null?e=[i]:e.push(i),t++}if(s<-999999999999||isNaN(s)){let i={instancePath:n+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-999999999999},message:"must be >= -999999999999"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/total",schemaPath:"#/properties/total/ty\
pe",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[i]:e.push(i),t++}}if(r.breakdown!==void 0){let s=r.breakdown;if(Array.isArray(s)){
if(s.length<1){let a={instancePath:n+"/breakdown",schemaPath:"#/properties/breakdown/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer \
than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)Re(s[a],{instancePath:n+"/breakdown/"+a,parentData:s,parentDataProperty:a,rootData:p,
dynamicAnchors:m})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)}else{let i={instancePath:n+"/breakdown",schemaPath:"#/properties/breakdown/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.subsetOf!==void 0&&(A(r.subsetOf,{instancePath:n+"/subsetOf",parentData:r,parentDataProperty:"\
subsetOf",rootData:p,dynamicAnchors:m})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.period!==void 0&&(q(r.period,{instancePath:n+"/period",parentData:r,
parentDataProperty:"period",rootData:p,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.asPrinted!==void 0&&(c(r.asPrinted,{instancePath:n+
"/asPrinted",parentData:r,parentDataProperty:"asPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.note!==void 0&&(f(
r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}Se.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,
l=_e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="status"||
s==="methods"||s==="indicators"||s==="qualitativeResults"||s==="strengths"||s==="weaknesses"||s==="perspectives")){let i={instancePath:n,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.status!==
void 0&&(ze(r.status,{instancePath:n+"/status",parentData:r,parentDataProperty:"status",rootData:p,dynamicAnchors:m})||(e=e===null?ze.errors:e.concat(ze.errors),
t=e.length)),r.methods!==void 0&&(f(r.methods,{instancePath:n+"/methods",parentData:r,parentDataProperty:"methods",rootData:p,dynamicAnchors:m})||(e=e===null?f.
errors:e.concat(f.errors),t=e.length)),r.indicators!==void 0){let s=r.indicators;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/indicators",schemaPath:"\
#/properties/indicators/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)Se(s[a],{instancePath:n+"/indicators/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)}else{
let i={instancePath:n+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(
i),t++}}if(r.qualitativeResults!==void 0){let s=r.qualitativeResults;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/qualitativeResults",schemaPath:"\
#/properties/qualitativeResults/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;
for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/qualitativeResults/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)}else{let i={instancePath:n+"/qualitativeResults",schemaPath:"#/properties/qualitativeResults/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}if(r.strengths!==void 0){let s=r.strengths;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/strengths",
schemaPath:"#/properties/strengths/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.
length;for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/strengths/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)}else{let i={instancePath:n+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[i]:e.push(i),t++}}if(r.weaknesses!==void 0){let s=r.weaknesses;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/weaknesses",schemaPath:"\
#/properties/weaknesses/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)v(s[a],{instancePath:n+"/weaknesses/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{
let i={instancePath:n+"/weaknesses",schemaPath:"#/properties/weaknesses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(
i),t++}}if(r.perspectives!==void 0){let s=r.perspectives;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/perspectives",schemaPath:"#/properties/pers\
pectives/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)
v(s[a],{instancePath:n+"/perspectives/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{
let i={instancePath:n+"/perspectives",schemaPath:"#/properties/perspectives/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.
push(i),t++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return _e.
errors=e,t===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Ee.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="levers"||s==="obstacles"||s==="drifts"||s==="lessons")){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[i]:e.push(i),t++}if(r.levers!==void 0){let s=r.levers;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/levers",schemaPath:"#/proper\
ties/levers/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)v(s[a],{instancePath:n+"/levers/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{
let i={instancePath:n+"/levers",schemaPath:"#/properties/levers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
if(r.obstacles!==void 0){let s=r.obstacles;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/obstacles",schemaPath:"#/properties/obstacles/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/\
obstacles/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{let i={instancePath:n+"/\
obstacles",schemaPath:"#/properties/obstacles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.drifts!==void 0){
let s=r.drifts;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/drifts",schemaPath:"#/properties/drifts/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/drifts/"+a,parentData:s,parentDataProperty:a,
rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{let i={instancePath:n+"/drifts",schemaPath:"#/properties/drifts/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.lessons!==void 0){let s=r.lessons;if(Array.isArray(s)){if(s.length<1){let a={
instancePath:n+"/lessons",schemaPath:"#/properties/lessons/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=
[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/lessons/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===
null?v.errors:e.concat(v.errors),t=e.length)}else{let i={instancePath:n+"/lessons",schemaPath:"#/properties/lessons/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return Ee.errors=e,t===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss={type:"object",properties:{key:{$ref:"#/$defs/K\
ey"},title:{$ref:"#/$defs/LanguageMap"},publisher:{$ref:"#/$defs/Line"},language:{$ref:"#/$defs/LanguageTag"},identifiers:{type:"array",minItems:1,items:{$ref:"\
#/$defs/Identifier"}},url:{$ref:"#/$defs/WebAddress"},issued:{$ref:"#/$defs/EdtfDate"},retrieved:{$ref:"#/$defs/Day"},licence:{$ref:"#/$defs/LicenceCode"},sha256:{
type:"string",pattern:"^[0-9a-f]{64}$",not:{pattern:"[\\n\\r\\x85\u2028\u2029]"}},note:{$ref:"#/$defs/LanguageMap"}},required:["key","title"],additionalProperties:!1};var ts=new RegExp("^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8]\
)|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$","u");function b(r,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=b.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let s=t,i=t;if(typeof r=="s\
tring"&&!j.test(r)){let u={};e===null?e=[u]:e.push(u),t++}var a=i===t;if(a){let u={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT b\
e valid"};e===null?e=[u]:e.push(u),t++}else t=s,e!==null&&(s?e.length=s:e=null);if(typeof r=="string"){if(!ts.test(r)){let u={instancePath:n,schemaPath:"#/patte\
rn",keyword:"pattern",params:{pattern:"^(?:[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:\
0[1-9]|1[0-9]|2[0-8])|(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"},message:'must match pattern "^(?:[0-9]{4}-(?:0[13\
578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])|(?:[0-9][0-9](?:0[48]|[2468][048]|[13\
579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"'};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[u]:e.push(u),t++}return b.errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};var ns={type:"string",enum:[
"lov2","cc0-1.0","cc-by-4.0","cc-by-sa-4.0","all-rights-reserved","unknown"]};function ne(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){
let e=null,t=0,l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="lov2"||r==="cc0-1.0"||r==="cc-by-4.0"||r==="cc-by-sa-4.0"||
r==="all-rights-reserved"||r==="unknown")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ns.enum},message:"must be equal to one\
 of the allowed values"};e===null?e=[s]:e.push(s),t++}return ne.errors=e,t===0}ne.evaluated={dynamicProps:!1,dynamicItems:!1};var is=new RegExp("^[0-9a-f]{64}$",
"u");function z(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=z.evaluated;if(l.dynamicProps&&(l.
props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[i]:e.push(i),t++}if(r.title===void 0){let i={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!le.
call(ss.properties,i)){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT \
have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.title!==void 0&&(f(r.title,{instancePath:n+"/title",parentData:r,parentDataProperty:"title",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.publisher!==void 0&&(c(r.publisher,{instancePath:n+"/publisher",parentData:r,parentDataProperty:"publishe\
r",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.language!==void 0&&(M(r.language,{instancePath:n+"/language",parentData:r,
parentDataProperty:"language",rootData:p,dynamicAnchors:m})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.identifiers!==void 0){let i=r.identifiers;if(Array.
isArray(i)){if(i.length<1){let u={instancePath:n+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1},message:"must\
 NOT have fewer than 1 items"};e===null?e=[u]:e.push(u),t++}let a=i.length;for(let u=0;u<a;u++)T(i[u],{instancePath:n+"/identifiers/"+u,parentData:i,parentDataProperty:u,
rootData:p,dynamicAnchors:m})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)}else{let a={instancePath:n+"/identifiers",schemaPath:"#/properties/identifier\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(r.url!==void 0&&(D(r.url,{instancePath:n+"/url",parentData:r,
parentDataProperty:"url",rootData:p,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.issued!==void 0&&(I(r.issued,{instancePath:n+"/is\
sued",parentData:r,parentDataProperty:"issued",rootData:p,dynamicAnchors:m})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.retrieved!==void 0&&(b(r.retrieved,
{instancePath:n+"/retrieved",parentData:r,parentDataProperty:"retrieved",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.licence!==
void 0&&(ne(r.licence,{instancePath:n+"/licence",parentData:r,parentDataProperty:"licence",rootData:p,dynamicAnchors:m})||(e=e===null?ne.errors:e.concat(ne.errors),
t=e.length)),r.sha256!==void 0){let i=r.sha256,a=t,u=t;if(typeof i=="string"&&!j.test(i)){let o={};e===null?e=[o]:e.push(o),t++}var s=u===t;if(s){let o={instancePath:n+
"/sha256",schemaPath:"#/properties/sha256/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[o]:e.push(o),t++}else t=a,e!==null&&(a?e.length=
a:e=null);if(typeof i=="string"){if(!is.test(i)){let o={instancePath:n+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0\
-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/sha256",schemaPath:"#/properties/sha256/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),t++}}r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,
parentDataProperty:"note",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let i={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return z.errors=e,t===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr=new RegExp("^(?:/[A-Za-z0-9._~:@%\\-]+)+$","u"),as={type:"string",enum:["manual","label-match","vocabulary-match","pattern","inference"]};function Ze(r,{
instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Ze.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),t++}if(!(r==="manual"||r==="label-match"||r==="vocabulary-match"||r==="pattern"||r==="inference")){let s={instancePath:n,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:as.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Ze.errors=e,t===0}Ze.evaluated={dynamicProps:!1,
dynamicItems:!1};function ie(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=ie.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[i]:e.push(i),t++}if(r.source===void 0){let i={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[i]:e.push(i),t++}if(r.start===
void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?
e=[i]:e.push(i),t++}if(r.end===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"end"},message:"must have requir\
ed property 'end'"};e===null?e=[i]:e.push(i),t++}if(r.method===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
method"},message:"must have required property 'method'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="path"||i==="source"||i==="start"||i==="end"||i===
"quote"||i==="method"||i==="certainty"||i==="note")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.path!==void 0){let i=r.path,a=t,u=t;if(typeof i=="string"&&!j.test(i)){let o={};
e===null?e=[o]:e.push(o),t++}var s=u===t;if(s){let o={instancePath:n+"/path",schemaPath:"#/properties/path/not",keyword:"not",params:{},message:"must NOT be val\
id"};e===null?e=[o]:e.push(o),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(typeof i=="string"){if(!mr.test(i)){let o={instancePath:n+"/path",schemaPath:"#/pr\
operties/path/pattern",keyword:"pattern",params:{pattern:"^(?:/[A-Za-z0-9._~:@%\\-]+)+$"},message:'must match pattern "^(?:/[A-Za-z0-9._~:@%\\-]+)+$"'};e===null?
e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),t++}}if(r.source!==void 0&&(A(r.source,{instancePath:n+"/source",parentData:r,parentDataProperty:"source",rootData:p,dynamicAnchors:m})||(e=
e===null?A.errors:e.concat(A.errors),t=e.length)),r.start!==void 0){let i=r.start;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:n+
"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof i=="numbe\
r"&&isFinite(i)){if(i>999999999999||isNaN(i)){let a={instancePath:n+"/start",schemaPath:"#/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:999999999999},
message:"must be <= 999999999999"};e===null?e=[a]:e.push(a),t++}if(i<0||isNaN(i)){let a={instancePath:n+"/start",schemaPath:"#/properties/start/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}if(r.end!==void 0){let i=r.end;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i))){let a={instancePath:n+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>999999999999||isNaN(i)){let a={instancePath:n+"/end",schemaPath:"#/properties/end/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:999999999999},message:"must be <= 999999999999"};e===null?e=[a]:e.push(a),t++}if(i<0||isNaN(i)){let a={instancePath:n+"/e\
nd",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}}r.quote!==void 0&&
(c(r.quote,{instancePath:n+"/quote",parentData:r,parentDataProperty:"quote",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
r.method!==void 0&&(Ze(r.method,{instancePath:n+"/method",parentData:r,parentDataProperty:"method",rootData:p,dynamicAnchors:m})||(e=e===null?Ze.errors:e.concat(
Ze.errors),t=e.length)),r.certainty!==void 0&&(te(r.certainty,{instancePath:n+"/certainty",parentData:r,parentDataProperty:"certainty",rootData:p,dynamicAnchors:m})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[i]:e.push(i),t++}return ie.errors=e,t===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var os={type:"string",enum:["not-asked","not-stated","asked-but-blank","truncated","not-applicable","withheld"]};function Be(r,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Be.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="not-asked"||r==="not-s\
tated"||r==="asked-but-blank"||r==="truncated"||r==="not-applicable"||r==="withheld")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:os.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return Be.errors=e,t===0}Be.evaluated={dynamicProps:!1,dynamicItems:!1};
function ae(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){let i={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[i]:e.push(i),t++}if(r.reason===void 0){let i={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reason"},message:"must have required property 'reason'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i===
"path"||i==="reason"||i==="source"||i==="note")){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.path!==void 0){let i=r.path,a=t,u=t;if(typeof i=="string"&&!j.test(i)){let o={};
e===null?e=[o]:e.push(o),t++}var s=u===t;if(s){let o={instancePath:n+"/path",schemaPath:"#/properties/path/not",keyword:"not",params:{},message:"must NOT be val\
id"};e===null?e=[o]:e.push(o),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(typeof i=="string"){if(!mr.test(i)){let o={instancePath:n+"/path",schemaPath:"#/pr\
operties/path/pattern",keyword:"pattern",params:{pattern:"^(?:/[A-Za-z0-9._~:@%\\-]+)+$"},message:'must match pattern "^(?:/[A-Za-z0-9._~:@%\\-]+)+$"'};e===null?
e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),t++}}r.reason!==void 0&&(Be(r.reason,{instancePath:n+"/reason",parentData:r,parentDataProperty:"reason",rootData:p,dynamicAnchors:m})||(e=e===
null?Be.errors:e.concat(Be.errors),t=e.length)),r.source!==void 0&&(A(r.source,{instancePath:n+"/source",parentData:r,parentDataProperty:"source",rootData:p,dynamicAnchors:m})||
(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,parentDataProperty:"note",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let i={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[i]:e.push(i),t++}return ae.errors=e,t===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=oe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="licence"||s==="holder"||s==="attribution"||s==="note")){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional propert\
ies"};e===null?e=[i]:e.push(i),t++}r.licence!==void 0&&(ne(r.licence,{instancePath:n+"/licence",parentData:r,parentDataProperty:"licence",rootData:p,dynamicAnchors:m})||
(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),r.holder!==void 0&&(c(r.holder,{instancePath:n+"/holder",parentData:r,parentDataProperty:"holder",rootData:p,
dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.attribution!==void 0&&(f(r.attribution,{instancePath:n+"/attribution",parentData:r,parentDataProperty:"\
attribution",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.note!==void 0&&(f(r.note,{instancePath:n+"/note",parentData:r,
parentDataProperty:"note",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return oe.errors=e,t===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Fe(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Fe.evaluated;if(l.dynamicProps&&(l.props=
void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),t++}if(r.key===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[s]:e.push(s),t++}if(r.title===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"title"},message:"must have required property 'title'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!le.call(cr.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.type!==void 0){let s=r.type;if(typeof s!="string"){let i={instancePath:n+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s!=="Action"){let i={instancePath:n+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Action"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(r.
id!==void 0&&(D(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"id",rootData:p,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),
r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.
length)),r.identifiers!==void 0){let s=r.identifiers;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/identifiers",schemaPath:"#/properties/identifie\
rs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)T(s[a],
{instancePath:n+"/identifiers/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)}else{let i={
instancePath:n+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),
t++}}if(r.title!==void 0&&(f(r.title,{instancePath:n+"/title",parentData:r,parentDataProperty:"title",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(
f.errors),t=e.length)),r.summary!==void 0&&(f(r.summary,{instancePath:n+"/summary",parentData:r,parentDataProperty:"summary",rootData:p,dynamicAnchors:m})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length)),r.language!==void 0&&(M(r.language,{instancePath:n+"/language",parentData:r,parentDataProperty:"language",rootData:p,
dynamicAnchors:m})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.kind!==void 0&&(ue(r.kind,{instancePath:n+"/kind",parentData:r,parentDataProperty:"ki\
nd",rootData:p,dynamicAnchors:m})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),r.edition!==void 0&&(O(r.edition,{instancePath:n+"/edition",parentData:r,
parentDataProperty:"edition",rootData:p,dynamicAnchors:m})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.status!==void 0&&(W(r.status,{instancePath:n+
"/status",parentData:r,parentDataProperty:"status",rootData:p,dynamicAnchors:m})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.isPartOf!==void 0){let s=r.
isPartOf;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/isPartOf",schemaPath:"#/properties/isPartOf/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)V(s[a],{instancePath:n+"/isPartOf/"+a,parentData:s,parentDataProperty:a,
rootData:p,dynamicAnchors:m})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)}else{let i={instancePath:n+"/isPartOf",schemaPath:"#/properties/isPartOf/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.hasPart!==void 0){let s=r.hasPart;if(Array.isArray(s)){if(s.length<
1){let a={instancePath:n+"/hasPart",schemaPath:"#/properties/hasPart/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===
null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)Pe(s[a],{instancePath:n+"/hasPart/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||
(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.length)}else{let i={instancePath:n+"/hasPart",schemaPath:"#/properties/hasPart/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.precededBy!==void 0){let s=r.precededBy;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+
"/precededBy",schemaPath:"#/properties/precededBy/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(
a),t++}let i=s.length;for(let a=0;a<i;a++)V(s[a],{instancePath:n+"/precededBy/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?V.
errors:e.concat(V.errors),t=e.length)}else{let i={instancePath:n+"/precededBy",schemaPath:"#/properties/precededBy/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}if(r.context!==void 0&&(f(r.context,{instancePath:n+"/context",parentData:r,parentDataProperty:"context",rootData:p,
dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.needsAssessment!==void 0&&(f(r.needsAssessment,{instancePath:n+"/needsAssessment",parentData:r,
parentDataProperty:"needsAssessment",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.objectives!==void 0){let s=r.objectives;
if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/objectives",schemaPath:"#/properties/objectives/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)X(s[a],{instancePath:n+"/objectives/"+a,parentData:s,parentDataProperty:a,
rootData:p,dynamicAnchors:m})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)}else{let i={instancePath:n+"/objectives",schemaPath:"#/properties/objectives/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.expectedResults!==void 0){let s=r.expectedResults;if(Array.
isArray(s)){if(s.length<1){let a={instancePath:n+"/expectedResults",schemaPath:"#/properties/expectedResults/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/expectedResults/"+a,parentData:s,parentDataProperty:a,
rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{let i={instancePath:n+"/expectedResults",schemaPath:"#/properties/expect\
edResults/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.themes!==void 0){let s=r.themes;if(Array.isArray(
s)){if(s.length<1){let o={instancePath:n+"/themes",schemaPath:"#/properties/themes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer th\
an 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)S(s[o],{instancePath:n+"/themes/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/themes",schemaPath:"\
#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?
e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[i]:e.push(i),t++}}if(r.substances!==void 0){let s=r.substances;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/substances",schemaPath:"\
#/properties/substances/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<
i;o++)_(s[o],{instancePath:n+"/substances/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);
let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/substances",schemaPath:"#/properties/substances/uniqueItems",keyword:"\
uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={
instancePath:n+"/substances",schemaPath:"#/properties/substances/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
if(r.behaviours!==void 0){let s=r.behaviours;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/behaviours",schemaPath:"#/properties/behaviours/minItem\
s",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)E(s[o],{instancePath:n+
"/behaviours/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?E.errors:e.concat(E.errors),t=e.length);let a=s.length,u;if(a>1){e:
for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/behaviours",schemaPath:"#/properties/behaviours/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},
message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/behaviours",
schemaPath:"#/properties/behaviours/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.actionTypes!==void 0){
let s=r.actionTypes;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/actionTypes",schemaPath:"#/properties/actionTypes/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)Y(s[o],{instancePath:n+"/actionTypes/"+o,parentData:s,
parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],
s[u])){let o={instancePath:n+"/actionTypes",schemaPath:"#/properties/actionTypes/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have dupl\
icate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/actionTypes",schemaPath:"#/properties\
/actionTypes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.preventionLevels!==void 0){let s=r.preventionLevels;
if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/preventionLevels",schemaPath:"#/properties/preventionLevels/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)Q(s[o],{instancePath:n+"/preventionLevels/"+o,parentData:s,
parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],
s[u])){let o={instancePath:n+"/preventionLevels",schemaPath:"#/properties/preventionLevels/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT\
 have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/preventionLevels",schemaPath:"\
#/properties/preventionLevels/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.activities!==void 0){let s=r.
activities;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/activities",schemaPath:"#/properties/activities/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)H(s[a],{instancePath:n+"/activities/"+a,parentData:s,
parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)}else{let i={instancePath:n+"/activities",schemaPath:"#/p\
roperties/activities/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.steps!==void 0){let s=r.steps;if(Array.
isArray(s)){if(s.length<1){let a={instancePath:n+"/steps",schemaPath:"#/properties/steps/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fe\
wer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)J(s[a],{instancePath:n+"/steps/"+a,parentData:s,parentDataProperty:a,rootData:p,
dynamicAnchors:m})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)}else{let i={instancePath:n+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.tools!==void 0){let s=r.tools;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+
"/tools",schemaPath:"#/properties/tools/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.
length;for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/tools/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),
t=e.length)}else{let i={instancePath:n+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:
e.push(i),t++}}if(r.adaptations!==void 0){let s=r.adaptations;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/adaptations",schemaPath:"#/properties/\
adaptations/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)v(s[a],{instancePath:n+"/adaptations/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{
let i={instancePath:n+"/adaptations",schemaPath:"#/properties/adaptations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(
i),t++}}if(r.frequency!==void 0&&(U(r.frequency,{instancePath:n+"/frequency",parentData:r,parentDataProperty:"frequency",rootData:p,dynamicAnchors:m})||(e=e===null?
U.errors:e.concat(U.errors),t=e.length)),r.recurrence!==void 0&&(f(r.recurrence,{instancePath:n+"/recurrence",parentData:r,parentDataProperty:"recurrence",rootData:p,
dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.capacity!==void 0&&(ee(r.capacity,{instancePath:n+"/capacity",parentData:r,parentDataProperty:"\
capacity",rootData:p,dynamicAnchors:m})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.carrier!==void 0&&(w(r.carrier,{instancePath:n+"/carrier",parentData:r,
parentDataProperty:"carrier",rootData:p,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.hostStructure!==void 0&&(w(r.hostStructure,{instancePath:n+
"/hostStructure",parentData:r,parentDataProperty:"hostStructure",rootData:p,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.partners!==
void 0){let s=r.partners;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/partners",schemaPath:"#/properties/partners/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)w(s[a],{instancePath:n+"/partners/"+a,parentData:s,
parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)}else{let i={instancePath:n+"/partners",schemaPath:"#/pro\
perties/partners/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.funders!==void 0){let s=r.funders;if(Array.
isArray(s)){if(s.length<1){let a={instancePath:n+"/funders",schemaPath:"#/properties/funders/minItems",keyword:"minItems",params:{limit:1},message:"must NOT hav\
e fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)be(s[a],{instancePath:n+"/funders/"+a,parentData:s,parentDataProperty:a,rootData:p,
dynamicAnchors:m})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)}else{let i={instancePath:n+"/funders",schemaPath:"#/properties/funders/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.fundingAsPrinted!==void 0&&(c(r.fundingAsPrinted,{instancePath:n+"/fundi\
ngAsPrinted",parentData:r,parentDataProperty:"fundingAsPrinted",rootData:p,dynamicAnchors:m})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),r.agreement!==
void 0&&(we(r.agreement,{instancePath:n+"/agreement",parentData:r,parentDataProperty:"agreement",rootData:p,dynamicAnchors:m})||(e=e===null?we.errors:e.concat(we.
errors),t=e.length)),r.contact!==void 0&&(se(r.contact,{instancePath:n+"/contact",parentData:r,parentDataProperty:"contact",rootData:p,dynamicAnchors:m})||(e=e===
null?se.errors:e.concat(se.errors),t=e.length)),r.audiences!==void 0){let s=r.audiences;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/audiences",schemaPath:"\
#/properties/audiences/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)Z(s[a],{instancePath:n+"/audiences/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)}else{
let i={instancePath:n+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(
i),t++}}if(r.peopleReached!==void 0){let s=r.peopleReached;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/peopleReached",schemaPath:"\
#/properties/peopleReached/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(
s)){if(s>999999999999||isNaN(s)){let i={instancePath:n+"/peopleReached",schemaPath:"#/properties/peopleReached/maximum",keyword:"maximum",params:{comparison:"<=",
limit:999999999999},message:"must be <= 999999999999"};e===null?e=[i]:e.push(i),t++}if(s<0||isNaN(s)){let i={instancePath:n+"/peopleReached",schemaPath:"#/prope\
rties/peopleReached/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}}if(r.coverage!==void 0&&(K(
r.coverage,{instancePath:n+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:p,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),
r.places!==void 0){let s=r.places;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/places",schemaPath:"#/properties/places/minItems",keyword:"minItem\
s",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)F(s[a],{instancePath:n+"/places/"+
a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{let i={instancePath:n+"/places",schemaPath:"\
#/properties/places/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.settings!==void 0){let s=r.settings;if(Array.
isArray(s)){if(s.length<1){let o={instancePath:n+"/settings",schemaPath:"#/properties/settings/minItems",keyword:"minItems",params:{limit:1},message:"must NOT h\
ave fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)B(s[o],{instancePath:n+"/settings/"+o,parentData:s,parentDataProperty:o,
rootData:p,dynamicAnchors:m})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+
"/settings",schemaPath:"#/properties/settings/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+
" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.period!==void 0&&(q(r.period,{instancePath:n+"/period",parentData:r,parentDataProperty:"\
period",rootData:p,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.overallPeriod!==void 0&&(q(r.overallPeriod,{instancePath:n+"/overa\
llPeriod",parentData:r,parentDataProperty:"overallPeriod",rootData:p,dynamicAnchors:m})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.plans!==void 0){
let s=r.plans;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/plans",schemaPath:"#/properties/plans/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)De(s[a],{instancePath:n+"/plans/"+a,parentData:s,parentDataProperty:a,
rootData:p,dynamicAnchors:m})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)}else{let i={instancePath:n+"/plans",schemaPath:"#/properties/plans/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.programmes!==void 0){let s=r.programmes;if(Array.isArray(s)){if(s.length<
1){let a={instancePath:n+"/programmes",schemaPath:"#/properties/programmes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)Ae(s[a],{instancePath:n+"/programmes/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||
(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)}else{let i={instancePath:n+"/programmes",schemaPath:"#/properties/programmes/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.sdgs!==void 0){let s=r.sdgs;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+
"/sdgs",schemaPath:"#/properties/sdgs/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.
length;for(let o=0;o<i;o++)xe(s[o],{instancePath:n+"/sdgs/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?xe.errors:e.concat(xe.
errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/sdgs",schemaPath:"#/properties/sdgs/uniqueItems",
keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{
let i={instancePath:n+"/sdgs",schemaPath:"#/properties/sdgs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.
psychosocialSkills!==void 0){let s=r.psychosocialSkills;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/psychosocialSkills",schemaPath:"#/properties\
/psychosocialSkills/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<
i;o++)je(s[o],{instancePath:n+"/psychosocialSkills/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?je.errors:e.concat(je.errors),
t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/psychosocialSkills",schemaPath:"#/properties/psychosocial\
Skills/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(
o),t++;break e}}}else{let i={instancePath:n+"/psychosocialSkills",schemaPath:"#/properties/psychosocialSkills/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}if(r.chronicConditions!==void 0){let s=r.chronicConditions;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+
"/chronicConditions",schemaPath:"#/properties/chronicConditions/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)Ne(s[o],{instancePath:n+"/chronicConditions/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||
(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/chronicConditio\
ns",schemaPath:"#/properties/chronicConditions/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+
a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/chronicConditions",schemaPath:"#/properties/chronicConditions/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.careModes!==void 0){let s=r.careModes;if(Array.isArray(s)){if(s.length<1){
let o={instancePath:n+"/careModes",schemaPath:"#/properties/careModes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)Te(s[o],{instancePath:n+"/careModes/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||
(e=e===null?Te.errors:e.concat(Te.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/careModes",schemaPath:"\
#/properties/careModes/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===
null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/careModes",schemaPath:"#/properties/careModes/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),t++}}if(r.outcomes!==void 0){let s=r.outcomes;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/outcomes",schemaPath:"\
#/properties/outcomes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)Ce(s[a],{instancePath:n+"/outcomes/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)}else{
let i={instancePath:n+"/outcomes",schemaPath:"#/properties/outcomes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),
t++}}if(r.evaluation!==void 0&&(_e(r.evaluation,{instancePath:n+"/evaluation",parentData:r,parentDataProperty:"evaluation",rootData:p,dynamicAnchors:m})||(e=e===
null?_e.errors:e.concat(_e.errors),t=e.length)),r.experience!==void 0&&(Ee(r.experience,{instancePath:n+"/experience",parentData:r,parentDataProperty:"experienc\
e",rootData:p,dynamicAnchors:m})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.observation!==void 0&&(f(r.observation,{instancePath:n+"/observation",
parentData:r,parentDataProperty:"observation",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.sources!==void 0){let s=r.sources;
if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/sources",schemaPath:"#/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"mus\
t NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)z(s[a],{instancePath:n+"/sources/"+a,parentData:s,parentDataProperty:a,
rootData:p,dynamicAnchors:m})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else{let i={instancePath:n+"/sources",schemaPath:"#/properties/sources/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.evidence!==void 0){let s=r.evidence;if(Array.isArray(s)){if(s.length<
1){let a={instancePath:n+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};
e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)ie(s[a],{instancePath:n+"/evidence/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||
(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{let i={instancePath:n+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.missing!==void 0){let s=r.missing;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+
"/missing",schemaPath:"#/properties/missing/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}
let i=s.length;for(let a=0;a<i;a++)ae(s[a],{instancePath:n+"/missing/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?ae.errors:
e.concat(ae.errors),t=e.length)}else{let i={instancePath:n+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type:"array"},message:"must \
be array"};e===null?e=[i]:e.push(i),t++}}r.rights!==void 0&&(oe(r.rights,{instancePath:n+"/rights",parentData:r,parentDataProperty:"rights",rootData:p,dynamicAnchors:m})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.created!==void 0&&(b(r.created,{instancePath:n+"/created",parentData:r,parentDataProperty:"created",rootData:p,
dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.modified!==void 0&&(b(r.modified,{instancePath:n+"/modified",parentData:r,parentDataProperty:"\
modified",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.withdrawn!==void 0&&(b(r.withdrawn,{instancePath:n+"/withdrawn",
parentData:r,parentDataProperty:"withdrawn",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.replacedBy!==void 0&&(R(r.replacedBy,
{instancePath:n+"/replacedBy",parentData:r,parentDataProperty:"replacedBy",rootData:p,dynamicAnchors:m})||(e=e===null?R.errors:e.concat(R.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Fe.errors=e,t===0}
Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls={type:"object",properties:{type:{type:"string",const:"Registry"},id:{$ref:"#/$defs/WebAddress"},key:{
$ref:"#/$defs/Key"},identifiers:{type:"array",minItems:1,items:{$ref:"#/$defs/Identifier"}},title:{$ref:"#/$defs/LanguageMap"},summary:{$ref:"#/$defs/LanguageMa\
p"},language:{$ref:"#/$defs/LanguageTag"},status:{$ref:"#/$defs/RegistryStatusCode"},operator:{$ref:"#/$defs/Organisation"},scope:{$ref:"#/$defs/LanguageMap"},principles:{
type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},themes:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/ThemeCode"}},behaviours:{type:"arr\
ay",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/BehaviourCode"}},substances:{type:"array",minItems:1,uniqueItems:!0,items:{$ref:"#/$defs/SubstanceCode"}},coverage:{
$ref:"#/$defs/Coverage"},contributionChannels:{type:"array",minItems:1,items:{$ref:"#/$defs/Statement"}},publications:{type:"array",minItems:1,items:{$ref:"#/$d\
efs/Source"}},contact:{$ref:"#/$defs/Contact"},url:{$ref:"#/$defs/WebAddress"},observation:{$ref:"#/$defs/LanguageMap"},sources:{type:"array",minItems:1,items:{
$ref:"#/$defs/Source"}},evidence:{type:"array",minItems:1,items:{$ref:"#/$defs/Evidence"}},missing:{type:"array",minItems:1,items:{$ref:"#/$defs/Missing"}},rights:{
$ref:"#/$defs/Rights"},created:{$ref:"#/$defs/Day"},modified:{$ref:"#/$defs/Day"},withdrawn:{$ref:"#/$defs/Day"},replacedBy:{$ref:"#/$defs/RecordReference"}},required:[
"type","key","title"],additionalProperties:!1},ps={type:"string",enum:["open","closed","unknown"]};function Ke(r,{instancePath:n="",parentData:y,parentDataProperty:d,
rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),typeof r!="string"){let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="open"||r==="closed"||r===
"unknown")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ps.enum},message:"must be equal to one of the allowed values"};e===null?
e=[s]:e.push(s),t++}return Ke.errors=e,t===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:n="",parentData:y,parentDataProperty:d,rootData:p=r,
dynamicAnchors:m={}}={}){let e=null,t=0,l=Xe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.type===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 't\
ype'"};e===null?e=[s]:e.push(s),t++}if(r.key===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};e===null?e=[s]:e.push(s),t++}if(r.title===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
title"},message:"must have required property 'title'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!le.call(ls.properties,s)){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
if(r.type!==void 0){let s=r.type;if(typeof s!="string"){let i={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s!=="Registry"){let i={instancePath:n+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"Registry"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(r.id!==void 0&&(D(r.id,{instancePath:n+"/id",parentData:r,parentDataProperty:"\
id",rootData:p,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.key!==void 0&&(h(r.key,{instancePath:n+"/key",parentData:r,parentDataProperty:"\
key",rootData:p,dynamicAnchors:m})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),r.identifiers!==void 0){let s=r.identifiers;if(Array.isArray(s)){if(s.length<
1){let a={instancePath:n+"/identifiers",schemaPath:"#/properties/identifiers/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 i\
tems"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)T(s[a],{instancePath:n+"/identifiers/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)}else{let i={instancePath:n+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.title!==void 0&&(f(r.title,{instancePath:n+"/title",parentData:r,parentDataProperty:"t\
itle",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.summary!==void 0&&(f(r.summary,{instancePath:n+"/summary",parentData:r,
parentDataProperty:"summary",rootData:p,dynamicAnchors:m})||(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.language!==void 0&&(M(r.language,{instancePath:n+
"/language",parentData:r,parentDataProperty:"language",rootData:p,dynamicAnchors:m})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.status!==void 0&&(Ke(
r.status,{instancePath:n+"/status",parentData:r,parentDataProperty:"status",rootData:p,dynamicAnchors:m})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),
r.operator!==void 0&&(w(r.operator,{instancePath:n+"/operator",parentData:r,parentDataProperty:"operator",rootData:p,dynamicAnchors:m})||(e=e===null?w.errors:e.
concat(w.errors),t=e.length)),r.scope!==void 0&&(f(r.scope,{instancePath:n+"/scope",parentData:r,parentDataProperty:"scope",rootData:p,dynamicAnchors:m})||(e=e===
null?f.errors:e.concat(f.errors),t=e.length)),r.principles!==void 0){let s=r.principles;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/principles",
schemaPath:"#/properties/principles/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.
length;for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/principles/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)}else{let i={instancePath:n+"/principles",schemaPath:"#/properties/principles/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[i]:e.push(i),t++}}if(r.themes!==void 0){let s=r.themes;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/themes",schemaPath:"#/prop\
erties/themes/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<
i;o++)S(s[o],{instancePath:n+"/themes/"+o,parentData:s,parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?S.errors:e.concat(S.errors),t=e.length);let a=s.
length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+"/themes",schemaPath:"#/properties/themes/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/t\
hemes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.behaviours!==void 0){
let s=r.behaviours;if(Array.isArray(s)){if(s.length<1){let o={instancePath:n+"/behaviours",schemaPath:"#/properties/behaviours/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)E(s[o],{instancePath:n+"/behaviours/"+o,parentData:s,
parentDataProperty:o,rootData:p,dynamicAnchors:m})||(e=e===null?E.errors:e.concat(E.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],
s[u])){let o={instancePath:n+"/behaviours",schemaPath:"#/properties/behaviours/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplic\
ate items (items ## "+u+" and "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/behaviours",schemaPath:"#/properties/be\
haviours/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.substances!==void 0){let s=r.substances;if(Array.
isArray(s)){if(s.length<1){let o={instancePath:n+"/substances",schemaPath:"#/properties/substances/minItems",keyword:"minItems",params:{limit:1},message:"must N\
OT have fewer than 1 items"};e===null?e=[o]:e.push(o),t++}let i=s.length;for(let o=0;o<i;o++)_(s[o],{instancePath:n+"/substances/"+o,parentData:s,parentDataProperty:o,
rootData:p,dynamicAnchors:m})||(e=e===null?_.errors:e.concat(_.errors),t=e.length);let a=s.length,u;if(a>1){e:for(;a--;)for(u=a;u--;)if(P(s[a],s[u])){let o={instancePath:n+
"/substances",schemaPath:"#/properties/substances/uniqueItems",keyword:"uniqueItems",params:{i:a,j:u},message:"must NOT have duplicate items (items ## "+u+" and\
 "+a+" are identical)"};e===null?e=[o]:e.push(o),t++;break e}}}else{let i={instancePath:n+"/substances",schemaPath:"#/properties/substances/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.coverage!==void 0&&(K(r.coverage,{instancePath:n+"/coverage",parentData:r,parentDataProperty:"\
coverage",rootData:p,dynamicAnchors:m})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.contributionChannels!==void 0){let s=r.contributionChannels;if(Array.
isArray(s)){if(s.length<1){let a={instancePath:n+"/contributionChannels",schemaPath:"#/properties/contributionChannels/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)v(s[a],{instancePath:n+"/contributionChannels/"+a,parentData:s,
parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{let i={instancePath:n+"/contributionChannels",schemaPath:"\
#/properties/contributionChannels/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.publications!==void 0){
let s=r.publications;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/publications",schemaPath:"#/properties/publications/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)z(s[a],{instancePath:n+"/publicatio\
ns/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else{let i={instancePath:n+"/publica\
tions",schemaPath:"#/properties/publications/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.contact!==void 0&&
(se(r.contact,{instancePath:n+"/contact",parentData:r,parentDataProperty:"contact",rootData:p,dynamicAnchors:m})||(e=e===null?se.errors:e.concat(se.errors),t=e.
length)),r.url!==void 0&&(D(r.url,{instancePath:n+"/url",parentData:r,parentDataProperty:"url",rootData:p,dynamicAnchors:m})||(e=e===null?D.errors:e.concat(D.errors),
t=e.length)),r.observation!==void 0&&(f(r.observation,{instancePath:n+"/observation",parentData:r,parentDataProperty:"observation",rootData:p,dynamicAnchors:m})||
(e=e===null?f.errors:e.concat(f.errors),t=e.length)),r.sources!==void 0){let s=r.sources;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/sources",schemaPath:"\
#/properties/sources/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)z(s[a],{instancePath:n+"/sources/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)}else{
let i={instancePath:n+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
if(r.evidence!==void 0){let s=r.evidence;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)ie(s[a],{instancePath:n+"\
/evidence/"+a,parentData:s,parentDataProperty:a,rootData:p,dynamicAnchors:m})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length)}else{let i={instancePath:n+
"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.missing!==void 0){
let s=r.missing;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/missing",schemaPath:"#/properties/missing/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)ae(s[a],{instancePath:n+"/missing/"+a,parentData:s,parentDataProperty:a,
rootData:p,dynamicAnchors:m})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)}else{let i={instancePath:n+"/missing",schemaPath:"#/properties/missing/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.rights!==void 0&&(oe(r.rights,{instancePath:n+"/rights",parentData:r,
parentDataProperty:"rights",rootData:p,dynamicAnchors:m})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),r.created!==void 0&&(b(r.created,{instancePath:n+
"/created",parentData:r,parentDataProperty:"created",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.modified!==void 0&&(b(
r.modified,{instancePath:n+"/modified",parentData:r,parentDataProperty:"modified",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
r.withdrawn!==void 0&&(b(r.withdrawn,{instancePath:n+"/withdrawn",parentData:r,parentDataProperty:"withdrawn",rootData:p,dynamicAnchors:m})||(e=e===null?b.errors:
e.concat(b.errors),t=e.length)),r.replacedBy!==void 0&&(R(r.replacedBy,{instancePath:n+"/replacedBy",parentData:r,parentDataProperty:"replacedBy",rootData:p,dynamicAnchors:m})||
(e=e===null?R.errors:e.concat(R.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),t++}return Xe.errors=e,t===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:n="",parentData:y,
parentDataProperty:d,rootData:p=r,dynamicAnchors:m={}}={}){let e=null,t=0,l=Ve.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let s=t,
i=!0,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.type===void 0&&(k="type")){let L={};e===null?e=[L]:e.push(L),t++}else if(r.type!==void 0&&r.type!==
"Action"){let L={};e===null?e=[L]:e.push(L),t++}}var u=a===t;if(t=s,e!==null&&(s?e.length=s:e=null),u){let k=t;Fe(r,{instancePath:n,parentData:y,parentDataProperty:d,
rootData:p,dynamicAnchors:m})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length);var u=k===t;if(i=u,i)var o=!0}if(!i){let k={instancePath:n,schemaPath:"#/al\
lOf/0/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[k]:e.push(k),t++}let $=t,C=!0,g=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){let k;if(r.type===void 0&&(k="type")){let L={};e===null?e=[L]:e.push(L),t++}else if(r.type!==void 0&&r.type!=="Registry"){let L={};e===null?e=
[L]:e.push(L),t++}}var N=g===t;if(t=$,e!==null&&($?e.length=$:e=null),N){let k=t;Xe(r,{instancePath:n,parentData:y,parentDataProperty:d,rootData:p,dynamicAnchors:m})||
(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length);var N=k===t;if(C=N,C)var We=!0}if(!C){let k={instancePath:n,schemaPath:"#/allOf/1/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[k]:e.push(k),t++}if(o!==!0&&We!==void 0&&(We===!0?o=!0:(o=o||{},Object.assign(o,We))),r&&
typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0){let k={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"\
must have required property 'type'"};e===null?e=[k]:e.push(k),t++}if(o!==!0&&(o=o||{},o.type=!0),r.type!==void 0){let k=r.type;if(!(k==="Action"||k==="Registry")){
let L={instancePath:n+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:fr.properties.type.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[L]:e.push(L),t++}}}else{let k={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[k]:e.push(k),t++}return Ve.errors=e,l.props=o,t===0}Ve.evaluated={dynamicProps:!0,dynamicItems:!1};export{ds as default,ys as validate};
