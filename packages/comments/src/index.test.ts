import { expect, it } from "vitest";
import * as checkers from "./checkers/index.js";
import * as client from "./client/index.js";
import * as handler from "./handler/index.js";
import * as comments from "./index.js";
import * as messages from "./messages/index.js";
import * as moderation from "./moderation/index.js";
import * as privacy from "./privacy/index.js";
import * as proof from "./proof/index.js";
import * as sanitize from "./sanitize/index.js";
import * as storeContract from "./store-contract/index.js";
import * as memory from "./stores/memory.js";
import * as postgres from "./stores/postgres.js";
import * as sqlite from "./stores/sqlite.js";
import * as text from "./text/index.js";
import * as token from "./token.js";
import * as wordpress from "./wordpress/index.js";

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
    "createWordList",
    "duplicatePhase",
    "firstPhase",
    "floodPhase",
    "limiterPhase",
    "linksPhase",
    "moderate",
    "parentPhase",
    "signsPhase",
    "standardPhases",
    "tokenPhase",
    "wordsPhase",
  ]);
  expect(Object.keys(client).sort()).toEqual(["checkComment", "enhanceCommentForm"]);
  expect(Object.keys(handler).sort()).toEqual([
    "createCommentHandler",
    "createTokenHandler",
    "readSubmission",
  ]);
  expect(Object.keys(checkers).sort()).toEqual([
    "akismetPhase",
    "proofPhase",
    "reportToAkismet",
    "submittedValue",
    "turnstilePhase",
  ]);
  expect(Object.keys(proof).sort()).toEqual(["solveProof", "verifyProof"]);
  expect(Object.keys(storeContract)).toEqual(["storeChecks"]);
  expect(Object.keys(messages)).toHaveLength(12);
  expect(Object.keys(memory)).toEqual(["memoryStore"]);
  expect(Object.keys(postgres)).toEqual(["postgresStore"]);
  expect(Object.keys(sqlite)).toEqual(["sqliteStore"]);
  expect(Object.keys(privacy).sort()).toEqual(["anonymizeAddress", "clientAddress", "visitorKey"]);
  expect(Object.keys(sanitize).sort()).toEqual(["commentTags", "sanitizeHtml"]);
  expect(Object.keys(text).sort()).toEqual([
    "areConfusable",
    "inspectText",
    "inspectWebsite",
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
