/** A reference, or an element of HTML that stands in titles: `<now>` in words is no markup. */
const MARKUP =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{2,31});|<\/?(?:a|b|br|code|em|font|i|img|mark|p|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/i;

/** Whether words would be taken for markup, as titles in feeds are that were escaped once more than they should be. */
export function looksLikeMarkup(text: string): boolean {
  return MARKUP.test(text.slice(0, 10_000));
}
