import { findDays } from "./find-days.js";
import { matchKey } from "./page-text.js";
import { wordSet } from "./word-set.js";

const LEAD =
  /^(?:(?:(?:article|story|words|eingestellt|posted|published|written|reported|geschrieben|verfasst|veröffentlicht(?: am)?|publié|escrito|publicado|scritto|autor(?:in|es|a)?|authors?|auteurs?|autore|byline|von|by|par|por|di|door|av|af|ដោយ)(?:\s*[:：៖|]\s*|\s+|$))|(?:(?:text|texte|tekst|words)(?:\s*(?:&|und|and|et)\s*(?:fotos?|photos?|bilder|pictures|images))?|автор|redactie|reporter|redaktion)\s*[:：]\s*)+/iu;

/** A date and what leads to a name after it: "Posted on May 3, 2020 by". */
const BY_INSIDE = /^.{0,80}?\s(?:by|von|par|por|door)\s+(?=\p{Lu})/u;

const TRAIL =
  /\s*(?:(?:\||[–—•·]|\s\/\s|\s-\s|\(|,\s*(?:\d|updated|published|on\b|am\b|staff|special|senior|editor|reporter|correspondent|the\b|ap\b|associated|reuters|contribut|columnist|writer|posted|head|chief|author|ph\.?d|m\.?d|updated)|@| on (?=\w+ \d)| at \d| am \d| \d{1,2}[.:/]| vor \d|\bposted\b|\bpublished\b|\bupdated\b|\bpublicado\b|\bfollow\b|\bis an? \b|\bfor (?:the|mail)\b).*)$/isu;

const SEPARATOR =
  /\s*(?:,|;|&|\s\+\s|\s(?:and|und|et|y|e|en|og|och|ja|with|mit|и|і|im gespräch mit|in conversation with)\s|និង)\s*/iu;

/** Names of nobody: of roles, and of what systems fill in. */
const NOBODY =
  /^(?:admin(?:istrator)?|root|user|guest|gast|editors?|webmaster|webteam|web desk|news ?desk|staff(?: (?:writer|reporter|report)s?)?|team|unknown|unbekannt|anonymous|none|null|undefined|n\/?a|author|autor|text|texte|published|posted|updated|red|stand|datum|date|quelle|source|foto|byline|by|home|share|follow|view all posts|all posts|more|website|blog|moderator|super user|default|contributors?|correspondent|bureau|press release|publisher|verlag|herausgeber|(?:see|view) (?:all|more).*|(?:mehr|alle) .*|read more.*|posts?|articles?|comments?|profile?|contact|email|e-mail|twitter|facebook|about.*)$/iu;

/** The names of people that a text gives: without "By", roles, dates, addresses; nothing where it gives none. */
export function authorNames(text: string): string[] {
  if (text.length > 300 || /^(?:https?:)?\/\//i.test(text) || /^@/.test(text)) return [];
  const bare = text
    .replace(/[(<]?[^\s()<>,;]+@[^\s()<>,;]+\.[^\s()<>,;]+[)>]?/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^.*\d.*$/su, withoutDays)
    .replace(LEAD, "")
    .replace(TRAIL, "");
  const parts = bare.replace(/\s+im Gespräch$/, "").split(SEPARATOR);
  const names = parts.map((part) => part.replace(LEAD, "").replace(/^[\s"“”'.:;,(-]+|[\s"“”':;,()-]+$/g, ""));
  return [...new Set(names.filter(isName))];
}

/** A line without the days in it, and without what stands before "by" in such a line. */
function withoutDays(line: string): string {
  const days = findDays(line);
  if (days.length === 0) return line;
  const bare = line.replace(BY_INSIDE, "");
  const parted = days.reduce((rest, { written }) => rest.replace(written, "|"), bare);
  return parted
    .replace(/(?:\s(?:am|on|vom|le|el|il|at|um|den))?\s*\|/gi, " |")
    .replace(/^[\s|]+/, "")
    .trim();
}

function isName(name: string): boolean {
  if (/^(?:bild|fotos?|photos?|photograph(?:s|y|er)?|image|picture|illustration|video)\b/i.test(name))
    return false;
  if (
    name.length < 2 ||
    /admin$/i.test(name) ||
    /^[a-z]{1,2}\.?$/.test(name) ||
    name.length > 60 ||
    NOBODY.test(name) ||
    ROLE.test(name)
  )
    return false;
  if (!/\p{L}/u.test(name) || /[{}<>[\]=?!:]|https?:|www\.|\.(?:com|org|net|de|fr)\b/iu.test(name))
    return false;
  if ((name.match(/\d/g) ?? []).length > 2) return false;
  const words = name.split(" ");
  if (words.some((word, index) => word.length > 2 && words.includes(word, index + 1))) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLES.has(word)).length;
  return words.length <= 6 && (words.length === 1 || small <= 1);
}

const ROLE =
  /^(?:freier? |freie |chef|gast)?(?:redakteur|journalist|reporter|korrespondent|autor|volontär|fotograf)(?:in|e)?$|^(?:rédact(?:eur|rice)(?: en chef)?|redactora?|periodista|giornalista|repórter|correspond[ae]nte?|photographer|editor(?: in chief)?)$/iu;

const PARTICLES = wordSet(
  "de del della di da dos du des la le van von der den ter ten zu zum bin bint ibn al el y e i of the und and",
);

/** Whether a name begins with a capital, in a script that has them. */
export function isProper(name: string): boolean {
  return !/^\p{Ll}/u.test(name) || /\s\p{Lu}/u.test(name);
}

const AGENCIES = wordSet(
  "afp ap apa dpa efe epa ansa sda ats keystonesda reuters thomsonreuters associatedpress theassociatedpress agencefrancepresse agenceafp xinhua tass itartass interfax rianovosti ukrinform unian pti ians ani uni kyodo jiji yonhap bernama antara vna ntb tt ritzau stt belga anp pap čtk ctk tasr mti lusa agênciabrasil agenciabrasil télam telam notimex europapress aponline upi bloomberg aap pa pamedia akp dpaafx sid adnkronos agi dire askanews lapresse cp canadianpress thecanadianpress lapressecanadienne",
);

const NEWSROOM =
  /^(?:(?:die|la|the|unsere?) )?(?:redaktion|redaction|rédaction|redacción|redação|redazione|redakcja|redactie|redakce|редакция|редакція|editorial (?:team|staff|board))\b/iu;

/** Whether a name stands for the newsroom as a whole. */
export function isNewsroom(name: string): boolean {
  return NEWSROOM.test(name);
}

/** Whether a name is that of a news agency. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(matchKey(name));
}
