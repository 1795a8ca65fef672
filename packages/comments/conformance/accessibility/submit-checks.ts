import { englishMessages } from "../../src/index.js";
import { checkToken, createToken } from "../../src/token.js";
import { all, attribute, type Check, sendInvalid, sendValid } from "./setting.js";

/** What must happen to a form that is sent, and on the page around it. */
export const SUBMIT_CHECKS: Readonly<Record<string, Check>> = {
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
  timeout: async () => {
    const keys = [{ id: "k", secret: "a secret of this check alone, 32 bytes" }];
    const token = await createToken({ articleId: "1" }, { now: 0, keys, nonce: "0123456789abcdef" });
    return (await checkToken(token, { articleId: "1" }, { now: 20 * 3_600_000, keys, honeypot: "" })).ok;
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
  "reduced-data": async ({ page, url }) => {
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    await page.goto(url, { waitUntil: "networkidle" });
    return hosts.size === 1;
  },
};
