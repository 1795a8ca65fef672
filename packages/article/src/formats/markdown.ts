import type { Article } from "../article.js";
import type { Block } from "../block.js";
import type { FullResult, Loss } from "../format-result.js";
import { carries, lossesOf } from "../internal/losses.js";
import { MarkdownWriter } from "../internal/markdown-blocks.js";

/** Options of {@link articleToMarkdown} and {@link blocksToMarkdown}. */
export type MarkdownOptions = {
  /** Whether to write tables and struck-out words as GitHub does; CommonMark has neither. Default `false`. */
  gfm?: boolean | undefined;
};

const CARRIED = "headlines.main standfirst byline dateline.written images";

/**
 * The article as CommonMark: headline, standfirst, byline, dateline, the picture that leads it, then the body. No HTML is
 * written, and no address but by http, https, mailto and tel; words are escaped so that they stay words. Takes time in
 * proportion to the article.
 *
 * Rules: CommonMark 0.31.2; GitHub Flavored Markdown 0.29; read 2026-11-26.
 *
 * @example
 * import { articleToMarkdown } from "@nightdesk/article/markdown";
 * const body = [{ type: "paragraph" as const, children: [{ type: "text" as const, value: "*Two* gates." }] }];
 * articleToMarkdown({ id: "a1", headlines: { main: "Rain" }, byline: "By Sok Dara", body }).value;
 * // => "# Rain\n\nBy Sok Dara\n\n\\*Two\\* gates.\n"
 */
export function articleToMarkdown(article: Article, options: MarkdownOptions = {}): FullResult<string> {
  const writer = new MarkdownWriter(options.gfm ?? false);
  const { headlines, standfirst, byline, dateline, images = [] } = article;
  const lead = images.findIndex(({ role }) => role === "main");
  const { role: _, ...image } = images[lead] ?? { url: "" };
  const parts = [
    writer.block({ type: "heading", depth: 1, children: words(headlines.main) }, ["headlines"]),
    ...[standfirst, byline, dateline?.written || dateline?.place].map((line) =>
      writer.block({ type: "paragraph", children: words(line ?? "") }, []),
    ),
    lead < 0 ? "" : writer.block({ type: "image", ...image }, ["images", lead]),
    writer.blocks(article.body, ["body"]),
  ];
  const carried = carries(dateline?.written ? CARRIED : `${CARRIED} dateline.place`);
  const others = images.flatMap((_image, index): Loss[] =>
    index === lead ? [] : [{ path: ["images", index], message: "Only the image that leads is written." }],
  );
  const lost = [...lossesOf(article, carried, "Markdown"), ...others, ...writer.target.lost];
  return { value: `${parts.filter((part) => part !== "").join("\n\n")}\n`, issues: [], lost };
}

/**
 * The blocks as CommonMark, with what that cannot hold in `lost`.
 *
 * @example
 * import { blocksToMarkdown } from "@nightdesk/article/markdown";
 * blocksToMarkdown([{ type: "heading", depth: 2, children: [{ type: "text", value: "Levels" }] }]).value; // => "## Levels\n"
 */
export function blocksToMarkdown(
  blocks: readonly Block[],
  options: MarkdownOptions = {},
): FullResult<string> {
  const writer = new MarkdownWriter(options.gfm ?? false);
  const text = writer.blocks(blocks, []);
  return { value: text === "" ? "" : `${text}\n`, issues: [], lost: writer.target.lost };
}

function words(value: string): { type: "text"; value: string }[] {
  return [{ type: "text", value }];
}
