import autocannon from "autocannon";

/** What a run of requests gave. */
export type LoadResult = {
  /** Answers with a page. */
  answered: number;
  /** Connections that broke, answers that did not come in time, and answers other than a page. */
  failed: number;
  seconds: number;
  /** Milliseconds from request to answer. */
  p50Ms: number;
  p99Ms: number;
};

export type LoadOptions = {
  /** The address of the article. */
  url: string;
  requests: number;
  connections: number;
  /** The address that the n-th request comes from; the site is told to trust it. */
  visitor: (n: number) => string;
};

const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** Asks for an article over and over, and says what came. */
export async function loadArticle({ url, requests, connections, visitor }: LoadOptions): Promise<LoadResult> {
  let sent = 0;
  const path = new URL(url).pathname;
  const result = await autocannon({
    url,
    connections,
    amount: requests,
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          path,
          headers: { "user-agent": userAgent, "x-forwarded-for": visitor(sent++) },
        }),
      },
    ],
  });
  return {
    answered: result["2xx"],
    failed: result.errors + result.timeouts + result.non2xx,
    seconds: result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
}
