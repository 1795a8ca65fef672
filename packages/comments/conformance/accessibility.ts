import type { Figure } from "@internal/scorecard";
import type { Page } from "playwright-core";
import { commentForm, englishMessages, fieldAttributes, renderCommentForm } from "../src/index.js";
import * as catalogue from "../src/messages/index.js";
import { openBrowser } from "./browser.js";
import { failureFigure, readCases } from "./corpus.js";
import { serveFormPage } from "./form-page.js";

type Setting = { page: Page; url: string; script: boolean; requests: readonly string[] };
type Check = (setting: Setting) => Promise<boolean>;

/** Fills the form with what passes the browser's own check but not ours, and sends it. */
async function sendInvalid({ page, url }: Setting): Promise<void> {
  await page.goto(url);
  await page.fill("textarea", "   ");
  await page.fill("#comment-form-name", " ");
  await page.fill("#comment-form-email", "sok@example.org");
  await page.click("button[type=submit]");
  await page.waitForSelector(".comment-errors");
}

async function sendValid({ page, url }: Setting, comment: string): Promise<void> {
  await page.goto(url);
  await page.fill("textarea", comment);
  await page.fill("#comment-form-name", "Sok");
  await page.click("button[type=submit]");
  await page.waitForURL(/#/);
}

const attribute = (page: Page, selector: string, name: string) => page.getAttribute(selector, name);
const all = (page: Page, selector: string) => page.locator(selector).count();

/** What each point asks of the page, with script and without. */
const CHECKS: Readonly<Record<string, Check>> = {
  label: async ({ page, url }) => {
    await page.goto(url);
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("input:not([type=hidden]),textarea")].every(
        (control) =>
          (control.labels?.length ?? 0) === 1 &&
          control.labels?.[0]?.textContent?.trim() !== "" &&
          !control.placeholder,
      ),
    );
  },
  "required-native": async ({ page, url }) => {
    await page.goto(url);
    const required = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("form [required]")].map(({ name }) => name),
    );
    return (
      required.join() ===
      commentForm.fields
        .filter((field) => field.required)
        .map(({ inputName }) => inputName)
        .join()
    );
  },
  "required-visible": async ({ page, url }) => {
    await page.goto(url);
    return (
      (await page.innerText(".comment-required-note")).includes("*") &&
      (await all(page, "label .comment-required:visible")) === 2
    );
  },
  autocomplete: async ({ page, url }) => {
    await page.goto(url);
    const tokens = await page.evaluate(() =>
      ["name", "email", "website", "comment", "honeypot"].map(
        (name) => document.getElementById(`comment-form-${name}`)?.getAttribute("autocomplete") ?? "-",
      ),
    );
    const trap = (await attribute(page, "#comment-form-honeypot", "name")) ?? "name";
    return (
      tokens.join() === "name,email,url,-,off" &&
      !/name|mail|url|phone|address|country|title|zip|city|company|website/i.test(trap)
    );
  },
  types: async ({ page, url }) => {
    await page.goto(url);
    return (
      (await all(page, "textarea[name=comment][maxlength='65525']")) === 1 &&
      (await all(page, "input[type=email][inputmode=email][maxlength='100']")) === 1 &&
      (await all(page, "input[type=url][inputmode=url][maxlength='200']")) === 1 &&
      (await all(page, "input[name=name][maxlength='245']")) === 1
    );
  },
  "aria-invalid": async (setting) => {
    await setting.page.goto(setting.url);
    const before = await all(setting.page, "[aria-invalid]");
    await sendInvalid(setting);
    const failing = await setting.page.evaluate(() =>
      [...document.querySelectorAll("[aria-invalid=true]")].map(({ id }) => id).join(),
    );
    return before === 0 && failing === "comment-form-comment,comment-form-name";
  },
  describedby: async (setting) => {
    await setting.page.goto(setting.url);
    await setting.page.fill("textarea", "   ");
    await setting.page.fill("#comment-form-name", " ");
    const issues = [{ code: "invalid-email", path: ["email"], message: "x" }] as const;
    const both = String(fieldAttributes(commentForm, "email", { issues })["aria-describedby"]);
    const twoForms =
      renderCommentForm({ action: "/", idPrefix: "a" }) + renderCommentForm({ action: "/", idPrefix: "b" });
    const ids = [...twoForms.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    await sendInvalid(setting);
    const known = await setting.page.evaluate(() =>
      [...document.querySelectorAll("[aria-describedby]")].every((control) =>
        (control.getAttribute("aria-describedby") ?? "")
          .split(" ")
          .every((id) => document.getElementById(id) !== null),
      ),
    );
    return (
      both === "comment-form-email-hint comment-form-email-error" && new Set(ids).size === ids.length && known
    );
  },
  "error-text": async (setting) => {
    await sendInvalid(setting);
    const text = await setting.page.textContent("#comment-form-comment-error");
    return (
      text === "Error: Please enter your comment!" &&
      (await all(setting.page, "#comment-form-comment-error .visually-hidden")) === 1
    );
  },
  "error-summary": async (setting) => {
    await sendInvalid(setting);
    const { page } = setting;
    const summary = await page.evaluate(() => {
      const root = document.querySelector(".comment-errors");
      return {
        heading: root?.querySelector("h2,h3,h4")?.textContent,
        links: [...(root?.querySelectorAll("a") ?? [])].map((link) => [
          link.getAttribute("href"),
          link.textContent,
        ]),
        rootRole: root?.getAttribute("role"),
        alert: root?.querySelector("[role=alert]") !== null,
        before:
          root !== null && (root.compareDocumentPosition(document.querySelector("form") as Node) & 4) === 4,
        focused: document.activeElement === root,
      };
    });
    const words = ["Please enter your comment!", "Please enter your name here"];
    return (
      summary.heading === "There is a problem" &&
      JSON.stringify(summary.links) ===
        JSON.stringify([
          ["#comment-form-comment", words[0]],
          ["#comment-form-name", words[1]],
        ]) &&
      summary.rootRole === null &&
      summary.alert &&
      summary.before &&
      summary.focused
    );
  },
  "title-prefix": async (setting) => {
    if (setting.script) return true;
    await sendInvalid(setting);
    return (await setting.page.title()).startsWith("Error: ");
  },
  preserve: async (setting) => {
    const { page, url } = setting;
    const typed = "\n\n  first\n<b>&amp;</b> \u179f\u17bd\u179f\u17d2\u178f\u17b8\u200b ";
    await page.goto(url);
    await page.fill("textarea", typed);
    await page.fill("#comment-form-name", " ");
    await page.fill("#comment-form-email", "sok@example.org");
    await page.click("button[type=submit]");
    await page.waitForSelector(".comment-errors");
    return (
      (await page.inputValue("textarea")) === typed &&
      (await page.inputValue("#comment-form-email")) === "sok@example.org"
    );
  },
  "no-js": async (setting) => {
    await sendValid(setting, `A comment, script ${setting.script}`);
    const [, hash] = setting.page.url().split("#");
    const stored = hash?.startsWith("comment-") === true && (await all(setting.page, `#${hash}`)) === 1;
    if (setting.script) return stored;
    const [response] = await Promise.all([
      setting.page.waitForResponse((each) => each.request().method() === "POST"),
      sendInvalid(setting),
    ]);
    return stored && response.status() === 422;
  },
  novalidate: async ({ page, url, script }) => {
    await page.goto(url);
    return (
      (await page.evaluate(() => document.querySelector("form")?.noValidate)) === script &&
      !renderCommentForm({ action: "/" }).includes("novalidate")
    );
  },
  "no-clear-on-error": async (setting) => {
    await sendInvalid(setting);
    return !(await setting.page.isDisabled("button[type=submit]"));
  },
  "double-submit": async (setting) => {
    const { page, url } = setting;
    await page.goto(url);
    await page.fill("textarea", `Twice, script ${setting.script}`);
    await page.fill("#comment-form-name", "Sok");
    const body = await page.evaluate(() =>
      new URLSearchParams(
        new FormData(document.querySelector("form") as HTMLFormElement) as unknown as Record<string, string>,
      ).toString(),
    );
    const send = () =>
      fetch(url, {
        method: "POST",
        body,
        headers: { "content-type": "application/x-www-form-urlencoded" },
        redirect: "manual",
      });
    const [first, second] = [await send(), await send()];
    return (
      first.status === 303 &&
      second.status === 303 &&
      first.headers.get("location") === second.headers.get("location")
    );
  },
  "status-live": async (setting) => {
    await setting.page.goto(setting.url);
    await setting.page.fill(
      "textarea",
      `https://a.example https://b.example https://c.example ${setting.script}`,
    );
    await setting.page.fill("#comment-form-name", "Sok");
    await setting.page.click("button[type=submit]");
    await setting.page.waitForURL(/comment=held/);
    const held = await setting.page.innerText("[role=status] >> nth=0");
    await sendInvalid(setting);
    return held === englishMessages.held && (await all(setting.page, "[role=alert]")) === 1;
  },
  counter: async ({ page, url, script }) => {
    await page.goto(url);
    if (!script) return (await all(page, ".comment-counter")) === 0;
    const said: string[] = [];
    for (const length of [100, 65_125, 65_124, 65_123, 65_524]) {
      await page.fill("textarea", "x".repeat(length));
      said.push(await page.innerText(".comment-counter"));
    }
    return (
      said.join("|") === "|400 characters left|401 characters left|401 characters left|1 character left" &&
      (await attribute(page, ".comment-counter", "role")) === "status"
    );
  },
  "consent-unchecked": async ({ page, url }) => {
    await page.goto(url);
    return (
      !(await page.isChecked("#comment-form-consent")) &&
      /save/i.test(await page.innerText("label[for=comment-form-consent]"))
    );
  },
  "email-notes": async ({ page, url }) => {
    await page.goto(url);
    const id = await attribute(page, "#comment-form-email", "aria-describedby");
    return id !== null && (await page.innerText(`#${id}`)) === "Your email address will not be published.";
  },
  "honeypot-a11y": async ({ page, url }) => {
    await page.goto(url);
    return page.evaluate(() => {
      const control = document.getElementById("comment-form-honeypot") as HTMLInputElement;
      const box = control.closest("[aria-hidden=true]");
      return (
        box !== null &&
        control.tabIndex === -1 &&
        /empty/i.test(control.labels?.[0]?.textContent ?? "") &&
        getComputedStyle(box).display !== "none" &&
        box.getBoundingClientRect().width <= 1 &&
        document.querySelector("form [style]") === null
      );
    });
  },
  "captcha-free": async ({ page, url }) => {
    await page.goto(url);
    return (
      !/captcha|robot|\d\s*[+x]\s*\d/i.test(await page.innerText("form")) &&
      (await all(page, "form img, form iframe")) === 0
    );
  },
  timeout: async () => {
    const { checkToken, createToken } = await import("../src/token.js");
    const keys = [{ id: "k", secret: "a secret of this check alone, 32 bytes" }];
    const token = await createToken({ articleId: "1" }, { now: 0, keys, nonce: "0123456789abcdef" });
    return (await checkToken(token, { articleId: "1" }, { now: 20 * 3_600_000, keys, honeypot: "" })).ok;
  },
  "focus-visible": async (setting) => {
    await sendInvalid(setting);
    await setting.page.click(".comment-errors a >> nth=1");
    return setting.page.evaluate(() => {
      const control = document.getElementById("comment-form-name") as HTMLElement;
      const mast = document.querySelector(".mast") as HTMLElement;
      return (
        document.activeElement === control &&
        control.getBoundingClientRect().top >= mast.getBoundingClientRect().bottom
      );
    });
  },
  "lang-dir": async (setting) => {
    await sendValid(setting, `\u0645\u0631\u062d\u0628\u0627 ${setting.script}`);
    const { page } = setting;
    return (
      (await attribute(page, "#comment-form-name", "dir")) === "auto" &&
      (await attribute(page, "textarea", "dir")) === "auto" &&
      (await all(page, ".comment-body[dir=auto]")) > 0 &&
      (await all(page, "bdi.comment-author")) > 0
    );
  },
  "target-size": async (setting) => {
    await sendValid(setting, `Size, script ${setting.script}`);
    const { page } = setting;
    const reply = await page.locator(".comment-reply").first().boundingBox();
    await page.locator(".comment-reply").first().click();
    const cancel = await page.locator(".comment-cancel").boundingBox();
    return [reply, cancel].every((box) => box !== null && box.width >= 24 && box.height >= 24);
  },
  "reply-context": async (setting) => {
    await sendValid(setting, `Reply to me, script ${setting.script}`);
    const { page } = setting;
    const hash = page.url().split("#")[1];
    await page.click(`#${hash}-reply`);
    const heading = await page.innerText("#comment-form-title");
    await page.click(".comment-cancel");
    await page.waitForURL(new RegExp(`#${hash}-reply$`));
    const focused = await page.evaluate(() => document.activeElement?.id ?? "");
    return heading.replace(/[\u2068\u2069]/g, "") === "Leave a reply to Sok" && focused === `${hash}-reply`;
  },
  "errors-order": async (setting) => {
    await sendInvalid(setting);
    return setting.page.evaluate(() => {
      const targets = [...document.querySelectorAll(".comment-errors a")].map((link) =>
        document.querySelector(link.getAttribute("href") ?? "x"),
      );
      return targets.every(
        (target, at) =>
          at === 0 || ((targets[at - 1] as Node).compareDocumentPosition(target as Node) & 4) === 4,
      );
    });
  },
  i18n: async () => {
    const languages = [englishMessages, ...Object.values(catalogue)];
    return languages.length >= 12 && languages.every((messages) => !/[<>]/.test(JSON.stringify(messages)));
  },
  "contrast-not-colour": async (setting) => {
    await sendInvalid(setting);
    return (
      (await setting.page.innerText(".comment-error >> nth=0")).length > 0 &&
      (await all(setting.page, "[aria-invalid=true]")) === 2
    );
  },
  "reduced-data": async ({ page, url }) => {
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    await page.goto(url, { waitUntil: "networkidle" });
    return hosts.size === 1;
  },
};

/** The figures of the form in Chromium, with script on and off, and of axe on the page. */
export async function accessibilityFigures(dataDir: string): Promise<Figure[]> {
  const cases = readCases<{ id: string }>(dataDir, "a11y-checks");
  if (cases === undefined) return [];
  const browser = await openBrowser();
  const figures: Figure[] = [];
  for (const script of [true, false]) {
    const name = `accessibility points, script ${script ? "on" : "off"}`;
    if (browser === undefined) {
      figures.push({ name: `${name}: failed`, value: Number.NaN, goal: { equals: 0 } });
      continue;
    }
    const { url, requests, close } = await serveFormPage();
    figures.push(
      ...(await failureFigure(name, cases, async ({ id }) => {
        const context = await browser.newContext({
          javaScriptEnabled: script,
          viewport: { width: 800, height: 700 },
        });
        context.setDefaultTimeout(5_000);
        try {
          return (await CHECKS[id]?.({ page: await context.newPage(), url, script, requests })) === true;
        } finally {
          await context.close();
        }
      })),
    );
    await close();
  }
  await browser?.close();
  return figures;
}
