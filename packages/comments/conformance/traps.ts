import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import { parseFragment, serialize } from "parse5";
import { readSubmission } from "../src/handler/index.js";
import {
  defineCommentForm,
  isBlank,
  normalizeText,
  normalizeWebsite,
  renderComment,
  renderCommentForm,
  renderText,
  safeParseComment,
} from "../src/index.js";
import { countLinks } from "../src/moderation/count-links.js";
import { createWordList, moderate, standardPhases } from "../src/moderation/index.js";
import { clientAddress, visitorKey } from "../src/privacy/index.js";
import { sanitizeHtml } from "../src/sanitize/index.js";
import { memoryStore } from "../src/stores/memory.js";
import { inspectText, inspectWebsite, matchKey, truncateText } from "../src/text/index.js";
import { type CheckTokenOptions, checkToken, createToken } from "../src/token.js";
import { failureFigure, readCases } from "./corpus.js";

const SOURCES = join(import.meta.dirname, "..", "src");
const now = Date.UTC(2026, 1, 19, 8);
const keys = [{ id: "k", secret: "the current secret, thirty-two bytes long" }];
const nonce = "0123456789abcdef";
const make = (about = { articleId: "1" }, at = now) => createToken(about, { now: at, keys, nonce });
const check = (
  token: string | undefined,
  change: Partial<CheckTokenOptions> = {},
  about: { articleId: string; parent?: string } = { articleId: "1" },
) => checkToken(token, about, { now: now + 60_000, keys, honeypot: "", ...change });
const parsed = (fields: Record<string, unknown>) => {
  const result = safeParseComment({ comment: "x", name: "x", ...fields });
  return result.success ? result.data : undefined;
};
const subject = {
  comment: { comment: "Hello", name: "Sok" },
  article: { open: true },
  token: { ok: true },
  history: { duplicates: 0, recent: 0, approved: 0 },
} as const;
const judge = (change: object, options = {}) =>
  moderate({ ...subject, ...change }, { phases: standardPhases(options) });

/** The sources of the package, without its tests. */
function sources(): string {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes(".test"))
    .map((file) => readFileSync(join(SOURCES, file), "utf8"))
    .join("\n");
}

function fast(work: (text: string) => unknown, limitMs = 50): boolean {
  const pieces = [
    "<",
    "<b>",
    "<!--",
    "<a ",
    "a@",
    "www.",
    "(",
    "\u0301",
    "\u200d",
    "&#x",
    "https://",
    " ",
    "\u202e",
    "a.",
  ];
  return pieces.every((piece) => {
    const text = piece.repeat(Math.ceil(65_525 / piece.length)).slice(0, 65_525);
    const times = [0, 1, 2].map(() => {
      const start = process.cpuUsage();
      work(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    });
    return Math.min(...times) < limitMs;
  });
}

const CHECKS: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  redos: () => {
    const list = createWordList(["bad", "fren*h fries"]);
    const fields = ["comment", "name", "email", "website"];
    return (
      [
        sanitizeHtml,
        renderText,
        normalizeText,
        inspectText,
        matchKey,
        countLinks,
        isBlank,
        (text: string) => list.find(text),
      ].every((work) => fast(work)) &&
      fields.every((field) => fast((text) => safeParseComment({ [field]: text })))
    );
  },
  proto: () =>
    parsed(JSON.parse('{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}},"prototype":1}')) !==
      undefined && !("a" in {}),
  "mass-assign": () =>
    Object.keys(parsed({ status: "approved", id: 1, userId: 1, ip: "1.1.1.1", isAdmin: true }) ?? {})
      .sort()
      .join() === "comment,consent,name",
  "crlf-email": () =>
    ["a@b.co\r\nBcc: x", "a@b\n.co", "a@b.co\u0000", "a\u0007@b.co"].every(
      (email) => parsed({ email }) === undefined,
    ) &&
    ["http://a.example/\r\nx", "http://a.example/\u0000"].every(
      (website) => parsed({ website }) === undefined,
    ) &&
    parsed({ name: "a\r\nb\u0000" })?.name === "a b",
  "url-scheme": () =>
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://a.example"].every(
      (url) => normalizeWebsite(url) === undefined,
    ),
  "url-backslash": () => normalizeWebsite("http://example.com\\@evil.com") === "http://example.com/@evil.com",
  "url-userinfo": () =>
    ["http://u:p@a.example", "https://bank.example@evil.example"].every(
      (url) => normalizeWebsite(url) === undefined,
    ),
  "url-schemeless": () => normalizeWebsite("example.com") === "https://example.com/",
  rel: () => {
    const html =
      sanitizeHtml('<a href="https://a.example" rel=x target=_blank>a</a>') +
      renderText("https://a.example") +
      renderComment({ id: 1, comment: "x", name: "x", website: "https://a.example", createdAt: 0 });
    return (
      (html.match(/<a /g) ?? []).length === (html.match(/rel="nofollow ugc"/g) ?? []).length &&
      !html.includes("target")
    );
  },
  idn: () => {
    const plain = inspectWebsite(normalizeWebsite("https://b\u00fccher.example") ?? "");
    const twin = inspectWebsite(normalizeWebsite("https://\u0430\u0440\u0440\u04cf\u0435.com") ?? "");
    return (
      plain.host.startsWith("xn--") &&
      plain.displayHost === "b\u00fccher.example" &&
      twin.displayHost === twin.host &&
      twin.flags.length === 1
    );
  },
  entities: () => {
    const shown = (html: string) => serialize(parseFragment(sanitizeHtml(html)));
    return (
      shown("&amp;amp;") === "&amp;amp;" &&
      shown("&#0;&#128;&#xd800;") === "\ufffd\ufffd\ufffd" &&
      renderText("&amp;") === "<p>&amp;amp;</p>"
    );
  },
  mxss: () =>
    [
      "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
      "<math><mtext><table><mglyph><style><!--</style><img title='--><img src=1 onerror=alert(1)>'>",
      "<b><a href=https://a.example><table><b></a>x",
    ].every((payload) =>
      ["div", "table", "select", "svg", "math"].every((context) => {
        const once = serialize(parseFragment(`<${context}>${sanitizeHtml(payload)}</${context}>`));
        return serialize(parseFragment(once)) === once && !/<(img|style|script)/.test(once);
      }),
    ),
  nesting: () =>
    fast(() => sanitizeHtml("<b>".repeat(21_841))) &&
    (sanitizeHtml("<b>".repeat(1_000)).match(/<b>/g) ?? []).length <= 32,
  "length-unit": () => {
    const form = defineCommentForm({ fields: { comment: { maxLength: 5 }, name: { maxBytes: 4 } } });
    const codes = (comment: string, name: string) => {
      const result = safeParseComment({ comment, name }, { form });
      return result.success ? "" : result.issues.map(({ code }) => code).join();
    };
    return (
      codes("a\r\n\u{1f600}e\u0301", "\u00e9\u00e9") === "" &&
      codes("a\r\nbcde", "\u00e9\u00e9e") === "too-long,too-long"
    );
  },
  "grapheme-cut": () =>
    truncateText("a\u{1f468}\u200d\u{1f469}\u200d\u{1f467}b", { maxLength: 5 }) === "a" &&
    truncateText("\u{1f600}\u{1f600}", { maxLength: 3 }) === "\u{1f600}",
  nul: () =>
    normalizeText("a\u0000b\u0008") === "ab" &&
    matchKey("vi\u0000agra") === "viagra" &&
    !sanitizeHtml("<scr\0ipt>alert(1)</script>").includes("<s"),
  "khmer-zwsp": () =>
    ["\u179f\u17bd\u200b\u1796\u17b7", "\u0645\u06cc\u200c\u062e", "\u{1f468}\u200d\u{1f469}"].every(
      (text) => normalizeText(text) === text && inspectText(text).length === 0,
    ),
  nfkc: () =>
    normalizeText("\ufb01 \u00bd \u0e19\u0e49\u0e33") === "\ufb01 \u00bd \u0e19\u0e49\u0e33" &&
    matchKey("\ufb01x") === "fix",
  "zalgo-cap": () =>
    normalizeText(`q${"\u0323".repeat(5)}`).length === 6 &&
    normalizeText(`q${"\u0301".repeat(6)}`).length === 6,
  "bidi-leak": () =>
    !/[\u202a-\u202e\u2066-\u2069]/.test(normalizeText("a \u202e b \u2066 c\nd \u2069")) &&
    renderComment({ id: 1, comment: "x", name: "x", createdAt: 0 }).includes("<bdi"),
  "token-mac": async () =>
    !(
      await check(
        await createToken({ articleId: "1", parent: "23" }, { now, keys, nonce }),
        {},
        { articleId: "12", parent: "3" },
      )
    ).ok,
  "token-missing": async () =>
    !(await check(undefined)).ok &&
    !(await check(undefined, { honeypot: undefined })).ok &&
    !(await check(await make(), { honeypot: undefined })).ok,
  "token-unsigned": async () => {
    const [id, , name, mac] = (await make()).split(".");
    return !(await check([id, "0", name, mac].join("."))).ok;
  },
  "token-replay": async () => {
    const used = new Set<string>();
    const useNonce = (name: string) => !used.has(name) && used.add(name).size > 0;
    const token = await make();
    const first = await check(token, { useNonce });
    const without = await check(token);
    return (
      first.ok &&
      first.replayChecked &&
      !(await check(token, { useNonce })).ok &&
      without.ok &&
      !without.replayChecked
    );
  },
  "token-cache": async () => (await check(await make(undefined, now), { now: now + 20 * 3_600_000 })).ok,
  "timing-safe": () => /crypto\.subtle\.verify\("HMAC"/.test(sources()),
  xff: () =>
    clientAddress("6.6.6.6, 2.2.2.2", { remoteAddress: "10.0.0.1", trustedProxies: 1 }) === "2.2.2.2" &&
    clientAddress("6.6.6.6", { remoteAddress: "10.0.0.1" }) === "10.0.0.1",
  "ipv6-key": async () => {
    const key = (address: string) => visitorKey(address, { now, secret: keys[0]?.secret ?? "" });
    return (
      (await key("2001:db8::1")) === (await key("2001:db8::ffff")) &&
      (await key("::ffff:1.2.3.4")) === (await key("1.2.3.4"))
    );
  },
  "ip-hash": async () => {
    const key = (at: number) => visitorKey("1.2.3.4", { now: at, secret: keys[0]?.secret ?? "" });
    return (await key(now)) !== (await key(now + 86_400_000)) && !(await key(now)).includes("1.2.3");
  },
  "approved-email-trust": async () =>
    (
      await judge({
        comment: { comment: "https://a.co https://b.co https://c.co", name: "x" },
        history: { duplicates: 0, recent: 0, approved: 99 },
      })
    ).verdict === "hold",
  "registered-email": async () =>
    (await judge({ comment: { comment: "x", name: "\u0415ditor" } }, { reservedNames: ["Editor"] }))
      .verdict === "hold",
  parent: async () =>
    parsed({ parent: "-5" }) === undefined &&
    parsed({ parent: "1e3" }) === undefined &&
    (await judge({ comment: { comment: "x", name: "x", parent: "7" } })).verdict === "reject" &&
    (
      await judge({
        comment: { comment: "x", name: "x", parent: "7" },
        parent: { published: true, depth: 5 },
      })
    ).verdict === "reject" &&
    (
      await judge({
        comment: { comment: "x", name: "x", parent: "7" },
        parent: { published: false, depth: 1 },
      })
    ).verdict === "hold",
  "duplicate-key": async () => {
    const store = memoryStore();
    const comment = {
      articleId: "1",
      name: "Sok",
      comment: "Hello",
      status: "published",
      createdAt: now,
    } as const;
    const first = await store.submit(comment);
    const second = await store.submit({ ...comment, comment: "HEL\u00adLO " });
    const other = await store.submit({ ...comment, parent: "1" });
    return first.created && !second.created && second.comment.id === first.comment.id && other.created;
  },
  "honeypot-autofill": async () => {
    const html = renderCommentForm({ action: "/" });
    const name =
      /id="comment-form-honeypot"/.test(html) && /name="([^"]+)" id="comment-form-honeypot"/.exec(html)?.[1];
    return (
      typeof name === "string" &&
      !/mail|url|country|title|name|phone|zip|address|subject|company|web/i.test(name) &&
      (await judge({ token: { ok: false, problem: "honeypot-filled" } })).verdict === "hold"
    );
  },
  "side-effects": () =>
    !/Date\.now\(|Math\.random\(|getRandomValues\(|randomUUID\(/.test(
      sources()
        .replace(/^\s*(\*|\/\/).*$/gm, "")
        .replace(/\/\*\*.*?\*\//g, ""),
    ),
  ssrf: () => !/\bfetch\(|XMLHttpRequest|node:(http|net)/.test(sources()),
  secrets: async () => {
    const weak = [{ id: "k", secret: "short" }];
    const thrown = await Promise.allSettled([
      createToken({ articleId: "1" }, { now, keys: weak, nonce }),
      visitorKey("1.1.1.1", { now, secret: "short" }),
    ]);
    return thrown.every((each) => each.status === "rejected" && each.reason.code === "weak-secret");
  },
  "email-enumeration": () => !/gravatar/i.test(sources()),
  "log-safety": async () => {
    const { reasons } = await judge(
      { comment: { comment: "casino https://a.co https://b.co https://c.co p\u0430y", name: "\u0415ditor" } },
      { holdWords: createWordList(["casino"]), reservedNames: ["editor"] },
    );
    return reasons.length >= 3 && !/casino|a\.co|ditor|p\u0430y/.test(JSON.stringify(reasons));
  },
  "json-body": async () => {
    const send = (body: BodyInit, type: string) =>
      readSubmission(
        new Request("https://a.example/", { method: "POST", body, headers: { "content-type": type } }),
        { maxBytes: 1_000 },
      );
    const statuses = await Promise.all([
      send("x", "text/plain"),
      send(`"${"x".repeat(2_000)}"`, "application/json"),
      send("{", "application/json"),
    ]);
    return statuses.map((each) => (each.ok ? 200 : each.status)).join() === "415,413,400";
  },
};

/** The figure of the security traps. */
export async function trapFigures(dataDir: string): Promise<Figure[]> {
  return failureFigure(
    "security traps",
    readCases<{ id: string }>(dataDir, "security-traps"),
    async ({ id }) => (await CHECKS[id]?.()) === true,
  );
}
