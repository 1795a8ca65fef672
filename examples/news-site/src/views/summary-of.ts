import { type Article, plainText } from "@nightdesk/article";

const most = 180;

/** What a list says of an article: its standfirst, else the opening of its text, cut at a word. */
export function summaryOf(article: Pick<Article, "standfirst" | "body">): string {
  if (article.standfirst !== undefined) return article.standfirst;
  const text = plainText(article.body)
    .slice(0, 2 * most)
    .replace(/\s+/g, " ")
    .trim();
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most);
  return `${text.slice(0, end > 0 ? end : most)}…`;
}
