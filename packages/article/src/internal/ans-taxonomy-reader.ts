import type { Article, ArticleTag } from "../article.js";
import type { FieldReader } from "./field-reader.js";
import { present } from "./present.js";

/** The section and the tags of a story: its further sections and its keywords are tags with a scheme. */
export function readAnsTaxonomy(story: FieldReader): Pick<Article, "section" | "tags"> {
  const taxonomy = story.child("taxonomy");
  if (taxonomy === undefined) return {};
  const primary = taxonomy.child("primary_section");
  const first = primary && sectionOf(primary);
  const others = taxonomy.children("sections").flatMap((section) => {
    const read = sectionOf(section);
    return read === undefined || (first !== undefined && read.code === first.code && read.name === first.name)
      ? []
      : [read];
  });
  const section = first ?? others.shift();
  const tags = taxonomy.children("tags").flatMap((tag): ArticleTag[] => {
    const name = tag.text("text");
    const extra = tag.child("additional_properties");
    const fields = { code: tag.text("_id"), scheme: extra?.text("scheme"), url: extra?.text("url") };
    tag.skip("slug");
    return name === undefined ? [] : [present({ name, ...fields })];
  });
  const keywords = [
    ...taxonomy.children("keywords").flatMap((keyword) => keyword.text("keyword") ?? []),
    ...taxonomy.texts("seo_keywords"),
  ];
  return {
    section,
    tags: [
      ...tags,
      ...others.map(({ name, code, url }) => present({ name, code, scheme: "section", url })),
      ...keywords.map((name) => ({ name, scheme: "keyword" })),
    ],
  };
}

function sectionOf(fields: FieldReader): Article["section"] {
  fields.skip("type version primary");
  const name = fields.text("name");
  if (name !== undefined) return present({ name, code: fields.text("_id"), url: fields.text("path") });
  fields.lose("name", "Left out a section without a name.");
  return undefined;
}
