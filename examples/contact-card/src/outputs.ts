import type { ContactCard } from "@nightdesk/contact";
import { formatContactHtml } from "@nightdesk/contact/html";
import { formatJCard } from "@nightdesk/contact/jcard";
import { formatContactJsonLd } from "@nightdesk/contact/json-ld";
import { formatContactMarkdown } from "@nightdesk/contact/markdown";
import { formatContactText } from "@nightdesk/contact/text";
import { formatVCard } from "@nightdesk/contact/vcard";

const FORMATS = {
  text: formatContactText,
  html: formatContactHtml,
  markdown: formatContactMarkdown,
  "json-ld": (card: ContactCard) => JSON.stringify(formatContactJsonLd(card), undefined, 2),
  vcard: formatVCard,
  jcard: (card: ContactCard) => JSON.stringify(formatJCard(card), undefined, 2),
} as const;

/** The names of the forms in which a card is shown. */
export const outputNames = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** A card in one form. */
export function output(name: keyof typeof FORMATS, card: ContactCard): string {
  return FORMATS[name](card);
}
