import type { Block, BlockOf } from "../block.js";
import type { ArticleIssue } from "../errors.js";
import type { Loss } from "../format-result.js";
import { BlockBuilder } from "./block-builder.js";
import { CODE, GROUPS, MARKS, PLAIN, SILENT } from "./html-elements.js";
import { type HtmlAttributes, type HtmlHandler, readHtml } from "./html-events.js";
import { imageOf, pixels } from "./html-image.js";
import { HtmlTally } from "./html-tally.js";
import type { Mark } from "./paragraph-builder.js";
import { resolveUrl } from "./resolve-url.js";
import { LINK_SCHEMES, SOURCE_SCHEMES, safeUrl } from "./safe-url.js";

/** What reading HTML into blocks gives. */
export type HtmlReading = { blocks: Block[]; issues: ArticleIssue[]; lost: Loss[] };

type Closer = () => void;
type Player = BlockOf<"video"> | BlockOf<"audio">;

/** Reads HTML into blocks and counts what it leaves out. `baseUrl` resolves relative addresses. */
export function readBlocks(html: string, baseUrl: string | undefined): HtmlReading {
  return blocksOf((handler) => readHtml(html, handler), baseUrl);
}

/** The blocks that a run of events stands for. */
export function blocksOf(run: (handler: HtmlHandler) => void, baseUrl: string | undefined): HtmlReading {
  const reader = new BlockHandler(baseUrl);
  run(reader);
  return reader.finish();
}

class BlockHandler implements HtmlHandler {
  private readonly tally = new HtmlTally();
  private readonly builder = new BlockBuilder((what) => this.tally.lose(`Left out ${what}.`));
  private readonly closers: Closer[] = [];
  private inAside = 0;
  private readonly baseUrl: string | undefined;
  /** Where text goes that is no paragraph: a caption, an attribution, code, what a player shows in its absence. */
  private capture: { text: string; credit: string; inCredit: boolean } | undefined;
  private player: Player | undefined;
  private code: { language: string | undefined } | undefined;

  constructor(baseUrl: string | undefined) {
    this.baseUrl = baseUrl;
  }

  finish(): HtmlReading {
    const blocks = this.builder.finish();
    this.tally.finish();
    return { blocks, issues: this.tally.issues, lost: this.tally.lost };
  }

  open(name: string, attributes: HtmlAttributes): void {
    this.tally.read(attributes);
    this.closers.push(
      this.capture === undefined ? this.openElement(name, attributes) : this.openCaptured(name, attributes),
    );
  }

  close(): void {
    this.closers.pop()?.();
  }

  skip(name: string): void {
    this.tally.drop(name);
  }

  text(value: string): void {
    const clean = this.tally.clean(value);
    if (this.capture === undefined) this.builder.inline.text(clean);
    else if (this.capture.inCredit) this.capture.credit += clean;
    else this.capture.text += clean;
  }

  private openElement(name: string, attributes: HtmlAttributes): Closer {
    const { builder } = this;
    const mark = MARKS[name];
    if (mark !== undefined && !(name === "cite" && builder.isIn("quote"))) return this.mark(mark);
    if (CODE.has(name)) return builder.inline.openCode();
    if (/^h[1-6]$/.test(name)) return builder.heading(Number(name[1]));
    switch (name) {
      case "a":
        return this.link(attributes);
      case "abbr":
      case "acronym":
        return this.abbreviation(attributes);
      case "span":
      case "bdo":
      case "bdi":
        return this.span(attributes);
      case "q":
        this.text("“");
        return () => this.text("”");
      case "br":
        if (builder.inline.lineBreak()) builder.flush();
        return nothing;
      case "hr":
        builder.flush();
        builder.push({ type: "thematicBreak" });
        return nothing;
      case "ul":
      case "menu":
      case "dir":
        return builder.list(false, undefined);
      case "ol":
        return builder.list(true, startOf(attributes.get("start")));
      case "li":
        return builder.item();
      case "blockquote":
        return builder.quote(this.url(attributes.get("cite"), LINK_SCHEMES), this.inAside > 0);
      case "aside":
        return this.aside();
      case "figure":
        return builder.figure();
      case "cite":
      case "footer":
      case "figcaption":
      case "caption":
        return this.label(name);
      case "table":
        return builder.table();
      case "tr":
        return builder.row();
      case "td":
      case "th":
        return builder.cell(name === "th", attributes);
      case "pre":
        return this.preformatted();
      case "img":
        return this.image(attributes);
      case "video":
      case "audio":
        return this.media(name, attributes);
      case "iframe":
      case "embed":
      case "object":
        return this.embed(name, attributes);
    }
    if (GROUPS.has(name)) {
      builder.flush();
      return () => builder.flush();
    }
    if (!PLAIN.has(name) && !SILENT.has(name)) this.tally.unwrap(name);
    return nothing;
  }

  private aside(): Closer {
    this.builder.flush();
    this.inAside++;
    return () => {
      this.builder.flush();
      this.inAside--;
    };
  }

  private mark(type: Mark["type"]): Closer {
    return this.builder.inline.openMark(() => ({ type, children: [] }) as Mark);
  }

  private link(attributes: HtmlAttributes): Closer {
    const url = this.url(attributes.get("href"), LINK_SCHEMES);
    if (url === undefined) return nothing;
    const title = attributes.get("title")?.trim();
    const sponsored = /(?:^|\s)sponsored(?:\s|$)/i.test(attributes.get("rel") ?? "");
    return this.builder.inline.openMark(() => ({
      type: "link",
      url,
      ...(title && { title }),
      ...(sponsored && { sponsored }),
      children: [],
    }));
  }

  private abbreviation(attributes: HtmlAttributes): Closer {
    const title = attributes.get("title")?.trim();
    if (!title) return nothing;
    return this.builder.inline.openMark(() => ({ type: "abbreviation", title, children: [] }));
  }

  private span(attributes: HtmlAttributes): Closer {
    const language = attributes.get("lang")?.trim();
    const written = attributes.get("dir")?.toLowerCase();
    const direction = written === "ltr" || written === "rtl" || written === "auto" ? written : undefined;
    if (!language && direction === undefined) return nothing;
    return this.builder.inline.openMark(() => ({
      type: "span",
      ...(language && { language }),
      ...(direction !== undefined && { direction }),
      children: [],
    }));
  }

  private label(name: string): Closer {
    const inQuote = this.builder.isIn("quote");
    if ((name === "footer" || name === "cite") && !inQuote) {
      this.builder.flush();
      return () => this.builder.flush();
    }
    this.builder.flush();
    const capture = { text: "", credit: "", inCredit: false };
    this.capture = capture;
    return () => {
      this.capture = undefined;
      this.builder.label(tidy(capture.text), tidy(capture.credit));
    };
  }

  private preformatted(): Closer {
    this.builder.flush();
    const capture = { text: "", credit: "", inCredit: false };
    this.capture = capture;
    this.code = { language: undefined };
    return () => {
      const language = this.code?.language;
      this.capture = undefined;
      this.code = undefined;
      const value = capture.text.replace(/\r\n?/g, "\n").replace(/^\n/, "");
      if (value.trim() !== "") this.builder.push({ type: "code", ...(language && { language }), value });
    };
  }

  private image(attributes: HtmlAttributes): Closer {
    const image = imageOf(attributes, (url) => this.url(url, SOURCE_SCHEMES));
    if (image === undefined) this.tally.drop("img");
    else {
      this.builder.flush();
      this.builder.push(image);
    }
    return nothing;
  }

  private media(type: "video" | "audio", attributes: HtmlAttributes): Closer {
    this.builder.flush();
    const url = this.url(attributes.get("src"), SOURCE_SCHEMES) ?? "";
    const title = attributes.get("title")?.trim();
    const player: Player = { type, url, ...(title && { title }) };
    if (player.type === "video") {
      const poster = this.url(attributes.get("poster"), SOURCE_SCHEMES);
      const width = pixels(attributes.get("width"));
      const height = pixels(attributes.get("height"));
      if (poster !== undefined) player.poster = poster;
      if (width !== undefined) player.width = width;
      if (height !== undefined) player.height = height;
    }
    this.player = player;
    this.capture = { text: "", credit: "", inCredit: false };
    return () => {
      this.player = undefined;
      this.capture = undefined;
      if (player.url === "") this.tally.drop(type);
      else this.builder.push(player);
    };
  }

  private embed(name: string, attributes: HtmlAttributes): Closer {
    const url = this.url(attributes.get(name === "object" ? "data" : "src"), SOURCE_SCHEMES);
    const title = attributes.get("title")?.trim();
    if (url === undefined || !/^(?:https?:)?\/\//i.test(url)) {
      this.tally.drop(name);
    } else {
      this.builder.flush();
      this.builder.push({
        type: "embed",
        url: url.startsWith("//") ? `https:${url}` : url,
        ...(title && { title }),
      });
    }
    if (name === "embed") return nothing;
    // What stands inside is for browsers that cannot show it.
    this.capture = { text: "", credit: "", inCredit: false };
    return () => {
      this.capture = undefined;
    };
  }

  /** An element inside a caption, code or a player: it gives text, a credit, or a source of the player. */
  private openCaptured(name: string, attributes: HtmlAttributes): Closer {
    const { capture, player } = this;
    if (player !== undefined) {
      if (name === "source" && player.url === "")
        player.url = this.url(attributes.get("src"), SOURCE_SCHEMES) ?? "";
      if (name === "track" && player.type === "video") this.track(player, attributes);
      return nothing;
    }
    if (this.code !== undefined) {
      this.code.language ??= /(?:^|\s)lang(?:uage)?-([\w+#.-]{1,40})/.exec(
        attributes.get("class") ?? "",
      )?.[1];
      if (name === "br" && capture !== undefined) capture.text += "\n";
      return nothing;
    }
    if (name === "cite" && capture !== undefined && !capture.inCredit) {
      capture.inCredit = true;
      return () => {
        capture.inCredit = false;
        capture.credit += " ";
      };
    }
    const href = name === "a" ? attributes.get("href") : undefined;
    if (href !== undefined) this.tally.lose(`Left out a link in a caption: ${href.slice(0, 200)}`);
    if (GROUPS.has(name) || name === "br") this.text(" ");
    return nothing;
  }

  private track(player: BlockOf<"video">, attributes: HtmlAttributes): void {
    const url = this.url(attributes.get("src"), SOURCE_SCHEMES);
    const written = attributes.get("kind")?.toLowerCase() ?? "subtitles";
    if (url === undefined || !isTrackKind(written)) return;
    const language = attributes.get("srclang");
    const label = attributes.get("label");
    player.tracks = [
      ...(player.tracks ?? []),
      { url, kind: written, ...(language && { language }), ...(label && { label }) },
    ];
  }

  private url(written: string | undefined, schemes: ReadonlySet<string>): string | undefined {
    if (written === undefined || written.trim() === "") return undefined;
    const safe = safeUrl(written, schemes);
    if (safe === undefined) {
      this.tally.unsafeUrl(written, schemes);
      return undefined;
    }
    return this.baseUrl === undefined ? safe : (resolveUrl(safe, this.baseUrl) ?? safe);
  }
}

function nothing(): void {}

function isTrackKind(kind: string): kind is "captions" | "subtitles" | "descriptions" {
  return kind === "captions" || kind === "subtitles" || kind === "descriptions";
}

function startOf(text: string | undefined): number | undefined {
  const start = /^\s*-?\d{1,9}\s*$/.test(text ?? "") ? Number(text) : 1;
  return start === 1 ? undefined : start;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
