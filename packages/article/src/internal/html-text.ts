import { plainText } from "../plain-text.js";
import { readBlocks } from "./html-reader.js";

/** The words of a short text that is HTML, such as a title with entities, on one line; `undefined` where there are none. */
export function htmlText(html: string): string | undefined {
  const text = /[<&]/.test(html) ? plainText(readBlocks(html, undefined).blocks) : html;
  const line = text.replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}
