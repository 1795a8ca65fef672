import { commentForm, englishMessages, renderCommentForm } from "../../src/index.js";
import * as catalogue from "../../src/messages/index.js";
import { all, attribute, type Check } from "./setting.js";

/** What the fields themselves must be. */
export const FIELD_CHECKS: Readonly<Record<string, Check>> = {
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
  i18n: async () => {
    const languages = [englishMessages, ...Object.values(catalogue)];
    return languages.length >= 12 && languages.every((messages) => !/[<>]/.test(JSON.stringify(messages)));
  },
  novalidate: async ({ page, url, script }) => {
    await page.goto(url);
    return (
      (await page.evaluate(() => document.querySelector("form")?.noValidate)) === script &&
      !renderCommentForm({ action: "/" }).includes("novalidate")
    );
  },
};
