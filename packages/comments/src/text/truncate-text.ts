/**
 * The text cut to at most `maxLength` UTF-16 units, between two characters as readers see them; with `ellipsis`,
 * counted in, behind what is left where something was cut.
 *
 * @example
 * import { truncateText } from "@nightdesk/comments/text";
 *
 * truncateText("caf\u0065\u0301s", { maxLength: 4 }); // => "caf"
 */
export function truncateText(text: string, options: { maxLength: number; ellipsis?: string }): string {
  const { maxLength, ellipsis = "" } = options;
  if (text.length <= maxLength) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter("en").segment(text)) {
    if (index + segment.length > maxLength - ellipsis.length) break;
    end = index + segment.length;
  }
  return text.slice(0, end) + ellipsis;
}
