import { compare } from "@internal/scorecard";
import { safeParseArticle } from "@nightdesk/article";
import { validateArticle } from "@nightdesk/article/validate";
import { articleInput } from "./inputs.js";
import { ALL_PROFILES } from "./profiles.js";

/** Run by the bench in a process that forbids code from strings, as strict content security policies do. */
const input = articleInput();
const times = await compare(
  {
    own: () => {
      const result = safeParseArticle(input);
      return result.success ? validateArticle(result.data, { profiles: ALL_PROFILES, now: 1.8e12 }) : [];
    },
  },
  { rounds: 5 },
);
process.stdout.write(JSON.stringify(times));
