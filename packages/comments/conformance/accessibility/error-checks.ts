import { commentForm, fieldAttributes, renderCommentForm } from "../../src/index.js";
import { all, type Check, sendInvalid } from "./setting.js";

/** What must be said, and where, when the form is refused. */
export const ERROR_CHECKS: Readonly<Record<string, Check>> = {
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
  "no-clear-on-error": async (setting) => {
    await sendInvalid(setting);
    return !(await setting.page.isDisabled("button[type=submit]"));
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
  "contrast-not-colour": async (setting) => {
    await sendInvalid(setting);
    return (
      (await setting.page.innerText(".comment-error >> nth=0")).length > 0 &&
      (await all(setting.page, "[aria-invalid=true]")) === 2
    );
  },
};
