import type { Figure } from "@internal/scorecard";
import { parseFragment, serialize } from "parse5";
import { renderComment, safeParseComment } from "../src/index.js";
import { renderMarkdown } from "../src/markdown/index.js";
import { commentTags, sanitizeHtml } from "../src/sanitize/index.js";
import { openBrowser } from "./browser.js";
import { failureFigure, readCases } from "./corpus.js";
import { elementsOf, visibleText } from "./html-tree.js";

const ATTRIBUTES = ["href", "title", "rel", "cite", "datetime"];
const MARKDOWN_ELEMENTS = "a blockquote br code em li ol p pre strong ul".split(" ");
const CONTEXTS = ["div", "table", "select", "svg", "math"];

/** The figures about HTML: payloads, honest text, WordPress's kses cases, naughty strings. */
export async function markupFigures(dataDir: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const payloads = readCases<{ payload: string }>(dataDir, "xss");
  figures.push(
    ...(await failureFigure("xss, parse5", payloads, ({ payload }) => isSafe(sanitizeHtml(payload)))),
  );
  figures.push(
    ...(await failureFigure("xss, stable in 5 contexts", payloads, ({ payload }) =>
      isStable(sanitizeHtml(payload)),
    )),
  );
  figures.push(
    ...(await failureFigure("xss through Markdown, parse5", payloads, ({ payload }) =>
      isSafe(renderMarkdown(payload), MARKDOWN_ELEMENTS),
    )),
  );
  if (payloads !== undefined)
    figures.push(...(await inChromium(payloads.map(({ payload }) => sanitizeHtml(payload)))));
  figures.push(
    ...(await failureFigure(
      "honest text kept",
      readCases<{ input: string; text: string }>(dataDir, "html-fidelity"),
      ({ input, text }) => visibleText(parseFragment(sanitizeHtml(input))) === text,
    )),
  );
  const asserted = readCases<{ fn: string; args: unknown[] }>(dataDir, "wp-asserted");
  figures.push(
    ...(await failureFigure(
      "wp_kses inputs made safe",
      asserted?.filter(({ fn, args }) => /^wp_kses/.test(fn) && typeof args[0] === "string"),
      ({ args }) => isSafe(sanitizeHtml(String(args[0]))) && isStable(sanitizeHtml(String(args[0]))),
    )),
  );
  figures.push(
    ...(await failureFigure(
      "naughty strings in every field",
      readCases<{ s: string }>(dataDir, "blns"),
      ({ s }) => {
        const fields = {
          comment: s,
          name: s,
          email: s,
          website: s,
          parent: s,
          consent: s,
          honeypot: s,
          token: s,
        };
        const result = safeParseComment({ ...fields, "xq-remark": s, "form-token": s });
        const one = safeParseComment({ comment: s, name: "x" });
        if (!one.success) return one.issues.length > 0 && result.values.comment === s;
        const html = renderComment({ id: 1, comment: one.data.comment, name: s, createdAt: 0 });
        const body = /<div class="comment-body" dir="auto">(.*)<\/div><\/article>$/s.exec(html)?.[1] ?? "";
        const shown = visibleText(parseFragment(body.replaceAll("<br>", "\n").replaceAll("</p><p>", "\n\n")));
        return result.values.comment === s && squeeze(shown) === squeeze(one.data.comment);
      },
    )),
  );
  return figures;
}

/** White space at the ends of lines and between paragraphs is not part of what was said. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Only elements and attributes of a comment, every address http, https or mailto, no HTML comment left. */
function isSafe(html: string, names: readonly string[] = commentTags): boolean {
  const root = parseFragment(html);
  return elementsOf(root).every(
    ({ tagName, attrs }) =>
      names.includes(tagName) &&
      attrs.every(
        ({ name, value }) =>
          ATTRIBUTES.includes(name) && (!/^(href|cite)$/.test(name) || /^(https?:\/\/|mailto:)/.test(value)),
      ),
  );
}

function isStable(html: string): boolean {
  return CONTEXTS.every((context) => {
    const once = serialize(parseFragment(`<${context}>${html}</${context}>`));
    return serialize(parseFragment(once)) === once;
  });
}

/** The same questions asked of Chromium; whatever runs script counts as unsafe. */
async function inChromium(outputs: readonly string[]): Promise<Figure[]> {
  const browser = await openBrowser();
  if (browser === undefined) {
    return [{ name: "xss, Chromium: failed", value: Number.NaN, goal: { equals: 0 } }];
  }
  try {
    const page = await browser.newPage();
    const failed = await page.evaluate(
      ({ outputs, names, attributes, contexts }) => {
        const ran: string[] = [];
        for (const name of ["alert", "confirm", "prompt", "open"])
          Object.assign(window, { [name]: () => ran.push(name) });
        let failures = 0;
        for (const html of outputs) {
          const before = ran.length;
          let ok = true;
          for (const context of contexts) {
            const box = document.createElement("div");
            document.body.append(box);
            box.innerHTML = `<${context}>${html}</${context}>`;
            const once = box.innerHTML;
            for (const element of box.querySelectorAll("*")) {
              const name = element.localName;
              if (name === context || ["tbody", "tr", "td", "option"].includes(name)) continue;
              ok &&= names.includes(name);
              for (const attribute of element.attributes) ok &&= attributes.includes(attribute.name);
              for (const key of ["href", "cite"]) {
                const value = element.getAttribute(key);
                if (value !== null) ok &&= /^(https?:|mailto:)/.test(new URL(value, "javascript:x").protocol);
              }
            }
            box.innerHTML = once;
            ok &&= box.innerHTML === once;
            box.remove();
          }
          if (!ok || ran.length > before) failures++;
        }
        return failures;
      },
      {
        outputs: [...outputs],
        names: [...commentTags] as string[],
        attributes: ATTRIBUTES,
        contexts: CONTEXTS,
      },
    );
    console.error(`xss, Chromium: ${outputs.length - failed} of ${outputs.length}`);
    return [{ name: "xss, Chromium: failed", value: failed, goal: { equals: 0 } }];
  } finally {
    await browser.close();
  }
}
