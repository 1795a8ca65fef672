import type { Article } from "@nightdesk/article";
import type { Story } from "./store/articles.js";

/** The story's article with whole addresses, as machines on other hosts need them. `base` is any address of this site. */
export function withAddresses({ article, path }: Story, base: string): Article {
  const whole = (url: string) => (URL.canParse(url, base) ? new URL(url, base).href : url);
  return {
    ...article,
    url: whole(path),
    ...(article.images && { images: article.images.map((image) => ({ ...image, url: whole(image.url) })) }),
  };
}
