import { countryOfCity, countryOfName } from "./country-names.js";
import { classesOf } from "./piece-words.js";
import type { Piece } from "./pieces.js";
import {
  AREA,
  INSTITUTION,
  NO_NAME,
  OFFICE,
  PRESS,
  PROSE,
  ROLE,
  SMALL,
  STREET,
  UNIT,
  UNSPACED,
  wordClasses,
} from "./word-classes.js";

/** Names of institutions in scripts whose words stand together, and the few that are told by two words. */
const INSTITUTION_SIGN =
  /[省庁院県]|財団|機構|連盟|研究所|委員会|協会|大学|大使館|[術物書]館|会社|ក្រសួង|ស្ថានទូត|អង្គការ|សមាគម|វិទ្យាស្ថាន|មជ្ឈមណ្ឌល|មន្ទីរ|អាជ្ញាធរ|នាយកដ្ឋាន|សាកលវិទ្យាល័យ|ធនាគារ|ក្រុមហ៊ុន|សហព័ន្ធ|គណៈកម្មាធិការ|រដ្ឋបាល|^office (?:[a-z]+ )?d(?:e|u|es) |^cabinet d(?:e|u) |\b(?:high commission|(?:bureau|office) of|media team|s\.a|e\. ?v)\b/;
const OFFICE_SIGN =
  /(?:[課室局係]|(?<!本)部)$|グループ$|\b(?:direction (?:de|des)|gabinete de|assessoria|newsroom)\b/;
const ROLE_SIGN = /報道官|広報担当|អ្នកនាំពាក្យ|នាយក|មន្ត្រី|\bvice-/;
const HONORIFIC =
  /^(?:(?:H\.? ?E|S\.? ?E|Mr|Mrs|Ms|Miss|Dr|Dra|Prof|Mag|Herr|Frau|M|Mme|Mlle|Sr|Sra|Lok|Sir|Ing|Lic|Lt|Col|Capt|Maj|Gen|Sgt|Rev|Dott(?:\.ssa)?|Khun|Bà|Ông)\.? )+|^(?:លោកជំទាវ|លោកស្រី|លោក|ឯកឧត្តម|កញ្ញា|អ្នកស្រី) ?|^(?:y|e|et|und|and) (?=\p{Lu})/u;
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|da|do|dos|du|del|los|van|von|der|den|ter|bin|al|el|la|le|di|y)(?= ))*(?: |$)){2,5}$/u;
const KHMER_NAME = /^[\u1780-\u17d3]{2,12}(?: [\u1780-\u17d3]{2,12}){0,2}$/;
const JAPANESE_NAME = /^[\u3041-\u30fa\u3005\u4e00-\u9fff]{1,4}(?: [\u3041-\u30fa\u4e00-\u9fff]{1,4})?$/;
const ENQUIRY =
  /contact|kontakt|contato|enquir|inquir|ansprechpartner|ruckfrage|renseignement|ទំនាក់ទំនង|問い合わせ|担当|narahubung|lien he|^(?:full )?name$|^nombre$|^nome?$/;

/** What only sentences hold. */
const KHMER_SENTENCE = /ដែល|^ឬ|សូម|តាម|សម្រាប់/;
const STEM_ONLY = /^organi[sz]a[^ ]+$/;

/** Whether a piece is the name of an institution: it holds a word of institutions and no sentence. */
export function isOrganization({ text, key, classes, hasDigit }: Piece): boolean {
  if ((classes & INSTITUTION) === 0 && !INSTITUTION_SIGN.test(key)) return false;
  if (/\d{3}/.test(key) || (hasDigit && (classes & PROSE) !== 0)) return false;
  // "Organisation" alone says what follows.
  if (STEM_ONLY.test(key) && wordClasses(key) !== 0 && (classes & UNSPACED) === 0) return false;
  // "The fund of ..." begins a sentence.
  if (/^\p{L}+ \p{Ll}/u.test(text) && (wordClasses(key.slice(0, key.indexOf(" "))) & SMALL) !== 0)
    return false;
  const head = key.split(/ of | d[eu] | for /)[0] ?? key;
  // "Observatoire bruxellois du logement": after the word that tells, French and Spanish write small.
  const isFirst =
    text.length < 70 &&
    ((wordClasses(/^[^ ]+/.exec(key)?.[0] ?? "") & INSTITUTION) !== 0 ||
      INSTITUTION_SIGN.exec(key)?.index === 0) &&
    !/ (?:at|on) |\.$/.test(key);
  return (
    (isFirst ? /^\p{Lu}/u.test(text) : isTitle(text)) &&
    ((classes & ROLE) === 0 || (classesOf(head, text) & ROLE) === 0)
  );
}

/** Whether it is the name of an office inside of an institution. */
export function isDepartment({ text, key, classes }: Piece): boolean {
  if (text.length >= 80 || (classes & ROLE) !== 0) return false;
  return ((classes & PRESS) !== 0 && (classes & OFFICE) !== 0) || OFFICE_SIGN.test(key);
}

/** Whether it is what somebody does. */
export function isRole({ key, classes }: Piece): boolean {
  return key.length < 80 && ((classes & ROLE) !== 0 || ROLE_SIGN.test(key)) && !/office$|quarters$/.test(key);
}

/** The length of the title in front of what may be the name of a person; undefined where it is none. */
export function titleOfName({ text, classes, hasDigit }: Piece, isNamed: boolean): number | undefined {
  if (hasDigit || text.length >= 60 || (classes & (NO_NAME | INSTITUTION | ROLE | OFFICE | PRESS)) !== 0)
    return undefined;
  const title = HONORIFIC.exec(text)?.[0].length ?? 0;
  const code = text.charCodeAt(title);
  if (code > 0x177f && code < 0x17d4)
    return (title > 0 || isNamed) && KHMER_NAME.test(text.slice(title)) ? title : undefined;
  if (code > 0x3000) return isNamed && JAPANESE_NAME.test(text) ? 0 : undefined;
  const name = title === 0 ? text : text.slice(title);
  return NAME.test(name) ? title : undefined;
}

/** Whether words that look like a name are those of a place or a street. */
export function isPlaceName({ key, classes }: Piece): boolean {
  return (
    (classes & (STREET | UNIT | AREA)) !== 0 ||
    countryOfCity(key) !== undefined ||
    countryOfName(key.slice(key.lastIndexOf(" ") + 1)) !== undefined
  );
}

/** Whether a line can stand for an institution by its place alone: a few words with capitals, no heading. */
export function isTitle(text: string): boolean {
  if (text.length > 110 || !/^[\p{Lu}\p{Lo}\d"]/u.test(text)) return false;
  const words = text.split(/[\s'’]+/);
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && (wordClasses(word.toLowerCase()) & SMALL) === 0,
  );
  return small.length <= words.length / 3;
}

/** Whether a line is a heading over contact details, which the name of a person may follow. */
export function isContactHeading(key: string): boolean {
  return key.length < 60 && ENQUIRY.test(key);
}

/** Whether a line in the first place of a block is the name of who it is of: no heading, no office, nothing with figures. */
export function isSelfName({ text, key, classes, hasDigit, isHeading }: Piece): boolean {
  return (
    !hasDigit &&
    !isHeading &&
    text.length < 80 &&
    (classes & ROLE) === 0 &&
    (classes & (NO_NAME | OFFICE)) !== NO_NAME &&
    (wordClasses(/^[^ ]+/.exec(key)?.[0] ?? "") & (PRESS | OFFICE)) === 0 &&
    isTitle(text) &&
    !KHMER_SENTENCE.test(key) &&
    /\p{L} \p{L}|[\u1780-\u17d3\u3041-\u9fff]{3}/u.test(text) &&
    !isContactHeading(key) &&
    countryOfCity(key) === undefined &&
    countryOfName(key) === undefined &&
    countryOfName(key.slice(key.lastIndexOf(" ") + 1)) === undefined
  );
}
