import { type CompareOptions, compare, type Figure, median } from "@internal/scorecard";
import { safeParseComment } from "@nightdesk/comments";
import { createWordList, moderate, standardPhases } from "@nightdesk/comments/moderation";
import { sanitizeHtml } from "@nightdesk/comments/sanitize";

const TEXT =
  "The minister said on Thursday that the bridge will open in the spring. I do not believe a word of it: the same was said a year ago, and the year before. Who pays for the delay? ".repeat(
    3,
  );
const KEYS = 65_000;

/** Made-up words of 4 to 16 letters; a fixed sequence, so that every run has the same list. */
function makeKeys(count: number): string[] {
  let state = 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 4 + next(13) }, () => String.fromCharCode(97 + next(26))).join(""),
  );
}

/** What a long word list costs, and the whole way of a comment from form to verdict. */
export async function moderationFigures(options: CompareOptions): Promise<Figure[]> {
  const keys = makeKeys(KEYS);
  const builds: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    createWordList(keys, { mode: "substring" });
    const { user, system } = process.cpuUsage(start);
    builds.push((user + system) / 1_000);
  }
  const list = createWordList(keys, { mode: "substring" });
  const phases = standardPhases({
    holdWords: createWordList(keys.slice(0, 1_000)),
    reservedNames: ["editor", "moderator"],
  });
  const form = { comment: TEXT.slice(0, 300), name: "Sok Chan", email: "sok@example.com" };
  const history = { duplicates: 0, recent: 0, approved: 0 };
  const pipeline = async () => {
    const result = safeParseComment(form);
    if (!result.success) throw new Error("The form is valid.");
    const html = sanitizeHtml(result.data.comment);
    const { verdict } = await moderate(
      { comment: result.data, article: { open: true }, token: { ok: true }, history },
      { phases },
    );
    return html + verdict;
  };
  const times = await compare({ find: () => list.find(TEXT), pipeline }, options);
  return [
    { name: "word list of 65,000 keys: build (ms)", value: median(builds), goal: { atMost: 300 } },
    { name: "word list of 65,000 keys: one comment (ms)", value: times.find, goal: { atMost: 0.1 } },
    {
      name: "normalise, validate, sanitise, moderate (comments/s)",
      value: 1_000 / times.pipeline,
      goal: { atLeast: 20_000 },
    },
  ];
}
