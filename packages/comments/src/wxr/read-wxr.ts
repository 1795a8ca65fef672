import { isEmail } from "../email.js";
import { normalizeText } from "../normalize-text.js";
import { normalizeWebsite } from "../website.js";
import { readRecords, type WxrRecord } from "./read-records.js";
import type { WxrComment, WxrIssue, WxrLoss, WxrResult } from "./wxr-comment.js";

/** Options of {@link readWxr}. */
export type ReadWxrOptions = {
  /**
   * Makes the name of a visitor from the address in the file and the instant of the comment:
   * `(address, now) => visitorKey(address, { now, secret })`. Default none: addresses are left out and are in `lost`.
   */
  visitor?(address: string, now: number): Promise<string>;
  /** Whether a note of a plug-in is kept, by its key. Default all but those of Akismet and with an address or browser in their name. */
  keepMeta?(key: string): boolean;
};

const STATUSES: Readonly<Record<string, WxrComment["status"]>> = {
  "1": "published",
  approve: "published",
  approved: "published",
  "0": "held",
  hold: "held",
  spam: "spam",
  trash: "removed",
  "post-trashed": "removed",
};

const KNOWN = new Set(
  "id author author_email author_url author_IP date date_gmt content approved type parent user_id"
    .split(" ")
    .map((name) => `comment_${name}`),
);

/**
 * The comments of a WordPress export file (WXR 1.0 to 1.2), in its order. Names and texts are normalised as those of a
 * form are; texts stay the HTML that they are, to be shown through `sanitizeHtml`. The date in UTC counts, the local one beside it is dropped. An address of a reader is never given
 * back. Never throws on what a file holds; linear in its length.
 *
 * @example
 * import { readWxr } from "@nightdesk/comments/wxr";
 *
 * const { value, issues } = await readWxr("<rss><channel></channel></rss>");
 * value; // => []
 * issues; // => []
 */
export async function readWxr(xml: string, options: ReadWxrOptions = {}): Promise<WxrResult<WxrComment[]>> {
  const { records, issues } = readRecords(xml);
  const lost: WxrLoss[] = [];
  const value: WxrComment[] = [];
  for (const record of records) value.push(await toComment(record, options, issues, lost));
  checkIds(value, issues);
  return { value, issues, lost };
}

async function toComment(
  record: WxrRecord,
  options: ReadWxrOptions,
  issues: WxrIssue[],
  lost: WxrLoss[],
): Promise<WxrComment> {
  const field = (name: string) => record.fields.get(name)?.trim() ?? "";
  const id = field("comment_id");
  const note = (code: WxrIssue["code"], message: string) => issues.push({ code, id, message });
  const lose = (name: string, message: string) => lost.push({ id, field: name, message });
  const status = STATUSES[field("comment_approved")];
  if (status === undefined)
    note("unknown-status", `The status "${field("comment_approved")}" is none; held.`);
  if (record.articleId === "") note("no-article", "The item of the comment has no wp:post_id.");
  const createdAt = readDate(field("comment_date_gmt"), field("comment_date"), note);
  const email = field("comment_author_email");
  const website = field("comment_author_url");
  const href = website === "" ? undefined : normalizeWebsite(website);
  const goodEmail = email !== "" && isEmail(email) && !/\s/.test(email);
  if (email !== "" && !goodEmail) {
    note("invalid-email", "The e-mail address is none that a form takes; left out.");
    lose("comment_author_email", "An e-mail address that is none.");
  }
  if (website !== "" && href === undefined) {
    note("invalid-website", "The website is none that a form takes; left out.");
    lose("comment_author_url", "A website that is no http or https address.");
  }
  const address = field("comment_author_IP");
  const visitor = address === "" ? undefined : await options.visitor?.(address, createdAt);
  if (address !== "" && visitor === undefined) lose("comment_author_IP", "An address, which is not kept.");
  for (const [name, text] of record.fields) {
    if (!KNOWN.has(name) && text.trim() !== "") lose(name, "A field that no comment here has.");
  }
  const keep = options.keepMeta ?? ((key) => !/akismet|agent|(?:^|[_-])ip(?:$|[_-])|address/i.test(key));
  for (const { key } of record.meta) if (!keep(key)) lose("commentmeta", `The note "${key}" of a plug-in.`);
  const meta = record.meta.filter(({ key }) => keep(key));
  const parent = field("comment_parent");
  const type = field("comment_type");
  const userId = field("comment_user_id");
  return {
    id,
    articleId: record.articleId,
    ...(parent !== "" && parent !== "0" && { parent }),
    name: normalizeText(field("comment_author"), { singleLine: true }),
    ...(goodEmail && { email }),
    ...(href !== undefined && { website: href }),
    comment: normalizeText(field("comment_content")).trim(),
    status: status ?? "held",
    createdAt,
    ...(visitor !== undefined && { visitor }),
    ...(type !== "" && type !== "comment" && { type }),
    ...(userId !== "" && userId !== "0" && { userId }),
    ...(meta.length > 0 && { meta }),
  };
}

/** Milliseconds since 1970 UTC; the local date counts where there is no other. */
function readDate(
  gmt: string,
  local: string,
  note: (code: WxrIssue["code"], message: string) => void,
): number {
  const instant = parseDate(gmt);
  if (instant !== undefined) return instant;
  const guess = parseDate(local);
  if (guess === undefined) note("no-date", "The comment has no date that can be read; it stands at 1970.");
  else note("local-date", "The comment has only a local date, which was taken for UTC.");
  return guess ?? 0;
}

function parseDate(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(text);
  if (parts === null || text.startsWith("0000-00")) return undefined;
  const instant = Date.parse(`${text.replace(" ", "T")}Z`);
  // A day that the month does not have would move into the next one.
  return Number.isNaN(instant) || new Date(instant).getUTCDate() !== Number(parts[3]) ? undefined : instant;
}

function checkIds(comments: readonly WxrComment[], issues: WxrIssue[]): void {
  const seen = new Set<string>();
  const places = new Set(comments.map(({ articleId, id }) => `${articleId} ${id}`));
  for (const { id, articleId, parent } of comments) {
    if (seen.has(id)) issues.push({ code: "duplicate-id", id, message: "Another comment has the same id." });
    seen.add(id);
    if (parent !== undefined && !places.has(`${articleId} ${parent}`)) {
      const message = `The parent ${parent} is not among the comments on the same article.`;
      issues.push({ code: "unknown-parent", id, message });
    }
  }
}
