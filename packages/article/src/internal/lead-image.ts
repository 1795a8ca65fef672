import type { Block } from "../block.js";
import type { ArticleImage } from "../image.js";

/** The body without the picture that opens it, which leads the article. */
export function takeLeadImage(body: readonly Block[]): { body: Block[]; image: ArticleImage | undefined } {
  const [first, ...rest] = body;
  if (first?.type !== "image" || rest.length === 0) return { body: [...body], image: undefined };
  const { type, ...image } = first;
  void type;
  return { body: rest, image: { role: "main", ...image } };
}
