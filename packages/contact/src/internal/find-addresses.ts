import type { AddressKind, CardAddress } from "../contact-card.js";
import { addressPieces, type Piece } from "./address-pieces.js";
import { countryOfCity, countryOfName } from "./country-names.js";
import type { Folded } from "./fold.js";
import { labelOf } from "./labels.js";
import type { Span } from "./span.js";

/** A postal address with its place in the folded text; `stated` where the text itself names the country. */
export type AddressSpan = Span & CardAddress & { readonly stated: boolean };

/** More pieces than this make no address. */
const MAX_PIECES = 12;

/** The postal addresses of the text outside of `taken`; `country` is that of an address which names none. */
export function findAddresses(
  folded: Folded,
  taken: readonly Span[],
  country: string | undefined,
): AddressSpan[] {
  const pieces = addressPieces(folded, taken);
  const found: AddressSpan[] = [];
  let heading: AddressKind | undefined;
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (piece.label !== undefined) heading = piece.label === "postal" ? "postal" : "visiting";
    else heading = headingKind(piece) ?? heading;
    const group = startsAddress(pieces, i) ? gather(pieces, i) : [];
    const address = group.length === 0 ? undefined : assemble(group, country);
    if (address === undefined) {
      i++;
      continue;
    }
    found.push(
      heading === "postal" || (heading === "visiting" && found.length === 0)
        ? { ...address, kind: heading }
        : address,
    );
    heading = undefined;
    i += group.length;
  }
  return found;
}

/** A line of its own that says what kind of address follows. */
function headingKind({ text }: Piece): AddressKind | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length <= 3 && words.some((word) => labelOf(word)?.kind === "postal") ? "postal" : undefined;
}

/** An address begins with a street, a box, a house number or a postcode; a weaker sign needs a stronger one behind it. */
function startsAddress(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  const { kind, postal } = piece;
  if (piece.label !== undefined || kind === "street" || kind === "box") return true;
  if (kind === "postal" && isWholeTown(pieces, index)) return true;
  const next = pieces[index + 1];
  if (next?.follows !== true || next.line - piece.line > 1) return false;
  if (kind === "number") return next.kind === "weak" || next.kind === "street" || next.kind === "name";
  if (kind === "weak") return /street|box|postal|country|city/.test(next.kind) || leadsToTown(pieces, index);
  if (kind === "postal")
    return /country|city/.test(next.kind) || isTownName(next.text) || postal?.locality !== undefined;
  if (kind === "name" || kind === "city")
    return next.kind === "country" && next.line === piece.line && piece.text.length < 30;
  return false;
}

/** A postcode with its town is enough where the code or the town names its country, or a line of its own stands under another. */
function isWholeTown(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const { locality, postalCode = "", country } = piece?.postal ?? {};
  if (piece === undefined || locality === undefined || /^(?:19|20)\d\d$/.test(postalCode)) return false;
  const name = plain(locality);
  if (country !== undefined || countryOfCity(name) !== undefined || countryOfName(name) !== undefined)
    return true;
  const above = pieces[index - 1];
  const below = pieces[index + 1];
  const isOwnLine = above?.line !== piece.line && below?.line !== piece.line && postalCode.length >= 4;
  return (
    isOwnLine &&
    piece.follows &&
    above !== undefined &&
    piece.line - above.line === 1 &&
    above.text.length < 60
  );
}

/** Whether a town, a postcode or a country stands a little further on the same line. */
function leadsToTown(pieces: readonly Piece[], index: number): boolean {
  const line = pieces[index]?.line;
  const ahead = pieces.slice(index + 1, index + 4);
  const end = ahead.findIndex((piece) => !piece.follows || piece.line !== line);
  return (end < 0 ? ahead : ahead.slice(0, end)).some(({ kind }) => /postal|country|city/.test(kind));
}

/** The pieces of the address that begins at `from`. */
function gather(pieces: readonly Piece[], from: number): Piece[] {
  const group: Piece[] = [];
  let hasPostal = false;
  let hasTown = false;
  for (let i = from; i < pieces.length && group.length < MAX_PIECES; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const last = group.at(-1);
    const isNewLine = last !== undefined && piece.line > last.line;
    if (last !== undefined && (!piece.follows || piece.line - last.line > 1 || piece.label !== undefined))
      break;
    const { postal } = piece;
    const kind = isHouseNumber(piece, group) ? "number" : piece.kind;
    if (kind === "country") {
      group.push(piece);
      break;
    }
    if (hasPostal && hasTown) {
      if (isNewLine || kind !== "name" || !/^[A-Z]{2}$/.test(piece.text)) break;
    } else if (kind === "postal") {
      hasPostal = true;
      // Codes that come with a region, or whose form names the country, follow their town; others precede it.
      const isBehindTown = postal?.region !== undefined || postal?.country !== undefined;
      const isTown = last !== undefined && (last.kind === "name" || last.kind === "city") && isBehindTown;
      hasTown ||= postal?.locality !== undefined || (isTown && last.line === piece.line);
    } else if (kind === "name" || kind === "city" || (hasPostal && kind === "weak")) {
      if (hasPostal && !isTownName(piece.text)) break;
      if (hasTown && /^[A-Z]{2}$/.test(piece.text)) {
        group.push(piece);
        continue;
      }
      if (hasPostal) hasTown = true;
      else if (hasTown && kind === "name") break;
      else if (last !== undefined && kind === "name" && isNewLine && !leadsOn(pieces, i)) break;
      else if (kind === "city") hasTown = !leadsOn(pieces, i);
    } else if (hasTown && isNewLine) break;
    group.push(kind === piece.kind ? piece : { ...piece, kind });
  }
  return group;
}

/** "Av. Paulista, 1000" is a street with its number, not a postcode: no number stands in front yet. */
function isHouseNumber(piece: Piece, group: readonly Piece[]): boolean {
  const last = group.at(-1);
  if (piece.kind !== "postal" || last?.kind !== "weak" || !/^\d{1,5}$/.test(piece.text)) return false;
  return group.every(({ text }) => !/\d/.test(text));
}

/** Letters, at most a small number behind them: "Geneva 27". */
function isTownName(text: string): boolean {
  return /^\p{L}[\p{L}\p{M} .'’-]*(?: \d{1,2}|\/[A-Z]{2})?$/u.test(text) && text.length < 40;
}

/** Whether a postcode or a country stands right behind a piece. */
function leadsOn(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return (
    next?.follows === true && /postal|country/.test(next.kind) && next.line - (pieces[index]?.line ?? 0) <= 1
  );
}

function assemble(group: readonly Piece[], fallback: string | undefined): AddressSpan | undefined {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const parts: { -readonly [Key in keyof CardAddress]?: CardAddress[Key] } = {};
  const lines: string[] = [];
  let named: string | undefined;
  let town = -1;
  for (const [index, piece] of group.entries()) {
    if (piece.kind === "country") named = piece.country;
    else if (piece.kind === "box") parts.poBox = piece.text;
    else if (piece.kind === "postal" && piece.postal !== undefined) {
      const { postalCode, locality, region, country, lead } = piece.postal;
      parts.postalCode = postalCode;
      if (region !== undefined) parts.region = region;
      if (lead !== undefined) lines.push(lead);
      named ??= country;
      if (locality !== undefined) {
        const trimmed = trimLocality(locality);
        parts.locality = trimmed.town;
        if (trimmed.region !== undefined) parts.region = trimmed.region;
        named ??= trimmed.country;
      }
      town = index;
    } else lines.push(piece.text);
  }
  if (parts.locality === undefined) takeLocality(group, lines, town, parts);
  const city = countryOfCity(plain(parts.locality ?? ""));
  const isPlaced = group.some(
    ({ kind }) => kind === "street" || kind === "box" || (kind === "weak" && city !== undefined),
  );
  const isKnown = parts.postalCode !== undefined || named !== undefined || first.label !== undefined;
  if (!isKnown && (!isPlaced || parts.locality === undefined)) return undefined;
  const khmer = group.some(({ text }) => /\b(?:sangkat|khan)\b|[\u1780-\u17ff]/i.test(text))
    ? "KH"
    : undefined;
  const country = named ?? city ?? khmer ?? fallback;
  const stated = (named ?? city ?? khmer) !== undefined;
  return {
    start: first.start,
    end: last.end,
    stated,
    ...parts,
    lines: joinHouseNumbers(lines),
    ...(country === undefined ? {} : { country }),
  };
}

/** Where the postcode has no town beside it, the town is the piece behind it, or else the last one in front. */
function takeLocality(
  group: readonly Piece[],
  lines: string[],
  postalAt: number,
  parts: { locality?: string; region?: string },
): void {
  const behind =
    postalAt < 0
      ? undefined
      : group.slice(postalAt + 1).find(({ kind }) => kind === "name" || kind === "city" || kind === "weak");
  const ahead = group
    .slice(0, postalAt < 0 ? undefined : postalAt)
    .filter(({ kind }) => kind !== "country" && kind !== "box");
  // "São Paulo, SP, 01310-100": two capitals between are the region.
  const region = ahead.length > 1 ? /^[A-Z]{2}$/.exec(ahead.at(-1)?.text ?? "")?.[0] : undefined;
  if (region !== undefined) parts.region = lines.splice(lines.lastIndexOf(region), 1)[0] ?? region;
  const before = region === undefined ? ahead.at(-1) : ahead.at(-2);
  const town =
    behind ??
    (before?.kind === "name" || before?.kind === "city" ? before : undefined) ??
    (postalAt >= 0 ? before : khmerTown(before));
  if (town === undefined) return;
  if (!/\p{L}{2}/u.test(town.text)) return;
  const index = lines.lastIndexOf(town.text);
  if (index >= 0) lines.splice(index, 1);
  parts.locality = trimLocality(town.text).town;
}

/** In Khmer the parts of an address follow each other without commas: the town is the last word. */
function khmerTown(piece: Piece | undefined): Piece | undefined {
  if (piece === undefined || !/[\u1780-\u17ff]/.test(piece.text)) return undefined;
  return { ...piece, text: piece.text.slice(piece.text.lastIndexOf(" ") + 1) };
}

/** A town without what stands around it when line ends are lost: labels and the country behind, streets and rooms in front. */
function trimLocality(text: string): {
  town: string;
  region: string | undefined;
  country: string | undefined;
} {
  const region = /[/-]([A-Z]{2})$/.exec(text)?.[1];
  const all = (region === undefined ? text : text.slice(0, -3)).split(" ");
  const label = all.findIndex((word, index) => index > 0 && isLabelWord(word));
  let words = label < 0 ? all : all.slice(0, label);
  const isCity = countryOfCity(plain(words.join(" "))) !== undefined;
  const country = [3, 2, 1].find(
    (count) => !isCity && count < words.length && countryOfName(plain(words.slice(-count).join(" "))),
  );
  const code = country === undefined ? undefined : countryOfName(plain(words.slice(-country).join(" ")));
  if (country !== undefined) words = words.slice(0, -country);
  const tails = [3, 2, 1].map((count) => words.slice(-count).join(" "));
  const town = (tails.find((tail) => countryOfCity(plain(tail)) !== undefined) ?? words.join(" "))
    .replace(/^(?:រាជធានី|ខេត្ត|ក្រុង)/, "")
    .replace(/^(?:Suite|Room|Floor|Level|Unit|Apt\.?|#) ?\S+ (?=\p{Lu})/u, "")
    .replace(/[ ,.:-]+$/, "");
  return { town, region, country: code };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

function isLabelWord(word: string): boolean {
  const bare = plain(word).replace(/[.:]+$/, "");
  return bare.length > 1 ? labelOf(bare) !== undefined && !/^(?:sa|ca)$/.test(bare) : /^[tfmew]$/.test(bare);
}

/** "N° 3, Samdech Street" is one line: a house number alone belongs to what follows, a suite to what precedes. */
function joinHouseNumbers(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isNumber = last !== undefined && /^(?:n[°º]\.?|no\.?|nr\.?|#)? ?#?\d{1,5}\w?$/i.test(last);
    if (last !== undefined && (isNumber || /^(?:suite|apt\.?|unit|ste\.?) /i.test(line)))
      joined[joined.length - 1] = `${last}, ${line}`;
    else joined.push(line);
  }
  return joined;
}
