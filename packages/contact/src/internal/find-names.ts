import type { CardName } from "../contact-card.js";
import { nameInSentence, type PersonSpan, readPeople } from "./find-people.js";
import type { Folded } from "./fold-builder.js";
import { isContactHeading, isDepartment, isOrganization, isSelfName, isTitle } from "./name-words.js";
import { partOfPiece } from "./piece-part.js";
import type { Piece } from "./pieces.js";
import { firstFrom, type Span } from "./span.js";
import { INSTITUTION, NO_NAME, OFFICE, PRESS, SMALL, wordClasses } from "./word-classes.js";
import { writtenText } from "./written-text.js";

/** The names of a contact block, each with its place in the folded text. */
export type Names = {
  readonly organization: (Span & CardName) | undefined;
  readonly department: (Span & CardName) | undefined;
  readonly people: readonly PersonSpan[];
};

const LEAD_IN =
  /(?:contact|call) (?:us at )?(?:the |our )?|joindre |(?:issued|published|signed) by (?:the )?|herausgeber |^about (?:the )?|^a propos de (?:l'|la |le )?|^sobre (?:o |a |el |la )?|^\S*問い合わせ(?:先)? |^.* (?=ក្រសួង)/;
const ABOUT = /^(?:about|a propos|sobre|uber|acerca) /;
const OFFICE_FIRST =
  /^(?:department|office(?! (?:[a-z]+ )?d(?:e|u|es) )|bureau|section|division|unidad)(?: |$)/;
const TITLE_ONLY = /^(?:mr|mrs|ms|dr|mme)\.?$/;
/** All that may stand between a name and its address. */
const LIST_MARK = /^[\s,:]*(?:\d{1,2}[.)] |·)?\s*$/;

/** The institution, the office and the people that a block names, from the pieces that are no address. */
export function findNames(folded: Folded, pieces: readonly Piece[], addresses: readonly Span[]): Names {
  const all = outside(pieces, addresses).map((piece, index, near) => {
    const name = nameInSentence(piece, near[index + 1]);
    return name === piece ? withoutLeadIn(folded, piece) : name;
  });
  const { people, spent } = readPeople(folded, all);
  const free = all.filter((piece) => !spent.has(piece));
  const plain = free.filter((piece) => isDepartment(piece) && !isContactHeading(piece.key));
  const institution = institutionOf(
    folded,
    free,
    plain.find((piece) => !isOrganization(piece)),
    addresses,
  );
  const [first, second] = plain.filter(
    (piece) => piece !== institution && (!isOrganization(piece) || OFFICE_FIRST.test(piece.key)),
  );
  const works = uniqueWorks(all, spent);
  const named =
    institution === undefined || ABOUT.test(institution.key) ? (works ?? institution) : institution;
  // Where only offices are named, the first of them stands for the institution.
  const isOfficeOnly = named === undefined && second !== undefined;
  const department = isOfficeOnly ? second : first;
  const organization = isOfficeOnly ? first : named;
  const own = organization && withoutAbout(organization);
  const whole = own && organization && joined(own, free[free.indexOf(organization) + 1]);
  const inside = whole === undefined || department !== undefined ? undefined : officeInside(folded, whole);
  const { office = department && joined(department, free[free.indexOf(department) + 1]), body = whole } =
    inside ?? {};
  return {
    organization: body && nameAt(folded, body),
    department: office && nameAt(folded, office),
    people,
  };
}

/** The institution: what a word of institutions tells, what stands first, or what stands above an address. */
function institutionOf(
  folded: Folded,
  free: readonly Piece[],
  office: Piece | undefined,
  addresses: readonly Span[],
): Piece | undefined {
  const institutions = free.filter(
    (piece) =>
      isOrganization(piece) &&
      !(piece.isHeading && (!piece.key.includes(" ") || (piece.classes & OFFICE) !== 0)),
  );
  const told = institutions.find(({ key }) => !OFFICE_FIRST.test(key) && !ABOUT.test(key));
  const [firstTold] = institutions;
  if (firstTold !== undefined && joined(firstTold, free[free.indexOf(firstTold) + 1]) !== firstTold)
    return firstTold;
  return (
    told ??
    (firstTold !== undefined && ABOUT.test(firstTold.key) ? undefined : firstTold) ??
    besideOffice(free, office) ??
    selfNamed(free) ??
    firstTold ??
    free.find((piece) => piece !== office && isAboveAddress(folded, piece, addresses)) ??
    free.find((piece) => ABOUT.test(piece.key) && piece.text.length < 70 && isTitle(withoutAbout(piece).text))
  );
}

/** "Direction de la Communication, Office marocain de l'Arganier": what stands with an office on its line. */
function besideOffice(free: readonly Piece[], office: Piece | undefined): Piece | undefined {
  if (office === undefined) return undefined;
  const at = free.indexOf(office);
  return [free[at + 1], free[at - 1]].find(
    (piece) => piece?.line === office.line && !piece.isHeading && !piece.hasDigit && isTitle(piece.text),
  );
}

/** The first line of a paragraph, under the headings. */
function selfNamed(free: readonly Piece[]): Piece | undefined {
  let line = -9;
  for (const piece of free) {
    const isStart = piece.line > line + 1 || piece.before === ":";
    const isHeading =
      piece.isHeading || isContactHeading(piece.key) || (piece.classes & (NO_NAME | PRESS)) !== 0;
    if (isStart && !piece.isHeading && /^[\n:]$/.test(piece.before) && isSelfName(piece)) return piece;
    line = isHeading ? line : piece.line;
  }
  return undefined;
}

/** Where all people work at one institution, it is that of the block. */
function uniqueWorks(pieces: readonly Piece[], spent: ReadonlyMap<Piece, string>): Piece | undefined {
  const works = pieces.filter((piece) => spent.get(piece) === "works");
  return works.every(({ key }) => key === works[0]?.key) ? works[0] : undefined;
}

function outside(pieces: readonly Piece[], addresses: readonly Span[]): Piece[] {
  let at = 0;
  return pieces.filter(({ start, key }) => {
    while ((addresses[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (addresses[at]?.start ?? Number.POSITIVE_INFINITY) > start && !TITLE_ONLY.test(key);
  });
}

/** "For details contact the Press Office" names the Press Office; inside a sentence the words with capitals are the name. */
function withoutLeadIn({ text: whole }: Folded, piece: Piece): Piece {
  const lead = ABOUT.test(piece.key) ? null : LEAD_IN.exec(piece.key);
  const cut = lead === null ? 0 : lead.index + lead[0].length;
  const rest = cut === 0 || piece.key.length - cut < 2 ? piece : partOfPiece(piece, cut);
  if ((rest.classes & INSTITUTION) === 0 || (cut === 0 && isOrganization(rest))) return rest;
  if (cut === 0 && piece.field === undefined && !/^[,;] /.test(whole.slice(piece.end, piece.end + 2)))
    return rest;
  const name = capitalsIn(rest);
  return name?.key.includes(" ") === true ? name : rest;
}

/** The run of words with capitals around a word of institutions. */
function capitalsIn(piece: Piece): Piece | undefined {
  let from = -1;
  let to = -1;
  let isTold = false;
  for (const { 0: word, index } of piece.text.matchAll(/[^ ]+/g)) {
    const classes = wordClasses(piece.key.slice(index, index + word.length));
    if (/^\p{Lu}/u.test(word)) {
      if (from < 0) from = index;
      to = index + word.length;
      isTold ||= (classes & INSTITUTION) !== 0;
    } else if ((classes & SMALL) === 0 || from < 0 || /^(?:at|on|in)$/.test(word)) {
      if (isTold) break;
      from = -1;
    }
  }
  return isTold && from >= 0 ? partOfPiece(piece, from, to) : undefined;
}

function withoutAbout(piece: Piece): Piece {
  const lead = LEAD_IN.exec(piece.key);
  return ABOUT.test(piece.key) && lead?.index === 0 ? partOfPiece(piece, lead[0].length) : piece;
}

function nameAt(folded: Folded, { start, end }: Span): Span & CardName {
  return { start, end, name: writtenText(folded, { start, end }) };
}

/** "Department of Information, Ministry of Foreign Affairs" is one name. */
function joined(piece: Piece, next: Piece | undefined): Span {
  if (next?.line !== piece.line || next.before !== "," || !isOrganization(next)) return piece;
  return OFFICE_FIRST.test(piece.key) || OFFICE_FIRST.test(next.key)
    ? { start: piece.start, end: next.end }
    : piece;
}

/** The office in the name of its institution: 外務省報道課, "Press Office of the Example Council". */
function officeInside({ text }: Folded, { start, end }: Span): { office: Span; body: Span } | undefined {
  const name = text.slice(start, end);
  const [, body, gap = "", office] =
    /^(\S*会社\S+|\S*?(?:[省庁院団会県]|大学))( ?)(\S.*(?:[課部室局係]|グループ))$/.exec(name) ?? [];
  if (body !== undefined && office !== undefined)
    return {
      office: { start: end - office.length, end },
      body: { start, end: end - office.length - gap.length },
    };
  const [lead = "", unit] =
    /^(.{4,}? (?:Office|Unit|Team|Division)(?= of )|(?:Medien|Presse)stelle)(?: of (?:the )?| )(?=\p{Lu})/u.exec(
      name,
    ) ?? [];
  if (unit === undefined) return undefined;
  return {
    office: { start, end: start + unit.length },
    body: { start: start + lead.length, end },
  };
}

/** A line of its own right above an address is the name of who lives there. */
function isAboveAddress({ text, labelOf }: Folded, piece: Piece, addresses: readonly Span[]): boolean {
  if (piece.before !== "\n" || piece.isHeading || piece.hasDigit) return false;
  const start = addresses[firstFrom(addresses, piece.end)]?.start;
  return (
    start !== undefined &&
    start - piece.end < 12 &&
    LIST_MARK.test(text.slice(piece.end, start)) &&
    isTitle(piece.text) &&
    !isContactHeading(piece.key) &&
    labelOf(piece.key.split(" ")[0] ?? "") === undefined
  );
}
