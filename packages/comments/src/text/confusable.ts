import { confusables } from "../internal/confusables.js";

/**
 * What a text looks like, by the skeleton of UTS 39: two texts with the same skeleton are easily taken for each other.
 * Case counts. The skeleton is for comparing only; it is not a text that anybody reads.
 *
 * @example
 * import { skeleton } from "@nightdesk/comments/text";
 *
 * skeleton("\u0420hnom Penh") === skeleton("Phnom Penh"); // => true
 */
export function skeleton(text: string): string {
  const table = confusables();
  let out = "";
  for (const char of fullWidthToPlain(text).normalize("NFD")) {
    const target = table.get(char);
    if (target !== undefined) out += target;
    else if (char < "\u007f") out += char;
    else if (/\p{Zs}/u.test(char)) out += " ";
    else if (!/\p{Default_Ignorable_Code_Point}/u.test(char)) out += char;
  }
  return out.normalize("NFD");
}

/**
 * Whether two texts look alike in most type faces: equal skeletons.
 *
 * @example
 * import { areConfusable } from "@nightdesk/comments/text";
 *
 * areConfusable("user1", "userl"); // => true
 * areConfusable("Jos\u00e9", "Jose"); // => false
 */
export function areConfusable(a: string, b: string): boolean {
  return skeleton(a) === skeleton(b);
}

/** Letters of mathematics, of full width, in Arabic ligatures and as radicals are the same in another dress; fractions are not. */
function fullWidthToPlain(text: string): string {
  return text.replace(/[\u2e80-\u2fdf\ufb50-\ufdff\ufe70-\ufefc\uff01-\uffdc\u{1d400}-\u{1d7ff}]/gu, (char) =>
    char.normalize("NFKC"),
  );
}
