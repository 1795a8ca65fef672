import { describe, expect, it } from "vitest";
import {
  type CommentMessageKey,
  type CommentMessages,
  englishMessages,
  formatMessage,
} from "../comment-messages.js";
import { defineCommentForm } from "../define-comment-form.js";
import { renderCommentForm } from "../render-form.js";
import * as catalogue from "./index.js";

const all: readonly CommentMessages[] = [englishMessages, ...Object.values(catalogue)];
const keys = Object.keys(englishMessages).filter((key) => key !== "locale") as CommentMessageKey[];
const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const forms = (message: CommentMessages[CommentMessageKey]) =>
  typeof message === "string" ? [message] : Object.values(message);

describe.each(all.map((messages) => [messages.locale, messages] as const))(
  "the texts in %s",
  (locale, messages) => {
    it("are all there, hold no markup, and are written in the language", () => {
      expect(Object.keys(messages).sort()).toEqual([...keys, "locale"].sort());
      for (const key of keys) {
        for (const text of forms(messages[key])) {
          expect(text.trim(), key).toBe(text);
          expect(text, key).not.toMatch(/^$|[<>&]/);
        }
        if (locale !== "en" && !["name", "website", "email", "errorPrefix"].includes(key)) {
          expect(messages[key], key).not.toEqual(englishMessages[key]);
        }
      }
    });

    it("keep the places of the English texts", () => {
      for (const key of keys) {
        const [english = ""] = forms(englishMessages[key]);
        const { other, ...rest } =
          typeof messages[key] === "string" ? { other: messages[key] } : messages[key];
        expect(places(other), key).toEqual(places(english));
        // "One" and "two" may be words instead of the number.
        for (const text of Object.values(rest))
          expect(places(english), key).toEqual(expect.arrayContaining(places(text)));
      }
    });

    it("have a plural form for each number that the language counts with", () => {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      for (const key of keys) {
        const message = messages[key];
        if (typeof message === "string") continue;
        for (const category of categories.filter((each) => each !== "many" || locale === "ar")) {
          expect(message[category], `${key} ${category}`).toBeDefined();
        }
      }
    });

    it("fill the form", () => {
      const html = renderCommentForm({ action: "/", form: defineCommentForm({ messages }) });
      expect(html).toContain(formatMessage(messages, "submit"));
    });
  },
);

it("the form speaks the known words of news sites in English, and thirteen languages in all", () => {
  expect([englishMessages.commentRequired, englishMessages.nameRequired]).toEqual([
    "Please enter your comment!",
    "Please enter your name here",
  ]);
  expect(new Set(all.map(({ locale }) => locale)).size).toBe(13);
});

it("numbers are written in the language", () => {
  expect(formatMessage(englishMessages, "commentTooLong", { count: 65_525 })).toBe(
    "Please use at most 65,525 characters",
  );
  expect(formatMessage(catalogue.germanMessages, "charactersLeft", { count: 1_234 })).toBe(
    "Noch 1.234 Zeichen",
  );
  expect(formatMessage(catalogue.arabicMessages, "charactersLeft", { count: 2 })).not.toContain("2");
});
