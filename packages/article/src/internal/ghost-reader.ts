import type { Article } from "../article.js";
import type { Author } from "../author.js";
import type { ArticleImage } from "../image.js";
import { append } from "./append.js";
import { headlineOr, idOr, openingOf, withoutEmpty } from "./article-parts.js";
import type { FieldReader, ReadingLog } from "./field-reader.js";
import { readBlocks } from "./html-reader.js";
import { htmlText } from "./html-text.js";
import { present } from "./present.js";

/** Options of `ghostToArticles`. */
export type GhostReadOptions = {
  /** The language of the posts, BCP 47: Ghost has one for the site, which its posts do not name. None by default. */
  language?: string | undefined;
};

const STATUS = { draft: "draft", scheduled: "scheduled", published: "published", sent: "published" } as const;

/** The article that a post stands for. */
export function readGhostPost(post: FieldReader, options: GhostReadOptions, log: ReadingLog): Article {
  // What can be derived from the rest, and how the site works.
  post.skip(
    "uuid slug comment_id excerpt reading_time primary_author primary_tag plaintext lexical mobiledoc custom_template featured",
  );
  const url = post.text("url");
  const path = [...post.path, "html"];
  const reading = readBlocks(post.text("html") ?? "", url);
  append(
    log.issues,
    reading.issues.map((issue) => ({ ...issue, path })),
  );
  append(
    log.lost,
    reading.lost.map((loss) => ({ ...loss, path })),
  );
  const title = post.text("title");
  const status = post.oneOf("status", ["draft", "scheduled", "published", "sent"]);
  const published = post.date("published_at");
  const modified = post.date("updated_at");
  const { section, tags } = terms(post);
  return withoutEmpty({
    id: idOr(post.text("id"), `${url ?? ""}${title ?? ""}`, [...post.path, "id"], log.issues),
    url,
    canonicalUrl: post.text("canonical_url"),
    status: status && STATUS[status],
    language: options.language,
    headlines: present({
      main: headlineOr(title, openingOf(reading.blocks), [...post.path, "title"], log.issues),
      seo: post.text("meta_title"),
      social: post.text("og_title"),
    }),
    standfirst: post.text("custom_excerpt"),
    authors: authors(post),
    published,
    modified,
    section,
    tags,
    images: images(post),
    body: reading.blocks,
    access: access(post),
  });
}

function authors(post: FieldReader): Author[] {
  const listed = post.children("authors");
  return listed.flatMap((author): Author[] => {
    author.skip("slug");
    const name = author.text("name");
    const fields = {
      url: author.text("url"),
      sameAs: [author.text("website"), account(author, "twitter"), account(author, "facebook")].filter(
        (address) => address !== undefined,
      ),
      email: author.text("email"),
      image: author.text("profile_image"),
      id: author.text("id"),
    };
    if (name !== undefined) return [{ kind: "person", name, ...present(fields) }];
    author.lose("name", "Left out an author without a name.");
    return [];
  });
}

/** Ghost keeps the name of an account: `@paper`, `thepaper`. */
function account(author: FieldReader, site: "twitter" | "facebook"): string | undefined {
  const name = author.text(site)?.replace(/^@/, "");
  if (name === undefined || /^https?:/.test(name)) return name;
  return `https://${site === "twitter" ? "x" : site}.com/${name}`;
}

function terms(post: FieldReader): Pick<Article, "section" | "tags"> {
  const all = post.children("tags").flatMap((tag) => {
    tag.skip("slug visibility");
    const name = tag.text("name");
    const fields = { code: tag.text("id"), url: tag.text("url") };
    const isInternal = name?.startsWith("#") ?? false;
    if (name === undefined) return [];
    return [{ isInternal, term: present({ name, ...fields }) }];
  });
  const first = all.find(({ isInternal }) => !isInternal);
  const others = all.filter((entry) => entry !== first);
  return {
    section: first?.term,
    tags: others.map(({ isInternal, term }) => (isInternal ? { ...term, scheme: "internal" } : term)),
  };
}

function images(post: FieldReader): ArticleImage[] {
  const url = post.text("feature_image");
  const alt = post.text("feature_image_alt");
  const caption = htmlText(post.text("feature_image_caption") ?? "");
  const share = post.text("og_image");
  const card = post.has("twitter_image") ? post.text("twitter_image") : undefined;
  if (card !== undefined && card !== share)
    post.lose("twitter_image", "The model has one picture for shares.");
  return [
    ...(url === undefined ? [] : [present({ role: "main" as const, url, alt, caption })]),
    ...(share === undefined ? [] : [{ role: "social" as const, url: share }]),
  ];
}

function access(post: FieldReader): Article["access"] {
  const names = post.children("tiers").flatMap((tier) => {
    tier.skip("id slug active type visibility currency");
    return tier.text("name") ?? [];
  });
  const visibility = post.text("visibility");
  const isCut = post.flag("access") === false && visibility !== "public";
  if (isCut) post.lose("access", "The answer has only what everybody may read.");
  if (visibility === "public") return { free: true };
  if (visibility === "paid") return { free: false };
  if (visibility === "members") return { free: false, tiers: ["members"] };
  if (visibility === "tiers") return { free: false, tiers: names };
  if (visibility !== undefined) post.lose("visibility", "Left out a visibility that Ghost does not have.");
  return undefined;
}
