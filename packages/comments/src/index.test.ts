import { expect, it } from "vitest";
import * as client from "./client/index.js";
import * as handler from "./handler/index.js";
import * as comments from "./index.js";
import * as markdown from "./markdown/index.js";
import * as messages from "./messages/index.js";
import * as moderation from "./moderation/index.js";
import * as privacy from "./privacy/index.js";
import * as sanitize from "./sanitize/index.js";
import * as spamModel from "./spam-model/index.js";
import * as memory from "./stores/memory.js";
import * as postgres from "./stores/postgres.js";
import * as sqlite from "./stores/sqlite.js";
import * as text from "./text/index.js";
import * as token from "./token.js";
import * as wordpress from "./wordpress/index.js";
import * as wxr from "./wxr/index.js";
import * as zod from "./zod.js";

it("exports exactly these names", () => {
  expect(Object.keys(comments).sort()).toEqual([
    "CommentsError",
    "asciiEmail",
    "buildThread",
    "commentForm",
    "commentFormCss",
    "commentSchema",
    "defineCommentForm",
    "englishMessages",
    "fieldAttributes",
    "fieldId",
    "formatMessage",
    "isBlank",
    "isEmail",
    "normalizeText",
    "normalizeWebsite",
    "parseComment",
    "renderComment",
    "renderCommentForm",
    "renderText",
    "safeParseComment",
  ]);
  expect(Object.keys(moderation).sort()).toEqual([
    "articlePhase",
    "checkerPhase",
    "confusableWordsPhase",
    "createWordList",
    "duplicatePhase",
    "firstPhase",
    "floodPhase",
    "languagePhase",
    "limiterPhase",
    "linksPhase",
    "moderate",
    "parentPhase",
    "recentHistoryPhase",
    "signsPhase",
    "standardPhases",
    "tokenPhase",
    "wordsPhase",
  ]);
  expect(Object.keys(client)).toEqual(["enhanceCommentForm"]);
  expect(Object.keys(handler).sort()).toEqual(["createCommentHandler", "readSubmission"]);
  expect(Object.keys(messages)).toHaveLength(12);
  expect(Object.keys(memory)).toEqual(["memoryStore"]);
  expect(Object.keys(postgres)).toEqual(["postgresStore"]);
  expect(Object.keys(sqlite)).toEqual(["sqliteStore"]);
  expect(Object.keys(privacy).sort()).toEqual(["anonymizeAddress", "clientAddress", "visitorKey"]);
  expect(Object.keys(sanitize).sort()).toEqual(["commentTags", "htmlToText", "sanitizeHtml"]);
  expect(Object.keys(markdown)).toEqual(["renderMarkdown"]);
  expect(Object.keys(spamModel).sort()).toEqual(["classifySpam", "spamModelPhase"]);
  expect(Object.keys(wxr).sort()).toEqual(["readWxr", "writeWxr"]);
  expect(Object.keys(zod)).toEqual(["commentZodSchema"]);
  expect(Object.keys(text).sort()).toEqual([
    "areConfusable",
    "inspectText",
    "inspectWebsite",
    "isMixedName",
    "matchKey",
    "skeleton",
    "truncateText",
  ]);
  expect(Object.keys(wordpress).sort()).toEqual([
    "isWordPressEmail",
    "submitWordPressComment",
    "wordPressModeration",
    "wordPressUrl",
  ]);
  expect(Object.keys(token).sort()).toEqual(["checkToken", "createToken"]);
});
