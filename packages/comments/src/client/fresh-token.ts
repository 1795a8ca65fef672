import { hiddenControl } from "./hidden-control.js";

/** Options of {@link freshToken}. */
export type FreshTokenOptions = {
  /** The address of the endpoint that `createTokenHandler` answers. */
  url: string;
  /** The names of the controls that hold the token and the id of the parent. */
  tokenName: string;
  parentName: string | undefined;
};

/** How long the token of the form counts, and when it came, in milliseconds of the page's clock. */
type Minted = { minAgeMs: number; maxAgeMs: number; at: number };

/** Puts a fresh token into a form that came from a cache. */
export type FreshToken = {
  /** Asks for a token, unless one is under way or young enough: to be called when the reader begins to write. */
  begin(): void;
  /** Ends when the form has a token that is old enough, or the endpoint gave none and that of the page has to do. */
  ready(): Promise<void>;
  /** Says that the form is sent: its token counts once. */
  spend(): void;
};

/** Asks an endpoint for the token of a form. The clock of the page counts, which no change of the machine's time moves. */
export function freshToken(
  element: HTMLFormElement,
  page: NonNullable<Document["defaultView"]>,
  options: FreshTokenOptions,
): FreshToken {
  let minted: Minted | undefined;
  let asking: Promise<void> | undefined;

  const request = page.fetch.bind(page);

  const ask = async () => {
    const url = new URL(options.url, page.location.href);
    const parent = options.parentName && new page.FormData(element).get(options.parentName);
    if (typeof parent === "string" && parent !== "") url.searchParams.set("parent", parent);
    try {
      const response = await request(url, { method: "POST", credentials: "same-origin" });
      if (!response.ok) return;
      const answer: Record<string, unknown> = await response.json();
      const [minAgeMs, maxAgeMs] = [Number(answer["minAgeMs"]), Number(answer["maxAgeMs"])];
      minted = { minAgeMs, maxAgeMs, at: page.performance.now() };
      hiddenControl(element, options.tokenName).value = String(answer["token"]);
    } catch {
      // Without an answer the token that the page came with has to do.
    } finally {
      asking = undefined;
    }
  };

  const begin = () => {
    if (minted === undefined || page.performance.now() - minted.at >= minted.maxAgeMs) asking ??= ask();
  };

  return {
    begin,
    ready: async () => {
      begin();
      await asking;
      const left = minted === undefined ? 0 : minted.at + minted.minAgeMs - page.performance.now();
      if (left > 0) await new Promise((resolve) => page.setTimeout(resolve, left));
    },
    spend: () => {
      minted = undefined;
    },
  };
}
