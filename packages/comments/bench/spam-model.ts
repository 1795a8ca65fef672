import { type CompareOptions, compare, type Figure } from "@internal/scorecard";
import { classifySpam } from "@nightdesk/comments/spam-model";
import { bundleSize } from "./bundle-size.js";

const HONEST =
  "The minister said on Thursday that the bridge will open in the spring. I do not believe a word of it: the same was said a year ago. Who pays for the delay?";
const SPAM =
  "Hey everyone, please subscribe to my channel and check out my new songs! https://www.youtube.com/watch?v=example and https://example.com/music, thanks";

/** What the spam model costs a comment of 150 letters, honest or not, and a page; its verdicts are scored by conformance. */
export async function spamModelFigures(options: CompareOptions): Promise<Figure[]> {
  const times = await compare(
    { honest: () => classifySpam(HONEST), spam: () => classifySpam(SPAM) },
    options,
  );
  const size = await bundleSize('export { classifySpam } from "@nightdesk/comments/spam-model"');
  const markdown = await bundleSize('export { renderMarkdown } from "@nightdesk/comments/markdown"');
  return [
    {
      name: "spam model: one comment (us)",
      value: Math.max(times.honest, times.spam) * 1_000,
      goal: { atMost: 100 },
    },
    { name: "spam model: gzip (KB)", value: size / 1_000, goal: { atMost: 16 } },
    { name: "markdown: gzip (KB)", value: markdown / 1_000, goal: { atMost: 2 } },
  ];
}
