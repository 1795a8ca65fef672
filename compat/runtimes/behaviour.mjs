import { safeParseArticle } from "@nightdesk/article";
import { articleToJsonLd, jsonLdScript } from "@nightdesk/article/json-ld";
import { renderCommentForm, safeParseComment } from "@nightdesk/comments";
import { checkToken, createToken } from "@nightdesk/comments/token";
import { parseContact } from "@nightdesk/contact";
import { formatContactHtml } from "@nightdesk/contact/html";
import { allParts } from "@nightdesk/contact/parts";
import { createPhoneEngine } from "@nightdesk/contact/phone";
import { formatMasthead, timeElement } from "@nightdesk/dateline";
import { createBoard, halfLife, restoreBoard, snapshotBoard } from "@nightdesk/ranking";
import { createRelatedIndex } from "@nightdesk/related";
import metadata from "libphonenumber-js/max/metadata";

const NOW = Date.UTC(2026, 1, 19, 12);
const HOUR_MS = 3_600_000;

/** What each package answers to a fixed task: plain values, the same on every runtime. */
export async function behaviour() {
  return {
    article: article(),
    comments: await comments(),
    contact: contact(),
    dateline: dateline(),
    ranking: ranking(),
    related: related(),
  };
}

function article() {
  const result = safeParseArticle({
    id: "bridge",
    headlines: { main: "The bridge opens </script>" },
    published: "2026-02-19T07:30:00+07:00",
    body: [{ type: "paragraph", children: [{ type: "text", value: "It opens on Friday." }] }],
  });
  const refused = safeParseArticle({ id: "", body: "text" });
  return {
    script: result.success ? jsonLdScript(articleToJsonLd(result.data).value) : result.issues,
    refused: refused.success ? [] : refused.issues.map(({ code, path }) => ({ code, path })),
  };
}

async function comments() {
  const form = new FormData();
  form.append("comment", "I was there: <b>well</b> done\r\n");
  form.append("name", "  Sok\u0301 ");
  form.append("email", "not an address");
  const keys = [{ id: "k", secret: "a secret of at least thirty-two bytes" }];
  const token = await createToken(
    { articleId: "bridge" },
    { now: NOW, keys, nonce: "0123456789abcdef0123456789abcdef" },
  );
  const checked = await checkToken(
    token,
    { articleId: "bridge" },
    { now: NOW + HOUR_MS, keys, honeypot: "" },
  );
  return {
    parsed: safeParseComment(form),
    token,
    checked,
    html: renderCommentForm({ action: "/comments", token }),
  };
}

function contact() {
  const text =
    "For more, please contact:\n1. Tel: (855) 23 555 010\n2. Fax: 023 555 011\nEmail: press@example.com";
  const found = parseContact(text, {
    phoneEngine: createPhoneEngine(metadata),
    parts: allParts,
    country: "KH",
  });
  return { found, html: formatContactHtml(found) };
}

function dateline() {
  const zones = ["Asia/Phnom_Penh", "America/New_York", "Asia/Kathmandu"];
  return zones.flatMap((timeZone) =>
    ["en", "en-GB", "fr", "km"].flatMap((locale) => [
      formatMasthead(NOW, { timeZone, locale }),
      timeElement(NOW, { timeZone, locale }),
    ]),
  );
}

function ranking() {
  const board = createBoard({ timeZone: "Asia/Kathmandu", halfLives: [halfLife(24 * HOUR_MS)] });
  for (let i = 0; i < 2000; i++) {
    board.record({
      id: `article-${(i * i) % 37}`,
      at: NOW - ((i * 7919) % 700) * HOUR_MS,
      visitor: `v${i % 50}`,
    });
  }
  const again = restoreBoard(snapshotBoard(board));
  return [board, again].map((each) => ({
    week: each.top({ k: 5, window: "week", now: NOW }),
    before: each.top({ k: 5, window: { unit: "week", ago: 1 }, now: NOW }),
    popular: each.popular({ k: 5, now: NOW }),
    decayed: each.popular({ k: 5, now: NOW, halfLifeMs: 24 * HOUR_MS }),
  }));
}

function related() {
  const index = createRelatedIndex([
    {
      id: "a",
      title: "Bridge over the river opens",
      text: "Engineers opened the bridge.",
      tags: ["transport"],
    },
    { id: "b", title: "River floods the market", text: "The market closed for a day.", tags: ["weather"] },
    { id: "c", title: "A second bridge is planned", text: "Engineers plan a bridge.", tags: ["transport"] },
    { id: "d", title: "ស្ពានថ្មីឆ្លងទន្លេ", text: "វិស្វករបានបើកស្ពាន។", tags: ["transport"] },
  ]);
  return ["a", "d"].map((id) => index.relatedTo(id, { limit: 3, now: NOW }));
}
