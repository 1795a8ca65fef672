/** A post as a content system might hold it: with more than the index reads, and under other names. */
export type Post = {
  readonly slug: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly keywords: readonly string[];
  readonly publishedAt: string;
};

export const POSTS: readonly Post[] = [
  {
    slug: "ferry-returns",
    headline: "Ferry returns to the Bassac after ten years",
    paragraphs: [
      "A ferry crosses the Bassac again. Boatmen hope that the market on the far bank will revive.",
    ],
    keywords: ["transport", "Bassac"],
    publishedAt: "2026-02-10T08:00:00+07:00",
  },
  {
    slug: "bassac-bridge",
    headline: "Work begins on a footbridge over the Bassac",
    paragraphs: [
      "The bridge will link the market with the school. Until it opens the ferry runs twice as often.",
    ],
    keywords: ["transport", "Bassac", "building"],
    publishedAt: "2026-02-17T08:00:00+07:00",
  },
  {
    slug: "night-market",
    headline: "Night market <moves> to the river & stays",
    paragraphs: ["Stalls open at dusk along the river. The market had no place of its own since the fire."],
    keywords: ["market"],
    publishedAt: "2026-01-20T08:00:00+07:00",
  },
  {
    slug: "chess",
    headline: "Schoolgirl wins the chess open",
    paragraphs: ["She sacrificed a rook on the twentieth move and won in thirty."],
    keywords: ["sport"],
    publishedAt: "2026-02-18T08:00:00+07:00",
  },
];
