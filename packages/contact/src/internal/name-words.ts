import { countryOfName } from "./country-names.js";
import { classesOf } from "./piece-words.js";
import type { Piece } from "./pieces.js";
import { INSTITUTION, NO_NAME, OFFICE, PRESS, ROLE, SMALL, wordClasses } from "./word-classes.js";

/** Names of institutions in scripts whose words stand together, and the few that are told by two words. */
const INSTITUTION_SIGN =
  /[省庁院]|財団|協会|大学|大使館|株式会社|ក្រសួង|ស្ថានទូត|អង្គការ|សមាគម|វិទ្យាស្ថាន|\b(?:high commission|(?:bureau|office) of|media team|s\.a)\b/;
const OFFICE_SIGN = /[課部室]$|\b(?:direction (?:de|des)|gabinete de|assessoria|newsroom)\b/;
const ROLE_SIGN = /報道官|広報担当|អ្នកនាំពាក្យ|នាយក|\bvice-/;
const NAME =
  /^(?:(?:H\.? ?E\.?|S\.? ?E\.?|Mr|Mrs|Ms|Miss|Dr|Prof|Mag|Herr|Frau|M|Mme|Mlle|Sr|Sra|Lok|Sir)\.? )*(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:de|da|do|dos|van|von|der|den|bin|al|el|la|le|di|y)(?= ))*(?: |$)){2,4}$/u;
const KHMER_NAME = /^(?:លោក|លោកស្រី|ឯកឧត្តម|កញ្ញា)\s?[\u1780-\u17d3]+(?: [\u1780-\u17d3]+){0,2}$/;
const ENQUIRY = /contact|kontakt|contato|enquir|inquir|ansprechpartner|renseignement|ទំនាក់ទំនង|問い合わせ/;

/** Whether a piece is the name of an institution: it holds a word of institutions and no sentence. */
export function isOrganization({ text, key, classes }: Piece): boolean {
  if ((classes & INSTITUTION) === 0 && !INSTITUTION_SIGN.test(key)) return false;
  const head = key.split(/ of | de | for /)[0] ?? key;
  return isTitle(text) && ((classes & ROLE) === 0 || (classesOf(head) & ROLE) === 0);
}

/** Whether it is the name of an office inside of an institution. */
export function isDepartment({ text, key, classes }: Piece): boolean {
  if (text.length >= 80) return false;
  return ((classes & PRESS) !== 0 && (classes & OFFICE) !== 0) || OFFICE_SIGN.test(key);
}

/** Whether it is what somebody does. */
export function isRole({ key, classes }: Piece): boolean {
  return key.length < 80 && ((classes & ROLE) !== 0 || ROLE_SIGN.test(key));
}

/** Whether it may be the name of a person: two to four words with capitals, none of them a heading's. */
export function isPersonName({ text, key, classes, hasDigit }: Piece): boolean {
  if (KHMER_NAME.test(text)) return true;
  return (
    !hasDigit &&
    (classes & (NO_NAME | INSTITUTION | ROLE)) === 0 &&
    text.length < 60 &&
    NAME.test(text) &&
    countryOfName(key.slice(key.lastIndexOf(" ") + 1)) === undefined
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
