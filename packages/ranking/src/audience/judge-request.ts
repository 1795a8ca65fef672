import { isbot } from "isbot";

/** Request headers: a `Headers` object, or a record with lower-case names as Node gives it. */
export type RequestHeaders =
  | { get(name: string): string | null }
  | { readonly [name: string]: string | readonly string[] | undefined };

/** What is known of a request. */
export type RequestFacts = {
  /** The HTTP method. */
  readonly method: string;
  readonly headers: RequestHeaders;
  /** The address asked for, whole or from the path on; without it self-refreshes are not told. */
  readonly url?: string;
};

/** Why a request is a reading (`reader`) or is not. */
export type AudienceReason =
  | "reader"
  | "method"
  | "prefetch"
  | "prerender"
  | "no-user-agent"
  | "ai-crawler"
  | "bot"
  | "self-refresh";

/** The decision on one request. */
export type AudienceVerdict = { readonly reading: boolean; readonly reason: AudienceReason };

/** Options of {@link judgeRequest}. */
export type AudienceOptions = {
  /** More names, in lower case, whose presence in a user agent marks a bot. Default none. */
  readonly bots?: readonly string[];
};

/** Longer user agents are cut here before they are looked at: no browser sends one, and matching stays cheap. */
const MAX_USER_AGENT = 1024;

/** Crawlers that gather text for language models and fetchers that answer from it, by a part of their user agent. */
const AI_CRAWLERS = [
  "ai2bot",
  "amazonbot",
  "anthropic-ai",
  "bytespider",
  "ccbot",
  "chatgpt-user",
  "claude-searchbot",
  "claude-user",
  "claude-web",
  "claudebot",
  "cohere-ai",
  "cohere-training-data-crawler",
  "diffbot",
  "duckassistbot",
  "facebookbot",
  "google-cloudvertexbot",
  "gptbot",
  "mistralai-user",
  "meta-externalagent",
  "meta-externalfetcher",
  "oai-searchbot",
  "omgili",
  "pangubot",
  "perplexity-user",
  "perplexitybot",
  "timpibot",
  "webzio-extended",
  "youbot",
];

/**
 * Whether a request for an article is somebody reading it, and why or why not. Counts GET only; leaves out prefetches and
 * prerenders (a page shown later from one sends no second request: count it by a beacon), bots by the `isbot` list, and a
 * page that reloads itself, told by a `Referer` that is its own address.
 * @example
 * import { judgeRequest } from "@nightdesk/ranking/audience";
 * const headers = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", "sec-purpose": "prefetch" };
 * judgeRequest({ method: "GET", headers }) // => { reading: false, reason: "prefetch" }
 */
export function judgeRequest(request: RequestFacts, options: AudienceOptions = {}): AudienceVerdict {
  const reason = reasonFor(request, options);
  return { reading: reason === "reader", reason };
}

function reasonFor({ method, headers, url }: RequestFacts, options: AudienceOptions): AudienceReason {
  if (typeof method !== "string" || method.toUpperCase() !== "GET") return "method";
  const purpose = ["sec-purpose", "purpose", "x-purpose", "x-moz"]
    .map((name) => headerOf(headers, name))
    .join(" ")
    .toLowerCase();
  if (purpose.includes("prerender")) return "prerender";
  // Safari fetches its Top Sites with X-Purpose: preview.
  if (purpose.includes("prefetch") || purpose.includes("preview")) return "prefetch";
  const userAgent = headerOf(headers, "user-agent").slice(0, MAX_USER_AGENT);
  if (userAgent.trim() === "") return "no-user-agent";
  const lower = userAgent.toLowerCase();
  if (AI_CRAWLERS.some((name) => lower.includes(name))) return "ai-crawler";
  if (isbot(userAgent) || options.bots?.some((name) => lower.includes(name))) return "bot";
  if (url !== undefined && isSelf(headerOf(headers, "referer"), url, headerOf(headers, "host")))
    return "self-refresh";
  return "reader";
}

function headerOf(headers: RequestHeaders, name: string): string {
  const value =
    typeof headers.get === "function" ? headers.get(name) : (headers as Record<string, unknown>)[name];
  return Array.isArray(value) ? value.join(", ") : typeof value === "string" ? value : "";
}

function isSelf(referer: string, url: string, host: string): boolean {
  if (referer === "") return false;
  const from = splitAddress(referer);
  const to = splitAddress(url);
  return from.target === to.target && from.host === (to.host || host.toLowerCase() || from.host);
}

/** The host in lower case ("" where the address has none) and the path with its query, without the fragment. */
function splitAddress(address: string): { host: string; target: string } {
  const hash = address.indexOf("#");
  const bare = hash < 0 ? address : address.slice(0, hash);
  const scheme = bare.indexOf("://");
  if (scheme < 0 || bare.startsWith("/")) return { host: "", target: bare || "/" };
  const rest = bare.slice(scheme + 3);
  const end = rest.search(/[/?]/);
  if (end < 0) return { host: rest.toLowerCase(), target: "/" };
  const target = rest.slice(end);
  return { host: rest.slice(0, end).toLowerCase(), target: target.startsWith("/") ? target : `/${target}` };
}
