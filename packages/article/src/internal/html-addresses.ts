import type { HtmlTally } from "./html-tally.js";
import { resolveUrl } from "./resolve-url.js";
import { LINK_SCHEMES, SOURCE_SCHEMES, safeUrl } from "./safe-url.js";

/** Reads the addresses in attributes: safe ones, resolved where there is a base; others are told to the tally. */
export class HtmlAddresses {
  private readonly baseUrl: string | undefined;
  private readonly tally: HtmlTally;

  constructor(baseUrl: string | undefined, tally: HtmlTally) {
    this.baseUrl = baseUrl;
    this.tally = tally;
  }

  /** The address of a page. */
  link(written: string | undefined): string | undefined {
    return this.read(written, LINK_SCHEMES);
  }

  /** The address of a picture, a recording or an embed. */
  source(written: string | undefined): string | undefined {
    return this.read(written, SOURCE_SCHEMES);
  }

  private read(written: string | undefined, schemes: ReadonlySet<string>): string | undefined {
    if (written === undefined || written.trim() === "") return undefined;
    const safe = safeUrl(written, schemes);
    if (safe === undefined) {
      this.tally.unsafeUrl(written, schemes);
      return undefined;
    }
    return this.baseUrl === undefined ? safe : (resolveUrl(safe, this.baseUrl) ?? safe);
  }
}
