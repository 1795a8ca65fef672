/**
 * The address of an author as WordPress stores it: `http://` before one without scheme, the empty text for one with a
 * scheme other than http and https, signs that may not stand in an address taken out, brackets behind the host encoded.
 *
 * @example
 * import { wordPressUrl } from "@nightdesk/comments/wordpress";
 *
 * wordPressUrl("user.example.org"); // => "http://user.example.org"
 */
export function wordPressUrl(text: string): string {
  const allowed = text
    .trim()
    .replaceAll(" ", "%20")
    .replace(/[^a-z0-9\-~+_.?#=!&;,/:%@$|*'()[\]\u0080-\u{10ffff}]/giu, "");
  const url = withoutLineEnds(allowed).replaceAll(";//", "://");
  if (url === "") return "";
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme === undefined) return encodeBrackets(/^[/#?]/.test(url) ? url : `http://${url}`);
  if (!/^https?$/i.test(scheme)) return "";
  return encodeBrackets(scheme.toLowerCase() + url.slice(scheme.length));
}

/** The address without `%0a` and `%0d`, and without those that come together when others are taken out. */
function withoutLineEnds(url: string): string {
  if (!/%0[ad]/i.test(url)) return url;
  const kept: string[] = [];
  for (const char of url) {
    kept.push(char);
    if (/[ad]/i.test(char) && kept.at(-2) === "0" && kept.at(-3) === "%") kept.length -= 3;
  }
  return kept.join("");
}

function encodeBrackets(url: string): string {
  const front = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i.exec(url)?.[0] ?? "";
  return front + url.slice(front.length).replaceAll("[", "%5B").replaceAll("]", "%5D");
}
