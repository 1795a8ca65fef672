import type { Article } from "../article.js";
import type { ArticlePath } from "../errors.js";
import type { BodyFacts } from "./body-facts.js";

/** What the rules about characters look for, and what begins it. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00c2\u00c3\u00e1\u00e2\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffd-\uffff]/;

/** The headline, standfirst and texts of the body that may hold a wrong character: in most articles there are none. */
export function findSuspects(
  { headlines, standfirst }: Article,
  body: BodyFacts,
): { text: string; path: ArticlePath }[] {
  const found: { text: string; path: ArticlePath }[] = [];
  if (SUSPECT.test(headlines.main)) found.push({ text: headlines.main, path: ["headlines", "main"] });
  if (standfirst !== undefined && SUSPECT.test(standfirst))
    found.push({ text: standfirst, path: ["standfirst"] });
  if (body.isAscii || !SUSPECT.test(body.allText)) return found;
  for (const { text, path } of body.texts) if (SUSPECT.test(text)) found.push({ text, path });
  return found;
}
