import { type Article, type ArticleIssue, safeParseArticle } from "@nightdesk/article";
import { type Extraction, extractArticle } from "@nightdesk/article/extract";
import { type Finding, type Profile, validateArticle } from "@nightdesk/article/validate";

/** What a check starts from. */
export type CheckOptions = {
  /** The address of a saved page. */
  url?: string | undefined;
  /** Whose rules to apply; by default all but those of single formats. */
  profiles?: readonly Profile[] | undefined;
  /** Milliseconds since 1970, for rules about past and future. */
  now?: number | undefined;
};

/** What a check found. Without an article only `issues` say why. */
export type Check = {
  kind: "page" | "article";
  article: Article | undefined;
  evidence: Extraction["evidence"];
  issues: readonly ArticleIssue[];
  findings: readonly Finding[];
};

export const DEFAULT_PROFILES: readonly Profile[] = ["core", "google", "wcag", "trust", "safety"];

/** Checks an article in JSON, or the article in any other text as a page of HTML. */
export function check(text: string, options: CheckOptions = {}): Check {
  const isJson = text.trimStart().startsWith("{");
  const read = isJson ? readJson(text) : readPage(text, options.url);
  const { profiles = DEFAULT_PROFILES, now } = options;
  const findings = read.article === undefined ? [] : validateArticle(read.article, { profiles, now });
  return { ...read, findings };
}

type Read = Omit<Check, "findings">;

function readPage(html: string, url: string | undefined): Read {
  const { value, issues, evidence } = extractArticle(html, { url });
  return { kind: "page", article: value, evidence, issues };
}

function readJson(text: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `Expected an article in JSON: ${error instanceof Error ? error.message : String(error)}`;
    return {
      kind: "article",
      article: undefined,
      evidence: {},
      issues: [{ code: "input.syntax", path: [], message }],
    };
  }
  const result = safeParseArticle(json);
  return result.success
    ? { kind: "article", article: result.data, evidence: {}, issues: [] }
    : { kind: "article", article: undefined, evidence: {}, issues: result.issues };
}
