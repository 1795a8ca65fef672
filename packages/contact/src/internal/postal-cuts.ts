import type { Span } from "./span.js";

/** Where a part of an address begins whose comma or line end is lost: a postcode in front of its town, a box, a street's number. */
const BEFORE =
  /(?:(?<![\dA-Za-z-])(?:[A-Z]{1,2}-)?\d{5}|(?<![\dA-Za-z])[A-Z]{1,2}-\d{4}|(?<=\d[a-z]? )\d{4}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{5}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}) (?=\p{Lu}\p{L})|〒|(?:C\.P\. ?|CEP:? )(?=\d{5})|\b(?:\d\d )?(?:(?:P\.? ?O\.?|GPO) Box |Private Bag |Postfach |B\.? ?P\.? ?(?=\d))/gu;
const BEHIND =
  /(?<= )(?:[A-Z]{2} \d{5}(?:-\d{4})?|(?:ACT|NSW|VIC|QLD|SA|WA|TAS|NT) \d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]\d\d [A-Z]{1,2}\d{2,3}|(?<=\p{L} )\d{5,6}(?! \p{Lu}))(?= )/gu;
const BOX_END =
  /(?:\b(?:Box|Bag|Postfach)|B\.? ?P\.?|M\.? ?B\.?) [A-Z]{0,3} ?\d{1,6}(?= \p{Lu}|-\d{4,6}\b)/gu;
/** Where an English street ends and the town begins, of use only in front of such a postcode. */
const STREET_END =
  /(?<= (?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|lane|square|way|parkway|court|terrace|crescent|building|tower|#[\d-]+)(?: [ns]?[ew]| [ns])?) (?=\p{Lu})/giu;
/** A house number behind a name: "Example Museum #12". */
const FIRST_NUMBER = /^\D*\p{L} (?=#\d)/u;
const NO_CUT = /:\s*$|(?:^|[ (])(?:[A-Z]{2,4}|\w+ Box|C\.?P\.?|CEP:?|N[o°º]\.?|#|№) $/i;
const SHORTEST = 8;
const LONGEST = 360;

/** A stretch cut where a postcode or a box shows that one line of an address ends. */
export function cutAtPostcodes(text: string, start: number, end: number): Span[] {
  if (end - start < SHORTEST || end - start > LONGEST) return [{ start, end }];
  const part = text.slice(start, end);
  if (!/\d{3}|\d[A-Z]|〒|Box|#\d/.test(part)) return [{ start, end }];
  const points = [...part.matchAll(BEFORE)].map(({ index }) => index);
  const number = FIRST_NUMBER.exec(part);
  if (number !== null) points.push(number[0].length);
  let hasBehind = false;
  for (const { index, 0: code } of `${part} `.matchAll(BEHIND)) {
    hasBehind = true;
    points.push(index + code.length);
  }
  for (const match of part.matchAll(BOX_END)) points.push(match.index + match[0].length);
  if (hasBehind) for (const { index } of part.matchAll(STREET_END)) points.push(index);
  const spans: Span[] = [];
  let from = 0;
  for (const point of points.sort((a, b) => a - b)) {
    if (point <= from || NO_CUT.test(part.slice(Math.max(0, point - 16), point))) continue;
    spans.push({ start: start + from, end: start + point });
    from = point;
  }
  return [...spans, { start: start + from, end }];
}
