import type { Article, FormatResult } from "@nightdesk/article";

/** A file as it was read: its text, and its value where that is JSON. */
export type Input = { readonly text: string; readonly json: unknown };

/** A file to be written. */
export type Output = { readonly name: string; readonly text: string };

/** What formats need to know beside the articles. */
export type Settings = {
  /** The publication's name. */
  title: string;
  /** The address of its site. */
  site: string;
  /** BCP 47, for articles that name no language. */
  language: string;
  /** The IANA zone of times without an offset. */
  zone?: string | undefined;
  /** Milliseconds since 1970. */
  now: number;
};

/** A format that articles can be read from, written to, or both. */
export type Format = {
  readonly name: string;
  /** What it is called, and what of it is read or written. */
  readonly title: string;
  /** Whether a file is surely in this format and no other. */
  readonly looksLike?: (input: Input) => boolean;
  readonly read?: (input: Input, settings: Settings) => FormatResult<Article[]>;
  readonly write?: (articles: readonly Article[], settings: Settings) => FormatResult<Output[]>;
};

/** One output for each article: `rain.md`. Issues and losses come under the index of their article. */
export function oneEach(
  articles: readonly Article[],
  ending: string,
  write: (article: Article) => FormatResult<string>,
): FormatResult<Output[]> {
  const results = articles.map(write);
  const value = results.flatMap(({ value: text }, index) => {
    const id = articles[index]?.id.replace(/[^\w.-]+/g, "-").slice(-60) || String(index + 1);
    return text === undefined ? [] : [{ name: `${id}.${ending}`, text }];
  });
  return {
    value,
    issues: results.flatMap(({ issues }, index) =>
      issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })),
    ),
    lost: results.flatMap(({ lost }, index) =>
      lost.map((loss) => ({ ...loss, path: [index, ...loss.path] })),
    ),
  };
}

/** All articles in one file. */
export function oneFile({ value, issues, lost }: FormatResult<string>, name: string): FormatResult<Output[]> {
  return { value: value === undefined ? undefined : [{ name, text: value }], issues, lost };
}
