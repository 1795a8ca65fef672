import type { Span } from "./span.js";

const UNIT =
  /^ ?(?:[%°€$£¥]|per ?cent|people|person|euro|dollar|million|billion|habitant|einwohner|riel|km\b|usd)/;
const DATE =
  /(?:^|\D)(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d)(?!\d)/;
const POSTCODE = /^(?:\d{5}-\d{3,4}|\d{3}-\d{4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{5,6})$/;

/** Whether what stands behind or within digits says that they are an amount or a date, whatever the label. */
export function isAmountOrDate(key: string, { start, end }: Span): boolean {
  return UNIT.test(key.slice(end, end + 12)) || DATE.test(key.slice(Math.max(0, start - 8), end + 8));
}

/** Whether digits stand in one group without any sign of a number that is dialled: a label with words between does not reach them. */
export function isBare(run: string): boolean {
  return /^[1-9]\d*$/.test(run);
}

/** Whether digits have the form of a postcode: without a label they are one. */
export function isPostcode(run: string): boolean {
  return run.length < 11 && POSTCODE.test(run);
}

/** Letters of scripts that put spaces between words, signs of money, other figures, and the country of a tax number. */
const HANGS_BEFORE =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\d#$€£¥№@_*=]$|[\p{L}\d][.,:/-]$|(?<!\p{L})\p{Lu}{2} $/u;

/** Digits that hang on a letter, a sign of money or another figure are no telephone number, unless a label says so. */
export function isPartOfWord(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + 4);
  return (
    HANGS_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
    (/^[\p{Ll}%_@=]|^[:,.]\d/u.test(behind) && !/^x ?\d{2}/.test(behind))
  );
}
