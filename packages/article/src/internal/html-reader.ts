import type { Block } from "../block.js";
import type { ArticleIssue } from "../errors.js";
import type { Loss } from "../format-result.js";
import { BlockBuilder } from "./block-builder.js";
import { HtmlAddresses } from "./html-addresses.js";
import { CodeCapture, HtmlCapture } from "./html-capture.js";
import { CODE, GROUPS, PLAIN, SILENT } from "./html-elements.js";
import { type HtmlAttributes, type HtmlHandler, readHtml } from "./html-events.js";
import { imageOf } from "./html-image.js";
import { markOf } from "./html-marks.js";
import { addToPlayer, embedOf, type Player, playerOf } from "./html-players.js";
import { HtmlTally } from "./html-tally.js";

/** What reading HTML into blocks gives. */
export type HtmlReading = { blocks: Block[]; issues: ArticleIssue[]; lost: Loss[] };

type Closer = () => void;

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
  private readonly addresses: HtmlAddresses;
  private readonly closers: Closer[] = [];
  private inAside = 0;
  /** Where text goes that is no paragraph. */
  private capture: HtmlCapture | undefined;
  private player: Player | undefined;

  constructor(baseUrl: string | undefined) {
    this.addresses = new HtmlAddresses(baseUrl, this.tally);
  }

  finish(): HtmlReading {
    const blocks = this.builder.finish();
    this.tally.finish();
    return { blocks, issues: this.tally.issues, lost: this.tally.lost };
  }

  open(name: string, attributes: HtmlAttributes): void {
    this.tally.read(attributes);
    this.closers.push(
      this.capture === undefined
        ? this.openElement(name, attributes)
        : this.openCaptured(this.capture, name, attributes),
    );
  }

  close(): void {
    this.closers.pop()?.();
  }

  skip(name: string): void {
    this.tally.drop(name);
  }

  text(value: string): void {
    (this.capture ?? this.builder.inline).text(this.tally.clean(value));
  }

  private openElement(name: string, attributes: HtmlAttributes): Closer {
    const { builder } = this;
    const isAttribution = name === "cite" && builder.isIn("quote");
    const mark = isAttribution ? undefined : markOf(name, attributes, this.addresses);
    if (mark !== undefined) return builder.inline.openMark(mark);
    if (CODE.has(name)) return builder.inline.openCode();
    switch (name) {
      case "h1":
      case "h2":
      case "h3":
      case "h4":
      case "h5":
      case "h6":
        return builder.heading(Number(name[1]));
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
        return builder.quote(this.addresses.link(attributes.get("cite")), this.inAside > 0);
      case "aside":
        return this.aside();
      case "figure":
        return builder.figure();
      case "cite":
      case "footer":
        return builder.isIn("quote") ? this.label() : this.group();
      case "figcaption":
      case "caption":
        return this.label();
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
        this.image(attributes);
        return nothing;
      case "video":
      case "audio":
        return this.media(name, attributes);
      case "iframe":
      case "embed":
      case "object":
        return this.embed(name, attributes);
    }
    if (GROUPS.has(name)) return this.group();
    if (!PLAIN.has(name) && !SILENT.has(name)) this.tally.unwrap(name);
    return nothing;
  }

  /** An element inside a caption, code or a player. */
  private openCaptured(capture: HtmlCapture, name: string, attributes: HtmlAttributes): Closer {
    if (this.player !== undefined) {
      addToPlayer(this.player, name, attributes, this.addresses);
      return nothing;
    }
    if (capture instanceof CodeCapture) {
      capture.openInCode(name, attributes);
      return nothing;
    }
    const href = name === "a" ? attributes.get("href") : undefined;
    if (href !== undefined) this.tally.lose(`Left out a link in a caption: ${href.slice(0, 200)}`);
    return capture.openInCaption(name);
  }

  private group(): Closer {
    this.builder.flush();
    return () => this.builder.flush();
  }

  private aside(): Closer {
    this.builder.flush();
    this.inAside++;
    return () => {
      this.builder.flush();
      this.inAside--;
    };
  }

  private label(): Closer {
    const capture = new HtmlCapture();
    return this.captureInto(capture, () => {
      const { text, credit } = capture.caption();
      this.builder.label(text, credit);
    });
  }

  private preformatted(): Closer {
    const capture = new CodeCapture();
    return this.captureInto(capture, () => {
      const block = capture.block();
      if (block !== undefined) this.builder.push(block);
    });
  }

  private media(type: Player["type"], attributes: HtmlAttributes): Closer {
    const player = playerOf(type, attributes, this.addresses);
    this.player = player;
    return this.captureInto(new HtmlCapture(), () => {
      this.player = undefined;
      if (player.url === "") this.tally.drop(type);
      else this.builder.push(player);
    });
  }

  private image(attributes: HtmlAttributes): void {
    const image = imageOf(attributes, (url) => this.addresses.source(url));
    if (image === undefined) this.tally.drop("img");
    else this.pushAfterText(image);
  }

  private embed(name: string, attributes: HtmlAttributes): Closer {
    const embed = embedOf(name, attributes, this.addresses);
    if (embed === undefined) this.tally.drop(name);
    else this.pushAfterText(embed);
    if (name === "embed") return nothing;
    // What stands inside is for browsers that cannot show it.
    this.capture = new HtmlCapture();
    return () => {
      this.capture = undefined;
    };
  }

  private pushAfterText(block: Block): void {
    this.builder.flush();
    this.builder.push(block);
  }

  /** Ends the paragraph and sends text elsewhere until the element is closed. */
  private captureInto(capture: HtmlCapture, close: () => void): Closer {
    this.builder.flush();
    this.capture = capture;
    return () => {
      this.capture = undefined;
      close();
    };
  }
}

function nothing(): void {}

function startOf(text: string | undefined): number | undefined {
  const start = /^\s*-?\d{1,9}\s*$/.test(text ?? "") ? Number(text) : 1;
  return start === 1 ? undefined : start;
}
