/**
 * The number of links in a text: addresses with a scheme or `www.`, and the targets of HTML and forum markup, each
 * counted once.
 */
export function countLinks(text: string): number {
  let links = 0;
  for (const _ of text.matchAll(
    /\b(?:https?|ftp):\/\/\S|\bwww\.[^\s.]|\bhref\s{0,8}=(?!\s{0,8}["']?(?:https?|ftp|www)\b)/gi,
  )) {
    links++;
  }
  return links;
}
