/** A line of a page or body as the search for a contact block sees it. */
export type ContactLine = { text: string; kind: string };

const LABEL =
  /^(?:[-*•]\s*|\d{1,2}[.)]\s*)?(?:tel|tél|phone|telephone|téléphone|fax|télécopie|mobile|cell|hotline|whatsapp|e-?mail|courriel|mail|ទូរស័ព្ទ(?:លេខ)?|ទូរសព្ទ|លេខទូរស័ព្ទ|ទូរសារ|អ៊ីមែល|អ៊ីម៉ែល)\s?\.?\s?[:៖(+]/iu;

const LEAD_IN =
  /(?:please contact|for (?:more|further|additional|media|press|any) (?:information|inquir|enquir|details|questions)|(?:media|press) (?:contact|inquir|enquir)|^contacts?(?: us)?\b|pour (?:plus|toute?) d[e'’] ?(?:information|renseignement|précision)|pour toute (?:information|question|demande)|veuillez contacter|contacts? presse|សូមទាក់ទង|ទំនាក់ទំនង|ព័ត៌មានបន្ថែម)/iu;

const PLACE_WORD =
  /(?:\b(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|floor|building|p\.? ?o\.? box|b\.?p\.? \d|rue|quai|place|place de|sangkat|khan|phum|khum|srok|district|province|city|kingdom|cedex)\b|\bN[°º]|ផ្លូវ|សង្កាត់|ខណ្ឌ|រាជធានី|ភូមិ|ឃុំ|ស្រុក|អគារលេខ)/iu;

/**
 * The range of lines that are a contact block: at least two labelled lines, or one with a lead-in such as "please
 * contact" before it, together with that lead-in and the address after them. The last such range where there are more.
 */
export function contactRange(lines: readonly ContactLine[]): { start: number; end: number } | undefined {
  let best: { start: number; end: number } | undefined;
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.kind !== "contact") continue;
    let start = index;
    let end = index + 1;
    while (lines[end]?.kind === "contact") end++;
    const labels = end - index;
    const before = lines[start - 1];
    const hasLeadIn = before !== undefined && before.text.length <= 160 && LEAD_IN.test(before.text);
    if (hasLeadIn) start--;
    while (isAddress(lines[end])) end++;
    if (labels >= 2 || hasLeadIn) best = { start, end };
    index = end - 1;
  }
  return best;
}

function isAddress(line: ContactLine | undefined): boolean {
  if (line === undefined || line.text.length > 200 || (line.kind !== "prose" && line.kind !== "short"))
    return false;
  return PLACE_WORD.test(line.text) && (line.text.match(/[,،၊]|\d|[០-៩]/gu) ?? []).length >= 2;
}

/** A line of an article's body: whether it is a labelled number, prose, or short. */
export function bareLine(text: string): ContactLine {
  if (isContactLabel(text)) return { text, kind: "contact" };
  return { text, kind: endsSentence(text) ? "prose" : "short" };
}

/** Whether a line gives a number or an address after its label. */
export function isContactLabel(line: string): boolean {
  return LABEL.test(line) && line.length <= 160;
}

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?។៕…]["”»’')\]]{0,3}$/u.test(text);
}
