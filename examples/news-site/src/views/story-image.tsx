import type { Article } from "@nightdesk/article";

/** The main picture of an article in a frame of fixed shape, so that nothing moves when it arrives. */
export function StoryImage({ article, isFirst = false }: { article: Article; isFirst?: boolean }) {
  const image = mainImage(article);
  if (image === undefined) return undefined;
  return (
    <div class="frame">
      <img
        src={image.url}
        alt={image.decorative ? "" : (image.alt ?? "")}
        width={image.width ?? 1200}
        height={image.height ?? 675}
        loading={isFirst ? "eager" : "lazy"}
        decoding="async"
      />
    </div>
  );
}

/** The picture that leads the article, if it has one that a browser here may load. */
export function mainImage(article: Article) {
  const images = article.images?.filter(({ url }) => /^(https:\/)?\/[^/]/.test(url)) ?? [];
  return images.find(({ role }) => role === "main") ?? images.find(({ role }) => role !== "inline");
}
