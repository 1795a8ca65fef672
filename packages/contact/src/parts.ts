import type { ContactParts } from "./contact-parts.js";
import { addresses } from "./parts/addresses.js";
import { hours } from "./parts/hours.js";
import { html } from "./parts/html.js";
import { languages } from "./parts/languages.js";
import { names } from "./parts/names.js";
import { social } from "./parts/social.js";

export { addresses, hours, html, languages, names, social };

/** Every part: all that `parseContact` can read. */
export const allParts = { addresses, hours, html, languages, names, social } as const satisfies ContactParts;
