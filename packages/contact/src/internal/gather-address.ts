import type { AddressPart } from "./address-parts.js";
import { countryOfCity, countryOfName } from "./country-names.js";
import { keyOf } from "./fold-char.js";
import { isRegionName } from "./region-names.js";

/** More parts than this make no address. */
const MAX_PARTS = 12;
/** How many parts may stand between a weak sign of an address and its town. */
const LEAD = 5;

/** An address begins with a street, a box, a house number or a postcode; a weaker sign needs a stronger one behind it. */
export function startsAddress(parts: readonly AddressPart[], index: number): boolean {
  const part = parts[index];
  if (part === undefined || part.kind === "prose") return false;
  const { kind, postal } = part;
  if (part.label !== undefined || kind === "street" || kind === "box") return true;
  if (kind === "postal" && isWholeTown(parts, index)) return true;
  const next = parts[index + 1];
  if (next?.follows !== true || next.line - part.line > 1) return false;
  switch (kind) {
    case "number":
      return /weak|street|area|name/.test(next.kind);
    case "weak":
    case "area":
      return leadsToTown(parts, index);
    case "postal":
      return (
        /country|city|postal/.test(next.kind) ||
        (postal?.locality === undefined && isTownName(next.text) && !isYear(postal?.postalCode))
      );
    case "name":
    case "city":
      return leadsToCode(parts, index, next);
    default:
      return false;
  }
}

/** A town stands in front of its code, or of its country on a line that holds nothing else. */
function leadsToCode(parts: readonly AddressPart[], index: number, next: AddressPart): boolean {
  const part = parts[index];
  if (part === undefined || !isTownName(part.text)) return false;
  const { postal } = next;
  if (next.kind === "postal" && postal?.locality === undefined) {
    if (postal?.country !== undefined)
      return next.line > part.line || postal.region !== undefined || /[A-Z]/.test(postal.postalCode ?? "");
    return next.line === part.line && !isYear(postal?.postalCode) && followsTown(part, next);
  }
  if (next.line !== part.line || next.kind !== "country" || part.text.length >= 30) return false;
  return parts[index - 1]?.line !== part.line && parts[index + 2]?.line !== part.line;
}

function isYear(code: string | undefined): boolean {
  return code !== undefined && /^(?:19|20)\d\d$/.test(code);
}

/** A postcode with its town is enough where the code or the town names its country, or a line of its own stands under another. */
function isWholeTown(parts: readonly AddressPart[], index: number): boolean {
  const part = parts[index];
  const { locality, postalCode = "", country } = part?.postal ?? {};
  if (part === undefined || locality === undefined || isYear(postalCode)) return false;
  const name = keyOf(locality);
  if (country !== undefined || countryOfCity(name) !== undefined || countryOfName(name) !== undefined)
    return true;
  const above = parts[index - 1];
  const below = parts[index + 1];
  if (above === undefined || !part.follows || above.kind === "prose" || below?.line === part.line)
    return false;
  if (above.line === part.line) return above.hasDigit;
  return part.line - above.line === 1 && above.text.length < 60;
}

/** Whether a town, a postcode or a country stands a little further on. */
function leadsToTown(parts: readonly AddressPart[], index: number): boolean {
  for (let i = index + 1; i <= index + LEAD; i++) {
    const part = parts[i];
    const before = parts[i - 1];
    if (part === undefined || before === undefined || !part.follows || part.label !== undefined) return false;
    if (part.line - before.line > 1 || part.kind === "prose") return false;
    if (/street|box|postal|country|city/.test(part.kind)) return true;
    // Names on lines of their own may be anything.
    if (part.line > before.line && part.kind === "name" && !leadsOn(parts, i)) return false;
  }
  return false;
}

/** The parts of the address that begins at `from`. */
export function gatherAddress(parts: readonly AddressPart[], from: number): AddressPart[] {
  const group: AddressPart[] = [];
  let hasPostal = false;
  let hasTown = false;
  let hasBox = false;
  for (let i = from; i < parts.length && group.length < MAX_PARTS; i++) {
    const part = parts[i];
    if (part === undefined || part.kind === "prose") break;
    const last = group.at(-1);
    const isNewLine = last !== undefined && part.line > last.line;
    if (last !== undefined && (!part.follows || part.line - last.line > 1 || part.label !== undefined)) break;
    const { postal } = part;
    // "12, avenue Foch" is a street with its number.
    const isStreet = part.kind === "weak" && last?.kind === "number" && !part.hasDigit;
    const kind = isHouseNumber(part, group) ? "number" : isStreet ? "street" : part.kind;
    if (kind === "country") {
      group.push(part);
      break;
    }
    if (kind === "box") {
      if (hasBox || (hasTown && isNewLine && parts[i + 1]?.line === part.line)) break;
      hasBox = true;
    } else if (hasPostal && hasTown) {
      // A region may follow: in two capitals, or in front of its country, with which it may stand on a line of its own.
      const next = parts[i + 1];
      const isLed = next?.kind === "country" && next.line === part.line;
      const isRegion = isLed || (!isNewLine && (/^[A-Z]{2}$/.test(part.text) || kind === "area"));
      if (!/name|area|city/.test(kind) || !isRegion) break;
    } else if (kind === "postal") {
      if (isYear(postal?.postalCode) && group.length === 0) break;
      hasPostal = true;
      // "Centro - CEP 35010-000 - Governador Valadares/MG": the town is the one with its region.
      const isAhead = !/\/[A-Z]{2}$/.test(parts[i + 1]?.text ?? "");
      if (last !== undefined && isAhead && followsTown(last, part)) {
        hasTown = true;
        group[group.length - 1] = {
          ...part,
          start: last.start,
          postal: { ...postal, locality: last.text },
        };
        continue;
      }
      hasTown ||= postal?.locality !== undefined;
    } else if (kind === "name" || kind === "city" || (kind === "weak" && (hasPostal || hasBox))) {
      if (hasPostal && !isTownName(part.text)) break;
      if (hasTown && /^[A-Z]{2}$/.test(part.text)) {
        group.push(part);
        continue;
      }
      if (hasPostal) hasTown = true;
      else if (hasTown && kind === "name" && !leadsOn(parts, i)) break;
      else if (last !== undefined && kind === "name" && isNewLine && !leadsOn(parts, i)) break;
      else if (kind === "city") hasTown = !leadsOn(parts, i);
    } else if (hasTown && isNewLine) break;
    group.push(kind === part.kind ? part : { ...part, kind });
  }
  return group;
}

/** Codes that come with a region, whose form names the country, or of six digits follow their town; others precede it. */
function followsTown({ kind, line, text }: AddressPart, { postal, line: own }: AddressPart): boolean {
  if (postal === undefined || postal.locality !== undefined) return false;
  if (kind === "city") return true;
  const isBehind =
    postal.region !== undefined ||
    postal.country !== undefined ||
    /^\d{3} ?\d{3}$/.test(postal.postalCode ?? "");
  return kind === "name" && line === own && isBehind && !/^[A-Z]{2}$/.test(text);
}

/** "Av. Paulista, 1000" is a street with its number, not a postcode: no number stands in front yet. */
function isHouseNumber(part: AddressPart, group: readonly AddressPart[]): boolean {
  const last = group.at(-1);
  if (part.kind !== "postal" || last?.kind !== "weak" || !/^\d{1,5}$/.test(part.text)) return false;
  return group.every(({ hasDigit }) => !hasDigit);
}

/** Letters, at most a small number behind them: "Geneva 27". */
export function isTownName(text: string): boolean {
  return /^\p{L}[\p{L}\p{M} .'’-]*(?: \d{1,2}|\/[A-Z]{2})?$/u.test(text) && text.length < 40;
}

/** Whether a postcode or a country stands right behind a part, with at most a region between. */
function leadsOn(parts: readonly AddressPart[], index: number): boolean {
  const next = parts[index + 1];
  if (next?.follows !== true || next.line - (parts[index]?.line ?? 0) > 1) return false;
  if (next.kind === "postal" || next.kind === "country") return true;
  const isRegion = next.kind === "area" || /^[A-Z]{2}$/.test(next.text) || isRegionName(next.text);
  return isRegion && leadsOn(parts, index + 1);
}
