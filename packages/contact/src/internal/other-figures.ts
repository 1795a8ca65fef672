import type { Span } from "./span.js";

const UNIT =
  /^ ?(?:[%°€$£¥]|percent|per cent|people|persons|pages|euro|dollar|million|billion|inhabitant|habitant|einwohner|personnes|personas|riel|km\b|usd|eur\b|khr|tonne|hectare|votes|copies)/;
const DATE =
  /(?:^|\D)(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d)(?!\d)/;

/** Whether what stands behind or within digits says that they are an amount or a date, whatever the label. */
export function isAmountOrDate(key: string, { start, end }: Span): boolean {
  return UNIT.test(key.slice(end, end + 12)) || DATE.test(key.slice(Math.max(0, start - 8), end + 8));
}

/** Whether digits stand in one group without any sign of a number that is dialled: a label with words between does not reach them. */
export function isBare(text: string, { start, end }: Span): boolean {
  return /^[1-9]\d*$/.test(text.slice(start, Math.min(end, start + 20)));
}

/** Whether digits have the form of a postcode: without a label they are one. */
export function isPostcode(text: string, { start, end }: Span): boolean {
  return (
    end - start < 11 &&
    /^(?:\d{5}-\d{3,4}|\d{3}-\d{4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{5,6})$/.test(text.slice(start, end))
  );
}

/** Letters of scripts that put spaces between words, signs of money, other figures. */
const HANGS_BEFORE =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\d#$€£¥№@_*=]$|[\p{L}\d][.,:/-]$/u;

/** Digits that hang on a letter, a sign of money or another figure are no telephone number, unless a label says so. */
export function isPartOfWord(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 4);
  return HANGS_BEFORE.test(before) || (/^[\p{Ll}%_@=]|^[:,.]\d/u.test(behind) && !/^x ?\d{2}/.test(behind));
}

/** A short number behind a comma with a word behind it, which is no label, begins an address: "20, Avenue Appia". */
export function isHouseNumber(
  key: string,
  { start, end }: Span,
  between: string,
  isLabel: (word: string) => boolean,
): boolean {
  if (end - start > 4 || /[/-]/.test(between)) return false;
  const word = /^,? ([\p{L}'-]+)/u.exec(key.slice(end, end + 24))?.[1];
  return end - start < 3 || (word !== undefined && !isLabel(word));
}
