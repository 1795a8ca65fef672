import { parseFragment, serialize } from "parse5";
import { normalizeWebsite, renderComment, renderText } from "../../src/index.js";
import { sanitizeHtml } from "../../src/sanitize/index.js";
import { inspectWebsite } from "../../src/text/index.js";
import { fast } from "./subject.js";
import type { Trap } from "./trap.js";

/** Traps in markup and addresses. */
export const MARKUP_TRAPS: Readonly<Record<string, Trap>> = {
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
};
