import type { ContactParts } from "./contact-parts.js";
import { addresses } from "./parts/addresses.js";
import { hours } from "./parts/hours.js";
import { html } from "./parts/html.js";
import { languages } from "./parts/languages.js";
import { names } from "./parts/names.js";
import { social } from "./parts/social.js";
import { text } from "./parts/text.js";

export { addresses, hours, html, languages, names, social, text };

/** Every part: all that `parseContact` can read. */
export const allParts = {
  addresses,
  hours,
  html,
  languages,
  names,
  social,
  text,
} as const satisfies ContactParts;
