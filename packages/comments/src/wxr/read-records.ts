import { scanXml } from "./scan-xml.js";
import type { WxrIssue } from "./wxr-comment.js";

/** The fields of a comment as they stand in the file, by their names without prefix. */
export type WxrRecord = {
  articleId: string;
  fields: ReadonlyMap<string, string>;
  meta: readonly { key: string; value: string }[];
};

type OpenRecord = { fields: Map<string, string>; meta: { key: string; value: string }[] };

/** The comments of an export file, unread. The prefix of WordPress's elements is the one that the file declares. */
export function readRecords(xml: string): { records: WxrRecord[]; issues: WxrIssue[] } {
  const records: WxrRecord[] = [];
  const issues: WxrIssue[] = [];
  let prefix = "wp:";
  let depth = 0;
  let channels = 0;
  let text = "";
  let articleId = "";
  let found: OpenRecord[] = [];
  let record: OpenRecord | undefined;
  let meta: { key: string; value: string } | undefined;
  const endItem = () => {
    for (const each of found) records.push({ ...each, articleId });
    found = [];
    articleId = "";
  };
  const problems = scanXml(xml, {
    open: (name, attributes) => {
      depth++;
      text = "";
      const declared = /xmlns:([\w.-]+)\s*=\s*["']https?:\/\/wordpress\.org\/export\//.exec(attributes)?.[1];
      if (declared !== undefined) prefix = `${declared}:`;
      if (name === "channel") channels++;
      if (name === `${prefix}comment`) record = { fields: new Map(), meta: [] };
      if (name === `${prefix}commentmeta`) meta = { key: "", value: "" };
    },
    text: (part) => {
      text += part;
    },
    close: (name) => {
      depth--;
      const own = name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
      if (name === "item") endItem();
      else if (own === "post_id" && record === undefined) articleId = text.trim();
      else if (own === "comment" && record !== undefined) {
        found.push(record);
        record = undefined;
      } else if (own === "commentmeta" && meta !== undefined) {
        record?.meta.push(meta);
        meta = undefined;
      } else if (own === "meta_key" && meta !== undefined) meta.key = text;
      else if (own === "meta_value" && meta !== undefined) meta.value = text;
      else if (own !== undefined && record !== undefined) record.fields.set(own, text);
      text = "";
    },
  });
  const unfinished =
    problems.some(({ problem }) => problem === "unfinished") || depth !== 0 || record !== undefined;
  if (record !== undefined) found.push(record);
  endItem();
  for (const { problem, at } of problems) {
    if (problem === "doctype")
      issues.push({ code: "doctype", message: `A document type at ${at}, which is not followed.` });
  }
  if (channels === 0)
    issues.push({ code: "not-wxr", message: "Expected an RSS channel of WordPress, got none." });
  else if (unfinished) issues.push({ code: "unfinished", message: "The file ends before its elements do." });
  return { records, issues };
}
