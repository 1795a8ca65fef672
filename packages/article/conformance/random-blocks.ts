import type { Block, BlockOf } from "../src/block.js";
import type { Inline } from "../src/inline.js";
import { present } from "../src/internal/present.js";
import { pictureFields } from "./random-picture.js";
import { address, words } from "./random-text.js";
import type { SeededRandom } from "./seeded-random.js";

const MARKS = ["strong", "emphasis", "underline", "delete", "subscript", "superscript", "highlight"] as const;

/** A body of every type of block that the model has: a third of them of several, the others of one or none. */
export function randomBody(random: SeededRandom): Block[] {
  return random.list(0, random.chance(0.33) ? 4 : 1, () => block(random, 0));
}

function block(random: SeededRandom, depth: number): Block {
  const draw = random.next();
  if (draw < 0.02) return empty(random);
  if (draw < 0.45 || depth > 2) return paragraph(random);
  if (draw < 0.53) return { type: "heading", depth: random.whole(1, 6), children: inlines(random) };
  if (draw < 0.61) return list(random, depth);
  if (draw < 0.67) return quote(random, depth);
  if (draw < 0.76) return image(random);
  if (draw < 0.79) return gallery(random);
  if (draw < 0.84) return table(random);
  if (draw < 0.87) return code(random);
  if (draw < 0.9) return { type: "thematicBreak" };
  if (draw < 0.93) return video(random);
  if (draw < 0.95) return { type: "audio", ...player(random) };
  if (draw < 0.98) return embed(random);
  return { type: "rawHtml", value: "<marquee>Rain</marquee>" };
}

/** A block that the model takes and that says nothing, or hardly anything. */
function empty(random: SeededRandom): Block {
  return random.pick<Block>([
    { type: "paragraph", children: [] },
    { type: "paragraph", children: [{ type: "break" }] },
    { type: "heading", depth: 2, children: [{ type: "text", value: " " }] },
    { type: "list", ordered: false, children: [] },
    {
      type: "list",
      ordered: true,
      children: [
        { type: "listItem", children: [] },
        { type: "listItem", children: [paragraph(random)] },
      ],
    },
    { type: "blockquote", children: [] },
    { type: "gallery", caption: "No pictures", children: [] },
    { type: "table", caption: "No rows", children: [] },
    { type: "table", children: [{ type: "tableRow", children: [] }] },
    { type: "code", value: "" },
    { type: "code", value: "\n\n  a\r\nb" },
  ]);
}

function paragraph(random: SeededRandom): BlockOf<"paragraph"> {
  return { type: "paragraph", children: inlines(random) };
}

/** Text with marks in it; now and then not as a writer would leave it: texts side by side, nothing in a mark, breaks. */
function inlines(random: SeededRandom, depth = 0): Inline[] {
  const content: Inline[] = [{ type: "text", value: words(random) }];
  if (random.chance(0.1)) content.push(...random.list(1, 3, () => odd(random)));
  for (let more = random.whole(0, 2); more > 0; more--) {
    content.push(inline(random, depth), { type: "text", value: ` ${words(random, 1, 3)}` });
  }
  return content;
}

function odd(random: SeededRandom): Inline {
  const text: Inline = { type: "text", value: words(random, 1, 2) };
  const link: Inline = { type: "link", url: "https://paper.example/in", children: [text] };
  return random.pick<Inline>([
    text,
    { type: "text", value: "" },
    { type: "text", value: " \n\t " },
    { type: "break" },
    { type: "strong", children: [] },
    { type: "strong", children: [{ type: "strong", children: [text] }, text] },
    { type: "emphasis", children: [{ type: "break" }, text, { type: "break" }] },
    { type: "link", url: "https://paper.example/out", children: [text, link] },
    { type: "span", children: [text] },
    { type: "inlineCode", value: "  a  b " },
    { type: "abbreviation", title: "", children: [text] },
  ]);
}

function inline(random: SeededRandom, depth: number): Inline {
  const children: Inline[] =
    depth < 2 && random.chance(0.3)
      ? inlines(random, depth + 1)
      : [{ type: "text", value: words(random, 1, 2) }];
  switch (random.whole(0, 5)) {
    case 0:
      return { type: "break" };
    case 1:
      return { type: "inlineCode", value: words(random, 1, 2) };
    case 2:
      return {
        type: "link",
        ...present({
          url: address(random),
          title: random.maybe(() => words(random), 0.3),
          sponsored: random.maybe(() => true, 0.2),
        }),
        children: [{ type: "text", value: words(random, 1, 2) }],
      };
    case 3:
      return {
        type: "span",
        ...present({ language: "km", direction: random.maybe(() => "rtl" as const, 0.3) }),
        children,
      };
    case 4:
      return { type: "abbreviation", title: words(random, 1, 3), children };
    default:
      return { type: random.pick(MARKS), children };
  }
}

function list(random: SeededRandom, depth: number): BlockOf<"list"> {
  const ordered = random.chance(0.5);
  const start = ordered ? random.maybe(() => random.whole(2, 30), 0.3) : undefined;
  const children = random.list(1, 3, () => ({
    type: "listItem" as const,
    children: random.chance(0.7)
      ? [paragraph(random), ...(depth < 2 && random.chance(0.3) ? [list(random, depth + 1)] : [])]
      : random.list(1, 2, () => block(random, depth + 1)),
  }));
  return { type: "list", ordered, ...present({ start }), children };
}

function quote(random: SeededRandom, depth: number): BlockOf<"blockquote"> {
  const fields = {
    pull: random.maybe(() => true, 0.3),
    attribution: random.maybe(() => words(random)),
    cite: random.maybe(() => address(random), 0.3),
  };
  return {
    type: "blockquote",
    ...present(fields),
    children: random.list(1, 2, () => block(random, depth + 1)),
  };
}

function image(random: SeededRandom): BlockOf<"image"> {
  return { type: "image", ...pictureFields(random) };
}

function gallery(random: SeededRandom): BlockOf<"gallery"> {
  const caption = random.maybe(() => words(random));
  return { type: "gallery", ...present({ caption }), children: random.list(1, 3, () => image(random)) };
}

function table(random: SeededRandom): BlockOf<"table"> {
  const columns = random.whole(1, 3);
  const hasHead = random.chance(0.5);
  const children = random.list(1, 3, (row) => ({
    type: "tableRow" as const,
    children: Array.from({ length: columns }, (_, column) => ({
      type: "tableCell" as const,
      ...present({
        header:
          hasHead && row === 0
            ? ("column" as const)
            : column === 0
              ? random.maybe(() => "row" as const, 0.2)
              : undefined,
        columnSpan: random.maybe(() => random.whole(2, 4), 0.1),
        rowSpan: random.maybe(() => random.whole(2, 4), 0.1),
      }),
      children: inlines(random),
    })),
  }));
  return { type: "table", ...present({ caption: random.maybe(() => words(random)) }), children };
}

function code(random: SeededRandom): BlockOf<"code"> {
  const language = random.maybe(() => random.pick(["ts", "c++", "shell script"]));
  return { type: "code", ...present({ language }), value: `if (x < 1) {\n  ${words(random)};\n}\n` };
}

function player(random: SeededRandom) {
  return present({
    url: address(random),
    title: random.maybe(() => words(random)),
    caption: random.maybe(() => words(random)),
    credit: random.maybe(() => words(random)),
    mediaType: random.maybe(() => "video/mp4", 0.3),
  });
}

function video(random: SeededRandom): BlockOf<"video"> {
  const track = () =>
    present({
      url: address(random),
      kind: random.pick(["captions", "subtitles", "descriptions"] as const),
      language: random.maybe(() => "fr"),
      label: random.maybe(() => words(random)),
    });
  const fields = {
    poster: random.maybe(() => address(random)),
    width: random.maybe(() => random.whole(1, 4000)),
    height: random.maybe(() => random.whole(1, 4000)),
    tracks: random.maybe(() => random.list(1, 2, track), 0.3),
  };
  return { type: "video", ...player(random), ...present(fields) };
}

function embed(random: SeededRandom): BlockOf<"embed"> {
  const fields = {
    title: random.maybe(() => words(random)),
    provider: random.maybe(() => "YouTube"),
    caption: random.maybe(() => words(random)),
    fallback: random.maybe(() => words(random)),
  };
  return { type: "embed", url: address(random), ...present(fields) };
}
