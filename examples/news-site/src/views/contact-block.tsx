import { safeParseContact } from "@nightdesk/contact";
import { formatContactHtml } from "@nightdesk/contact/html";
import { formatContactScript } from "@nightdesk/contact/json-ld";
import { enLabels, frLabels, kmLabels } from "@nightdesk/contact/labels";
import { allParts } from "@nightdesk/contact/parts";
import { raw } from "hono/html";
import { phoneEngine } from "../phone-engine.js";
import { publication } from "../publication.js";

const labels = { en: enLabels, fr: frLabels, km: kmLabels };

/** The contact block of an article, parsed and set as an h-card whose numbers can be called. */
export function ContactBlock({ text, language = "en" }: { text: string; language?: string | undefined }) {
  const parsed = safeParseContact(text, { phoneEngine, parts: allParts, country: publication.country });
  if (!parsed.success) return undefined;
  const own = labels[language.slice(0, 2) as keyof typeof labels] ?? enLabels;
  return (
    <section class="contact" aria-labelledby="contact">
      <h2 id="contact">For more information, please contact</h2>
      {raw(formatContactHtml(parsed.data, { labels: own }))}
      {raw(formatContactScript(parsed.data))}
    </section>
  );
}
