/**
 * What can be wrong with an input:
 * - `input.not-an-object`, `input.not-text`: not of the kind that the function reads
 * - `input.syntax`: not well-formed JSON, XML or whatever the format is written in
 * - `input.too-deep`, `input.too-large`, `input.cyclic`: nested or grown past the bounds that keep reading linear
 * - `input.remote-error`: the source holds an error report in place of the content
 * - `input.not-this-format`: readable, but not in the format that the function reads
 * - `id.missing`, `headline.missing`: an article has none
 * - `field.missing`, `field.type`, `field.value`, `field.unknown`: a field is absent, of another type, out of its
 *   bounds, or not one of the model
 * - `block.unknown`: a body block, or a mark inside one, of a type that the model does not have
 * - `block.misplaced`: a block or mark that cannot stand where it does; its text was kept
 * - `date.invalid`: not a date, or a day that is not in the calendar
 * - `date.conflict`: two dates of the source contradict each other
 * - `date.no-offset`: a time of day without offset or zone, so without an instant
 * - `url.unsafe`: an address with a scheme that the model does not take
 * - `markup.dropped`, `markup.unknown`: markup that was left out with, or without, its content
 * - `text.furniture`: a line of the page around the article, left out
 * - `text.contact`: lines taken out of the body as a contact block
 * - `url.missing`, `url.not-absolute`: a format needs the article's address, with its scheme and host
 * - `date.missing-published`: a format needs the day of publication
 * - `sitemap.too-old`: published more than 48 hours ago, which a news sitemap does not take
 * - `sitemap.not-public`: a draft, withheld, canceled or under embargo
 * - `sitemap.language`: not a language code that a news sitemap takes
 * - `sitemap.no-publication`: the publication's name is missing
 * - `feed.guid-duplicate`: two articles of a feed with one id
 * - `atom.no-author`, `atom.no-updated`, `jsonfeed.no-content`: what a feed's format requires of an entry, absent
 */
export type ArticleIssueCode =
  | "input.not-an-object"
  | "input.not-text"
  | "input.syntax"
  | "input.too-deep"
  | "input.too-large"
  | "input.cyclic"
  | "input.remote-error"
  | "input.not-this-format"
  | "id.missing"
  | "headline.missing"
  | "field.missing"
  | "field.type"
  | "field.value"
  | "field.unknown"
  | "block.unknown"
  | "block.misplaced"
  | "date.invalid"
  | "date.conflict"
  | "date.no-offset"
  | "url.unsafe"
  | "markup.dropped"
  | "markup.unknown"
  | "text.furniture"
  | "text.contact"
  | "url.missing"
  | "url.not-absolute"
  | "date.missing-published"
  | "sitemap.too-old"
  | "sitemap.not-public"
  | "sitemap.language"
  | "sitemap.no-publication"
  | "feed.guid-duplicate"
  | "atom.no-author"
  | "atom.no-updated"
  | "jsonfeed.no-content";

/** Where in a value: keys and indexes from the outside in. */
export type ArticlePath = readonly (string | number)[];

/** One thing that is wrong, or worth a look: what failed, what was expected and what came. */
export type ArticleIssue = {
  readonly code: ArticleIssueCode;
  readonly path: ArticlePath;
  readonly message: string;
};

/** What the functions of this package throw on misuse: `code` is that of the first of `issues`. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
  readonly code: ArticleIssueCode;
  readonly issues: readonly ArticleIssue[];

  constructor(issues: readonly [ArticleIssue, ...ArticleIssue[]], options?: ErrorOptions) {
    super(issues.map(({ message }) => message).join("\n"), options);
    this.code = issues[0].code;
    this.issues = issues;
  }
}
