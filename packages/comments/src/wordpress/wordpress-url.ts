/**
 * The address of an author as WordPress stores it: `http://` before one without scheme, the empty text for one with a
 * scheme other than http and https, signs that may not stand in an address taken out.
 *
 * @example
 * import { wordPressUrl } from "@nightdesk/comments/wordpress";
 *
 * wordPressUrl("user.example.org"); // => "http://user.example.org"
 */
export function wordPressUrl(text: string): string {
  const url = text
    .trim()
    .replaceAll(" ", "%20")
    .replace(/[^a-z0-9\-~+_.?#=!&;,/:%@$|*'()[\]\u0080-\u{10ffff}]/giu, "");
  if (url === "") return "";
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme === undefined) return /^[/#?]/.test(url) ? url : `http://${url}`;
  return /^https?$/i.test(scheme) ? url : "";
}
