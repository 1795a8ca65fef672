import { CommentsError } from "../errors.js";
import type { CheckerPhaseOptions } from "../moderation/checker-phase.js";

/** What every checker that asks a service over HTTP takes. */
export type ServiceOptions = {
  /** `fetch` of the runtime, or one that goes through a proxy. */
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Waits: `(ms) => new Promise((resolve) => setTimeout(resolve, ms))` on most runtimes. */
  wait: CheckerPhaseOptions["wait"];
  /** How long to wait for the service, in milliseconds. Default 3,000. */
  timeoutMs?: number;
  /** What becomes of a comment when the service does not answer, or not in its way. Default `hold`. */
  onFailure?: "hold" | "publish";
  /** The address of the service, for a test server or a mirror. Default: its own. */
  url?: string;
};

/** Sends a form and gives the answer. Throws for a status other than success. */
export async function postForm(
  { fetch: ask }: Pick<ServiceOptions, "fetch">,
  url: string,
  fields: { readonly [name: string]: string | undefined },
  signal?: AbortSignal,
): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.set(name, value);
  const response = await ask(url, { method: "POST", body, ...(signal && { signal }) });
  if (!response.ok) throw serviceFailed(url, `status ${response.status}`);
  return response;
}

/** An answer that is none. */
export function serviceFailed(url: string, answer: string): CommentsError {
  return new CommentsError("service-failed", `Checker: ${url} answered ${answer}.`);
}
