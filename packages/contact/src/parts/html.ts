import { characterReference } from "../internal/character-reference.js";
import { foldHtml } from "../internal/fold-html.js";

/** The part of `parseContact` that reads the format `html`, and character references such as `&nbsp;` in text. */
export const html = { fold: foldHtml, reference: characterReference } as const;
