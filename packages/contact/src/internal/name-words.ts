import { countryOfName } from "./country-names.js";

const ORGANIZATION =
  /\b(?:ministr(?:y|ies)|minist[eè]re|ministeri(?:o|um)|embass(?:y|ies)|ambassade|botschaft|embajada|embaixada|(?:consulate|consulat|konsulat|consulado)(?:-general)?|high commission|delegation|mission|departe?ment[os]?|council|conseil|commission|committee|foundation|fondation|fundaci?[oó]n?|fundacao|stiftung|stichting|institute?o?|agenc(?:y|e|ia)|agentur|authority|association|verband|verein|universit[a-z]*|universidad|college|school|hospital|museum|musee|museo|gallery|library|trust|society|secretariat|secretar[ií]a|bank|ltd|limited|inc|llc|plc|gmbh|kg|ag|sarl|sas|s\.a|co|corporation|corp|company|group|groupe|centre|center|centro|union|federation|organi[sz]ation|court|parliament|senate|assembly|system|maison|editions|bureau of|office of|kulturamt|radio|television|media team|charity|alliance|network|forum|society|chamber|theat(?:re|er)|orchestra|festival|newspaper|publishing|verlag)\b|[a-zß]{4,}(?:amt|ministerium|stiftung|verband|anstalt)$|[省庁院]|財団|協会|大学|大使館|株式会社|ក្រសួង|ស្ថានទូត|អង្គការ|សមាគម|វិទ្យាស្ថាន/;
const DEPARTMENT =
  /\b(?:press (?:office|service|section|department|unit|desk|team)|media (?:office|relations|unit|desk|centre|center|service)|newsroom|communications? (?:office|unit|department|team|division)|(?:public|external) (?:affairs|relations)|service (?:de )?(?:la )?(?:presse|communication)|bureau des? (?:presse|relations|medias?)|direction (?:de|des)|pressestelle|presseabteilung|pressereferat|gabinete de|departamento de prensa|assessoria|ufficio stampa)|[課部室]$/;
const ROLE =
  /\b(?:spokes(?:person|man|woman)|(?:co-?)?director|directeur|directrice|manager|officer|head of|chief|editor|press secretary|secretary|attachee?|coordinat(?:or|rice|eur)|responsable|chargee? d|porte-parole|leiter(?:in)?|referent(?:in)?|portavoz|jef[ea] de|assessora?|diretora?|secretari[oa]|consultant|advis[eo]r|president|minister|ambassad(?:or|eur)|counsell?or|representative|correspondent|conseill|vice-|deputy|press contact|journalist|redakteur)|sprecher(?:in)?\b|報道官|広報担当|អ្នកនាំពាក្យ|នាយក/;
/** Words of headings, sentences and labels: a name holds none of them. */
const NO_NAME =
  /\b(?:media|press|presse|prensa|imprensa|contacts?|kontakt|contacto|contato|enquir[a-z]*|inquir[a-z]*|notes?|editors?|date|time|details?|international|callers?|website|follow|issued|information|please|for|from|abroad|out|hours|call|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|january|february|april|june|july|august|september|october|november|december|example street|pour|tout|the|free|office|desk|team|resolution|room|page|royal|kingdom|republic|gdp|meeting|in|on|at|and|with|ansprechpartner[a-z]*)\b/;
const NAME =
  /^(?:(?:H\.? ?E\.?|S\.? ?E\.?|Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|M|Mme|Mlle|Sr|Sra|Lok|Sir)\.? )*(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|da|do|dos|van|von|der|den|bin|al|el|la|le|di|y)(?= ))*(?: |$)){2,4}$/u;
const KHMER_NAME = /^(?:លោក|លោកស្រី|ឯកឧត្តម|កញ្ញា)\s?[\u1780-\u17d3]+(?: [\u1780-\u17d3]+){0,2}$/;
/** Words that stay small inside a name of an institution. */
const SMALL =
  /^(?:of|the|and|for|in|on|to|de|la|le|les|du|des|d|et|au|aux|a|pour|fur|und|der|die|das|des|am|im|zu|del|los|las|y|e|do|da|dos|das|em|para|di|della|van|voor|en|l|&)$/;

/** Whether a stretch of text is the name of an institution: it holds a word of institutions and no sentence. */
export function isOrganization(text: string, key: string): boolean {
  return ORGANIZATION.test(key) && isTitle(text) && !ROLE.test(key.split(/ of | de | for /)[0] ?? key);
}

/** Whether it is the name of an office inside of an institution. */
export function isDepartment(text: string, key: string): boolean {
  return DEPARTMENT.test(key) && text.length < 80;
}

/** Whether it is what somebody does. */
export function isRole(key: string): boolean {
  return ROLE.test(key) && key.length < 80;
}

/** Whether it may be the name of a person: two to four words with capitals, none of them a heading's. */
export function isPersonName(text: string, key: string): boolean {
  if (KHMER_NAME.test(text)) return true;
  if (countryOfName(key.slice(key.lastIndexOf(" ") + 1)) !== undefined) return false;
  return (
    text.length < 60 &&
    NAME.test(text) &&
    !/\d/.test(text) &&
    !NO_NAME.test(key) &&
    !ORGANIZATION.test(key) &&
    !ROLE.test(key)
  );
}

/** Whether a line can stand for an institution by its place alone: a few words with capitals, no heading. */
export function isTitle(text: string): boolean {
  if (text.length > 110 || !/^[\p{Lu}\p{Lo}\d"]/u.test(text)) return false;
  const words = text.split(/[\s'’]+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word.toLowerCase()));
  return small.length <= words.length / 3;
}

/** Whether a line is a heading over contact details, which the name of a person may follow. */
export function isContactHeading(key: string): boolean {
  return (
    key.length < 60 &&
    /contact|kontakt|contato|enquir|inquir|ansprechpartner|renseignement|ទំនាក់ទំនង|問い合わせ/.test(key)
  );
}
